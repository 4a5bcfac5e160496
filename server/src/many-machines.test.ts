import { readFile } from 'node:fs/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { scanPdf } from '../../fixtures/hostile/scan.ts'
import { ask, call, postJob, signIn, statesIn, untilStatus, upload, uploadForm } from '../test/client.ts'
import { describeOnServer, type TestDatabase } from '../test/databases.ts'
import { installation, isRunning, type Machine, type Machines, openMachines } from '../test/machines.ts'
import { type DatabaseProxy, startDatabaseProxy } from '../test/proxy.ts'
import { hasRedisServer, type RedisServer, startRedis } from '../test/redis-server.ts'
import { type S3Server, startS3 } from '../test/s3-server.ts'

const RESUME = new URL('../../fixtures/resumes/maren-okafor-lindqvist.pdf', import.meta.url)
const PATIENCE_MS = 180_000
const A_MINUTE_MS = 60_000
const AHEAD_MS = 600_000
const SIGN_INS = 12
const AWAY_MS = 10_000
/** One API and one worker are ten minutes ahead of the others, all the time. */
const SKEWED = {
  NODE_OPTIONS: `--import ${new URL('../test/skewed-clock.ts', import.meta.url).href}`,
  CLOCK_AHEAD_MS: String(AHEAD_MS),
}

const canRun = hasRedisServer()
if (!canRun) process.stderr.write('Many machines: skipped, there is no redis-server on this machine\n')
const describeMachines: typeof describeOnServer = canRun ? describeOnServer : () => it.skip('needs a redis-server')

describeMachines('three APIs and two workers', (makeDatabase) => {
  let database: TestDatabase
  let proxy: DatabaseProxy
  let redis: RedisServer
  let s3: S3Server
  let machines: Machines
  let apis: Machine[]
  let workers: Machine[]
  let token: string
  let scan: Blob

  beforeAll(async () => {
    database = await makeDatabase()
    proxy = await startDatabaseProxy(database.url)
    redis = await startRedis()
    s3 = await startS3()
    scan = new Blob([Buffer.from(await scanPdf(await readFile(RESUME)))], { type: 'application/pdf' })
    machines = openMachines({
      ...installation(),
      ...s3.environment,
      DATABASE_URL: proxy.url,
      REDIS_URL: redis.url,
      TRUSTED_PROXIES: 'loopback',
      RATE_LIMIT_SIGN_IN_MAX_REQUESTS: String(SIGN_INS),
    })
    apis = await Promise.all([machines.start('api'), machines.start('api'), machines.start('api', SKEWED)])
    workers = await Promise.all([machines.start('worker'), machines.start('worker', SKEWED)])
    token = await signIn(at(apis, 0), 'maren@example.com')
  }, 600_000)
  afterAll(async () => {
    await machines?.close()
    await s3?.close()
    await redis?.kill()
    await proxy?.close()
    await database?.drop()
  }, 120_000)

  const at = (some: readonly Machine[], index: number): string => some[index]?.origin ?? ''
  const submit = async (origin: string, resume: Blob | string): Promise<string> => {
    const accepted = await upload(origin, token, uploadForm(await postJob(origin, token), resume))
    expect(accepted).toMatchObject({ http_status: 202, status: 'queued' })
    return String(accepted['status_url'])
  }
  const metricOf = async ({ origin }: Machine, series: RegExp): Promise<number> => {
    const text = await (await fetch(`${origin}/metrics`)).text()
    const lines = text.split('\n').filter((line) => series.test(line))
    return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
  }
  const doneBy = async (some: readonly Machine[]): Promise<number> => {
    const counts = await Promise.all(some.map((each) => metricOf(each, /^zodie_analyses_total\{outcome="done"/)))
    return counts.reduce((sum, count) => sum + count, 0)
  }
  /** The worker with a resume in its reader: a scan is there for seconds, and each look takes a worker some milliseconds. */
  const untilReading = async (patienceMs = PATIENCE_MS): Promise<Machine> => {
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(200))
      for (const worker of workers)
        if ((await metricOf(worker, /^zodie_reader_tasks\{state="busy"\}/)) > 0) return worker
    throw new Error('No worker took the resume up.')
  }
  /** Kills it as by a power cut, and puts another in its place, as whoever runs workers does. */
  const killAndReplace = async (doomed: Machine): Promise<void> => {
    await doomed.kill()
    workers = [...workers.filter((worker) => worker !== doomed), await machines.start('worker')]
  }
  const tasksOf = async (statusUrl: string) => {
    const analysisId = /(\d+)\/status$/.exec(statusUrl)?.[1]
    const { rows } = await sql<{ state: string; retry_count: number }>`
      select state, retry_count from pgboss.job
      where name = 'analyze-resume' and data->>'analysisId' = ${analysisId}`.execute(database.db)
    return rows
  }

  it('let one follow at the second what was sent to the first, and read it at the third', {
    timeout: 300_000,
  }, async () => {
    const statusUrl = await submit(at(apis, 0), new Blob([await readFile(RESUME)], { type: 'application/pdf' }))
    const stream = await ask(`${at(apis, 1)}${statusUrl.replace(/status$/, 'events')}`, { token })
    expect(stream.status).toBe(200)
    expect(statesIn(await stream.text()).at(-1)).toBe('done')
    expect(await call(`${at(apis, 2)}${statusUrl}`, { token })).toMatchObject({ status: 'done', progress: 100 })
  })

  it('agree on times although the clocks of two are ten minutes ahead', { timeout: 300_000 }, async () => {
    const [right, wrong] = [at(apis, 0), at(apis, 2)]
    const signedAhead = await signIn(wrong, 'ahead@example.com')
    const body = { title: 'Engineer', requirements: 'Required: Node.js.' }
    const job = await call(`${wrong}/api/v1/jobs`, { token: signedAhead, body })
    expect(job.http_status).toBe(201)
    expect(Math.abs(Date.parse(String(job['created_at'])) - Date.now())).toBeLessThan(AHEAD_MS / 2)
    expect(await call(`${right}/api/v1/profile/me`, { token: signedAhead })).toMatchObject({ http_status: 200 })
    expect(await call(`${wrong}/api/v1/profile/me`, { token })).toMatchObject({ http_status: 200 })
    const statusUrl = await submit(wrong, 'Ida Ahead\nSkills: Node.js')
    await untilStatus(`${right}${statusUrl}`, token, ['done'], PATIENCE_MS)
  })

  it('finish within a minute what a killed worker had begun, and once', { timeout: 600_000 }, async () => {
    const statusUrl = await submit(at(apis, 0), scan)
    const following = ask(`${at(apis, 1)}${statusUrl.replace(/status$/, 'events')}`, { token })
    const doomed = await untilReading()
    const survivors = workers.filter((worker) => worker !== doomed)
    const before = await doneBy(survivors)
    await doomed.kill()
    workers = survivors
    await untilReading(A_MINUTE_MS)
    await untilStatus(`${at(apis, 2)}${statusUrl}`, token, ['done'], PATIENCE_MS)
    expect(statesIn(await (await following).text()).filter((state) => state === 'done')).toHaveLength(1)
    expect(await doneBy(survivors)).toBe(before + 1)
    await expect.poll(() => tasksOf(statusUrl), { timeout: 30_000 }).toEqual([{ state: 'completed', retry_count: 1 }])
    workers = [...survivors, await machines.start('worker')]
  })

  it('give a resume up that kills three workers, tell its owner, and show it to administrators', {
    timeout: 900_000,
  }, async () => {
    const poison = new Blob([scan, '\n'], { type: 'application/pdf' })
    const statusUrl = await submit(at(apis, 1), poison)
    for (let kills = 0; kills < 3; kills += 1) await killAndReplace(await untilReading())
    await untilStatus(`${at(apis, 0)}${statusUrl}`, token, ['failed'], PATIENCE_MS)
    const admin = await signIn(at(apis, 1), 'admin@zodie.local')
    const { dead } = await call(`${at(apis, 2)}/api/v1/admin/queue`, { token: admin })
    const analysis_id = Number(/(\d+)\/status$/.exec(statusUrl)?.[1])
    expect(dead).toEqual([expect.objectContaining({ task: 'analyze-resume', analysis_id, tries: 3 })])
  })

  /** Answers to `count` sign-ins that are wrong, from one address, at each API in turn. */
  const signInsFrom = async (
    address: string,
    count: number,
    some: readonly Machine[],
  ): Promise<Record<string, number>> => {
    const answers: Record<string, number> = {}
    for (let number = 0; number < count; number += 1) {
      const { status } = await ask(`${at(some, number % some.length)}/api/v1/login/clerk-auth`, {
        body: { clerk_token: 'wrong' },
        headers: { 'x-forwarded-for': address },
      })
      answers[status] = (answers[status] ?? 0) + 1
    }
    return answers
  }

  it('count sign-ins together; while Redis is away each by itself, without an error; and together again', {
    timeout: 300_000,
  }, async () => {
    expect(await signInsFrom('203.0.113.1', SIGN_INS + 3, apis)).toEqual({ 401: SIGN_INS, 429: 3 })
    await redis.kill()
    expect(await signInsFrom('203.0.113.2', SIGN_INS + 3, apis.slice(0, 1))).toEqual({ 401: SIGN_INS, 429: 3 })
    expect(await signInsFrom('203.0.113.2', SIGN_INS, apis.slice(1, 2))).toEqual({ 401: SIGN_INS })
    expect(await call(`${at(apis, 0)}/health/ready`)).toMatchObject({ http_status: 200, status: 'degraded' })
    await redis.comeBack()
    const healthOf = async ({ origin }: Machine) => (await call(`${origin}/health`))['status']
    await expect
      .poll(() => Promise.all(apis.map(healthOf)), { timeout: 60_000, interval: 500 })
      .toEqual(['healthy', 'healthy', 'healthy'])
    expect(await signInsFrom('203.0.113.3', SIGN_INS + 3, apis)).toEqual({ 401: SIGN_INS, 429: 3 })
  })

  it('answer, or say when to come back, while PostgreSQL is away, and go on without a restart', {
    timeout: 600_000,
  }, async () => {
    const jobId = await postJob(at(apis, 0), token)
    const odd: string[] = []
    const look = async (url: string, asked: Parameters<typeof ask>[1]): Promise<number> => {
      const answer = await ask(url, asked)
      await answer.arrayBuffer()
      const isFine = answer.ok || (answer.status === 503 && Number(answer.headers.get('retry-after')) > 0)
      if (!isFine) odd.push(`${answer.status} ${url}`)
      return answer.status
    }
    const round = async (number: number): Promise<number[]> => {
      const body = uploadForm(jobId, `Noor Later\nReference ${number}`)
      return Promise.all(
        apis.flatMap(({ origin }) => [
          look(`${origin}/api/v1/jobs`, {}),
          look(`${origin}/api/v1/profile/me`, { token }),
          look(`${origin}/api/v1/resume-analysis/analyze`, { token, body, headers: { prefer: 'respond-async' } }),
        ]),
      )
    }
    await proxy.takeAway()
    const seen: number[] = []
    for (const [begin, count] = [Date.now(), { rounds: 0 }]; Date.now() - begin < AWAY_MS; await sleep(250))
      seen.push(...(await round(count.rounds++)))
    expect(seen).toContain(503)
    await proxy.giveBack()
    await expect
      .poll(async () => new Set(await round(1_000_000)).has(503), { timeout: 60_000, interval: 500 })
      .toBe(false)
    expect(odd).toEqual([])
    const statusUrl = await submit(at(apis, 1), 'Noor Again\nSkills: PostgreSQL')
    const stream = await ask(`${at(apis, 2)}${statusUrl.replace(/status$/, 'events')}`, { token })
    expect(statesIn(await stream.text()).at(-1)).toBe('done')
    expect([...apis, ...workers].every(isRunning)).toBe(true)
  })
})
