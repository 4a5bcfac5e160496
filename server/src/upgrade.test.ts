import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ask, call, postJob, signIn, statesIn, upload, uploadForm } from '../test/client.ts'
import { describeOnServer, type TestDatabase } from '../test/databases.ts'
import { installation, type Machine, type Machines, openMachines } from '../test/machines.ts'
import { checkOutPrevious, type PreviousRelease } from '../test/previous-release.ts'
import { type S3Server, startS3 } from '../test/s3-server.ts'

const RESUME = new URL('../../fixtures/resumes/maren-okafor-lindqvist.pdf', import.meta.url)

// While a new release is rolled out, the one before it works on a schema that is newer than itself (docs/operations.md).
describeOnServer('the previous release on the schema of this one', (makeDatabase) => {
  let previous: PreviousRelease | undefined
  let database: TestDatabase
  let s3: S3Server
  let machines: Machines
  beforeAll(async () => {
    previous = checkOutPrevious()
    if (previous === undefined)
      process.stderr.write('Upgrade: skipped, no history of git goes back to a release before this\n')
    database = await makeDatabase()
    s3 = await startS3()
    machines = openMachines({ ...installation(), ...s3.environment, DATABASE_URL: database.url })
  }, 120_000)
  afterAll(async () => {
    await machines?.close()
    await s3?.close()
    await database?.drop()
    await previous?.remove()
  }, 120_000)

  /** Signs in, posts a job, sends a resume and follows it, reads everything back. */
  const liveThrough = async ({ origin }: Machine, email: string): Promise<void> => {
    const token = await signIn(origin, email)
    const jobId = await postJob(origin, token)
    const resume = new Blob([await readFile(RESUME)], { type: 'application/pdf' })
    const accepted = await upload(origin, token, uploadForm(jobId, resume))
    const statusUrl = `${origin}${String(accepted['status_url'])}`
    const stream = await ask(statusUrl.replace(/status$/, 'events'), { token })
    expect(statesIn(await stream.text()).at(-1)).toBe('done')
    const paths = [
      `/jobs/${jobId}`,
      '/jobs/search?query=engineer',
      '/profile/me',
      `/resume-analysis/results/${jobId}`,
      '/resume-analysis/user/analyses',
      '/resume-analysis/user/top-matches',
    ]
    for (const path of paths) expect((await ask(`${origin}/api/v1${path}`, { token })).status, path).toBe(200)
    const applied = await call(`${origin}/api/v1/applications`, { token, body: { job_id: jobId } })
    expect(applied.http_status, JSON.stringify(applied)).toBeLessThan(500)
    expect((await ask(`${origin}/api/v1/profile/me`, { token, method: 'DELETE' })).status).toBeLessThan(300)
  }

  it('does all that it did, beside this one', { timeout: 600_000 }, async ({ skip }) => {
    if (previous === undefined) return skip('there is no history')
    process.stderr.write(`Upgrade: ${previous.name} on the schema of now\n`)
    const old = await machines.start('api', {}, previous.main)
    const oldWorker = await machines.start('worker', {}, previous.main)
    await liveThrough(old, 'maren@example.com')
    const now = await machines.start('api')
    await machines.start('worker')
    await liveThrough(now, 'noor@example.com')
    await oldWorker.terminate()
    // What it puts on the queue, a worker of now takes up.
    await liveThrough(old, 'ida@example.com')
  })
})
