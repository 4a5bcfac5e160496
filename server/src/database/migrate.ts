import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { VERSION } from '../version.ts'
import { hasCode } from './error-codes.ts'

/** The schema is not what this release needs; the message says what to do. */
export class SchemaError extends Error {
  override readonly name = 'SchemaError'
}

export interface Migration {
  readonly number: number
  /** The file's name: 0001-first-tables.sql. */
  readonly name: string
  readonly sql: string
  readonly sha256: string
  /** The oldest release that can work with what it leaves; `null`: any that could before. */
  readonly needsRelease: string | null
}

interface AppliedMigration {
  readonly number: number
  readonly name: string
  readonly sha256: string
  readonly needsRelease: string | null
}

export interface SchemaState {
  /** Names of the migrations the database has … */
  readonly applied: readonly string[]
  /** … those of this release that it has not yet … */
  readonly pending: readonly string[]
  /** … and those it has that this release does not know: a newer release has been here. */
  readonly unknown: readonly string[]
  /** Of the latter, the first that this release cannot work with. */
  readonly breaking: Breaking | undefined
}

export interface Breaking {
  readonly name: string
  readonly needsRelease: string
}

const ownFolder = fileURLToPath(new URL('../../migrations/', import.meta.url))
const fileName = /^(\d{4})-[a-z0-9-]{1,80}\.sql$/ // 0001-first-tables.sql
const migrationLock = 0x7a6f6d69 // "zomi"
const queueSchema = 'pgboss'

/** The migrations of a folder in order. Line ends do not count for the digest: a checkout may have changed them. */
export function readMigrations(folder = ownFolder): readonly Migration[] {
  const migrations = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readMigration(folder, name))
  for (const [index, { number, name }] of migrations.entries()) {
    if (migrations[index - 1]?.number === number) throw new SchemaError(`Two migrations have the number of ${name}.`)
  }
  return migrations
}

function readMigration(folder: string, name: string): Migration {
  const number = Number(fileName.exec(name)?.[1])
  if (!number) throw new SchemaError(`${name} is not named like a migration (0001-what-it-does.sql).`)
  const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
  return {
    number,
    name,
    sql,
    sha256: createHash('sha256').update(sql).digest('hex'),
    needsRelease: readMark(name, sql),
  }
}

// "-- breaking: needs release 1.4.0" as the first line: it takes away what releases before that one use.
const mark = /^-- breaking: needs release (\d{1,5}\.\d{1,5}\.\d{1,5})$/

function readMark(name: string, sql: string): string | null {
  const [firstLine = ''] = sql.split('\n', 1)
  const release = mark.exec(firstLine)?.[1]
  if (release === undefined && /^--\s*breaking/i.test(firstLine))
    throw new SchemaError(`The first line of ${name} must read "-- breaking: needs release 1.4.0".`)
  return release ?? null
}

/**
 * Brings the schema up to date, and the queue's beside it. Any number of processes may call it at once: one works, the
 * others wait and find it done. Each file is one transaction. Answers the names of the files applied by this call.
 * @throws SchemaError when a file that was applied has changed since, or the database needs a newer release.
 */
export async function migrate(pool: pg.Pool, folder?: string): Promise<readonly string[]> {
  const migrations = readMigrations(folder)
  // A session of its own: the lock and the lifted time limits end with it, whatever happens in it.
  const client = new pg.Client(pool.options)
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('set statement_timeout = 0; set idle_in_transaction_session_timeout = 0')
    await client.query('select pg_advisory_lock($1)', [migrationLock])
    const names = await applyPending(client, migrations)
    await migrateQueue(client)
    return names
  } catch (error) {
    throw hasCode(error, '42501') ? mayNotCreate(error) : error
  } finally {
    await client.end()
  }
}

const mayNotCreate = (cause: unknown) =>
  new SchemaError(
    'The database user may not create tables. Let it own the database (alter database … owner to …), or grant it create on the database and on the schema public.',
    { cause },
  )

async function applyPending(client: pg.ClientBase, migrations: readonly Migration[]): Promise<readonly string[]> {
  await client.query(`create table if not exists schema_migration (
    number integer primary key, name text not null, sha256 text not null, applied_at timestamptz not null default now())`)
  await client.query('alter table schema_migration add column if not exists needs_release text')
  const applied = await listApplied(client)
  refuseChanged(migrations, applied)
  refuseBreaking(findBreaking(migrations, applied))
  const names = []
  for (const migration of findPending(migrations, applied)) {
    await apply(client, migration)
    names.push(migration.name)
  }
  return names
}

async function apply(client: pg.ClientBase, { number, name, sql, sha256, needsRelease }: Migration): Promise<void> {
  await client.query('begin')
  try {
    await client.query(sql)
    await client.query('insert into schema_migration (number, name, sha256, needs_release) values ($1, $2, $3, $4)', [
      number,
      name,
      sha256,
      needsRelease,
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    const reason = error instanceof Error ? error.message : String(error)
    throw new SchemaError(`The migration ${name} failed and left nothing behind: ${reason}`, { cause: error })
  }
}

/** pg-boss versions its own schema; it works on our connection, so under our lock. */
async function migrateQueue(client: pg.ClientBase): Promise<void> {
  const executeSql = async (text: string, values?: unknown[]) => {
    // Without values pg-boss may send several statements, each with a result of its own.
    const result: pg.QueryResult | pg.QueryResult[] = await client.query(text, values)
    return { rows: Array.isArray(result) ? result.flatMap(({ rows }) => rows) : result.rows }
  }
  const boss = new PgBoss({ db: { executeSql }, schema: queueSchema, migrate: true, supervise: false, schedule: false })
  const faults: unknown[] = []
  boss.on('error', (error) => faults.push(error))
  await boss.start()
  await boss.stop({ graceful: false })
  if (faults.length > 0)
    throw new SchemaError('The schema of the queue could not be brought up to date.', { cause: faults[0] })
}

async function listApplied(client: pg.Pool | pg.ClientBase): Promise<readonly AppliedMigration[]> {
  // Through JSON, because the column is younger than the table.
  const { rows } = await client.query<AppliedMigration>(
    `select number, name, sha256, to_jsonb(migration)->>'needs_release' as "needsRelease"
     from schema_migration as migration order by number`,
  )
  return rows
}

const findPending = (migrations: readonly Migration[], applied: readonly AppliedMigration[]) =>
  migrations.filter(({ number }) => !applied.some((row) => row.number === number))

function refuseChanged(migrations: readonly Migration[], applied: readonly AppliedMigration[]): void {
  for (const { number, name, sha256 } of migrations) {
    const row = applied.find((candidate) => candidate.number === number)
    if (row && row.sha256 !== sha256) {
      throw new SchemaError(
        `The migration ${name} was changed after it had been applied (as ${row.name}). Restore the file; put the change into a new one.`,
      )
    }
  }
}

function findBreaking(
  migrations: readonly Migration[],
  applied: readonly AppliedMigration[],
  release = VERSION,
): Breaking | undefined {
  const known = new Set(migrations.map(({ number }) => number))
  for (const { number, name, needsRelease } of applied)
    if (!known.has(number) && needsRelease !== null && isOlder(release, needsRelease)) return { name, needsRelease }
  return undefined
}

/** `isOlder('1.9.0', '1.10.0')`: by number, not by letter. */
const isOlder = (release: string, than: string): boolean => release.localeCompare(than, 'en', { numeric: true }) < 0

function refuseBreaking(breaking: Breaking | undefined): void {
  if (breaking === undefined) return
  throw new SchemaError(
    `The database has been changed by a newer release (${breaking.name}) in a way that this one, ${VERSION}, cannot work with. Install ZODIE ${breaking.needsRelease} or newer, or go back to a backup from before.`,
  )
}

export async function schemaState(pool: pg.Pool, folder?: string): Promise<SchemaState> {
  const migrations = readMigrations(folder)
  const { rows } = await pool.query<{ exists: boolean }>("select to_regclass('schema_migration') is not null as exists")
  const applied = rows[0]?.exists ? await listApplied(pool) : []
  refuseChanged(migrations, applied)
  const known = new Set(migrations.map(({ number }) => number))
  return {
    applied: applied.map(({ name }) => name),
    pending: findPending(migrations, applied).map(({ name }) => name),
    unknown: applied.filter(({ number }) => !known.has(number)).map(({ name }) => name),
    breaking: findBreaking(migrations, applied),
  }
}

/** For `api` and `worker`, which do not migrate. A newer schema is fine unless it says otherwise: migrations fit the release before. */
export async function requireCurrentSchema(pool: pg.Pool, folder?: string): Promise<void> {
  const { pending, breaking } = await schemaState(pool, folder)
  refuseBreaking(breaking)
  if (pending.length === 0) return
  throw new SchemaError(
    `The database is older than this release: ${pending.length} migration(s) are missing, first ${pending[0]}. Run "zodie migrate" and start again.`,
  )
}
