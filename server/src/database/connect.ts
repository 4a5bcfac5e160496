import { setTimeout as delay } from 'node:timers/promises'
import type { Kysely } from 'kysely'
import pg from 'pg'
import { type EmbeddedDatabase, startEmbedded } from './embedded.ts'
import type { Log } from './log.ts'
import { type OpenPool, openPool } from './pool.ts'
import { endPool } from './pool-end.ts'
import type { Database } from './tables.ts'

export type { Db } from './tables.ts'

export interface DatabaseConfig {
  /** A PostgreSQL server; without it the embedded one under `dataDir` is started or joined. */
  readonly databaseUrl?: string | undefined
  readonly dataDir: string
  /** Connections of this process's pool. */
  readonly poolSize?: number
  /** As shown in pg_stat_activity. */
  readonly applicationName?: string
  readonly log: Log
  /** How long to wait for a server that does not answer yet, in milliseconds. */
  readonly patienceMs?: number
}

export interface ConnectedDatabase {
  readonly kind: 'embedded' | 'server'
  readonly db: Kysely<Database>
  readonly pool: pg.Pool
  /** For clients of their own (queue, LISTEN): spread it into a pg or pg-boss configuration. */
  readonly connection: pg.PoolConfig
  /** Whether the server answers; over a connection of its own, because a busy pool is no absent server. */
  probe(): Promise<unknown>
  close(): Promise<void>
}

/** The database cannot be used; the message is a sentence that says what to do and holds no password. */
export class DatabaseUnavailableError extends Error {
  override readonly name = 'DatabaseUnavailableError'
}

const oldestServer = 15
const usualPatienceMs = 10_000

/** @throws DatabaseUnavailableError, EmbeddedDatabaseError */
export async function connectDatabase(config: DatabaseConfig): Promise<ConnectedDatabase> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ dataDir: config.dataDir, log: config.log })
  const connection: pg.PoolConfig = {
    ...(embedded ? embedded.connection : { connectionString: config.databaseUrl }),
    application_name: config.applicationName ?? 'zodie',
  }
  const open = openPool(connection, config)
  const { pool } = open
  try {
    await awaitServer(pool, config.patienceMs ?? usualPatienceMs)
    return assemble(open, connection, embedded)
  } catch (error) {
    await endPool(pool)
    await embedded?.stop()
    throw error
  }
}

function assemble({ pool, db }: OpenPool, connection: pg.PoolConfig, embedded?: EmbeddedDatabase): ConnectedDatabase {
  const probes = createProbes(connection)
  let closing: Promise<void> | undefined
  const close = async () => {
    await endPool(probes)
    await endPool(pool)
    await embedded?.stop()
  }
  return {
    kind: embedded ? 'embedded' : 'server',
    db,
    pool,
    connection,
    probe: () => probes.query('select 1'),
    close: () => (closing ??= close()),
  }
}

function createProbes(connection: pg.PoolConfig): pg.Pool {
  const probes = new pg.Pool({
    ...connection,
    application_name: 'zodie health',
    max: 1,
    keepAlive: true,
    connectionTimeoutMillis: 2_000,
    query_timeout: 2_000,
  })
  probes.on('error', () => undefined)
  return probes
}

/** Waits for a server that is still starting, then checks that it is new enough. */
async function awaitServer(pool: pg.Pool, patienceMs: number): Promise<void> {
  let pauseMs = 100
  for (const deadline = Date.now() + patienceMs; ; pauseMs = Math.min(pauseMs * 2, 2_000)) {
    try {
      return await checkVersion(pool)
    } catch (error) {
      const refusal = explainRefusal(error, pool)
      if (!refusal.mayPass || Date.now() + pauseMs > deadline) throw refusal.error
      await delay(pauseMs)
    }
  }
}

async function checkVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ number: number; name: string }>(
    "select current_setting('server_version_num')::int as number, current_setting('server_version') as name",
  )
  const found = rows[0]
  if (found && found.number >= oldestServer * 10_000) return
  throw new DatabaseUnavailableError(
    `The database server is PostgreSQL ${found?.name}; ZODIE needs ${oldestServer} or newer. Upgrade it, or unset DATABASE_URL to use the embedded one.`,
  )
}

/** SQLSTATE or Node's error code → what to do. What is not listed may pass. */
const refusals: readonly { readonly code: RegExp; readonly advice: string }[] = [
  { code: /^28/, advice: 'it refuses the user or the password; check both in DATABASE_URL' },
  { code: /^3D000$/, advice: 'the database does not exist; create it (createdb) or correct its name in DATABASE_URL' },
  {
    code: /^(?:CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_)/,
    advice: 'its certificate is not trusted; set sslrootcert in DATABASE_URL',
  },
  {
    code: /^ERR_INVALID_URL$/,
    advice: 'DATABASE_URL is not a valid address (postgres://user:password@host:5432/database)',
  },
]

function explainRefusal(error: unknown, pool: pg.Pool): { mayPass: boolean; error: Error } {
  if (error instanceof DatabaseUnavailableError) return { mayPass: false, error }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const refusal = refusals.find((row) => row.code.test(code))
  const advice = refusal?.advice ?? 'is it running, and is DATABASE_URL right?'
  const reason = code || (error instanceof Error ? error.message : 'no answer')
  return {
    mayPass: refusal === undefined,
    error: new DatabaseUnavailableError(`The database ${addressOf(pool)} cannot be reached (${reason}): ${advice}`, {
      cause: error,
    }),
  }
}

/** Host, port and name without user and password. */
function addressOf(pool: pg.Pool): string {
  const { host, port, database, connectionString } = pool.options
  if (!connectionString) return `at ${host ?? 'localhost'}:${port ?? 5432}/${database ?? ''}`
  if (!URL.canParse(connectionString)) return 'of DATABASE_URL'
  const url = new URL(connectionString)
  return `at ${url.searchParams.get('host') ?? url.host}${url.pathname}`
}
