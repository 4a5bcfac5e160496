import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'

const DRAFT = {
  title: 'Junior baker',
  description: 'Join our young and dynamic team. Male candidates only.',
  requirements:
    '8 years of experience in baking\nNative German speaker\nDegree in Food Technology or equivalent experience\nForklift licence',
  skills: ['Python', 'under 30'],
}

describeDatabase('criteria of a job', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  const tokens: Record<string, string> = {}
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    tokens['owner'] = await open.signIn('employer@example.org')
    tokens['other'] = await open.signIn('somebody.else@example.org')
    tokens['admin'] = await open.signIn('admin@zodie.local')
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const call = (who: string, method: 'GET' | 'POST', path: string, payload?: object) =>
    open.app.inject({
      method,
      url: `/api/v1/jobs${path}`,
      headers: tokens[who] === undefined ? {} : bearer(tokens[who]),
      ...(payload === undefined ? {} : { payload }),
    })

  describe('POST /jobs/criteria', () => {
    it('200 with what is asked for and what to change, and nothing of it is stored', async () => {
      const answer = await call('owner', 'POST', '/criteria', DRAFT)
      expect(answer.statusCode).toBe(200)
      const { criteria, notes } = answer.json()
      expect(criteria).toEqual(
        expect.arrayContaining([
          expect.objectContaining({ id: 'skill:python', importance: 'required', any_of: ['python'] }),
          expect.objectContaining({ id: 'skill:baking', min_years: 8 }),
          expect.objectContaining({ kind: 'language', label: 'German', language_level: 'C2' }),
          expect.objectContaining({
            kind: 'education',
            degree: 'bachelor',
            fields_of_study: ['food technology'],
            or_equivalent: true,
          }),
          expect.objectContaining({ kind: 'licence', any_of: ['Forklift licence'] }),
        ]),
      )
      expect(notes.map(({ rule, place }: { rule: string; place: { quote: string } }) => [rule, place.quote])).toEqual([
        ['protected-attribute', 'Male candidates'],
        ['protected-attribute', 'under 30'],
        ['native-speaker', 'Native German speaker'],
        ['contradiction', 'baking'],
        ['age-coded', 'young and dynamic team'],
      ])
      expect((await call('owner', 'GET', '/my-jobs')).json()).toEqual([])
    })

    it('200 for an empty draft, with a note', async () => {
      const answer = await call('owner', 'POST', '/criteria', {})
      expect(answer.json()).toMatchObject({ criteria: [], notes: [{ rule: 'no-criteria', place: null }] })
    })

    it('400 for a body that is no JSON', async () => {
      const answer = await open.app.inject({
        method: 'POST',
        url: '/api/v1/jobs/criteria',
        headers: { ...bearer(tokens['owner'] ?? ''), 'content-type': 'application/json' },
        payload: '{',
      })
      expect(answer.statusCode).toBe(400)
    })

    it('401 without a token', async () => {
      expect((await call('nobody', 'POST', '/criteria', DRAFT)).statusCode).toBe(401)
    })

    it.each([
      ['a field that a draft has not', { ...DRAFT, company: 'Crumb & Sons' }],
      ['a text as long as a book', { description: 'x'.repeat(20_001) }],
      ['an unknown level', { experience_level: 'wizard' }],
    ])('422 for %s', async (_, payload) => {
      expect((await call('owner', 'POST', '/criteria', payload)).statusCode).toBe(422)
    })
  })

  it('429 for who asks too often for those of drafts and jobs together, and for nobody else and nothing else', async () => {
    const limited = await openTestApp(database, { environment: { RATE_LIMIT_CRITERIA_MAX_REQUESTS: '2' } })
    const [busy, calm] = [await limited.signIn('busy@example.org'), await limited.signIn('calm@example.org')]
    const ask = async (token: string, method: 'GET' | 'POST', path: string, payload?: object) => {
      const url = `/api/v1/jobs${path}`
      return limited.app.inject({ method, url, headers: bearer(token), ...(payload === undefined ? {} : { payload }) })
    }
    const job = (await ask(busy, 'POST', '', DRAFT)).json().id
    expect((await ask(busy, 'POST', '/criteria', DRAFT)).statusCode).toBe(200)
    const last = await ask(busy, 'GET', `/${job}/criteria`)
    expect(last.statusCode).toBe(200)
    expect(last.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '0' })
    for (const refused of [await ask(busy, 'POST', '/criteria', DRAFT), await ask(busy, 'GET', `/${job}/criteria`)]) {
      expect(refused.json()).toMatchObject({ status: 429, type: '/docs/problems#too-many-requests' })
      expect(refused.headers['retry-after']).toMatch(/^\d+$/)
    }
    expect((await ask(busy, 'GET', `/${job}`)).statusCode).toBe(200)
    expect((await ask(calm, 'POST', '/criteria', DRAFT)).statusCode).toBe(200)
    await limited.close()
  })

  describe('GET /jobs/:job_id/criteria', () => {
    const post = async (changes: object = {}): Promise<number> =>
      (await call('owner', 'POST', '', { ...DRAFT, ...changes })).json().id

    it('200 for its employer and for an administrator, the same as of its draft', async () => {
      const id = await post()
      const draft = (await call('owner', 'POST', '/criteria', DRAFT)).json()
      for (const who of ['owner', 'admin']) {
        const answer = await call(who, 'GET', `/${id}/criteria`)
        expect([answer.statusCode, answer.json()]).toEqual([200, draft])
      }
    })

    it('401 without a token', async () => {
      expect((await call('nobody', 'GET', `/${await post()}/criteria`)).statusCode).toBe(401)
    })

    it('403 for somebody who may only see the job', async () => {
      expect((await call('other', 'GET', `/${await post()}/criteria`)).statusCode).toBe(403)
    })

    it('404 for a job that is not there, and for a draft of somebody else', async () => {
      const draft = await post({ status: 'draft' })
      for (const path of ['/999999/criteria', `/${draft}/criteria`])
        expect((await call('other', 'GET', path)).statusCode).toBe(404)
    })

    it('422 for an id that is none', async () => {
      expect((await call('owner', 'GET', '/first/criteria')).statusCode).toBe(422)
    })
  })
})
