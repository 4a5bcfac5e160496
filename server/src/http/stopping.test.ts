import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { captureLog } from '../../test/log-lines.ts'

describeDatabase('a request at work when the process stops', (makeDatabase) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await makeDatabase()
  })
  afterAll(() => database.drop())

  const WORKS = {
    'the database': async (open: TestApp) => open.deps.db.selectFrom('job').select('id').execute(),
    'the matcher': async (open: TestApp) =>
      open.deps.matcher.ask('top-matches', { userId: 1, asOf: '2026-01-01', limit: 1 }),
    'a fault of ours': async () => {
      throw new Error('of another kind')
    },
  }
  /** The log of a request whose client has gone, and that asks for something only after all was closed. */
  const logOf = async (work: (open: TestApp) => Promise<unknown>) => {
    const captured = captureLog()
    const open = await openTestApp(database, { log: captured.log })
    const [begun, closed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    open.app.get('/api/v1/late', async () => {
      begun.resolve()
      await closed.promise
      return work(open)
    })
    await open.app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = open.app.server.address() as AddressInfo // it listens on TCP
    const client = connect(port, '127.0.0.1')
    client.write('GET /api/v1/late HTTP/1.1\r\nHost: zodie\r\n\r\n')
    await begun.promise
    client.destroy()
    await once(client, 'close')
    await open.close()
    closed.resolve()
    const ends = /^request (failed|was cut off)/
    const lines = () => captured.lines().filter(({ msg }) => ends.test(String(msg)))
    await expect.poll(lines, { timeout: 30_000 }).toHaveLength(1)
    return lines()[0]
  }

  it.each(['the database', 'the matcher'] as const)(
    'is logged as cut off where it meets %s that is closed',
    async (what) => {
      expect(await logOf(WORKS[what])).toMatchObject({ level: 30, msg: 'request was cut off: the process stops' })
    },
  )

  it('is logged as failed where it fails by itself', async () => {
    expect(await logOf(WORKS['a fault of ours'])).toMatchObject({ level: 50, msg: 'request failed' })
  })
})
