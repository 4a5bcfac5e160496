import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'

const BASE = '/api/v1'
const PROFILE = {
  full_name: 'Mio Moss',
  headline: 'Baker of rye bread',
  phone: '+45 12 34 56 78',
  location: 'Aarhus',
  about: 'Nine years at the oven.',
  links: [{ label: 'Pictures', url: 'https://example.org/bread' }],
  skills: ['sourdough', 'baking'],
}

describeDatabase('profiles', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  const tokens: Record<string, string> = {}
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database, { withWorker: true })
    for (const who of ['mio', 'employer', 'other']) tokens[who] = await open.signIn(`${who}@example.org`)
    tokens['admin'] = await open.signIn('admin@zodie.local')
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
  const call = (who: string, method: Method, path: string, payload?: object, headers: Record<string, string> = {}) =>
    open.app.inject({
      method,
      url: `${BASE}${path}`,
      headers: { ...(tokens[who] === undefined ? {} : bearer(tokens[who])), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
  const slugOf = (answer: { json(): { type: string } }) => answer.json().type.split('#')[1]
  const postJob = async (): Promise<number> => (await call('employer', 'POST', '/jobs', { title: 'Baker' })).json().id
  const analyze = async (who: string, text: string, jobId: number): Promise<number> => {
    const form = new FormData()
    form.set('resume', new Blob([text], { type: 'text/plain' }), 'cv.txt')
    form.set('job_id', String(jobId))
    const response = new Response(form)
    const answer = await open.app.inject({
      method: 'POST',
      url: `${BASE}/resume-analysis/analyze`,
      headers: { 'content-type': response.headers.get('content-type') ?? '', ...bearer(tokens[who] ?? '') },
      payload: Buffer.from(await response.arrayBuffer()),
    })
    expect([answer.statusCode, answer.json().status]).toEqual([200, 'done'])
    return (await call(who, 'GET', '/resume-analysis/resumes')).json()[0].id
  }
  const isStored = (text: string): Promise<boolean> =>
    open.deps.storage.get(createHash('sha256').update(text).digest('hex')).then(
      () => true,
      () => false,
    )

  describe('/profile/me', () => {
    it('200: everybody has one, empty at first, and replaces it', async () => {
      const empty = await call('mio', 'GET', '/profile/me')
      expect([empty.statusCode, empty.json()]).toMatchObject([
        200,
        { email: 'mio@example.org', links: [], about: null },
      ])
      const saved = await call('mio', 'PUT', '/profile/me', PROFILE)
      expect([saved.statusCode, saved.json()]).toMatchObject([200, PROFILE])
      const read = await call('mio', 'GET', '/profile/me')
      expect([read.json(), read.headers.etag]).toEqual([saved.json(), saved.headers.etag])
      const shorter = await call('mio', 'PUT', '/profile/me', { headline: 'Baker' })
      expect(shorter.json()).toMatchObject({ full_name: 'Mio Moss', headline: 'Baker', phone: null, skills: [] })
    })

    it('412 for a change of what has changed meanwhile', async () => {
      const ifMatch = { 'if-match': String((await call('mio', 'GET', '/profile/me')).headers.etag) }
      expect((await call('mio', 'PUT', '/profile/me', PROFILE, ifMatch)).statusCode).toBe(200)
      expect((await call('mio', 'PUT', '/profile/me', {}, ifMatch)).statusCode).toBe(412)
    })

    it('401 without a token', async () => {
      for (const [method, path] of [
        ['GET', ''],
        ['PUT', ''],
        ['DELETE', ''],
        ['GET', '/export'],
      ] as const)
        expect((await call('nobody', method, `/profile/me${path}`, method === 'PUT' ? {} : undefined)).statusCode).toBe(
          401,
        )
    })

    it.each([
      ['a script for a link', { links: [{ label: 'x', url: 'javascript:alert(1)' }] }, '/links/0/url'],
      ['a link of two kinds', { links: [{ label: 'x', url: 'https://a.example', kind: 'y' }] }, '/links/0/kind'],
      ['101 skills', { skills: Array(101).fill('x') }, '/skills'],
      ['a name of spaces', { full_name: '  ' }, '/full_name'],
      ['another email', { email: 'other@example.org' }, '/email'],
    ])('422 for %s', async (_what, input, pointer) => {
      const answer = await call('mio', 'PUT', '/profile/me', input)
      expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([422, pointer])
    })
  })

  it('exports all that is stored of a person, and nothing of anybody else', async () => {
    const jobId = await postJob()
    const resume_id = await analyze('mio', 'Mio Moss\nBaker\nSkills: sourdough, baking', jobId)
    await analyze('other', 'Olga Other\nCook\nSkills: soups', jobId)
    const applied = await call('mio', 'POST', '/applications', { job_id: jobId, cover_letter: 'I bake.', resume_id })
    const asking = { kind: 'explanation', message: 'Why me?' }
    await call('mio', 'POST', `/applications/${applied.json().id}/review-requests`, asking)
    await call('mio', 'POST', '/jobs', { title: 'Apprentice wanted' })
    const answer = await call('mio', 'GET', '/profile/me/export')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="zodie-user-\d+\.json"/)
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
    const all = answer.json()
    expect(all).toMatchObject({
      account: { email: 'mio@example.org' },
      profile: { headline: PROFILE.headline },
      sign_ins: [{ ended_at: null }],
      resumes: [{ id: resume_id, file_name: 'cv.txt', parsed: expect.any(Object) }],
      analyses: [{ resume_id, job_id: jobId, status: 'done', result: expect.any(Object) }],
      applications: [{ job_id: jobId, cover_letter: 'I bake.', history: [{ to_status: 'applied' }] }],
      review_requests: [{ message: 'Why me?', outcome: null }],
      jobs: [{ title: 'Apprentice wanted' }],
    })
    expect(answer.body).not.toMatch(/Olga|other@example|employer@example/)
  })

  it('exports lists that are longer than what is read at a time, each item once', async () => {
    for (let index = 0; index < 45; index += 1) await call('other', 'POST', '/jobs', { title: `Cook ${index}` })
    const { jobs } = (await call('other', 'GET', '/profile/me/export')).json()
    expect(jobs.map(({ title }: { title: string }) => title)).toEqual(Array.from({ length: 45 }, (_, i) => `Cook ${i}`))
  })

  describe('DELETE /profile/me', () => {
    it('204: nothing of the person is left, but that somebody applied and how it was decided', async () => {
      tokens['leaver'] = await open.signIn('leaver@example.org', 'Lena Leaver')
      const [shared, own] = ['The very same resume\nSkills: baking', 'Lena Leaver\nSkills: baking']
      const jobId = await postJob()
      await analyze('other', shared, jobId)
      await analyze('leaver', shared, jobId)
      const resume_id = await analyze('leaver', own, jobId)
      const input = { job_id: jobId, cover_letter: 'Lena here.', resume_id, resume_url: 'https://example.org/lena' }
      const { id, user_id } = (await call('leaver', 'POST', '/applications', input)).json()
      await call('employer', 'PUT', `/applications/${id}`, { status: 'rejected', note: 'Lena cannot start in May.' })
      expect(await isStored(own)).toBe(true)

      expect((await call('leaver', 'DELETE', '/profile/me')).statusCode).toBe(204)

      expect((await call('leaver', 'GET', '/users/me')).statusCode).toBe(401)
      expect([await isStored(own), await isStored(shared)]).toEqual([false, true])
      const application = await call('employer', 'GET', `/applications/${id}`)
      expect(application.json()).toMatchObject({
        ...{ status: 'rejected', user_id: null, applicant: null },
        ...{ cover_letter: null, resume_url: null, resume_id: null },
      })
      const history = await call('employer', 'GET', `/applications/${id}/history`)
      expect(history.json()).toMatchObject([
        { role: 'employer', from_status: 'applied', to_status: 'rejected', note: null, changed_by: expect.any(Number) },
        { role: 'applicant', to_status: 'applied', changed_by: null },
      ])
      expect(`${application.body}${history.body}`).not.toMatch(/Lena|leaver/i)
      for (const table of ['sign_in', 'resume', 'analysis', 'job', 'profile', 'idempotency_key'] as const)
        expect(await database.db.selectFrom(table).select('user_id').where('user_id', '=', user_id).execute()).toEqual(
          [],
        )
      // Whoever comes back with the address is somebody new.
      tokens['leaver'] = await open.signIn('leaver@example.org')
      expect((await call('leaver', 'GET', '/users/me')).json().id).not.toBe(user_id)
    })

    it('204: the postings of an employer go along, and the applications to them', async () => {
      tokens['boss'] = await open.signIn('boss@example.org')
      tokens['late'] = await open.signIn('late@example.org')
      const jobId = (await call('boss', 'POST', '/jobs', { title: 'Miller' })).json().id
      const { id } = (await call('late', 'POST', '/applications', { job_id: jobId })).json()
      expect((await call('boss', 'DELETE', '/profile/me')).statusCode).toBe(204)
      expect((await call('late', 'GET', `/applications/${id}`)).statusCode).toBe(404)
      expect((await call('late', 'GET', `/jobs/${jobId}`)).statusCode).toBe(404)
    })

    it('409 for the last administrator', async () => {
      const answer = await call('admin', 'DELETE', '/profile/me')
      expect([answer.statusCode, slugOf(answer)]).toEqual([409, 'last-administrator'])
      expect((await call('admin', 'GET', '/users/me')).statusCode).toBe(200)
    })
  })
})
