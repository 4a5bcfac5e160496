import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { auditRecord } from './audit.ts'

const NOTE = 'Strong letter of Anna.'

describeDatabase('decisions on an application', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let applicationId: number
  let jobId: number
  const tokens: Record<string, string> = {}
  const send = (who: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, payload?: object) =>
    open.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: tokens[who] === undefined ? {} : bearer(tokens[who]),
      ...(payload === undefined ? {} : { payload }),
    })
  const decisionsFor = (who: string, query = '') => send(who, 'GET', `/applications/${applicationId}/decisions${query}`)
  const kindsOf = async (jobOrAll?: number) => {
    const rows = await database.db.selectFrom('decision').select('entry').orderBy('seq').execute()
    const entries = rows.map(({ entry }) => JSON.parse(entry))
    return entries.filter(({ job_id }) => jobOrAll === undefined || job_id === jobOrAll)
  }
  const myId = async (who: string): Promise<number> => (await send(who, 'GET', '/users/me')).json().id

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    for (const who of ['employer', 'applicant', 'stranger'])
      tokens[who] = await open.signIn(`${who}@example.org`, `Anna ${who}`)
    tokens['admin'] = await open.signIn('admin@zodie.local')
    jobId = (await send('employer', 'POST', '/jobs', { title: 'Baker' })).json().id
    applicationId = (
      await send('applicant', 'POST', '/applications', { job_id: jobId, cover_letter: 'I bake.' })
    ).json().id
    expect(
      (await send('employer', 'PUT', `/applications/${applicationId}`, { status: 'screening', note: NOTE })).statusCode,
    ).toBe(200)
    expect((await send('admin', 'PUT', `/applications/${applicationId}`, { status: 'rejected' })).statusCode).toBe(200)
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  describe('GET /applications/:application_id/decisions', () => {
    it.each(['employer', 'admin'])('200: newest first, with who did it, for %s', async (who) => {
      const answer = await decisionsFor(who)
      expect(answer.statusCode, answer.body).toBe(200)
      expect(
        answer
          .json()
          .map(({ kind, role, details }: { kind: string; role: string; details: object }) => [kind, role, details]),
      ).toEqual([
        ['status_changed', 'administrator', { from: 'screening', to: 'rejected' }],
        ['status_changed', 'employer', { from: 'applied', to: 'screening' }],
        ['status_changed', 'applicant', { from: null, to: 'applied' }],
      ])
      expect(answer.json()[1]).toMatchObject({ user_id: await myId('employer'), note_digest: expect.any(String) })
    })

    it('200: the applicant sees as what the others acted, and themself', async () => {
      const answer = await decisionsFor('applicant')
      expect(answer.json().map(({ user_id }: { user_id: number }) => user_id)).toEqual([
        null,
        null,
        await myId('applicant'),
      ])
      expect(answer.body).not.toMatch(/example\.org|zodie\.local|Anna/)
    })

    it('200: by cursor', async () => {
      const first = await decisionsFor('admin', '?limit=2')
      const next = /cursor=([^&>]+)[^>]*>; rel="next"/.exec(String(first.headers['link']))?.[1] ?? ''
      const second = await decisionsFor('admin', `?limit=2&cursor=${next}`)
      expect([first.json().length, second.json().length, first.headers['x-total-count']]).toEqual([2, 1, '3'])
    })

    it('401', async () => expect((await decisionsFor('nobody')).statusCode).toBe(401))
    it('404: for who may not know of it, and for none', async () => {
      expect((await decisionsFor('stranger')).statusCode).toBe(404)
      expect((await send('admin', 'GET', '/applications/999999/decisions')).statusCode).toBe(404)
    })
    it('422: a cursor of another list', async () =>
      expect((await decisionsFor('admin', '?cursor=WyJuZXdlc3QiXQ')).statusCode).toBe(422))
  })

  it('holds no name, address or word of anybody, and no id of a person', async () => {
    const text = JSON.stringify(await kindsOf())
    expect(text).not.toMatch(/Anna|example|zodie|bake|letter/)
    expect(text).not.toMatch(/"(user|actor|subject)(_id)?":\d/)
  })

  it('records a withdrawal, and a refused move not at all', async () => {
    const other = (await send('employer', 'POST', '/jobs', { title: 'Cook' })).json().id
    const { id } = (await send('applicant', 'POST', '/applications', { job_id: other })).json()
    expect((await send('employer', 'PUT', `/applications/${id}`, { status: 'hired' })).statusCode).toBe(409)
    expect((await send('applicant', 'DELETE', `/applications/${id}`)).statusCode).toBe(204)
    expect((await kindsOf(other)).map(({ details }) => details.to)).toEqual(['applied', 'withdrawn'])
  })

  it('records the end of a job, and of what an administrator deletes', async () => {
    const other = (await send('employer', 'POST', '/jobs', { title: 'Cook' })).json().id
    const { id } = (await send('applicant', 'POST', '/applications', { job_id: other })).json()
    await send('stranger', 'POST', '/applications', { job_id: other })
    await send('admin', 'DELETE', `/applications/${id}`)
    await open.app.inject({
      method: 'PATCH',
      url: `/api/v1/jobs/${other}`,
      headers: bearer(tokens['employer'] ?? ''),
      payload: { status: 'closed' },
    })
    await send('employer', 'DELETE', `/jobs/${other}`)
    expect((await kindsOf(other)).slice(2).map(({ kind, role, details }) => [kind, role, details])).toEqual([
      ['application_deleted', 'administrator', { status: 'applied' }],
      ['job_closed', 'employer', { from: 'active', to: 'closed' }],
      ['job_deleted', 'employer', { status: 'closed', applications: 1 }],
    ])
  })

  it('stays in order when a person is erased, who is then nobody in it', async () => {
    tokens['leaver'] = await open.signIn('leaver@example.org')
    const { id } = (await send('leaver', 'POST', '/applications', { job_id: jobId })).json()
    const [{ subject }] = (await kindsOf()).filter(({ application_id }) => application_id === id)
    expect((await send('leaver', 'DELETE', '/profile/me')).statusCode).toBe(204)
    const known = await database.db
      .selectFrom('decision_person')
      .select('user_id')
      .where('pseudonym', '=', subject)
      .execute()
    expect(known).toEqual([])
    expect((await auditRecord(database.db)).broken).toBeUndefined()
  })
})
