import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { describeEachDatabase, type TestDatabase } from '../../../test/databases.ts'
import { storeFinishedAnalysis } from '../../../test/finished-analysis.ts'

const JOB = {
  title: 'Backend Engineer',
  requirements: 'Required:\n- PostgreSQL\n- Kubernetes\n- A degree in mathematics',
}
const RESUME =
  'Ada Byron\n\nExperience\nBackend Engineer, Byron Works\n01/2018 – 01/2026\n- Built services with PostgreSQL for Ada Byron\n\nEducation\nBSc History, University of Byron, 2017\n'

describeEachDatabase('the evidence of an application', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let url: string
  const tokens: Record<string, string> = {}
  const get = (who: string, address: string) =>
    open.app.inject({ url: address, headers: tokens[who] === undefined ? {} : bearer(tokens[who]) })
  const post = (who: string, path: string, payload: object) =>
    open.app.inject({ method: 'POST', url: `/api/v1${path}`, payload, headers: bearer(tokens[who] ?? '') })

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    for (const who of ['employer', 'ada', 'unread'])
      tokens[who] = await open.signIn(`${who}@example.org`, `${who} Byron`)
    const jobId = (await post('employer', '/jobs', JOB)).json().id
    const userId = (await get('ada', '/api/v1/users/me')).json().id
    const { resumeId } = await storeFinishedAnalysis(database.db, { userId, jobId, resume: RESUME })
    const application = (await post('ada', '/applications', { job_id: jobId, resume_id: resumeId })).json()
    url = `/api/v1/applications/${application.id}`
    tokens['unreadUrl'] = (await post('unread', '/applications', { job_id: jobId })).headers['location'] as string // of the 201
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it('is every criterion with the words of both sides, and that it was seen goes on record', async () => {
    const answer = await get('employer', `${url}/evidence`)
    expect(answer.statusCode, answer.body).toBe(200)
    const { items } = answer.json()
    const of = (label: string) => items.find((item: { criterion: { label: string } }) => item.criterion.label === label)
    expect(of('PostgreSQL').resume[0].quote).toContain('Built services with PostgreSQL')
    expect(of('Kubernetes')).toMatchObject({
      level: 'none',
      resume: [],
      missing: expect.stringContaining('Kubernetes'),
    })
    const decisions = (await get('ada', `${url}/decisions`)).json()
    expect(decisions.map(({ kind }: { kind: string }) => kind)).toContain('score_seen')
  })

  it('has no word of the resume in blind mode', async () => {
    const answer = await get('employer', `${url}/evidence?blind=true`)
    expect(answer.body).not.toMatch(/Byron|History|Built services/)
    expect((await get('employer', `${url}/evidence`)).body).toMatch(/Byron/)
    expect(answer.json().items.map(({ credit }: { credit: number }) => credit)).toEqual(
      (await get('ada', `${url}/evidence`)).json().items.map(({ credit }: { credit: number }) => credit),
    )
  })

  it('is not there for who was not analysed, nor for the employer of who has withdrawn', async () => {
    expect((await get('employer', `${tokens['unreadUrl']}/evidence`)).json().type).toContain('analysis-not-found')
    await open.app.inject({ method: 'DELETE', url, headers: bearer(tokens['ada'] ?? '') })
    expect((await get('employer', `${url}/evidence`)).statusCode).toBe(404)
    expect((await get('ada', `${url}/evidence`)).statusCode).toBe(200)
  })
})
