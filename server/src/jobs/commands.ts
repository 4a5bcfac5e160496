import type { CurrentUser } from '../auth/guards.ts'
import type { Db } from '../database/connect.ts'
import { fail } from '../problems.ts'
import * as queries from './queries.ts'
import { checkJobInput, mayManageJob, maySeeJob } from './rules.ts'
import type { JobInput } from './schemas.ts'

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
})

export const postJob = (db: Db, employer: CurrentUser, input: JobInput): Promise<queries.JobRow> => {
  checkJobInput(input)
  return db.transaction().execute(async (trx) => {
    const job = await queries.insertJob(trx, { ...columnsOf(input), user_id: employer.id })
    await queries.keepRevision(trx, job.id)
    return job
  })
}

const noSuchJob = (jobId: number): never => fail('job-not-found', `There is no job ${jobId}.`)

/** The job, for those who may change it: 404 for who may not know of it, 403 for who may only see it. */
export const requireManagedJob = async (db: Db, user: CurrentUser, jobId: number): Promise<queries.JobRow> => {
  const job = await queries.findJob(db, jobId)
  if (job === undefined || !maySeeJob(user, job, new Date())) return noSuchJob(jobId)
  return mayManageJob(user, job)
    ? job
    : fail('not-yours', 'Only the employer who posted this job, or an administrator, may do this.')
}

export const replaceJob = async (
  db: Db,
  user: CurrentUser,
  jobId: number,
  input: JobInput,
): Promise<queries.JobRow> => {
  checkJobInput(input)
  const job = await requireManagedJob(db, user, jobId)
  return db.transaction().execute(async (trx) => {
    const replaced = await queries.updateJob(trx, job.id, { ...columnsOf(input), status: input.status ?? job.status })
    await queries.keepRevision(trx, jobId)
    return replaced ?? noSuchJob(jobId)
  })
}

export const removeJob = async (db: Db, user: CurrentUser, jobId: number): Promise<void> => {
  const job = await requireManagedJob(db, user, jobId)
  await queries.deleteJob(db, job.id)
}
