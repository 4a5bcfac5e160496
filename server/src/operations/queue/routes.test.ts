import { sql } from 'kysely'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { runCli } from '../../../test/cli.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'
import { type CapturedLog, captureLog } from '../../../test/log-lines.ts'
import { createReaderPool } from '../../documents/pool.ts'
import { analyzeResumeTask } from '../../resume-analysis/tasks.ts'

const API = '/api/v1'
const TEXT = 'Leocadia Thorbjørnsen\nleocadia@example.org\nSkills: Node.js, PostgreSQL'

describeDatabase('a resume that fails on every try', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let captured: CapturedLog
  let admin: string
  let owner: string
  let statusUrl: string
  beforeAll(async () => {
    database = await makeDatabase()
    captured = captureLog('debug')
    open = await openTestApp(database, { log: captured.log })
    admin = await open.signIn('admin@zodie.local')
    owner = await open.signIn('leocadia@example.org', 'Leocadia Thorbjørnsen')
    // Its threads cannot even start: no fault of the file.
    const readers = createReaderPool({
      ...{ threads: 1, timeoutMs: 10_000, maxMemoryMb: 64 },
      threadFile: new URL('./no-such-file.ts', import.meta.url),
    })
    await open.deps.queue.work(analyzeResumeTask({ ...open.deps, readers, onResult: async () => undefined }), 1)
    statusUrl = await submit()
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const submit = async (): Promise<string> => {
    const payload = { title: 'Engineer', requirements: 'Required: Node.js.' }
    const job = await open.app.inject({ method: 'POST', url: `${API}/jobs`, headers: bearer(owner), payload })
    const form = new FormData()
    form.set('job_id', String(job.json().id))
    form.set('resume', TEXT)
    const headers = { ...bearer(owner), prefer: 'respond-async' }
    const url = `${API}/resume-analysis/analyze`
    return (await open.app.inject({ method: 'POST', url, headers, payload: form })).json().status_url
  }
  const statusOf = async () => (await open.app.inject({ url: statusUrl, headers: bearer(owner) })).json().status
  const queue = async () => (await open.app.inject({ url: `${API}/admin/queue`, headers: bearer(admin) })).json()
  const retry = (id: string, token = admin) =>
    open.app.inject({ method: 'POST', url: `${API}/admin/queue/${id}/retry`, headers: bearer(token) })

  it('is tried three times, fails with a sentence for its owner, and is among the dead for an administrator', async () => {
    await expect.poll(statusOf, { timeout: 60_000 }).toBe('failed')
    await expect.poll(async () => (await queue()).dead.length, { timeout: 10_000 }).toBe(1)
    const { tasks, dead } = await queue()
    expect(dead).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        task: 'analyze-resume',
        analysis_id: 1,
        delivery_id: null,
        tries: 3,
        last_error: expect.stringMatching(/^Error/),
        enqueued_at: expect.stringMatching(/Z$/),
        failed_at: expect.stringMatching(/Z$/),
      },
    ])
    expect(tasks.find(({ task }: { task: string }) => task === 'analyze-resume')).toMatchObject({ dead: 1, ready: 0 })
    expect(JSON.stringify(await queue())).not.toMatch(/leocadia|thorb/i)
  })

  it('has each failed try in the log, under the ids of the task and the analysis', async () => {
    const [{ id }] = (await queue()).dead
    const tries = captured.lines().filter(({ msg }) => msg === 'a task failed')
    expect(tries.map((line) => [line['try'], line['task_id'], line['analysis_id'], line['task']])).toEqual(
      [1, 2, 3].map((count) => [count, id, 1, 'analyze-resume']),
    )
    expect(captured.lines()).toContainEqual(
      expect.objectContaining({ level: 50, msg: 'an analysis failed on every try', analysis_id: 1 }),
    )
  })

  it('keeps no word of the error in the queue', async () => {
    const { rows } = await sql<{ output: object }>`
      select output from pgboss.job where name = 'analyze-resume'`.execute(database.db)
    expect(JSON.stringify(rows)).not.toMatch(/no-such-file|server\/src/)
  })

  it('is shown and retried by the command line, and is dead again after one more try', async () => {
    const env = { DATABASE_URL: database.url, DATA_DIR: open.dataDir }
    const [{ id }] = (await queue()).dead
    const listed = await runCli(['queue', 'list'], { env })
    expect(listed).toMatchObject({ exitCode: 0, stderr: '' })
    expect(listed.stdout).toContain(`dead  ${id}  analyze-resume, analysis 1\n      3 tries`)

    const retried = await runCli(['queue', 'retry', id], { env })
    expect(retried).toEqual({ exitCode: 0, stderr: '', stdout: `analyze-resume ${id} is tried once more.\n` })
    await expect.poll(async () => (await queue()).dead[0]?.tries, { timeout: 60_000 }).toBe(4)
    await expect.poll(statusOf, { timeout: 10_000 }).toBe('failed')
  })

  describe('retried once what was wrong is mended', () => {
    let mended: TestApp | undefined
    afterEach(() => mended?.close())

    it('is done, and no longer among the dead', async () => {
      const [{ id }] = (await queue()).dead
      // The worker with the broken reader stops; one that can read begins.
      await open.deps.queue.stop(1000)
      mended = await openTestApp(database, { withWorker: true, dataDir: open.dataDir })
      expect((await retry(id)).statusCode).toBe(204)
      expect((await retry(id)).json()).toMatchObject({ status: 409, type: '/docs/problems#task-not-dead' })
      await expect.poll(statusOf, { timeout: 60_000 }).toBe('done')
      expect((await queue()).dead).toEqual([])
    })
  })

  it('an id that no task has is 404, one that is none is 422', async () => {
    expect((await retry('00000000-0000-4000-8000-000000000000')).json()).toMatchObject({
      status: 404,
      type: '/docs/problems#task-not-found',
    })
    expect((await retry('7')).statusCode).toBe(422)
  })

  it('nobody but an administrator sees or retries anything', async () => {
    const asked = await open.app.inject({ url: `${API}/admin/queue`, headers: bearer(owner) })
    expect(asked.statusCode).toBe(403)
    expect((await retry('00000000-0000-4000-8000-000000000000', owner)).statusCode).toBe(403)
  })
})
