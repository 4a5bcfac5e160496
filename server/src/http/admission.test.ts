import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { startEventStream } from './event-stream.ts'

const MAX_AT_WORK = 2
const JOB = JSON.stringify({ title: 'Engineer', description: 'Builds services in TypeScript.', company: 'Example' })

describeDatabase('requests at work', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let origin: string
  let token: string
  let held: PromiseWithResolvers<void>

  const atWork = async (): Promise<number> => {
    const metrics = await (await fetch(`${origin}/metrics`)).text()
    return Number(/^zodie_http_requests_at_work (\d+)$/m.exec(metrics)?.[1])
  }
  const atWorkAre = (count: number) => vi.waitFor(async () => expect(await atWork()).toBe(count), { timeout: 10_000 })
  const ask = (path: string, init?: RequestInit) => fetch(`${origin}${path}`, init)
  /** As many requests as may be at work, that stay so until `held` is resolved. */
  const fill = async () => {
    const asked = Array.from({ length: MAX_AT_WORK }, () => ask('/held'))
    await atWorkAre(MAX_AT_WORK)
    return asked
  }

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database, { environment: { MAX_REQUESTS_AT_WORK: String(MAX_AT_WORK) } })
    held = Promise.withResolvers()
    open.app.get('/held', async () => {
      await held.promise
      return {}
    })
    open.app.get('/streamed', async (_request, reply) => {
      const stream = startEventStream(reply, { stopping: new AbortController().signal, limitMs: 60_000 })
      stream.send('status', '1', {})
      await held.promise
      stream.end()
    })
    await open.app.listen({ host: '127.0.0.1', port: 0 })
    // A server that listens on a TCP port has such an address.
    origin = `http://127.0.0.1:${(open.app.server.address() as AddressInfo).port}`
    token = await open.signIn('erin@example.org')
  })
  afterEach(async () => {
    held.resolve()
    await atWorkAre(0)
    held = Promise.withResolvers()
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it('are so many; one more is told at once to come back, and answered once there is room', async () => {
    const asked = await fill()
    const refused = await ask('/api/v1/jobs')
    expect(refused.status).toBe(503)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(await refused.json()).toMatchObject({ type: '/docs/problems#too-busy' })
    held.resolve()
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(asked.map(() => 200))
    expect((await ask('/api/v1/jobs')).status).toBe(200)
  })

  it('do not keep out those who watch the health, nor who asks for the console', async () => {
    await fill()
    for (const path of ['/health', '/health/live', '/health/ready', '/metrics', '/console/'])
      expect([path, (await ask(path)).status]).not.toEqual([path, 503])
  })

  it('are over once they failed', async () => {
    for (const path of ['/api/v1/nothing', '/api/v1/jobs?limit=0', '/api/v1/profile/me']) await ask(path)
    await ask('/api/v1/jobs', { method: 'POST', body: '{"title": ', headers: { 'content-type': 'application/json' } })
    expect(await atWork()).toBe(0)
  })

  it('are what has arrived, not what is still sent', async () => {
    const { port } = new URL(origin)
    const slow = connect(Number(port), '127.0.0.1')
    await once(slow, 'connect')
    const head = `POST /api/v1/jobs HTTP/1.1\r\nHost: x\r\nAuthorization: ${bearer(token).authorization}\r\n`
    slow.write(`${head}Content-Type: application/json\r\nContent-Length: ${JOB.length}\r\nExpect: 100-continue\r\n\r\n`)
    // So it was let in.
    expect(String((await once(slow, 'data'))[0])).toMatch(/^HTTP\/1\.1 100 /)
    slow.write(JOB.slice(0, 20))
    expect(await atWork()).toBe(0)
    await fill()
    slow.write(JOB.slice(20))
    const [answer] = await once(slow, 'data')
    expect(String(answer)).toMatch(/^HTTP\/1\.1 201 /)
    slow.destroy()
  })

  it('are no streams', async () => {
    const streams = await Promise.all([1, 2, 3].map(() => ask('/streamed')))
    expect(streams.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await atWork()).toBe(0)
  })

  it('go on after whoever asked has gone', async () => {
    const leaving = new AbortController()
    const asked = ask('/held', { signal: leaving.signal }).catch(() => undefined)
    await atWorkAre(1)
    leaving.abort()
    await asked
    expect(await atWork()).toBe(1)
  })

  describe('for an analysis', () => {
    it('are over while it waits for a worker', async () => {
      // No worker runs here, so the analysis would be waited for as long as is asked.
      const job = await ask('/api/v1/jobs', {
        ...{ method: 'POST', body: JOB },
        headers: { ...bearer(token), 'content-type': 'application/json' },
      })
      const { id } = (await job.json()) as { id: number } // the API's own answer
      const send = async (number: number, wait: string) => {
        const form = new FormData()
        form.set('job_id', String(id))
        form.set('resume', new File([`Ada Example, engineer number ${number}. TypeScript, Go.`], 'resume.txt'))
        return ask('/api/v1/resume-analysis/analyze', {
          ...{ method: 'POST', body: form, headers: { ...bearer(token), prefer: wait } },
        })
      }
      const waiting = [1, 2, 3].map((number) => send(number, 'wait=3'))
      expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([202, 202, 202])
    })
  })
})
