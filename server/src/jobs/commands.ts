import type { CurrentUser } from '../auth/guards.ts'
import type { MostKept } from '../config.ts'
import type { Db } from '../database/connect.ts'
import { recordDecisions } from '../decisions/commands.ts'
import type { DecisionFacts } from '../decisions/rules.ts'
import { forgetOfJob } from '../fairness/declarations/commands.ts'
import type { Pseudonyms } from '../fairness/declarations/pseudonyms.ts'
import type { Precondition } from '../http/etag.ts'
import { PREPARE_MATCHING } from '../matching/tasks.ts'
import { fail } from '../problems.ts'
import type { Enqueue } from '../queue/queue.ts'
import { lockQuota } from '../users/queries.ts'
import * as queries from './queries.ts'
import {
  checkJobInput,
  checkRevisions,
  checkStatusMove,
  isClosing,
  mayManageJob,
  maySeeJob,
  toJobFor,
} from './rules.ts'
import type { JobInput } from './schemas.ts'

export interface JobDeps {
  readonly db: Db
  readonly enqueue: Enqueue
  readonly mostKept: Pick<MostKept, 'jobsPerUser' | 'revisionsPerJob'>
}

/** Every column an employer writes; what is left out is empty, so that PUT replaces the whole. */
const columnsOf = (input: JobInput) => ({
  title: input.title.trim(),
  company: input.company ?? null,
  location: input.location ?? null,
  description: input.description ?? '',
  requirements: input.requirements ?? '',
  salary_min: input.salary_min ?? null,
  salary_max: input.salary_max ?? null,
  salary_currency: input.salary_currency ?? null,
  status: input.status ?? 'active',
  job_type: input.job_type ?? null,
  experience_level: input.experience_level ?? null,
  remote: input.remote ?? null,
  skills: input.skills ?? [],
  closes_at: input.closes_at == null ? null : new Date(input.closes_at),
  weights: input.weights == null ? null : JSON.stringify(input.weights),
  hiring_cost: input.hiring_cost ?? null,
  qualified_score: input.qualified_score ?? null,
})

/** What the job is to cost after a change: only its employer says so, whoever else changes it leaves it. */
const hiringCost = (user: CurrentUser, job: queries.JobRow, input: JobInput): number | null =>
  user.id === job.user_id ? (input.hiring_cost ?? null) : job.hiring_cost

/** @throws Problem too-many-jobs */
export const postJob = (
  { db, enqueue, mostKept }: JobDeps,
  employer: CurrentUser,
  input: JobInput,
): Promise<queries.JobRow> => {
  checkJobInput(input)
  return db.transaction().execute(async (trx) => {
    await requireRoomForJob(trx, employer.id, mostKept.jobsPerUser)
    const job = await queries.insertJob(trx, { ...columnsOf(input), user_id: employer.id })
    await queries.keepRevision(trx, job.id)
    await enqueue(trx, PREPARE_MATCHING, {})
    return job
  })
}

/** Until `trx` ends the employer's other posts wait, so that together they are no more than may be. `most` 0: any number. */
const requireRoomForJob = async (trx: Db, userId: number, most: number): Promise<void> => {
  if (most === 0) return
  await lockQuota(trx, userId)
  if (!(await queries.hasJobs(trx, userId, most))) return
  fail(
    'too-many-jobs',
    `You have ${most} jobs, as many as are kept for you. Delete one that you no longer need and post this one again.`,
  )
}

const noSuchJob = (jobId: number): never => fail('job-not-found', `There is no job ${jobId}.`)

/** The job, for those who may change it: 404 for who may not know of it, 403 for who may only see it. */
export const requireManagedJob = async (
  db: Db,
  user: CurrentUser,
  jobId: number,
  find: typeof queries.findJob = queries.findJob,
): Promise<queries.JobRow> => {
  const job = await find(db, jobId)
  if (job === undefined || !maySeeJob(user, job, new Date())) return noSuchJob(jobId)
  return mayManageJob(user, job)
    ? job
    : fail('not-yours', 'Only the employer who posted this job, or an administrator, may do this.')
}

interface JobChange {
  readonly jobId: number
  /** What the job is to be, given what it is. */
  readonly change: (current: queries.JobRow) => JobInput
  readonly precondition: Precondition
}

/**
 * Changes a job in whole or part; what is left out of the input is empty afterwards, but for the status.
 * @throws Problem job-not-found, not-yours, status-move-illegal, too-many-revisions
 */
export const changeJob = (
  { db, enqueue, mostKept }: JobDeps,
  user: CurrentUser,
  { jobId, change, precondition }: JobChange,
): Promise<queries.JobRow> =>
  db.transaction().execute(async (trx) => {
    const job = await requireManagedJob(trx, user, jobId, queries.findJobForUpdate)
    precondition(toJobFor(user)(job))
    const input = change(job)
    checkJobInput(input)
    const status = input.status ?? job.status
    checkStatusMove(job.status, status)
    const changed = await queries.updateJob(trx, job.id, {
      ...columnsOf(input),
      hiring_cost: hiringCost(user, job, input),
      status,
    })
    checkRevisions(job.revision, changed?.revision ?? job.revision, mostKept.revisionsPerJob)
    await queries.keepRevision(trx, jobId)
    await enqueue(trx, PREPARE_MATCHING, {})
    if (isClosing(job.status, status))
      await recordOfJob(trx, user, job, { kind: 'job_closed', details: { from: job.status, to: status } })
    return changed ?? noSuchJob(jobId)
  })

interface RemovalDeps {
  readonly db: Db
  readonly pseudonyms: Pseudonyms
}

export const removeJob = ({ db, pseudonyms }: RemovalDeps, user: CurrentUser, jobId: number): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const job = await requireManagedJob(trx, user, jobId, queries.findJobForUpdate)
    await forgetOfJob(trx, pseudonyms, job.id)
    const applications = await queries.deleteJob(trx, job.id)
    await recordOfJob(trx, user, job, { kind: 'job_deleted', details: { status: job.status, applications } })
  })

const recordOfJob = (
  trx: Db,
  user: CurrentUser,
  job: queries.JobRow,
  what: Pick<DecisionFacts, 'kind' | 'details'>,
): Promise<void> => {
  const role = job.user_id === user.id ? 'employer' : 'administrator'
  return recordDecisions(trx, [{ ...what, jobId: job.id, actorId: user.id, role }])
}
