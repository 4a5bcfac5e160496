import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { columnTypes } from './column-types.ts'
import type { Log } from './log.ts'
import type { Database } from './tables.ts'

export interface PoolOptions {
  /** Connections at most. */
  readonly poolSize?: number | undefined
  readonly log: Log
}

export interface OpenPool {
  readonly pool: pg.Pool
  readonly db: Kysely<Database>
}

/** Connections to the database and what asks over them; none is made before the first query. */
export const openPool = (connection: pg.PoolConfig, { poolSize, log }: PoolOptions): OpenPool => {
  const pool = new pg.Pool({
    max: poolSize ?? 10,
    types: columnTypes,
    keepAlive: true,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 60_000,
    // No request may hold a connection for longer; migrations lift it for themselves.
    statement_timeout: 30_000,
    idle_in_transaction_session_timeout: 60_000,
    ...connection,
  })
  // An idle connection broke (server restarted): the pool replaces it; unheard, the event would end the process.
  pool.on('error', (error) => log.warn({ err: error }, 'an idle database connection was lost'))
  surviveBrokenConnections(pool)
  return { pool, db: new Kysely<Database>({ dialect: new PostgresDialect({ pool }) }) }
}

/**
 * A connection that breaks while it is in use fails its query and emits an error of its own; unheard, that event ends
 * the process. (Idle connections are heard by the pool.)
 */
const surviveBrokenConnections = (pool: pg.Pool): void => {
  const heard = new WeakSet<pg.PoolClient>()
  pool.on('acquire', (client) => {
    if (heard.has(client)) return
    heard.add(client)
    client.on('error', () => undefined)
  })
}
