import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'

const RESUME = `Ada Example
ada@example.com

EXPERIENCE
Nurse, Hill Clinic
January 2019 - December 2023
- Patient care for 24 beds at night; halved the waiting time at triage

SKILLS
Patient care, Triage
`
const AD = 'Required:\n- Patient care\n- Wound care\nPreferred:\n- Triage'

describeDatabase('POST /optimus/analyze-resume', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let token: string
  const analyze = (payload: object, headers = bearer(token)) =>
    open.app.inject({ method: 'POST', url: '/api/v1/optimus/analyze-resume', headers, payload })
  const rows = async () =>
    (
      await database.pool.query(
        'select (select count(*) from resume) + (select count(*) from file) + (select count(*) from analysis) as rows',
      )
    ).rows[0].rows

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    token = await open.signIn('ada@example.org')
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it('200: the analysis, the match and what to do, and nothing is stored', async () => {
    const answer = await analyze({ resume: RESUME, job_title: 'Night nurse', job_description: AD })
    expect(answer.statusCode, answer.body).toBe(200)
    const { analysis, job_match: match, recommendations } = answer.json()
    expect(match).toMatchObject({
      overall_score: expect.any(Number),
      matched_skills: ['Patient care', 'Triage'],
      missing_skills: ['Wound care'],
    })
    expect(analysis.overall_score).toBe(match.overall_score)
    expect(analysis.items.length).toBeGreaterThan(2)
    expect(recommendations[0]).toMatchObject({ text: expect.any(String), gain: expect.any(Number) })
    expect(await rows()).toBe(0)
  })

  it('401: nobody', async () =>
    expect(
      (
        await open.app.inject({
          method: 'POST',
          url: '/api/v1/optimus/analyze-resume',
          payload: { resume: RESUME, job_description: AD },
        })
      ).statusCode,
    ).toBe(401))
  it('413: a body that is a book', async () =>
    expect((await analyze({ resume: 'x'.repeat(600_000), job_description: AD })).statusCode).toBe(413))
  it.each([
    ['no resume', { job_description: AD }],
    ['white space for a resume', { resume: ' \n', job_description: AD }],
    ['no job', { resume: RESUME, job_description: '' }],
    ['a text that says it is a PDF', { resume: '%PDF-1.7\nnot one', job_description: AD }],
    ['a field too many', { resume: RESUME, job_description: AD, store: true }],
  ])('422: %s', async (_, payload) => {
    const answer = await analyze(payload)
    expect(answer.statusCode, answer.body).toBe(422)
    expect(answer.json().detail).toMatch(/\S/)
  })
})
