import type { JobCriteria, JobPosting } from '@zodie/engine'
import { sql } from 'kysely'
import type { Db } from '../database/tables.ts'
import { type AskedTerms, isTelling } from './terms.ts'

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

/** The versions of the engine that have read what jobs ask. */
export const listEngineVersions = async (db: Db): Promise<string[]> => {
  // From one to the next through the index: a distinct would walk along every job.
  const { rows } = await sql<{ engine_version: string }>`
    with recursive found (engine_version) as (
      select min(engine_version) from job_criteria
      union all
      select (select min(engine_version) from job_criteria where engine_version > found.engine_version)
      from found where found.engine_version is not null)
    select engine_version from found where engine_version is not null`.execute(db)
  return rows.map(({ engine_version: version }) => version)
}

/** Jobs whose criteria one of these versions has read and that nobody else is reading; this transaction's until it ends. */
export const takeReadBy = (db: Db, engineVersions: readonly string[], count: number) =>
  db
    .selectFrom('job_criteria as known')
    .innerJoin('job', 'job.id', 'known.job_id')
    .select(['job.id', 'job.revision', 'job.title', 'job.description', 'job.requirements', 'job.skills'])
    .select('job.experience_level')
    .where('known.engine_version', 'in', [...engineVersions])
    .orderBy('known.engine_version')
    .orderBy('known.job_id')
    .limit(count)
    .modifyEnd(sql`for update of known skip locked for key share of job skip locked`)
    .execute()

export interface ReadCriteria extends AskedTerms {
  readonly jobId: number
  readonly revision: number
  readonly criteria: JobCriteria
}

/** Saves what jobs ask, in place of what they asked before. */
export const saveCriteria = async (db: Db, read: readonly ReadCriteria[], engineVersion: string): Promise<void> => {
  const jobIds = read.map(({ jobId }) => jobId)
  const terms = read.flatMap(({ jobId, terms: asked, skills }) =>
    [...asked].map(([term, share]) => ({ job_id: jobId, term, share, is_telling: isTelling(skills) })),
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
    insert into job_term (term, job_id, share, is_telling)
    select term, job_id, share, is_telling
    from json_to_recordset(${JSON.stringify(terms)}::json) as row (term integer, job_id bigint, share real, is_telling boolean)
  `.execute(db)
  await sql`delete from job_criteria_due where job_id = any(${jobIds}::bigint[])`.execute(db)
}

/** The user's latest resume that was read, and whether any job is still to be read. */
export const findLatestReadResume = (db: Db, userId: number) =>
  db
    .selectFrom('resume')
    .select(['id', 'engine_version'])
    .select(sql<boolean>`exists (select from job_criteria_due)`.as('has_due_jobs'))
    .where('user_id', '=', userId)
    .where('status', '=', 'done')
    .where('document', 'is not', null)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()

export const findReadResume = (db: Db, id: number) =>
  db.selectFrom('resume').select(['document', 'parsed', 'engine_version']).where('id', '=', id).executeTakeFirst()

export const listCriteria = (db: Db, jobIds: readonly number[]) =>
  db
    .selectFrom('job_criteria')
    .select(['job_id', 'revision', 'engine_version', 'criteria', 'skills'])
    .where('job_id', 'in', [...jobIds])
    .execute()

export interface MatchedJob extends Omit<JobPosting, 'experienceLevel'> {
  readonly id: number
  readonly revision: number
  readonly company: string | null
  readonly experience_level: JobPosting['experienceLevel']
}

export const listJobsById = (db: Db, jobIds: readonly number[]): Promise<MatchedJob[]> =>
  db
    .selectFrom('job')
    .select(['id', 'revision', 'title', 'company', 'description', 'requirements', 'skills', 'experience_level'])
    .where('id', 'in', [...jobIds])
    .execute()
