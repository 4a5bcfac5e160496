import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { recordScoresSeen } from '../decisions/commands.ts'
import { findSeenResult } from './queries.ts'

const REASON = 'I bake since 2012, not since 2021.'

describeDatabase('review requests', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let people = 0
  const tokens: Record<string, string> = {}
  const send = (who: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) =>
    open.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: tokens[who] === undefined ? {} : bearer(tokens[who]),
      ...(payload === undefined ? {} : { payload }),
    })
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database, { environment: { REVIEW_ANSWER_DAYS: '14' } })
    for (const who of ['employer', 'stranger']) tokens[who] = await open.signIn(`${who}@example.org`)
    tokens['admin'] = await open.signIn('admin@zodie.local')
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const applied = async () => {
    people += 1
    const who = `applicant${people}`
    tokens[who] = await open.signIn(`${who}@example.org`)
    const job_id = (await send('employer', 'POST', '/jobs', { title: 'Baker' })).json().id
    const { id } = (await send(who, 'POST', '/applications', { job_id })).json()
    return { who, id, path: `/applications/${id}`, requests: `/applications/${id}/review-requests` }
  }
  const asked = async (kind = 'human_review') => {
    const application = await applied()
    const request = (await send(application.who, 'POST', application.requests, { kind, message: REASON })).json()
    return { ...application, request, answer: `${application.requests}/${request.id}/answer` }
  }
  const slugOf = (answer: { json(): { type: string } }) => answer.json().type.split('#')[1]

  describe('POST /applications/:application_id/review-requests', () => {
    it('201: open, due in as many days as set, and visible on the application', async () => {
      const { who, path, request } = await asked()
      expect(request).toMatchObject({
        kind: 'human_review',
        state: 'open',
        message: REASON,
        outcome: null,
        answer: null,
      })
      expect((Date.parse(request.due_at) - Date.parse(request.created_at)) / 86_400_000).toBeCloseTo(14, 2)
      for (const reader of [who, 'employer', 'admin'])
        expect((await send(reader, 'GET', path)).json().open_review_requests).toBe(1)
    })
    it('201: of a closed application too', async () => {
      const { who, path, requests } = await applied()
      await send('employer', 'PUT', path, { status: 'rejected' })
      expect((await send(who, 'POST', requests, { kind: 'explanation', message: REASON })).statusCode).toBe(201)
    })
    it('409: of a kind that is open; 201: of another, and again after the answer', async () => {
      const { who, requests, answer } = await asked('correction')
      const again = await send(who, 'POST', requests, { kind: 'correction', message: REASON })
      expect([again.statusCode, slugOf(again)]).toEqual([409, 'review-open'])
      expect((await send(who, 'POST', requests, { kind: 'explanation', message: REASON })).statusCode).toBe(201)
      await send('employer', 'PUT', answer, { outcome: 'corrected', answer: 'Corrected.' })
      expect((await send(who, 'POST', requests, { kind: 'correction', message: REASON })).statusCode).toBe(201)
    })
    it.each([
      ['nobody', 401],
      ['stranger', 404],
      ['employer', 403],
      ['admin', 403],
    ])('%s: %d', async (who, status) => {
      const { requests } = await applied()
      expect((await send(who, 'POST', requests, { kind: 'explanation', message: REASON })).statusCode).toBe(status)
    })
    it.each([{ kind: 'appeal', message: REASON }, { kind: 'explanation' }, { kind: 'explanation', message: '  ' }])(
      '422: %j',
      async (payload) => {
        const { who, requests } = await applied()
        expect((await send(who, 'POST', requests, payload)).statusCode).toBe(422)
      },
    )
  })

  describe('PUT …/:review_id/answer', () => {
    it.each(['employer', 'admin'])('200: answered by %s, who reads no explanation that is not theirs', async (who) => {
      const { answer, path } = await asked('explanation')
      const given = await send(who, 'PUT', answer, { outcome: 'explained', answer: 'See below.' })
      expect(given.statusCode, given.body).toBe(200)
      expect(given.json()).toMatchObject({
        state: 'answered',
        outcome: 'explained',
        answer: 'See below.',
        explanation: null,
      })
      expect((await send(who, 'GET', path)).json().open_review_requests).toBe(0)
    })
    it('says to the applicant when no score is known to have been shown', async () => {
      const { who, answer, requests } = await asked('explanation')
      await send('employer', 'PUT', answer, { outcome: 'explained', answer: 'See below.' })
      expect((await send(who, 'GET', requests)).json()[0].explanation).toMatch(/^No score of this application/)
    })
    it('200: changed takes a rejection back to where it was, with history and record', async () => {
      const { who, path, requests } = await applied()
      await send('employer', 'PUT', path, { status: 'screening' })
      await send('employer', 'PUT', path, { status: 'rejected', note: 'No.' })
      const { id } = (await send(who, 'POST', requests, { kind: 'human_review', message: REASON })).json()
      await send('employer', 'PUT', `${requests}/${id}/answer`, { outcome: 'changed', answer: 'You are right.' })
      expect((await send(who, 'GET', path)).json().status).toBe('screening')
      expect((await send(who, 'GET', `${path}/history`)).json()[0]).toMatchObject({
        from_status: 'rejected',
        to_status: 'screening',
      })
      const decisions = (await send(who, 'GET', `${path}/decisions?limit=3`)).json()
      expect(decisions.map(({ kind, details }: { kind: string; details: object }) => [kind, details])).toMatchObject([
        ['review_answered', { kind: 'human_review', outcome: 'changed' }],
        ['status_changed', { from: 'rejected', to: 'screening' }],
        ['review_requested', { kind: 'human_review' }],
      ])
    })
    it('403: the applicant themself', async () => {
      const { who, answer } = await asked()
      expect((await send(who, 'PUT', answer, { outcome: 'upheld', answer: 'Yes.' })).statusCode).toBe(403)
    })
    it('404: for a stranger, of another application, of none', async () => {
      const [{ answer, requests }, other] = [await asked(), await asked()]
      const payload = { outcome: 'upheld', answer: 'No.' }
      expect((await send('stranger', 'PUT', answer, payload)).statusCode).toBe(404)
      const crossed = await send('employer', 'PUT', `${requests}/${other.request.id}/answer`, payload)
      expect([crossed.statusCode, slugOf(crossed)]).toEqual([404, 'review-request-not-found'])
    })
    it('409: a second time, and an outcome of another kind', async () => {
      const { answer } = await asked()
      const wrong = await send('employer', 'PUT', answer, { outcome: 'explained', answer: 'No.' })
      expect([wrong.statusCode, slugOf(wrong)]).toEqual([409, 'review-outcome-illegal'])
      await send('employer', 'PUT', answer, { outcome: 'upheld', answer: 'No.' })
      const again = await send('employer', 'PUT', answer, { outcome: 'upheld', answer: 'No.' })
      expect([again.statusCode, slugOf(again)]).toEqual([409, 'review-answered'])
    })
  })

  describe('GET /review-requests', () => {
    it('200: open, overdue and answered, of my own jobs', async () => {
      const [{ request }, late, { answer, request: done }] = [await asked(), await asked(), await asked()]
      await send('employer', 'PUT', answer, { outcome: 'upheld', answer: 'No.' })
      await database.db
        .updateTable('review_request')
        .set({ due_at: new Date(0) })
        .where('id', '=', late.request.id)
        .execute()
      const idsFor = async (who: string, state: string) =>
        (await send(who, 'GET', `/review-requests?limit=100&state=${state}`)).json().map(({ id }: { id: number }) => id)
      for (const who of ['employer', 'admin']) {
        expect(await idsFor(who, 'open')).toEqual(expect.arrayContaining([request.id, late.request.id]))
        expect(await idsFor(who, 'overdue')).toEqual([late.request.id])
        expect(await idsFor(who, 'answered')).toContain(done.id)
        expect(await idsFor(who, 'answered')).not.toContain(request.id)
      }
      for (const who of ['stranger', late.who]) expect((await send(who, 'GET', '/review-requests')).json()).toEqual([])
    })
    it('401, 422', async () => {
      expect((await send('nobody', 'GET', '/review-requests')).statusCode).toBe(401)
      expect((await send('admin', 'GET', '/review-requests?state=late')).statusCode).toBe(422)
    })
  })

  it('GET …/review-requests: 404 for a stranger', async () => {
    const { requests } = await asked()
    expect((await send('stranger', 'GET', requests)).statusCode).toBe(404)
  })

  it('explains the very analysis that was seen, and none that has changed since', async () => {
    const { id } = await applied()
    const application = await database.db
      .selectFrom('application')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const user_id = application.user_id ?? 0
    const file = await database.db
      .insertInto('file')
      .values({ sha256: Buffer.alloc(32, 7), size: 1, media_type: 'text/plain', backend: 'local' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const resume = await database.db
      .insertInto('resume')
      .values({ user_id, file_id: file.id, file_name: 'cv.txt' })
      .returning('id')
      .executeTakeFirstOrThrow()
    const analysis = await database.db
      .insertInto('analysis')
      .values({
        ...{
          user_id,
          resume_id: resume.id,
          job_id: application.job_id,
          job_revision: 1,
          engine_version: '1',
          weights: '{}',
        },
        ...{ weights_key: 'default', as_of: '2026-01-31', status: 'done', finished_at: new Date(0) },
        result: JSON.stringify({ certificate: { resultSha256: 'abc' } }),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const see = (result_sha256: string) =>
      recordScoresSeen(database.db, [
        {
          ...{ kind: 'score_seen', applicationId: id, actorId: null, role: 'system' },
          analysis: { id: analysis.id, engine_version: '1', result_sha256 },
        },
      ])
    await see('abc')
    expect(await findSeenResult(database.db, id)).toMatchObject({ certificate: { resultSha256: 'abc' } })
    await see('of another result')
    expect(await findSeenResult(database.db, id)).toBeUndefined()
  })

  it('goes with the applicant, and the record stays', async () => {
    const { who, id } = await asked()
    expect((await send(who, 'DELETE', '/profile/me')).statusCode).toBe(204)
    expect(
      await database.db.selectFrom('review_request').select('id').where('application_id', '=', id).execute(),
    ).toEqual([])
    const kinds = (await send('admin', 'GET', `/applications/${id}/decisions`)).json()
    expect(kinds.map(({ kind }: { kind: string }) => kind)).toContain('review_requested')
  })
})
