import type { JobCriteria, JobPosting } from '@zodie/engine'
import { sql } from 'kysely'
import type { Db } from '../database/tables.ts'
import { type AskedTerms, type Terms, YEARS_SHARE } from './terms.ts'

const dueJobs = (db: Db) =>
  db
    .selectFrom('job_criteria_due as due')
    .innerJoin('job', 'job.id', 'due.job_id')
    .select(['job.id', 'job.revision', 'job.title', 'job.description', 'job.requirements', 'job.skills'])
    .select('job.experience_level')

/*
 * A job that is being deleted is left alone: waiting for it while its due row is locked, which goes with it, was a deadlock, and the
 * DELETE of a job posted a moment ago failed.
 */

/** The oldest jobs whose criteria are to be read and that nobody else is reading; this transaction's until it ends. */
export const takeOldestDue = (db: Db, count: number) =>
  dueJobs(db)
    .orderBy('due.job_id')
    .limit(count)
    .modifyEnd(sql`for update of due skip locked for key share of job skip locked`)
    .execute()

/** The newest ones; those that somebody is reading are waited for, so that afterwards they have been read. */
export const takeNewestDue = (db: Db, count: number) =>
  dueJobs(db)
    .orderBy('due.job_id', 'desc')
    .limit(count)
    .modifyEnd(sql`for update of due for key share of job skip locked`)
    .execute()

export interface ReadCriteria extends AskedTerms {
  readonly jobId: number
  readonly revision: number
  readonly criteria: JobCriteria
}

/** Saves what jobs ask, in place of what they asked before. */
export const saveCriteria = async (db: Db, read: readonly ReadCriteria[], engineVersion: string): Promise<void> => {
  const jobIds = read.map(({ jobId }) => jobId)
  const terms = read.flatMap(({ jobId, terms: asked }) =>
    [...asked].map(([term, share]) => ({ job_id: jobId, term, share })),
  )
  await sql`delete from job_criteria where job_id = any(${jobIds}::bigint[])`.execute(db)
  await db
    .insertInto('job_criteria')
    .values(
      read.map(({ jobId, revision, criteria, skills, years }) => ({
        job_id: jobId,
        revision,
        engine_version: engineVersion,
        criteria: JSON.stringify(criteria),
        skills,
        years,
      })),
    )
    .execute()
  await sql`
    insert into job_term (term, job_id, share)
    select term, job_id, share from json_to_recordset(${JSON.stringify(terms)}::json) as row (term integer, job_id bigint, share real)
  `.execute(db)
  await sql`delete from job_criteria_due where job_id = any(${jobIds}::bigint[])`.execute(db)
}

export const findLatestReadResume = (db: Db, userId: number) =>
  db
    .selectFrom('resume')
    .select(['id', 'document', 'parsed', 'engine_version'])
    .where('user_id', '=', userId)
    .where('status', '=', 'done')
    .where('document', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

/** Fewer skills than this are a tag, not a profile: nearly everybody has them all. */
export const FEWEST_SKILLS = 3

/** The first transaction that may not be seen yet: pg_snapshot_xmin of now. */
export const findMark = async (db: Db): Promise<string> => {
  const { rows } = await sql<{ mark: string }>`select pg_snapshot_xmin(pg_current_snapshot())::text as mark`.execute(db)
  return rows[0]?.mark ?? '0'
}

interface CandidateQuery {
  readonly held: Terms
  readonly years: number
  readonly count: number
  /** Only jobs that this transaction or a later one has read anew. */
  readonly since: string | undefined
}

export interface CandidateJob {
  readonly job_id: number
  readonly revision: number
}

const isOpen = sql<boolean>`job.status = 'active' and (job.closes_at is null or job.closes_at > now())`

/** The open jobs that most probably suit: by the shares of their terms that are held, and the years. */
export const findCandidateJobs = (db: Db, { held, years, count, since }: CandidateQuery): Promise<CandidateJob[]> =>
  db.transaction().execute(async (trx) => {
    // A sum for each of a hundred thousand jobs fits in memory; with the usual 4 MB it is sorted on disk.
    await sql`set local work_mem = '64MB'`.execute(trx)
    const rows = JSON.stringify([...held].map(([term, credit]) => ({ term, credit })))
    const terms =
      since === undefined
        ? sql`job_term`
        : sql`(select job_term.* from job_criteria join job_term using (job_id) where written_by >= ${since}::xid8) as job_term`
    const result = await sql<CandidateJob>`
      with found as materialized (
        select job_id, sum(share * credit) as likeness
        from json_to_recordset(${rows}::json) as held (term integer, credit real) join ${terms} using (term)
        group by job_id order by likeness desc, job_id desc limit ${count * 4}
      )
      select job_id, job_criteria.revision
      from found join job_criteria using (job_id) join job on job.id = job_id
      where ${isOpen}
      order by job_criteria.skills >= ${FEWEST_SKILLS} desc,
        likeness + ${YEARS_SHARE} * case when years = 0 then 1 else least(1, ${years}::real / years) end desc, job_id desc
      limit ${count}`.execute(trx)
    return result.rows
  })

/** Of these jobs those that are open, with the revision that their criteria are of. */
export const listOpen = async (db: Db, jobIds: readonly number[]): Promise<CandidateJob[]> => {
  const { rows } = await sql<CandidateJob>`
    select job_id, job_criteria.revision from job_criteria join job on job.id = job_id
    where job_id = any(${jobIds}::bigint[]) and ${isOpen}`.execute(db)
  return rows
}

export const listCriteria = (db: Db, jobIds: readonly number[]) =>
  db
    .selectFrom('job_criteria')
    .select(['job_id', 'revision', 'criteria', 'skills'])
    .where('job_id', 'in', [...jobIds])
    .execute()

export interface MatchedJob extends Omit<JobPosting, 'experienceLevel'> {
  readonly id: number
  readonly company: string | null
  readonly experience_level: JobPosting['experienceLevel']
}

export const listJobsById = (db: Db, jobIds: readonly number[]): Promise<MatchedJob[]> =>
  db
    .selectFrom('job')
    .select(['id', 'title', 'company', 'description', 'requirements', 'skills', 'experience_level'])
    .where('id', 'in', [...jobIds])
    .execute()
