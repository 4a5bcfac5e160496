import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, patient, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { startZodie } from '../../test/process.ts'
import { type DatabaseProxy, startDatabaseProxy } from '../../test/proxy.ts'
import { buildWorkerApp } from '../worker-app.ts'

const RESUME = new URL('../../../fixtures/resumes/maren-okafor-lindqvist.txt', import.meta.url)
const TOKEN = 'a-token-of-monitoring-0001'

describeDatabase('/metrics', (makeDatabase) => {
  let database: TestDatabase
  let proxy: DatabaseProxy
  let open: TestApp
  beforeAll(async () => {
    database = await makeDatabase()
    proxy = await startDatabaseProxy(database.url)
    open = await openTestApp({ url: proxy.url }, { withWorker: true })
  })
  afterAll(async () => {
    await open.close()
    await proxy.close()
    await database.drop()
  })

  const scrape = async () => (await open.app.inject('/metrics')).body
  /** The value of a series, by its name and labels in order. */
  const figure = (text: string, series: string): number => {
    const line = text.split('\n').find((each) => each.startsWith(`${series} `))
    if (line === undefined) throw new Error(`There is no ${series} in:\n${text}`)
    return Number(line.slice(series.length + 1))
  }

  it('tells of requests by the pattern of their route, of tasks, of the stages of an analysis, of pools and the process', async () => {
    const token = await open.signIn('maren@example.org')
    const posted = { title: 'Engineer', requirements: 'Required: Node.js.' }
    const job = await open.app.inject({ method: 'POST', url: '/api/v1/jobs', headers: bearer(token), payload: posted })
    await open.app.inject('/api/v1/jobs/987654321')
    await open.app.inject('/api/v1/no/such/thing')
    const form = new FormData()
    form.set('job_id', String(job.json().id))
    form.set('resume', await readFile(RESUME, 'utf8'))
    const headers = { ...bearer(token), ...patient }
    const analysed = await open.app.inject({
      ...{ method: 'POST', url: '/api/v1/resume-analysis/analyze', headers, payload: form },
    })
    expect(analysed.json()).toMatchObject({ status: 'done' })
    // The answer may come before the task has been called done.
    const done = 'zodie_task_duration_seconds_count{task="analyze-resume",outcome="done"}'
    await expect.poll(async () => (await scrape()).includes(`${done} 1`), { timeout: 10_000 }).toBe(true)

    const text = await scrape()
    const requests = (method: string, route: string, status: number) =>
      figure(text, `zodie_http_request_duration_seconds_count{method="${method}",route="${route}",status="${status}"}`)
    expect(requests('GET', '/api/v1/jobs/:job_id', 404)).toBe(1)
    expect(requests('GET', 'none', 404)).toBe(1)
    expect(requests('POST', '/api/v1/resume-analysis/analyze', 200)).toBe(1)
    for (const stage of ['wait', 'fetch', 'read', 'understand', 'score', 'save'])
      expect(figure(text, `zodie_analysis_stage_duration_seconds_count{stage="${stage}",format="text"}`), stage).toBe(1)
    expect(figure(text, 'zodie_analyses_total{outcome="done",format="text"}')).toBe(1)
    expect(figure(text, 'zodie_queue_tasks{task="analyze-resume",state="dead"}')).toBe(0)
    expect(figure(text, 'zodie_queue_oldest_seconds{task="analyze-resume"}')).toBeGreaterThanOrEqual(0)
    expect(figure(text, 'zodie_spool_files')).toBe(0)
    expect(figure(text, 'zodie_database_pool_size')).toBe(5)
    expect(figure(text, 'zodie_reader_threads')).toBeGreaterThanOrEqual(1)
    expect(figure(text, 'zodie_reader_memory_bytes{kind="heap"}')).toBeGreaterThan(1_000_000)
    expect(figure(text, 'zodie_look_succeeded{part="queue"}')).toBe(1)
    expect(figure(text, 'process_resident_memory_bytes')).toBeGreaterThan(1_000_000)
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds \S+$/m)
    expect(text).not.toMatch(/maren|987654321|example\.org/i)
  })

  it('counts how caches in memory answer', async () => {
    const token = await open.signIn('maren@example.org')
    const ask = () => open.app.inject({ url: '/api/v1/resume-analysis/user/top-matches', headers: bearer(token) })
    expect((await ask()).statusCode).toBe(200)
    expect((await ask()).statusCode).toBe(200)
    const text = await scrape()
    expect(figure(text, 'zodie_cache_requests_total{cache="matches",result="miss"}')).toBe(1)
    expect(figure(text, 'zodie_cache_requests_total{cache="matches",result="hit"}')).toBe(1)
  })

  it.each([
    ['through a proxy', { 'x-forwarded-for': '203.0.113.7' }],
    ['through one that only says so', { via: '1.1 proxy' }],
  ])('is not there for who comes %s', async (_, headers) => {
    expect((await open.app.inject({ url: '/metrics', headers })).statusCode).toBe(404)
  })

  it('is not there for another machine', async () => {
    expect((await open.app.inject({ url: '/metrics', remoteAddress: '10.0.0.7' })).statusCode).toBe(404)
  })

  it('is, with a token, for who has it, from wherever', async () => {
    const guarded = await openTestApp({ url: proxy.url }, { environment: { METRICS_TOKEN: TOKEN } })
    try {
      const ask = async (authorization?: string) => {
        const headers = authorization === undefined ? {} : { authorization }
        return (await guarded.app.inject({ url: '/metrics', headers, remoteAddress: '10.0.0.7' })).statusCode
      }
      expect(await ask(`Bearer ${TOKEN}`)).toBe(200)
      for (const wrong of [undefined, `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`, TOKEN, 'Bearer '])
        expect(await ask(wrong), wrong).toBe(404)
      expect((await guarded.app.inject('/metrics')).statusCode).toBe(404)
    } finally {
      await guarded.close()
    }
  })

  it('answers without the figures of a database that is away, and says which they are', async () => {
    await proxy.takeAway()
    try {
      // What was known a moment ago is still good for some seconds.
      await expect
        .poll(async () => figure(await scrape(), 'zodie_look_succeeded{part="queue"}'), { timeout: 20_000 })
        .toBe(0)
      const text = await scrape()
      expect(text).not.toContain('zodie_queue_tasks{')
      expect(figure(text, 'zodie_spool_files')).toBeNaN()
      expect(figure(text, 'zodie_look_succeeded{part="pools"}')).toBe(1)
    } finally {
      await proxy.giveBack()
    }
  })

  it('is answered by zodie worker where it is given a port', async () => {
    const environment = { DATABASE_URL: database.url, DATA_DIR: open.dataDir, WORKER_PORT: '0' }
    const zodie = startZodie('worker', environment)
    try {
      const url = await zodie.url
      expect((await fetch(`${url}/health/live`)).status).toBe(200)
      expect(await (await fetch(`${url}/metrics`)).text()).toContain('zodie_task_duration_seconds')
    } finally {
      expect(await zodie.terminate()).toBe(0)
    }
  })

  it('is answered by a worker too, beside its health, and nothing else is', async () => {
    const app = buildWorkerApp(open.deps)
    try {
      expect((await app.inject('/health/live')).json()).toEqual({ status: 'ok' })
      await expect
        .poll(async () => (await app.inject('/health/ready')).json(), { timeout: 20_000 })
        .toMatchObject({ status: 'healthy' })
      expect((await app.inject('/metrics')).body).toContain('zodie_build_info{version=')
      const answer = await app.inject('/api/v1/jobs')
      expect([answer.statusCode, answer.json().type]).toEqual([404, '/docs/problems#route-not-found'])
    } finally {
      await app.close()
    }
  })
})
