import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeEachDatabase, type TestDatabase } from '../../test/databases.ts'
import { connectDatabase, DatabaseUnavailableError } from './connect.ts'
import { silentLog } from './log.ts'

const dataDir = join(tmpdir(), 'zodie-is-not-made')

describeEachDatabase('a connection by DATABASE_URL', (makeDatabase) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await makeDatabase()
  })
  afterAll(() => database.drop())

  const connect = (databaseUrl: string) =>
    connectDatabase({ databaseUrl, dataDir, log: silentLog, applicationName: 'zodie check' })

  it('has its name, its time limit and a way for other clients', async () => {
    const connected = await connect(database.url)
    expect(connected.kind).toBe('server')
    expect(connected.connection).toMatchObject({ connectionString: database.url, application_name: 'zodie check' })
    const { rows } =
      await sql`select current_setting('application_name') as name, current_setting('statement_timeout') as "limit"`.execute(
        connected.db,
      )
    expect(rows).toEqual([{ name: 'zodie check', limit: '30s' }])
    await connected.close()
    await connected.close()
  })

  it('survives the loss of its idle connections', async () => {
    const connected = await connect(database.url)
    await database.pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'zodie check' and datname = current_database()",
    )
    await expect.poll(() => connected.pool.idleCount).toBe(0)
    expect((await connected.pool.query('select 1 as one')).rows).toEqual([{ one: 1 }])
    await connected.close()
  })

  it('says when the database does not exist', async () => {
    const url = new URL(database.url)
    url.pathname = '/zodie_test_no_such_database'
    await expect(connect(url.href)).rejects.toThrow(/zodie_test_no_such_database.*does not exist; create it/)
  })
})

describe('a connection that fails', () => {
  it('waits for a server that is not there, then says so without the password', async () => {
    const probe = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => probe.once('listening', resolve))
    const { port } = probe.address() as AddressInfo // listening on TCP, so not a path
    await new Promise((resolve) => probe.close(resolve))
    const databaseUrl = `postgres://someone:secret@127.0.0.1:${port}/jobs`
    const refusal = await connectDatabase({ databaseUrl, dataDir, log: silentLog, patienceMs: 300 }).catch(
      (error: unknown) => error,
    )
    expect(refusal).toBeInstanceOf(DatabaseUnavailableError)
    expect(String(refusal)).toContain(`127.0.0.1:${port}/jobs cannot be reached (ECONNREFUSED)`)
    expect(String(refusal)).not.toContain('secret')
  })
})

describe('a connection without DATABASE_URL', () => {
  it('brings its own server and takes it along', async () => {
    const own = mkdtempSync(join(tmpdir(), 'zodie-connect-'))
    chmodSync(own, 0o711)
    const connected = await connectDatabase({ dataDir: own, log: silentLog })
    expect(connected.kind).toBe('embedded')
    expect((await connected.pool.query('select count(*) from pg_class where false')).rows).toEqual([{ count: 0 }])
    await connected.close()
    rmSync(own, { recursive: true })
  })
})
