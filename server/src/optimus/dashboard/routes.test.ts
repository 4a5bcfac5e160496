import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'
import { storeFinishedAnalysis } from '../../../test/finished-analysis.ts'
import { prepareNewest } from '../../matching/prepare.ts'
import { periodOf } from '../rules.ts'
import { refreshView } from '../whole-view/read.ts'

describeDatabase('the dashboard', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let jobId: number
  let applicationId: number
  const tokens: Record<string, string> = {}
  const call = (who: string, path: string, method: 'GET' | 'POST' | 'PUT' | 'PATCH' = 'GET', payload?: object) =>
    open.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: tokens[who] === undefined ? {} : bearer(tokens[who]),
      ...(payload === undefined ? {} : { payload }),
    })
  const dashboard = (who: string, query = '') => call(who, `/optimus/dashboard${query}`)

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    for (const who of ['employer', 'applicant', 'stranger'])
      tokens[who] = await open.signIn(`${who}@example.org`, `Ada ${who}`)
    tokens['admin'] = await open.signIn('admin@zodie.local')
    const job = {
      title: 'Welder',
      skills: ['Welding', 'TypeScript'],
      hiring_cost: 1200,
      salary_currency: 'EUR',
      qualified_score: 60,
    }
    jobId = (await call('employer', '/jobs', 'POST', job)).json().id
    const applied = await call('applicant', '/applications?source=LinkedIn', 'POST', { job_id: jobId })
    applicationId = applied.json().id
    for (const status of ['screening', 'interview', 'offer', 'hired'])
      expect((await call('employer', `/applications/${applicationId}`, 'PUT', { status })).statusCode).toBe(200)
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  // What an administrator sees of everything was counted before; it is counted again where a test has changed something.
  beforeEach(() => sql`delete from whole_view`.execute(database.db))

  it.each(['employer', 'admin'])('200: counts what was done over the API, for %s', async (who) => {
    const answer = await dashboard(who)
    expect(answer.statusCode, answer.body).toBe(200)
    const { recruitment_metrics: metrics, job_analytics: analytics, candidate_matches: matches } = answer.json()
    expect(metrics).toMatchObject({
      total_applications: 1,
      hires: 1,
      hires_this_month: 1,
      time_to_hire: 0,
      offer_accept_rate: 100,
    })
    expect(metrics.trends.hires).toEqual([0, 0, 0, 0, 0, 0, 1])
    expect(analytics).toMatchObject({
      open_positions: 1,
      avg_applications_per_job: 1,
      top_sources: [{ name: 'linkedin', value: 1 }],
    })
    expect(matches).toEqual([])
  })

  it('200: what the job cost is for its employer alone', async () => {
    expect((await dashboard('employer')).json().recruitment_metrics).toMatchObject({
      cost_per_hire: 1200,
      cost_currency: 'EUR',
    })
    expect((await dashboard('admin')).json().recruitment_metrics).toMatchObject({
      cost_per_hire: null,
      cost_currency: null,
    })
    expect((await call('employer', `/jobs/${jobId}`)).json()).toMatchObject({ hiring_cost: 1200, qualified_score: 60 })
    expect((await call('admin', `/jobs/${jobId}`)).json()).toMatchObject({ hiring_cost: null, qualified_score: 60 })
    expect((await call('applicant', `/jobs/${jobId}`)).json()).toMatchObject({
      hiring_cost: null,
      qualified_score: null,
    })
  })

  it('200: an administrator who changes the job leaves what it cost', async () => {
    expect((await call('admin', `/jobs/${jobId}`, 'PATCH', { location: 'Aarhus', hiring_cost: 1 })).statusCode).toBe(
      200,
    )
    expect((await call('employer', `/jobs/${jobId}`)).json()).toMatchObject({ hiring_cost: 1200, location: 'Aarhus' })
  })

  it('200: who has no jobs sees nothing, and nothing invented', async () => {
    const {
      recruitment_metrics: metrics,
      job_analytics: analytics,
      resume_analysis: scores,
    } = (await dashboard('stranger')).json()
    expect(metrics).toMatchObject({
      total_applications: 0,
      time_to_hire: null,
      cost_per_hire: null,
      offer_accept_rate: null,
      quality_score: null,
    })
    expect(analytics).toMatchObject({
      open_positions: 0,
      avg_applications_per_job: null,
      top_sources: [],
      skill_demand: [],
    })
    expect(scores).toMatchObject({ analysed: 0, overall_score: null, skills_match: null })
  })

  it('200: an active job counts for the skills that it asks for', async () => {
    await prepareNewest(open.deps.db, 10)
    expect((await dashboard('employer')).json().job_analytics.skill_demand).toEqual(
      expect.arrayContaining([
        { name: 'TypeScript', value: 1 },
        { name: 'Welding', value: 1 },
      ]),
    )
  })

  it('200: by period and job', async () => {
    expect((await dashboard('employer', '?to=2020-01-01')).json().recruitment_metrics.total_applications).toBe(0)
    const answer = await dashboard('employer', `?from=2020-01-01&job_id=${jobId}&time_zone=Pacific/Apia`)
    expect(answer.json()).toMatchObject({
      period: { from: '2020-01-01', to: null, time_zone: 'Pacific/Apia', unit: 'day' },
      recruitment_metrics: { total_applications: 1 },
    })
  })

  describe('the scores that it shows', () => {
    let candidate: number
    let shown: { readonly analysisId: number; readonly digest: string }
    const seenBy = async (role: string) => {
      const { rows } = await sql<{ application_id: number; analysis: object }>`
        select application_id, entry::jsonb -> 'analysis' as analysis from decision
        where kind = 'score_seen' and entry::jsonb ->> 'role' = ${role}`.execute(database.db)
      return rows
    }
    const recorded = () => [
      {
        application_id: candidate,
        analysis: { id: shown.analysisId, engine_version: expect.any(String), result_sha256: shown.digest },
      },
    ]

    beforeAll(async () => {
      tokens['candidate'] = await open.signIn('candidate@example.org', 'Lena Ofen')
      const { id: userId } = (await call('candidate', '/users/me')).json()
      const resume = 'Lena Ofen\nlena@example.org\n\nEXPERIENCE\nWelder, Yard Six\n2019 - 2024\n- Welding of hulls'
      const { id: analysisId, resumeId, result } = await storeFinishedAnalysis(database.db, { userId, jobId, resume })
      candidate = (await call('candidate', '/applications', 'POST', { job_id: jobId, resume_id: resumeId })).json().id
      shown = { analysisId, digest: result.certificate.resultSha256 }
    })

    it('are on record before they are seen, once a day for a viewer, in a blind dashboard too', async () => {
      expect(await seenBy('employer')).toEqual([])
      const blind = await dashboard('employer', '?blind=true')
      expect(blind.json().candidate_matches).toMatchObject([{ id: candidate, name: null, contact: null }])
      expect(blind.body).not.toMatch(/Lena|Ofen|candidate@/)
      expect(await seenBy('employer')).toEqual(recorded())
      const open = await dashboard('employer', `?job_id=${jobId}`)
      expect(open.json().candidate_matches).toMatchObject([{ id: candidate, name: 'Lena Ofen' }])
      expect(await seenBy('employer')).toEqual(recorded())
    })

    it('are on record for each administrator who looks, also when the figures were counted before', async () => {
      await refreshView(database.db, periodOf({}, new Date()))
      expect(await seenBy('administrator')).toEqual([])
      for (const query of ['?blind=true', '']) {
        expect((await dashboard('admin', query)).json().candidate_matches).toMatchObject([{ id: candidate }])
        expect(await seenBy('administrator')).toEqual(recorded())
      }
    })

    it('of who is no candidate any more are neither shown nor recorded', async () => {
      await refreshView(database.db, periodOf({}, new Date()))
      await call('candidate', `/applications/${candidate}`, 'PUT', { status: 'withdrawn' })
      for (const who of ['employer', 'admin']) expect((await dashboard(who)).json().candidate_matches).toEqual([])
      expect(await seenBy('administrator')).toEqual(recorded())
    })
  })

  it('401: nobody', async () => expect((await dashboard('nobody')).statusCode).toBe(401))
  it('403: a job of somebody else', async () =>
    expect((await dashboard('stranger', `?job_id=${jobId}`)).statusCode).toBe(403))
  it('404: no such job', async () => expect((await dashboard('employer', '?job_id=999999')).statusCode).toBe(404))

  describe('422', () => {
    it.each([
      ['?time_zone=Mars/Olympus', /no time zone/],
      ['?time_zone=%2B05:30', /no time zone/],
      ["?time_zone=UTC';drop", /no time zone/],
      ['?from=2026-02-30', /from/],
      ['?from=0000-01-01', /year 0/],
      ['?from=2026-02-02&to=2026-02-01', /must not be after/],
      ['?form=2026-02-02', /from/],
      ['?blind=maybe', /blind/],
    ])('%s', async (query, detail) => {
      const answer = await dashboard('employer', query)
      expect(answer.statusCode, answer.body).toBe(422)
      expect(answer.json().detail).toMatch(detail)
    })
  })
})
