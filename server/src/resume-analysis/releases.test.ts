import { ENGINE_VERSION } from '@zodie/engine'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { startWorker } from '../worker.ts'

const API = '/api/v1'
const TEXT = 'Maren Okafor\nmaren@example.org\nSkills: Node.js, PostgreSQL'

// While one release takes the place of another, an API and a worker may have different engines.
describeDatabase('an analysis that was asked of another engine', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let token: string
  let jobId: number
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    token = await open.signIn('maren@example.org')
    const payload = { title: 'Engineer', requirements: 'Required: Node.js.' }
    const job = await open.app.inject({ method: 'POST', url: `${API}/jobs`, headers: bearer(token), payload })
    jobId = job.json().id
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const submit = async (): Promise<number> => {
    const form = new FormData()
    form.set('job_id', String(jobId))
    form.set('resume', TEXT)
    const headers = { ...bearer(token), prefer: 'respond-async' }
    const url = `${API}/resume-analysis/analyze`
    const answer = (await open.app.inject({ method: 'POST', url, headers, payload: form })).json()
    // A finished one is answered itself.
    return answer.analysis_id ?? answer.id
  }
  const labelOther = (id: number) =>
    database.db.updateTable('analysis').set({ engine_version: '0.0.1' }).where('id', '=', id).execute()
  const rowOf = (id: number) =>
    database.db
      .selectFrom('analysis')
      .innerJoin('resume', 'resume.id', 'analysis.resume_id')
      .select([
        'analysis.status',
        'analysis.engine_version',
        'resume.engine_version as read_by',
        'analysis.failure_detail',
      ])
      .where('analysis.id', '=', id)
      .executeTakeFirstOrThrow()
  const untilEnded = (id: number) =>
    expect.poll(async () => (await rowOf(id)).status, { timeout: 60_000 }).toMatch(/done|failed/)

  it('is computed by the one that is there, and says so; a second one of that is not made', async () => {
    const first = await submit()
    await labelOther(first)
    const second = await submit()
    expect(second).not.toBe(first)
    await database.db.updateTable('analysis').set({ engine_version: '0.0.2' }).where('id', '=', second).execute()
    await startWorker(open.deps)
    await untilEnded(first)
    await untilEnded(second)
    const rows = [await rowOf(first), await rowOf(second)]
    expect(rows).toContainEqual({
      ...{ status: 'done', engine_version: ENGINE_VERSION, read_by: ENGINE_VERSION },
      failure_detail: null,
    })
    expect(rows).toContainEqual(
      expect.objectContaining({
        status: 'failed',
        failure_detail: expect.stringContaining('Send the resume once more'),
      }),
    )
    const done = rows[0]?.status === 'done' ? first : second
    expect(await submit()).toBe(done)
    const verified = await open.app.inject({
      ...{ method: 'POST', url: `${API}/resume-analysis/${done}/verify`, headers: bearer(token) },
    })
    expect(verified.json()).toMatchObject({ verified: true })
  })
})
