import { ENGINE_VERSION } from '@zodie/engine'
import { isTelling } from '../matching/terms.ts'
import type { AdText } from './postings.ts'
import { type Connection, NUMBER } from './queries.ts'
import type { ReadAd } from './readings.ts'

export interface JobRow {
  readonly ad: number
  readonly user_id: number
  readonly salary_min: number
  readonly salary_max: number
  readonly salary_currency: string
  readonly status: string
  readonly job_type: string
  readonly remote: string
  readonly created_at: string
}

export interface PostedJob {
  readonly id: number
  readonly number: number
}

/** Puts the ads, and what the engine reads in each, where the jobs of this connection copy them from. */
export const keepAds = async (db: Connection, ads: readonly AdText[], read: readonly ReadAd[]): Promise<void> => {
  await db.query(
    `create temporary table seed_ad as
     select ad.*, criteria, read.skills as asked, years
     from json_to_recordset($1::json) as ad (number integer, title text, company text, location text, description text,
       requirements text, experience_level text, skills text[])
     join json_to_recordset($2::json) as read (number integer, criteria text, skills smallint, years real) using (number)`,
    [JSON.stringify(ads), JSON.stringify(read.map(({ terms: _terms, ...rest }) => rest))],
  )
  const terms = read.flatMap(({ number, terms: asked, skills }) =>
    asked.map(([term, share]) => ({ ad: number, term, share, is_telling: isTelling(skills) })),
  )
  await db.query(
    `create temporary table seed_term as
     select * from json_to_recordset($1::json) as asked (ad integer, term integer, share real, is_telling boolean)`,
    [JSON.stringify(terms)],
  )
  await db.query('create index on seed_ad (number); create index on seed_term (ad); analyze seed_ad, seed_term')
}

/** Posts jobs with the revision that candidates are scored against. */
export const insertJobs = async (db: Connection, rows: readonly JobRow[]): Promise<PostedJob[]> => {
  const posted = await db.query<PostedJob>(
    `with posted as (
      insert into job (user_id, title, company, location, description, requirements, salary_min, salary_max,
        salary_currency, status, job_type, experience_level, remote, skills, created_at, updated_at)
      select user_id, title, company, location, description, requirements, salary_min, salary_max,
        salary_currency, status, job_type, experience_level, remote, skills, created_at, created_at
      from json_to_recordset($1::json) as row (ad integer, user_id bigint, salary_min numeric, salary_max numeric,
        salary_currency text, status text, job_type text, remote text, created_at timestamptz)
      join seed_ad on seed_ad.number = row.ad order by created_at
      returning id, revision, title, description, requirements, skills, experience_level, created_at
    ), kept as (
      insert into job_revision (job_id, revision, title, description, requirements, skills, experience_level, created_at)
      select id, revision, title, description, requirements, skills, experience_level, created_at from posted
    )
    select id, (${NUMBER})::integer as number from posted`,
    [JSON.stringify(rows)],
  )
  return posted.rows
}

export interface JobOfAd {
  readonly job_id: number
  readonly ad: number
}

/** Keeps what these active jobs ask for matching: they need not be read again. */
export const insertCriteria = async (db: Connection, jobs: readonly JobOfAd[]): Promise<void> => {
  const all = JSON.stringify(jobs)
  await db.query(
    `insert into job_criteria (job_id, revision, engine_version, criteria, skills, years)
     select job_id, 1, $2, criteria, asked, years
     from json_to_recordset($1::json) as row (job_id bigint, ad integer) join seed_ad on seed_ad.number = row.ad`,
    [all, ENGINE_VERSION],
  )
  await db.query(
    `insert into job_term (term, job_id, share, is_telling)
     select term, job_id, share, is_telling from json_to_recordset($1::json) as row (job_id bigint, ad integer)
     join seed_term using (ad)`,
    [all],
  )
  await db.query('delete from job_criteria_due where job_id = any($1::bigint[])', [jobs.map(({ job_id }) => job_id)])
}
