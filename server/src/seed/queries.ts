import type pg from 'pg'
import { DAY } from './people.ts'
import { MOST_JOBS } from './pools.ts'

/*
 * Bulk statements of `zodie seed`: rows travel as one JSON text per statement and are unpacked by the server, which is as
 * quick as COPY here and can skip what is there already.
 */

export type Connection = Pick<pg.ClientBase, 'query'>

const DAY_MS = DAY * 1000

/** The moment so long before midnight, as PostgreSQL reads it; `micros` are its last six digits. */
export const momentBefore = (midnight: Date, secondsAgo: number, micros = 0): string => {
  const second = new Date(midnight.getTime() - secondsAgo * 1000).toISOString().slice(0, 19)
  return `${second}.${String(micros).padStart(6, '0')}Z`
}

/** `YYYY-MM-DD`, so many days before. */
export const dayBefore = (midnight: Date, days: number): string =>
  new Date(midnight.getTime() - days * DAY_MS).toISOString().slice(0, 10)

export interface UserRow {
  readonly email: string
  readonly full_name: string
  readonly created_at: string
}

export const insertUsers = async (db: Connection, rows: readonly UserRow[]): Promise<number> => {
  const { rowCount } = await db.query(
    `insert into users (email, full_name, created_at, updated_at)
     select email, full_name, created_at, created_at
     from json_to_recordset($1::json) as row (email text, full_name text, created_at timestamptz)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  )
  return rowCount ?? 0
}

/** Email → id, for those that exist. */
export const findUserIds = async (db: Connection, emails: readonly string[]): Promise<ReadonlyMap<string, number>> => {
  const { rows } = await db.query<{ id: number; email: string }>(
    'select id, email from users where lower(email) = any($1::text[])',
    [emails],
  )
  return new Map(rows.map(({ id, email }) => [email, id]))
}

export interface FoundJob {
  readonly id: number
  readonly number: number
  readonly user_id: number
}

// The number of a seeded job: whatever its employer changes, it was posted when it was posted.
export const NUMBER = `extract(microseconds from created_at)::bigint % ${MOST_JOBS}`

/** What these employers posted, with the number that each job has if it was seeded. */
export const findPostedJobs = async (db: Connection, userIds: readonly number[]): Promise<FoundJob[]> => {
  const { rows } = await db.query<FoundJob>(
    `select id, (${NUMBER})::integer as number, user_id from job where user_id = any($1::bigint[])`,
    [userIds],
  )
  return rows
}

/** `user_id:job_id` of the analyses that this engine has made of these users' resumes. */
export const findAnalysed = (
  db: Connection,
  userIds: readonly number[],
  engineVersion: string,
): Promise<ReadonlySet<string>> =>
  findPairs(
    db,
    `select user_id || ':' || job_id as pair from analysis
     where user_id = any($1::bigint[]) and engine_version = $2 and job_revision = 1 and weights_key = 'default'`,
    [userIds, engineVersion],
  )

/** `user_id:job_id` of what these users have applied to. */
export const findApplied = (db: Connection, userIds: readonly number[]): Promise<ReadonlySet<string>> =>
  findPairs(db, `select user_id || ':' || job_id as pair from application where user_id = any($1::bigint[])`, [userIds])

const findPairs = async (db: Connection, sql: string, values: unknown[]): Promise<ReadonlySet<string>> => {
  const { rows } = await db.query<{ pair: string }>(sql, values)
  return new Set(rows.map(({ pair }) => pair))
}

const LOADED = [
  ...['users', 'job', 'job_revision', 'job_criteria', 'job_term', 'job_criteria_due', 'search_word', 'file'],
  ...['resume', 'analysis', 'application', 'application_event', 'application_progress'],
]

/** Tells the planner what is there now; without it the first searches after a large load read whole tables. */
export const settleTables = async (db: Connection): Promise<void> => {
  await db.query('set statement_timeout = 0')
  await db.query(`vacuum (analyze) ${LOADED.join(', ')}`)
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
