import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { scanPdf } from '../../fixtures/hostile/scan.ts'
import { installInto } from '../test/installed.ts'
import { startZodie, type ZodieProcess } from '../test/process.ts'

const RESUME = new URL('../../fixtures/resumes/maren-okafor-lindqvist.pdf', import.meta.url)
const POSTING = new URL('../../fixtures/jobs/senior-backend-engineer.json', import.meta.url)

/** A killed worker's task is taken up after ten seconds of silence and the next supervision. */
const PATIENCE_MS = 120_000

interface Answer {
  readonly [field: string]: unknown
}

const call = async (url: string, token: string | undefined, init: RequestInit = {}): Promise<Answer> => {
  const headers = new Headers(init.headers)
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`)
  if (typeof init.body === 'string') headers.set('content-type', 'application/json')
  const response = await fetch(url, { ...init, headers })
  return { http_status: response.status, ...((await response.json()) as object) }
}

const signIn = async (api: string): Promise<string> => {
  const body = JSON.stringify({ email: 'maren@example.com' })
  const { clerk_token } = await call(`${api}/dev/clerk-session`, undefined, { method: 'POST', body })
  const { access_token } = await call(`${api}/login/clerk-auth`, undefined, {
    method: 'POST',
    body: JSON.stringify({ clerk_token }),
  })
  return String(access_token)
}

/** Posts a job and uploads a resume without waiting for the result; answers where to ask. */
const upload = async (api: string, token: string, resume?: Uint8Array<ArrayBuffer>): Promise<string> => {
  const job = await call(`${api}/jobs`, token, { method: 'POST', body: await readFile(POSTING, 'utf8') })
  const form = new FormData()
  form.set('job_id', String(job['id']))
  form.set('resume', new Blob([resume ?? (await readFile(RESUME))], { type: 'application/pdf' }), 'resume.pdf')
  const accepted = await call(`${api}/resume-analysis/analyze`, token, {
    method: 'POST',
    body: form,
    headers: { prefer: 'respond-async' },
  })
  expect(accepted).toMatchObject({ http_status: 202, status: 'queued' })
  return String(accepted['status_url'])
}

const untilStatus = async (statusUrl: string, token: string, wanted: readonly string[]): Promise<Answer> => {
  for (const deadline = Date.now() + PATIENCE_MS; ; ) {
    const answer = await call(statusUrl, token)
    if (wanted.includes(String(answer['status']))) return answer
    if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(answer)}`)
    await sleep(200)
  }
}

type Start = (command: string) => ZodieProcess

/** A folder with a database, and processes on it, all gone afterwards. */
const inFolder = async (story: (start: Start) => Promise<void>): Promise<void> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'zodie-crash-'))
  const running = new Set<ZodieProcess>()
  const start: Start = (command) => {
    // The tests ask for the status far more often than a client may, and the machine that they run on may be late.
    const calm = { RATE_LIMIT_MAX_REQUESTS: '100000', MAX_EVENT_LOOP_DELAY_MS: '0' }
    const zodie = startZodie(command, { DATA_DIR: dataDir, ...calm })
    running.add(zodie)
    return zodie
  }
  try {
    await installInto(dataDir)
    await story(start)
  } finally {
    // Whoever joins last stops the embedded database when it leaves in order.
    for (const zodie of running)
      if (zodie.child.exitCode === null && zodie.child.signalCode === null) await zodie.terminate()
    await rm(dataDir, { recursive: true, force: true })
  }
}

// At the same time: most of it is waiting until a silence counts as a death.
describe.concurrent('an accepted upload', () => {
  it('survives that the process is killed before anything works on it', { timeout: 240_000 }, () =>
    inFolder(async (start) => {
      const first = start('api')
      const token = await signIn(`${await first.url}/api/v1`)
      const statusUrl = await upload(`${await first.url}/api/v1`, token)
      await first.kill()

      const second = start('start')
      const done = await untilStatus(`${await second.url}${statusUrl}`, token, ['done', 'failed'])
      expect(done).toMatchObject({ status: 'done', progress: 100 })
      expect(await second.terminate()).toBe(0)
    }),
  )

  it('is finished by another worker when the one at work is killed', { timeout: 240_000 }, () =>
    inFolder(async (start) => {
      const api = start('api')
      const token = await signIn(`${await api.url}/api/v1`)
      // A scan, because it takes seconds to be recognised.
      const scan = new Uint8Array(await scanPdf(await readFile(RESUME)))
      const statusUrl = `${await api.url}${await upload(`${await api.url}/api/v1`, token, scan)}`
      const doomed = start('worker')
      const seen = await untilStatus(statusUrl, token, ['running', 'done'])
      await doomed.kill()
      expect(seen['status'], 'the worker was too fast to be killed in the middle').toBe('running')

      start('worker')
      expect(await untilStatus(statusUrl, token, ['done', 'failed'])).toMatchObject({ status: 'done' })
    }),
  )
})
