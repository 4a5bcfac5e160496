import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Balancer, startBalancer } from '../test/balancer.ts'
import { ask, postJob, signIn, statesIn, uploadForm } from '../test/client.ts'
import { describeOnServer, type TestDatabase } from '../test/databases.ts'
import { inLongRun } from '../test/long-run.ts'
import { installation, type Machine, type Machines, openMachines } from '../test/machines.ts'
import { type S3Server, startS3 } from '../test/s3-server.ts'

/** Requests of each kind; the machine that tests run on has other things to do, so 20 are for the long run. */
const PER_SECOND = Number(process.env['TEST_PER_SECOND'] ?? (inLongRun ? 20 : 4))
/** Each resume is sent so often: all are uploads, and two cores can compute those that are new. */
const SENDINGS = 5
const AT_LEAST_MS = 20_000
const PATIENCE_MS = 240_000
/** Twenty looks of the balancer. */
const SHUTDOWN_DELAY_SECONDS = '5'

describeOnServer('a rolling restart under load', (makeDatabase) => {
  let database: TestDatabase
  let s3: S3Server
  let machines: Machines
  let balancer: Balancer
  beforeAll(async () => {
    database = await makeDatabase()
    s3 = await startS3()
    balancer = await startBalancer()
    machines = openMachines({
      ...installation(),
      ...s3.environment,
      DATABASE_URL: database.url,
      SHUTDOWN_DELAY_SECONDS,
    })
  }, 120_000)
  afterAll(async () => {
    await machines?.close()
    await balancer?.close()
    await s3?.close()
    await database?.drop()
  }, 120_000)

  const startApi = async (): Promise<Machine> => {
    const api = await machines.start('api')
    balancer.add(api.origin)
    return api
  }
  const untilReady = (count: number) => expect.poll(() => balancer.ready(), { timeout: PATIENCE_MS }).toBe(count)
  /** In turn, as `kubectl rollout` and systemd have it: one ends in order, another takes its place. */
  const replace = async (old: Machine): Promise<void> => {
    expect(await old.terminate()).toBe(0)
    balancer.remove(old.origin)
    await startApi()
    await untilReady(2)
  }

  it('fails no request and loses no upload', { timeout: 900_000 }, async () => {
    const apis = [await startApi(), await startApi()]
    const worker = await machines.start('worker')
    await untilReady(2)
    // At one of them: each makes sign-in tokens for development with a key of its own.
    const token = await signIn(apis[0]?.origin ?? '', 'maren@example.com')
    const load = await beginLoad(balancer.origin, token)
    const [begin] = [Date.now(), await sleep(2000)]
    for (const api of apis) await replace(api)
    await machines.start('worker')
    expect(await worker.terminate()).toBe(0)
    await sleep(Math.max(0, begin + AT_LEAST_MS - Date.now()))
    const { answered, failures } = await load.end()
    process.stderr.write(
      `Rolling restart: ${JSON.stringify(answered)} in ${Math.round((Date.now() - begin) / 1000)} s\n`,
    )
    expect(failures).toEqual([])
    for (const count of Object.values(answered)) expect(count).toBeGreaterThan((AT_LEAST_MS / 1000) * PER_SECOND * 0.5)
    const unfinished = () =>
      database.db.selectFrom('analysis').select('id').where('status', 'not in', ['done']).execute()
    await expect.poll(unfinished, { timeout: PATIENCE_MS, interval: 1000 }).toEqual([])
    const { rows } = await database.pool.query('select count(*)::int as count from analysis')
    expect(rows[0].count).toBe(Math.ceil(answered.uploads / SENDINGS))
  })
})

interface Load {
  /** Stops asking, and waits for what was asked. */
  end(): Promise<{
    readonly answered: { readonly reads: number; readonly uploads: number; readonly streams: number }
    readonly failures: readonly string[]
  }>
}

const beginLoad = async (origin: string, token: string): Promise<Load> => {
  const jobId = await postJob(origin, token)
  const answered = { reads: 0, uploads: 0, streams: 0 }
  const failures: string[] = []
  const running = new Set<Promise<void>>()
  let number = 0
  let latest: number | undefined

  const readOne = async () => {
    const answer = await ask(`${origin}/api/v1/jobs/${jobId}`)
    await answer.arrayBuffer()
    if (answer.status !== 200) throw new Error(String(answer.status))
  }
  const uploadOne = async () => {
    const body = uploadForm(jobId, `Noor Steady\nSkills: Node.js\nReference ${Math.floor(number++ / SENDINGS)}`)
    const answer = await ask(`${origin}/api/v1/resume-analysis/analyze`, {
      token,
      body,
      headers: { prefer: 'respond-async' },
    })
    const text = await answer.text()
    if (answer.status !== 202 && answer.status !== 200) throw new Error(`${answer.status} ${text}`)
    const { analysis_id, id } = JSON.parse(text)
    latest = analysis_id ?? id
  }
  const followOne = async () => {
    if (latest !== undefined) await followToEnd(`${origin}/api/v1/resume-analysis/${latest}/events`, token)
  }
  const every = (kind: keyof typeof answered, one: () => Promise<void>) =>
    setInterval(() => {
      const asked = one().then(
        () => {
          answered[kind] += 1
        },
        (error: Error) => {
          failures.push(`${kind}: ${error.message} ${String(error.cause ?? '')}`)
        },
      )
      running.add(asked)
      void asked.then(() => running.delete(asked))
    }, 1000 / PER_SECOND)
  const timers = [every('reads', readOne), every('uploads', uploadOne), every('streams', followOne)]
  return {
    end: async () => {
      for (const timer of timers) clearInterval(timer)
      await Promise.all(running)
      return { answered, failures }
    },
  }
}

/** As a browser does: a stream that ended in order before the analysis did is asked for again, from where it was. */
const followToEnd = async (url: string, token: string): Promise<void> => {
  let lastEventId: string | undefined
  for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline; ) {
    const headers: Record<string, string> = lastEventId === undefined ? {} : { 'last-event-id': lastEventId }
    const stream = await ask(url, { token, headers })
    const text = await stream.text()
    if (stream.status !== 200) throw new Error(`${stream.status} ${text}`)
    if (['done', 'failed'].includes(statesIn(text).at(-1) ?? '')) return
    lastEventId = [...text.matchAll(/^id: (.*)$/gm)].at(-1)?.[1] ?? lastEventId
  }
  throw new Error('The analysis did not end.')
}
