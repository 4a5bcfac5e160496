import { ENGINE_VERSION } from '@zodie/engine'
import { MOST_JOBS } from './pools.ts'
import type { AdText } from './postings.ts'
import type { Connection } from './queries.ts'
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

/** Posts jobs with the revision that candidates are scored against; `ads` are the texts of all of them. */
export const insertJobs = async (
  db: Connection,
  ads: readonly AdText[],
  rows: readonly JobRow[],
): Promise<PostedJob[]> => {
  const posted = await db.query<PostedJob>(
    `with posted as (
      insert into job (user_id, title, company, location, description, requirements, salary_min, salary_max,
        salary_currency, status, job_type, experience_level, remote, skills, created_at, updated_at)
      select user_id, title, company, location, description, requirements, salary_min, salary_max,
        salary_currency, status, job_type, experience_level, remote, skills, created_at, created_at
      from json_to_recordset($1::json) as row (ad integer, user_id bigint, salary_min numeric, salary_max numeric,
        salary_currency text, status text, job_type text, remote text, created_at timestamptz)
      join json_to_recordset($2::json) as ad (number integer, title text, company text, location text, description text,
        requirements text, experience_level text, skills text[]) on ad.number = row.ad
      returning id, revision, title, description, requirements, skills, experience_level, created_at
    ), kept as (
      insert into job_revision (job_id, revision, title, description, requirements, skills, experience_level, created_at)
      select id, revision, title, description, requirements, skills, experience_level, created_at from posted
    )
    select id, (extract(microseconds from created_at)::bigint % ${MOST_JOBS})::integer as number from posted`,
    [JSON.stringify(rows), JSON.stringify(ads)],
  )
  return posted.rows
}

export interface JobOfAd {
  readonly job_id: number
  readonly ad: number
}

/** Keeps what the active ones of these jobs ask for matching: they need not be read again. */
export const insertCriteria = async (
  db: Connection,
  ads: readonly ReadAd[],
  jobs: readonly JobOfAd[],
): Promise<void> => {
  const all = JSON.stringify(jobs)
  await db.query(
    `insert into job_criteria (job_id, revision, engine_version, criteria, skills, years)
     select job_id, 1, $3, criteria, ad.skills, years
     from json_to_recordset($1::json) as row (job_id bigint, ad integer)
     join json_to_recordset($2::json) as ad (number integer, criteria text, skills smallint, years real) on ad.number = row.ad`,
    [all, JSON.stringify(ads.map(({ terms: _terms, ...ad }) => ad)), ENGINE_VERSION],
  )
  const terms = ads.flatMap((ad) => ad.terms.map(([term, share]) => ({ ad: ad.number, term, share })))
  await db.query(
    `insert into job_term (term, job_id, share)
     select term, job_id, share from json_to_recordset($1::json) as row (job_id bigint, ad integer)
     join json_to_recordset($2::json) as asked (ad integer, term integer, share real) using (ad)`,
    [all, JSON.stringify(terms)],
  )
  await db.query('delete from job_criteria_due where job_id = any($1::bigint[])', [jobs.map(({ job_id }) => job_id)])
}
