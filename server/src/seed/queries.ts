import type pg from 'pg'

/*
 * Bulk statements of `zodie seed`: rows travel as one JSON text per statement and are unpacked by the server, which is as
 * quick as COPY here and can skip what is there already.
 */

type Connection = Pick<pg.ClientBase, 'query'>
/** Inserts many rows and answers how many were new. */
type InsertMany<Row> = (db: Connection, rows: readonly Row[]) => Promise<number>

const ROWS_PER_STATEMENT = 1000

const bulk =
  <Row>(sql: string): InsertMany<Row> =>
  async (db, rows) => {
    let inserted = 0
    for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
      const { rowCount } = await db.query(sql, [JSON.stringify(rows.slice(from, from + ROWS_PER_STATEMENT))])
      inserted += rowCount ?? 0
    }
    return inserted
  }

export interface UserRow {
  readonly email: string
  readonly full_name: string
  readonly created_at: Date
}

export const insertUsers = bulk<UserRow>(`
  insert into users (email, full_name, created_at, updated_at)
  select email, full_name, created_at, created_at
  from json_to_recordset($1::json) as row (email text, full_name text, created_at timestamptz)
  on conflict do nothing`)

/** Email → id, for those that exist. */
export const findUserIds = async (db: Connection, emails: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await db.query<{ id: number; email: string }>(
    'select id, email from users where lower(email) = any($1::text[])',
    [emails],
  )
  return new Map(rows.map(({ id, email }) => [email, id]))
}

export interface JobRow {
  readonly user_id: number
  readonly title: string
  readonly company: string
  readonly location: string
  readonly description: string
  readonly requirements: string
  readonly salary_min: number
  readonly salary_max: number
  readonly salary_currency: string
  readonly status: string
  readonly job_type: string
  readonly experience_level: string
  readonly remote: string
  readonly skills: readonly string[]
  readonly created_at: Date
}

/** Jobs with the revision that candidates are scored against. */
export const insertJobs = bulk<JobRow>(`
  with posted as (
    insert into job (user_id, title, company, location, description, requirements, salary_min, salary_max,
      salary_currency, status, job_type, experience_level, remote, skills, created_at, updated_at)
    select row.*, created_at
    from json_to_recordset($1::json) as row (user_id bigint, title text, company text, location text, description text,
      requirements text, salary_min numeric, salary_max numeric, salary_currency text, status text, job_type text,
      experience_level text, remote text, skills text[], created_at timestamptz)
    returning *
  )
  insert into job_revision (job_id, revision, title, description, requirements, skills, experience_level, created_at)
  select id, revision, title, description, requirements, skills, experience_level, created_at from posted`)

/** Reference → id of the jobs that an earlier run posted. An ad keeps its reference when its employer edits the rest. */
export const findSeededJobs = async (db: Connection): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await db.query<{ id: number; reference: string }>(`
    select job.id, substring(description from 'Reference: (Z-[0-9]{5,})') as reference
    from job join users on users.id = job.user_id
    where users.email like '%@example.com' and description ~ 'Reference: Z-[0-9]{5,}'`)
  return new Map(rows.map(({ id, reference }) => [reference, id]))
}

export interface FileRow {
  /** Hex. */
  readonly sha256: string
  readonly size: number
  readonly created_at: Date
}

export const insertFiles = bulk<FileRow>(`
  insert into file (sha256, size, media_type, backend, created_at)
  select decode(sha256, 'hex'), size, 'text/plain', 'local', created_at
  from json_to_recordset($1::json) as row (sha256 text, size bigint, created_at timestamptz)
  on conflict do nothing`)

export interface ResumeRow {
  readonly user_id: number
  readonly sha256: string
  readonly file_name: string
  readonly document: unknown
  readonly parsed: unknown
  readonly engine_version: string
  readonly created_at: Date
}

/** One that an older engine has read is read anew. */
export const saveResumes = bulk<ResumeRow>(`
  insert into resume (user_id, file_id, file_name, status, document, parsed, engine_version, created_at, updated_at)
  select user_id, file.id, file_name, 'done', document, parsed, engine_version, row.created_at, row.created_at
  from json_to_recordset($1::json) as row (user_id bigint, sha256 text, file_name text, document jsonb, parsed jsonb,
    engine_version text, created_at timestamptz)
  join file on file.sha256 = decode(row.sha256, 'hex')
  on conflict (user_id, file_id) do update
  set status = 'done', failure_slug = null, failure_detail = null, document = excluded.document,
    parsed = excluded.parsed, engine_version = excluded.engine_version
  where resume.engine_version is distinct from excluded.engine_version`)

export interface AnalysisRow {
  readonly user_id: number
  readonly sha256: string
  readonly job_id: number
  readonly as_of: string
  readonly engine_version: string
  readonly weights: unknown
  readonly overall_score: number | null
  readonly skill_alignment_score: number | null
  readonly experience_score: number | null
  readonly education_score: number | null
  readonly project_validation_score: number | null
  readonly formatting_score: number | null
  readonly trustworthiness_score: number | null
  readonly credibility_score: number | null
  readonly result: unknown
  readonly created_at: Date
}

export const insertAnalyses = bulk<AnalysisRow>(`
  insert into analysis (user_id, resume_id, job_id, job_revision, engine_version, weights, weights_key, as_of, status,
    stage, progress, overall_score, skill_alignment_score, experience_score, education_score, project_validation_score,
    formatting_score, trustworthiness_score, credibility_score, result, created_at, updated_at, finished_at, requested_at)
  select row.user_id, resume.id, job_id, 1, row.engine_version, weights, 'default', as_of, 'done', 'done', 100,
    overall_score, skill_alignment_score, experience_score, education_score, project_validation_score, formatting_score,
    trustworthiness_score, credibility_score, result, row.created_at, row.created_at, row.created_at, row.created_at
  from json_to_recordset($1::json) as row (user_id bigint, sha256 text, job_id bigint, as_of date, engine_version text,
    weights jsonb, overall_score numeric, skill_alignment_score numeric, experience_score numeric,
    education_score numeric, project_validation_score numeric, formatting_score numeric,
    trustworthiness_score numeric, credibility_score numeric, result jsonb, created_at timestamptz)
  join file on file.sha256 = decode(row.sha256, 'hex')
  join resume on resume.user_id = row.user_id and resume.file_id = file.id
  on conflict do nothing`)

/** `user_id:job_id` of the analyses that this engine has made of these users' resumes. */
export const findAnalysed = async (
  db: Connection,
  userIds: readonly number[],
  engineVersion: string,
): Promise<ReadonlySet<string>> => {
  const { rows } = await db.query<{ pair: string }>(
    `select user_id || ':' || job_id as pair from analysis
     where user_id = any($1::bigint[]) and engine_version = $2 and job_revision = 1 and weights_key = 'default'`,
    [userIds, engineVersion],
  )
  return new Set(rows.map(({ pair }) => pair))
}

const SEED_LOCK = 0x7a6f7365 // "zose"

/** False when another process is seeding this database. Held until the session ends. */
export const lockSeeding = async (db: Connection): Promise<boolean> => {
  const { rows } = await db.query<{ locked: boolean }>('select pg_try_advisory_lock($1) as locked', [SEED_LOCK])
  return rows[0]?.locked === true
}

/** A lock that ends with its session ends a moment after the session was closed here; a seed that follows at once must not meet it. */
export const unlockSeeding = async (db: Connection): Promise<void> => {
  await db.query('select pg_advisory_unlock($1)', [SEED_LOCK])
}
