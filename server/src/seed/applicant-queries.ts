import { ENGINE_VERSION } from '@zodie/engine'
import type { Connection } from './queries.ts'
import type { ReadResume } from './readings.ts'

/** Where rows copy from what the engine says: compressed once, written as often as it is shared. */
export const makeRoomForReadings = (db: Connection): Promise<unknown> =>
  db.query(`
    create temporary table seed_reading (document jsonb, parsed jsonb) on commit delete rows;
    create temporary table seed_result (ad integer, result jsonb, weights jsonb, overall numeric, scores jsonb)
      on commit delete rows`)

/** Puts there what namesakes share; answers the id of the file. */
export const keepReading = async (db: Connection, read: ReadResume, createdAt: string): Promise<number> => {
  const { results } = read
  await db.query('insert into seed_reading values ($1::jsonb, $2::jsonb)', [read.document, read.parsed])
  await db.query(
    `insert into seed_result
     select ad, result::jsonb, weights::jsonb, overall, scores::jsonb
     from unnest($1::integer[], $2::text[], $3::text[], $4::numeric[], $5::text[]) as row (ad, result, weights, overall, scores)`,
    [
      results.map(({ ad }) => ad),
      results.map(({ result }) => result),
      results.map(({ weights }) => weights),
      results.map(({ overall }) => overall),
      results.map(({ scores }) => scores),
    ],
  )
  await db.query(
    `insert into file (sha256, size, media_type, backend, created_at)
     values (decode($1, 'hex'), $2, 'text/plain', 'local', $3) on conflict do nothing`,
    [read.sha256, read.bytes.length, createdAt],
  )
  const { rows } = await db.query<{ id: number }>(`select id from file where sha256 = decode($1, 'hex')`, [read.sha256])
  return rows[0]?.id ?? 0
}

export interface ResumeRow {
  readonly user_id: number
  readonly created_at: string
}

/** One that an older engine has read is read anew. */
export const saveResumes = async (
  db: Connection,
  { fileId, fileName }: { readonly fileId: number; readonly fileName: string },
  rows: readonly ResumeRow[],
): Promise<number> => {
  const { rowCount } = await db.query(
    `insert into resume (user_id, file_id, file_name, status, document, parsed, engine_version, created_at, updated_at)
     select user_id, $2, $3, 'done', document, parsed, $4, created_at, created_at
     from json_to_recordset($1::json) as row (user_id bigint, created_at timestamptz), seed_reading
     on conflict (user_id, file_id) do update
     set status = 'done', failure_slug = null, failure_detail = null, document = excluded.document,
       parsed = excluded.parsed, engine_version = excluded.engine_version
     where resume.engine_version is distinct from excluded.engine_version`,
    [JSON.stringify(rows), fileId, fileName, ENGINE_VERSION],
  )
  return rowCount ?? 0
}

export interface AnalysisRow {
  readonly user_id: number
  readonly job_id: number
  readonly ad: number
  readonly created_at: string
}

export const insertAnalyses = async (
  db: Connection,
  { fileId, asOf }: { readonly fileId: number; readonly asOf: string },
  rows: readonly AnalysisRow[],
): Promise<number> => {
  const { rowCount } = await db.query(
    `insert into analysis (user_id, resume_id, job_id, job_revision, engine_version, weights, weights_key, as_of, status,
       stage, progress, overall_score, skill_alignment_score, experience_score, education_score, project_validation_score,
       formatting_score, trustworthiness_score, credibility_score, result, created_at, updated_at, finished_at, requested_at)
     select row.user_id, resume.id, row.job_id, 1, $4, weights, 'default', $3, 'done', 'done', 100, overall,
       (scores ->> 'skill_alignment')::numeric, (scores ->> 'experience')::numeric, (scores ->> 'education')::numeric,
       (scores ->> 'project_validation')::numeric, (scores ->> 'formatting')::numeric,
       (scores ->> 'trustworthiness')::numeric, (scores ->> 'credibility')::numeric,
       result, row.created_at, row.created_at, row.created_at, row.created_at
     from json_to_recordset($1::json) as row (user_id bigint, job_id bigint, ad integer, created_at timestamptz)
     join seed_result using (ad) join resume on resume.user_id = row.user_id and resume.file_id = $2
     on conflict do nothing`,
    [JSON.stringify(rows), fileId, asOf, ENGINE_VERSION],
  )
  return rowCount ?? 0
}

export interface ApplicationRow {
  readonly user_id: number
  readonly job_id: number
  readonly cover_letter: string | null
  readonly has_resume: boolean
  readonly source: string | null
  readonly status: string
  readonly created_at: string
  readonly updated_at: string
}

/** A line of the history of the application of this user to this job. */
export interface EventRow {
  readonly user_id: number
  readonly job_id: number
  readonly actor_id: number
  readonly role: string
  readonly from_status: string | null
  readonly to_status: string
  readonly note: string | null
  readonly created_at: string
}

/** Applications with their whole history; answers how many were new. */
export const insertApplications = async (
  db: Connection,
  fileId: number,
  rows: readonly ApplicationRow[],
  events: readonly EventRow[],
): Promise<number> => {
  const { rows: counted } = await db.query<{ added: number }>(
    `with sent as (
      insert into application (job_id, user_id, cover_letter, resume_id, status, source, created_at, updated_at)
      select job_id, row.user_id, cover_letter, resume.id, row.status, source, row.created_at, row.updated_at
      from json_to_recordset($1::json) as row (user_id bigint, job_id bigint, cover_letter text, has_resume boolean,
        source text, status text, created_at timestamptz, updated_at timestamptz)
      left join resume on has_resume and resume.user_id = row.user_id and resume.file_id = $2
      on conflict (user_id, job_id) do nothing
      returning id, user_id, job_id
    ), told as (
      insert into application_event (application_id, actor_id, role, from_status, to_status, note, created_at)
      select sent.id, actor_id, role, from_status, to_status, note, created_at
      from json_to_recordset($3::json) as event (user_id bigint, job_id bigint, actor_id bigint, role text,
        from_status text, to_status text, note text, created_at timestamptz)
      join sent using (user_id, job_id) order by created_at
    )
    select count(*)::integer as added from sent`,
    [JSON.stringify(rows), fileId, JSON.stringify(events)],
  )
  return counted[0]?.added ?? 0
}
