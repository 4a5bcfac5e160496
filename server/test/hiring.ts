import type pg from 'pg'
import type { ApplicationStatus } from '../src/database/tables.ts'

/** A step of an application, as its history records it. */
export interface Move {
  readonly to: ApplicationStatus
  readonly at: Date
}

export interface MadeAnalysis {
  /** Which of the applicant's two resumes, 0 or 1. */
  readonly resume: number
  readonly at: Date
  readonly overall: number | null
}

export interface MadeApplication {
  /** Index of the job and of the applicant. */
  readonly job: number
  readonly applicant: number
  readonly appliedAt: Date
  readonly moves: readonly Move[]
  readonly source: string | null
  /** The resume that was sent, 0 or 1. */
  readonly resume: number | null
  readonly analyses: readonly MadeAnalysis[]
}

export interface MadeJob {
  readonly status: 'draft' | 'active' | 'closed'
  readonly hiringCost: number | null
  readonly currency: string | null
}

export interface Applicants {
  readonly userIds: readonly number[]
  /** Two of each applicant. */
  readonly resumeIds: readonly (readonly number[])[]
}

const idsOf = async (pool: pg.Pool, sql: string, values: readonly unknown[]): Promise<number[]> =>
  (await pool.query<{ id: number }>(sql, [...values])).rows.map(({ id }) => Number(id))

/** People who can apply, each with two resumes that were read. */
export const insertApplicants = async (pool: pg.Pool, count: number): Promise<Applicants> => {
  const userIds = await idsOf(
    pool,
    `insert into users (email, full_name) select 'applicant-' || n || '@example.org', 'Applicant ' || n from generate_series(1, $1) as n returning id`,
    [count],
  )
  await pool.query(
    `insert into file (sha256, size, media_type, backend) select sha256(n::text::bytea), 1, 'text/plain', 'local' from generate_series(1, 2) as n`,
  )
  const resumeIds = await idsOf(
    pool,
    `insert into resume (user_id, file_id, file_name, status, parsed, engine_version)
     select user_id, file.id, 'resume.txt', 'done', '{"workMonths": 30, "json": {"education": []}}', '0'
     from unnest($1::bigint[]) with ordinality as applicant (user_id, place), file order by place, file.id returning id`,
    [userIds],
  )
  return { userIds, resumeIds: userIds.map((_, index) => resumeIds.slice(2 * index, 2 * index + 2)) }
}

/** A new employer with jobs, and who applied to them, with histories and analyses; as bulk rows, past every rule. */
export const insertHiring = async (
  pool: pg.Pool,
  applicants: Applicants,
  { jobs, applications }: { readonly jobs: readonly MadeJob[]; readonly applications: readonly MadeApplication[] },
): Promise<{ employerId: number; jobIds: number[]; applicationIds: number[] }> => {
  const [employerId = 0] = await idsOf(
    pool,
    `insert into users (email) values ('employer-' || gen_random_uuid() || '@example.org') returning id`,
    [],
  )
  const jobIds = await idsOf(
    pool,
    `insert into job (user_id, title, status, hiring_cost, salary_currency)
     select $1, 'Job', status, "hiringCost", currency
     from json_to_recordset($2) as row (status text, "hiringCost" numeric, currency text) returning id`,
    [employerId, JSON.stringify(jobs)],
  )
  await pool.query(
    `insert into job_revision (job_id, revision, title, description, requirements, skills)
     select id, 1, title, '', '', '{}' from job where user_id = $1`,
    [employerId],
  )
  const applicationIds = await insertApplications(pool, applicants, jobIds, applications)
  await insertEvents(pool, applicationIds, applications)
  await insertAnalyses(pool, applicants, jobIds, applications)
  return { employerId, jobIds, applicationIds }
}

const insertApplications = (
  pool: pg.Pool,
  { userIds, resumeIds }: Applicants,
  jobIds: readonly number[],
  applications: readonly MadeApplication[],
) =>
  idsOf(
    pool,
    `insert into application (job_id, user_id, resume_id, status, source, created_at)
     select job_id, user_id, resume_id, status, source, at
     from json_to_recordset($1) as row (job_id bigint, user_id bigint, resume_id bigint, status text, source text, at timestamptz)
     returning id`,
    [
      JSON.stringify(
        applications.map(({ job, applicant, resume, source, appliedAt, moves }) => ({
          job_id: jobIds[job],
          user_id: userIds[applicant],
          resume_id: resume === null ? null : resumeIds[applicant]?.[resume],
          status: moves.at(-1)?.to ?? 'applied',
          source,
          at: appliedAt,
        })),
      ),
    ],
  )

const insertEvents = (pool: pg.Pool, ids: readonly number[], applications: readonly MadeApplication[]) => {
  const events = applications.flatMap(({ appliedAt, moves }, index) => {
    const steps = [{ to: 'applied', at: appliedAt }, ...moves]
    return steps.map(({ to, at }, step) => ({ id: ids[index], from: steps[step - 1]?.to ?? null, to, at }))
  })
  return pool.query(
    `insert into application_event (application_id, role, from_status, to_status, created_at)
     select id, 'employer', "from", "to", at
     from json_to_recordset($1) as row (id bigint, "from" text, "to" text, at timestamptz)`,
    [JSON.stringify(events)],
  )
}

const insertAnalyses = (
  pool: pg.Pool,
  { userIds, resumeIds }: Applicants,
  jobIds: readonly number[],
  applications: readonly MadeApplication[],
) => {
  const rows = applications.flatMap(({ job, applicant, analyses }) =>
    analyses.map(({ resume, at, overall }, index) => ({
      user_id: userIds[applicant],
      resume_id: resumeIds[applicant]?.[resume],
      job_id: jobIds[job],
      overall,
      at,
      key: `w${index}`,
    })),
  )
  return pool.query(
    `insert into analysis (user_id, resume_id, job_id, job_revision, engine_version, weights, weights_key, as_of, status, stage,
       overall_score, result, finished_at, requested_at)
     select user_id, resume_id, job_id, 1, '0', '{}', key, '2026-01-01', 'done', 'done', overall,
       '{"matchedSkills": [], "missingSkills": [], "items": [], "cap": null}', at, at
     from json_to_recordset($1) as row (user_id bigint, resume_id bigint, job_id bigint, overall numeric, at timestamptz, key text)`,
    [JSON.stringify(rows)],
  )
}
