import { ENGINE_VERSION } from '@zodie/engine'
import type pg from 'pg'
import type { Store } from '../storage/storage.ts'
import type { Analysts } from './analysts.ts'
import type { OpenApplicant } from './applicant-rows.ts'
import type { Applicant } from './applicants.ts'
import { loadApplicants } from './load-applicants.ts'
import { loadJobs } from './load-jobs.ts'
import { type Plan, type PlannedJob, planSeed, type SeedSize } from './plan.ts'
import * as queries from './queries.ts'

/** Told what is being done and how many rows of it have come. */
export interface Progress {
  begin(what: string, rows: number): void
  advance(what: string, rows: number): void
}

export interface SeedDeps {
  readonly pool: pg.Pool
  readonly storage: Store
  readonly analysts: Pick<Analysts, 'readAds' | 'readResume'>
  readonly progress?: Progress
}

export interface SeedOptions extends SeedSize {
  /** `YYYY-MM-DD`: everything happened in the twelve months before it. */
  readonly asOf: string
}

/** Rows there were none of before, and those that an earlier run had made. */
export interface SeedCount {
  readonly added: number
  readonly present: number
}
export type SeedReport = Readonly<Record<'users' | 'jobs' | 'resumes' | 'analyses' | 'applications', SeedCount>>

/** Another process is seeding the same database. */
export class SeedingInProgressError extends Error {
  override readonly name = 'SeedingInProgressError'
}

/** What every step needs. */
export interface Work extends SeedDeps {
  /** Holds the lock. */
  readonly client: pg.ClientBase
  readonly midnight: Date
  /** Email → id. */
  readonly userIds: ReadonlyMap<string, number>
  readonly progress: Progress
}

const silent: Progress = { begin: () => {}, advance: () => {} }

/**
 * Fills the database with invented people, jobs, applications, resumes and analyses. The same options give the same rows;
 * what an earlier run has made is left as it is. The database can be used meanwhile.
 * @throws SeedingInProgressError
 */
export const seed = (deps: SeedDeps, options: SeedOptions): Promise<SeedReport> =>
  carryOut(deps, planSeed(options), options.asOf)

/** The same of any plan, as of a day (`YYYY-MM-DD`). */
export const carryOut = async (deps: SeedDeps, plan: Plan, asOf: string): Promise<SeedReport> => {
  const client = await deps.pool.connect()
  try {
    if (!(await queries.lockSeeding(client)))
      throw new SeedingInProgressError('Another zodie seed is at work on this database. Wait until it is done.')
    const report = await fill({ deps, client, plan, asOf })
    await queries.unlockSeeding(client)
    return report
  } finally {
    // Ends the session, and after a failure the lock with it.
    client.release(true)
  }
}

// Fewer new rows are noticed by the database's own upkeep soon enough.
const MANY_ROWS = 10_000

interface Filling {
  readonly deps: SeedDeps
  readonly client: pg.ClientBase
  readonly plan: Plan
  readonly asOf: string
}

const fill = async ({ deps, client, plan, asOf }: Filling): Promise<SeedReport> => {
  const midnight = new Date(`${asOf}T00:00:00Z`)
  const users = await addUsers(client, plan, midnight)
  const userIds = await queries.findUserIds(
    client,
    plan.users.map(({ email }) => email),
  )
  const work: Work = { progress: silent, ...deps, client, midnight, userIds }
  const { jobs, jobIds } = await addJobs(work, plan)
  const report = { users, jobs, ...(await addApplicants(work, plan, jobIds)) }
  const added = Object.values(report).reduce((sum, count) => sum + count.added, 0)
  if (added > MANY_ROWS) await queries.settleTables(client)
  return report
}

const addUsers = async (client: pg.ClientBase, { users }: Plan, midnight: Date): Promise<SeedCount> => {
  const rows = users.map(({ email, fullName, secondsAgo }) => ({
    email,
    full_name: fullName,
    created_at: queries.momentBefore(midnight, secondsAgo),
  }))
  const added = await queries.insertUsers(client, rows)
  return { added, present: rows.length - added }
}

type JobIds = ReadonlyMap<number, number>

/** Adds the jobs that are missing; answers the ids of all by number. */
const addJobs = async (work: Work, { jobs }: Plan): Promise<{ readonly jobs: SeedCount; readonly jobIds: JobIds }> => {
  const present = await findPresent(work, jobs)
  const missing = jobs.filter(({ number }) => !present.has(number))
  work.progress.begin('jobs', missing.length)
  const added = await loadJobs(work, missing)
  return {
    jobs: { added: added.size, present: jobs.length - missing.length },
    jobIds: new Map([...present, ...added]),
  }
}

const findPresent = async ({ client, userIds }: Work, jobs: readonly PlannedJob[]): Promise<JobIds> => {
  const employers = new Map(jobs.map(({ number, employerEmail }) => [number, userIds.get(employerEmail)]))
  const posted = await queries.findPostedJobs(
    client,
    [...new Set(employers.values())].flatMap((id) => id ?? []),
  )
  // Only the employer whom the plan names: others may have posted something in the same millionth of a second.
  const seeded = posted.filter(({ number, user_id }) => employers.get(number) === user_id)
  return new Map(seeded.map(({ number, id }) => [number, id]))
}

type Wanted = Readonly<Record<'analysed' | 'applications', readonly unknown[]>>

const addApplicants = async (
  work: Work,
  { applicants }: Plan,
  jobIds: JobIds,
): Promise<Omit<SeedReport, 'users' | 'jobs'>> => {
  const userIds = [...work.userIds.values()]
  const known = {
    jobIds,
    analysed: await queries.findAnalysed(work.client, userIds, ENGINE_VERSION),
    applied: await queries.findApplied(work.client, userIds),
  }
  const open = applicants.flatMap((applicant) => openOf(applicant, work, known))
  const of = (kind: 'analysed' | 'applications', all: readonly Wanted[]) =>
    all.reduce((sum, applicant) => sum + applicant[kind].length, 0)
  work.progress.begin('applications and analyses', of('analysed', open) + of('applications', open))
  const loaded = await loadApplicants(work, open)
  const countOf = (added: number, all: number): SeedCount => ({ added, present: all - added })
  return {
    resumes: countOf(loaded.resumes, applicants.length),
    analyses: countOf(loaded.analyses, of('analysed', applicants)),
    applications: countOf(loaded.applications, of('applications', applicants)),
  }
}

interface Known {
  readonly jobIds: JobIds
  /** `user_id:job_id` */
  readonly analysed: ReadonlySet<string>
  readonly applied: ReadonlySet<string>
}

/** What is left to do about an applicant; nothing when everything is there. */
const openOf = ({ user, analysed, applications }: Applicant, { userIds }: Work, known: Known): OpenApplicant[] => {
  const userId = userIds.get(user.email)
  if (userId === undefined) return []
  const idOf = (job: PlannedJob, present: ReadonlySet<string>): number | undefined => {
    const id = known.jobIds.get(job.number)
    return id === undefined || present.has(`${userId}:${id}`) ? undefined : id
  }
  const open = {
    user,
    userId,
    analysed: analysed.flatMap((job, place) => {
      const jobId = idOf(job, known.analysed)
      return jobId === undefined ? [] : [{ job, jobId, place }]
    }),
    applications: applications.flatMap((application) => {
      const jobId = idOf(application.job, known.applied)
      const employerId = userIds.get(application.job.employerEmail)
      return jobId === undefined || employerId === undefined ? [] : [{ ...application, jobId, employerId }]
    }),
  }
  return open.analysed.length + open.applications.length === 0 ? [] : [open]
}
