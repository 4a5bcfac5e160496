import pg from 'pg'
import { hasCode } from '../error-codes.ts'
import { embeddedDatabase, embeddedUser } from './cluster.ts'
import { socketPort } from './socket.ts'

/*
 * Every process that uses an embedded server holds one idle connection to it, its keeper. Counting keepers answers
 * "is anybody else here?", and the kernel closes the keeper of a killed process for us. Who arrives waits for the
 * advisory lock that who leaves holds while counting, so nobody settles in a house that is being locked up.
 */
const keeperName = 'zodie keeper'
const doorLock = 0x7a6f6469 // "zodi"

/** Connects and waits until the server is surely staying. Undefined: no server there yet, or it is ending. */
export async function openKeeper(socketDir: string): Promise<pg.Client | undefined> {
  const client = new pg.Client({
    host: socketDir,
    port: socketPort,
    user: embeddedUser,
    database: 'postgres',
    application_name: keeperName,
    connectionTimeoutMillis: 10_000,
  })
  // Broken connections are noticed by 'end'; without a listener the event would end this process.
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select pg_advisory_lock_shared($1)', [doorLock])
    await client.query('select pg_advisory_unlock_shared($1)', [doorLock])
    await ensureDatabase(client)
    return client
  } catch (error) {
    await client.end().catch(() => {})
    if (isGone(error)) return undefined
    throw error
  }
}

// 57P01–57P03: shutting down, crashed, starting up. What pg says of a connection that broke has no code.
const isGone = (error: unknown) =>
  hasCode(error, 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P01', '57P02', '57P03') ||
  (error instanceof Error && /Connection terminated|connection error|timeout expired/.test(error.message))

/** Leaves; `lockUp` is called if nobody else is left, with the door still locked. A server that died is left, too. */
export async function leave(keeper: pg.Client, lockUp: () => Promise<void>): Promise<void> {
  try {
    await keeper.query('select pg_advisory_lock($1)', [doorLock])
    const others = await keeper.query(
      'select 1 from pg_stat_activity where application_name = $1 and pid <> pg_backend_pid() limit 1',
      [keeperName],
    )
    if (others.rowCount === 0) await lockUp()
    // Its row may be seen for a moment after the lock is free: it must not count any more.
    else await keeper.query("set application_name = 'zodie leaving'")
  } catch (error) {
    if (!isGone(error)) throw error
  } finally {
    await keeper.end().catch(() => {})
  }
}

/** Our database on the server; made once, by one process. */
async function ensureDatabase(keeper: pg.Client): Promise<void> {
  const isThere = async () => {
    const found = await keeper.query('select 1 from pg_database where datname = $1', [embeddedDatabase])
    return found.rowCount !== 0
  }
  if (await isThere()) return
  await keeper.query('select pg_advisory_lock($1)', [doorLock])
  if (!(await isThere())) await keeper.query(`create database ${embeddedDatabase}`)
  await keeper.query('select pg_advisory_unlock($1)', [doorLock])
}

/** An idle keeper does not hold the process alive (`unref`), a leaving one does. pg has the methods, its types do not. */
export function holdProcess(keeper: pg.Client, isHeld: boolean): void {
  const client = keeper as pg.Client & { ref(): void; unref(): void }
  if (isHeld) client.ref()
  else client.unref()
}
