import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { type DatabaseProxy, startDatabaseProxy } from '../../test/proxy.ts'
import { buildApp } from '../app.ts'
import { VERSION } from '../version.ts'

const OK = { status: 'ok' }

describeDatabase('operations', (makeDatabase) => {
  let database: TestDatabase
  let proxy: DatabaseProxy
  let open: TestApp
  beforeAll(async () => {
    database = await makeDatabase()
    proxy = await startDatabaseProxy(database.url)
    open = await openTestApp({ url: proxy.url })
  })
  afterAll(async () => {
    await open.close()
    await proxy.close()
    await database.drop()
  })

  const get = async (url: string, headers: Record<string, string> = {}) => {
    const answer = await open.app.inject({ url, headers })
    return { status: answer.statusCode, body: answer.json(), headers: answer.headers }
  }

  it('/ says what this is, to programs', async () => {
    expect(await get('/', { accept: 'application/json' })).toMatchObject({
      status: 200,
      body: {
        name: 'ZODIE',
        version: VERSION,
        links: { docs: '/docs', openapi: '/api/v1/openapi.json', health: '/health', api: '/api/v1' },
      },
    })
  })

  it('/health is healthy when everything answers', async () => {
    expect(await get('/health')).toMatchObject({
      status: 200,
      body: {
        status: 'healthy',
        version: VERSION,
        environment: 'testing',
        timestamp: expect.stringMatching(/^\d{4}-.*Z$/),
        components: { database: OK, storage: OK, queue: OK, cache: OK },
      },
    })
  })

  it('/health/live and /health/ready answer', async () => {
    expect(await get('/health/live')).toMatchObject({ status: 200, body: OK })
    expect(await get('/health/ready')).toMatchObject({ status: 200, body: { status: 'healthy' } })
  })

  it('/health and /health/ready look once for all who ask meanwhile, and again for who asks later', async () => {
    const { promise: mayEnd, resolve: end } = Promise.withResolvers<void>()
    let looks = 0
    const check = async () => {
      looks += 1
      await mayEnd
      return open.deps.storage.check()
    }
    const app = await buildApp({ ...open.deps, storage: { ...open.deps.storage, check } })
    const asked = Array.from({ length: 40 }, (_, number) =>
      app.inject({ url: number % 2 === 0 ? '/health' : '/health/ready' }),
    )
    await vi.waitFor(() => expect(looks).toBeGreaterThan(0))
    // Nothing stands between the others and the look but turns of the event loop.
    for (let turn = 0; turn < 100; turn++) await new Promise((resolve) => setImmediate(resolve))
    end()
    const answers = await Promise.all(asked)
    expect(looks).toBe(1)
    expect(new Set(answers.map(({ statusCode }) => statusCode))).toEqual(new Set([200]))
    const [at, ...others] = new Set(answers.map((answer) => answer.json().timestamp))
    expect(others).toEqual([])
    expect((await app.inject({ url: '/health' })).json().timestamp).not.toBe(at)
    expect(looks).toBe(2)
    await app.close()
  })

  describe('when files cannot be stored', () => {
    // A file where the folder should be: permissions do not bind an administrator.
    const folder = () => join(open.dataDir, 'files')
    beforeEach(async () => {
      await rm(folder(), { recursive: true, force: true })
      await writeFile(folder(), '')
    })
    afterEach(() => rm(folder()))

    it.each(['/health', '/health/ready'])('%s is degraded, and still 200: reading goes on', async (url) => {
      expect(await get(url)).toMatchObject({
        status: 200,
        body: {
          status: 'degraded',
          components: {
            database: OK,
            queue: OK,
            storage: { status: 'down', detail: expect.stringMatching(/^Files cannot be stored\. .*the disk has room/) },
          },
        },
      })
    })
  })

  describe('when the queue has lost its tables', () => {
    beforeEach(() => sql`alter schema pgboss rename to pgboss_away`.execute(database.db))
    afterEach(() => sql`alter schema pgboss_away rename to pgboss`.execute(database.db))

    it('/health is degraded', async () => {
      expect(await get('/health')).toMatchObject({
        status: 200,
        body: { status: 'degraded', components: { database: OK, queue: { status: 'down' } } },
      })
    })
  })

  describe('while the database is away', () => {
    beforeAll(() => proxy.takeAway())

    it.each(['/health', '/health/ready'])('%s is 503 and names it, without its address', async (url) => {
      const { status, body } = await get(url)
      expect(status).toBe(503)
      expect(body).toMatchObject({
        status: 'unhealthy',
        components: {
          database: { status: 'down', detail: expect.stringMatching(/^The database does not answer: .*DATABASE_URL/) },
          storage: OK,
        },
      })
      expect(JSON.stringify(body)).not.toMatch(/127\.0\.0\.1|ECONN|postgres/)
    })

    it('/health/live goes on: a restart would not help', async () => {
      expect(await get('/health/live')).toMatchObject({ status: 200, body: OK })
    })

    it('what needs it is 503 with when to come back', async () => {
      const { status, body, headers } = await get('/api/v1/jobs')
      expect([status, body.type]).toEqual([503, '/docs/problems#database-unavailable'])
      expect(headers['retry-after']).toMatch(/^\d+$/)
    })

    it('and all is well again once it is back, without a restart', async () => {
      await proxy.giveBack()
      await expect.poll(async () => (await get('/health')).body.status, { timeout: 15_000 }).toBe('healthy')
      expect((await get('/api/v1/jobs')).status).toBe(200)
      expect(await open.signIn('back.again@example.org')).toMatch(/\./)
    })
  })

  describe('connections that the server ends', () => {
    it('between requests are not noticed', async () => {
      await get('/api/v1/jobs')
      await sql`select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'zodie'`.execute(database.db)
      await expect.poll(() => open.deps.database.pool.idleCount).toBe(0)
      expect((await get('/api/v1/jobs')).status).toBe(200)
    })

    it('within a request make it 503; those after it are answered', async () => {
      const locked = Promise.withResolvers<void>()
      const done = Promise.withResolvers<void>()
      // Nobody can read the jobs until this ends, so the request is caught in the middle.
      const lock = database.db.transaction().execute(async (trx) => {
        await sql`lock table job in access exclusive mode`.execute(trx)
        locked.resolve()
        await done.promise
      })
      await locked.promise
      const answer = get('/api/v1/jobs')
      const cut = async () => {
        const { rows } = await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where datname = current_database() and application_name = 'zodie' and wait_event_type = 'Lock'`.execute(
          database.db,
        )
        return rows.length
      }
      await expect.poll(cut).toBeGreaterThan(0)
      const { status, body } = await answer
      expect([status, body.type]).toEqual([503, '/docs/problems#database-unavailable'])
      done.resolve()
      await lock
      // The end of the connection may reach the pool a moment later than the failure of its query.
      await expect.poll(async () => (await get('/api/v1/jobs')).status).toBe(200)
    })
  })

  describe('when every connection of the pool is in use', () => {
    it('/health/ready is 200: the database is there, and so is what would take its place', async () => {
      const { pool } = open.deps.database
      const taken = await Promise.all(Array.from({ length: pool.options.max ?? 0 }, () => pool.connect()))
      try {
        const { status, body } = await get('/health/ready')
        expect([status, body.components.database]).toEqual([200, OK])
      } finally {
        for (const client of taken) client.release()
      }
    })
  })

  describe('while it stops', () => {
    it('/health/ready is 503, so that no more requests come; the rest goes on', async () => {
      const stopping = await openTestApp(database)
      stopping.beginStopping()
      expect((await stopping.app.inject('/health/ready')).statusCode).toBe(503)
      expect((await stopping.app.inject('/health/live')).statusCode).toBe(200)
      const answer = await stopping.app.inject('/api/v1/jobs')
      expect([answer.statusCode, answer.headers['connection']]).toEqual([200, 'close'])
      await stopping.close()
    })
  })
})
