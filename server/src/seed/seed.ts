import { ENGINE_VERSION } from '@zodie/engine'
import type pg from 'pg'
import type { Store } from '../storage/storage.ts'
import type { AnalysedApplicant, ApplicantOrder, JobToAnalyse } from './analyses.ts'
import type { Analysts } from './analysts.ts'
import { type Applicant, type Plan, type PlannedJob, planSeed, type SeedSize } from './plan.ts'
import * as queries from './queries.ts'

export interface SeedDeps {
  readonly pool: pg.Pool
  readonly storage: Store
  readonly analysts: Pick<Analysts, 'analyse'>
  /** Told now and then how many of the analyses are done. */
  readonly onProgress?: (done: number, all: number) => void
}

export interface SeedOptions extends SeedSize {
  /** `YYYY-MM-DD`: everything happened in the 90 days before it. */
  readonly asOf: string
}

/** Rows there were none of before, and those that an earlier run had made. */
export interface SeedCount {
  readonly added: number
  readonly present: number
}
export type SeedReport = Readonly<Record<'users' | 'jobs' | 'resumes' | 'analyses', SeedCount>>

/** Another process is seeding the same database. */
export class SeedingInProgressError extends Error {
  override readonly name = 'SeedingInProgressError'
}

/**
 * Fills the database with invented people, jobs, resumes and analyses. The same options give the same rows; what an
 * earlier run has made is left as it is.
 * @throws SeedingInProgressError
 */
export const seed = async (deps: SeedDeps, options: SeedOptions): Promise<SeedReport> => {
  const client = await deps.pool.connect()
  try {
    if (!(await queries.lockSeeding(client)))
      throw new SeedingInProgressError('Another zodie seed is at work on this database. Wait until it is done.')
    const report = await fill({ ...deps, client }, planSeed(options), new Date(`${options.asOf}T00:00:00Z`))
    await queries.unlockSeeding(client)
    return report
  } finally {
    // Ends the session, and after a failure the lock with it.
    client.release(true)
  }
}

interface Work extends SeedDeps {
  readonly client: pg.ClientBase
}

const fill = async (work: Work, plan: Plan, midnight: Date): Promise<SeedReport> => {
  const users = await addUsers(work, plan, midnight)
  const userIds = await queries.findUserIds(
    work.client,
    plan.users.map(({ email }) => email),
  )
  const jobs = await addJobs(work, plan, userIds, midnight)
  const jobIds = await queries.findSeededJobs(work.client)
  return { users, jobs, ...(await addAnalyses(work, plan.applicants, userIds, jobIds, midnight)) }
}

const before = (midnight: Date, secondsAgo: number): Date => new Date(midnight.getTime() - secondsAgo * 1000)

const addUsers = async ({ client }: Work, { users }: Plan, midnight: Date): Promise<SeedCount> => {
  const rows = users.map(({ email, fullName, secondsAgo }) => ({
    email,
    full_name: fullName,
    created_at: before(midnight, secondsAgo),
  }))
  const added = await queries.insertUsers(client, rows)
  return { added, present: rows.length - added }
}

const addJobs = async (
  { client }: Work,
  { jobs }: Plan,
  userIds: ReadonlyMap<string, number>,
  midnight: Date,
): Promise<SeedCount> => {
  const present = await queries.findSeededJobs(client)
  const rows = jobs
    .filter(({ reference }) => !present.has(reference))
    .map(({ employerEmail, secondsAgo, trade: _trade, reference: _reference, ...job }) => ({
      ...job,
      user_id: userIds.get(employerEmail) ?? 0,
      created_at: before(midnight, secondsAgo),
    }))
  return { added: await queries.insertJobs(client, rows), present: jobs.length - rows.length }
}

const APPLICANTS_PER_BATCH = 20

const addAnalyses = async (
  work: Work,
  applicants: readonly Applicant[],
  userIds: ReadonlyMap<string, number>,
  jobIds: ReadonlyMap<string, number>,
  midnight: Date,
): Promise<Pick<SeedReport, 'resumes' | 'analyses'>> => {
  const analysed = await queries.findAnalysed(work.client, [...userIds.values()], ENGINE_VERSION)
  const all = applicants.reduce((sum, { jobs }) => sum + jobs.length, 0)
  const open = applicants.flatMap((applicant) => orderOf(applicant, { userIds, jobIds, analysed, midnight }))
  const wanted = open.reduce((sum, { jobs }) => sum + jobs.length, 0)
  let [resumes, analyses] = [0, 0]
  for (let from = 0; from < open.length; from += APPLICANTS_PER_BATCH) {
    const batch = open.slice(from, from + APPLICANTS_PER_BATCH).map(work.analysts.analyse)
    const saved = await saveBatch(work, await Promise.all(batch))
    resumes += saved.resumes
    analyses += saved.analyses
    work.onProgress?.(analyses, wanted)
  }
  return {
    resumes: { added: resumes, present: applicants.length - resumes },
    analyses: { added: analyses, present: all - analyses },
  }
}

interface Known {
  readonly userIds: ReadonlyMap<string, number>
  readonly jobIds: ReadonlyMap<string, number>
  /** `user_id:job_id` */
  readonly analysed: ReadonlySet<string>
  readonly midnight: Date
}

/** What is left to do about an applicant; nothing when everything is analysed. */
const orderOf = ({ user, jobs }: Applicant, { userIds, jobIds, analysed, midnight }: Known): ApplicantOrder[] => {
  const userId = userIds.get(user.email)
  if (userId === undefined) return []
  const open = jobs.flatMap((job: PlannedJob): JobToAnalyse[] => {
    const id = jobIds.get(job.reference)
    return id === undefined || analysed.has(`${userId}:${id}`) ? [] : [{ ...job, id }]
  })
  const { number, secondsAgo } = user
  return open.length === 0 ? [] : [{ number, secondsAgo, userId, jobs: open, midnight }]
}

/** The bytes first: rows point to what is stored. */
const saveBatch = async (
  { client, storage }: Work,
  batch: readonly AnalysedApplicant[],
): Promise<{ readonly resumes: number; readonly analyses: number }> => {
  await Promise.all(batch.map(({ file, bytes }) => storage.put(file.sha256, bytes)))
  await client.query('begin')
  try {
    await queries.insertFiles(
      client,
      batch.map(({ file }) => file),
    )
    const resumes = await queries.saveResumes(
      client,
      batch.map(({ resume }) => resume),
    )
    const analyses = await queries.insertAnalyses(
      client,
      batch.flatMap((applicant) => applicant.analyses),
    )
    await client.query('commit')
    return { resumes, analyses }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}
