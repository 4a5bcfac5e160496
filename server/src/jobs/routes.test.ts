import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'

const JOB = {
  title: 'Payroll accountant',
  company: 'Grøn & Daughters',
  location: 'Aarhus',
  description: 'You run the payroll of 40 people.',
  requirements: 'Three years with payroll.',
  salary_min: 41_000,
  salary_max: 52_000.5,
  salary_currency: 'EUR',
  status: 'active',
  job_type: 'full_time',
  experience_level: 'mid',
  remote: 'hybrid',
  skills: ['payroll', 'bookkeeping'],
  closes_at: '2999-01-31T12:00:00+01:00',
  weights: null,
  hiring_cost: null,
  qualified_score: null,
}
const BEYOND_BIGINT = '99999999999999999999'

describeDatabase('jobs', (makeDatabase) => {
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

  type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
  const call = (who: string, method: Method, path: string, payload?: object) =>
    open.app.inject({
      method,
      url: `/api/v1/jobs${path}`,
      headers: tokens[who] === undefined ? {} : bearer(tokens[who]),
      ...(payload === undefined ? {} : { payload }),
    })
  const post = async (changes: object = {}) => (await call('owner', 'POST', '', { ...JOB, ...changes })).json()
  const revisionsOf = async (jobId: number) =>
    await database.db.selectFrom('job_revision').selectAll().where('job_id', '=', jobId).orderBy('revision').execute()

  describe('weights', () => {
    it('are kept as the employer gave them, and are no new revision', async () => {
      const job = await post({ weights: { experience: 0.5, formatting: 0 } })
      expect(job.weights).toEqual({ experience: 0.5, formatting: 0 })
      const changed = await call('owner', 'PUT', `/${job.id}`, { ...JOB, weights: { experience: 1 } })
      expect(changed.json()).toMatchObject({ weights: { experience: 1 }, revision: 1 })
    })
    it.each([
      [{}, /weights/],
      [{ luck: 1 }, /luck/],
      [{ experience: -1 }, /at least 0/],
      [
        Object.fromEntries(
          [
            'skill_alignment',
            'experience',
            'education',
            'project_validation',
            'formatting',
            'trustworthiness',
            'credibility',
          ].map((name) => [name, 0]),
        ),
        /At least one part/,
      ],
    ])('422 for %j', async (weights, sentence) => {
      const answer = await call('owner', 'POST', '', { ...JOB, weights })
      expect(answer.statusCode).toBe(422)
      expect(JSON.stringify(answer.json().errors)).toMatch(sentence)
    })
  })

  describe('PATCH /jobs/:job_id', () => {
    const patch = (jobId: number, change: object, who = 'owner') =>
      open.app.inject({
        method: 'PATCH',
        url: `/api/v1/jobs/${jobId}`,
        headers: tokens[who] === undefined ? {} : bearer(tokens[who]),
        payload: change,
      })

    it('200: what is given changes, the rest stays; the revision rises with what is scored', async () => {
      const job = await post()
      const changed = await patch(job.id, { title: 'Payroll lead', salary_max: null })
      expect(changed.statusCode).toBe(200)
      expect(changed.json()).toEqual({
        ...job,
        title: 'Payroll lead',
        salary_max: null,
        revision: 2,
        updated_at: changed.json().updated_at,
      })
    })

    it.each([
      ['draft', 'active', 200],
      ['draft', 'archived', 200],
      ['draft', 'closed', 409],
      ['active', 'closed', 200],
      ['active', 'draft', 409],
      ['closed', 'active', 200],
      ['closed', 'draft', 409],
      ['archived', 'active', 409],
      ['archived', 'archived', 200],
    ] as const)('%s → %s: %d', async (from, to, status) => {
      const job = await post({ status: from })
      expect((await patch(job.id, { status: to })).statusCode).toBe(status)
      expect((await call('owner', 'GET', `/${job.id}`)).json().status).toBe(status === 200 ? to : from)
    })

    it('409 names the legal moves', async () => {
      const job = await post({ status: 'draft' })
      const answer = await patch(job.id, { status: 'closed' })
      expect(answer.json().detail).toBe(
        'This job is draft and cannot become closed. From there it can become active or archived.',
      )
    })

    it('401, 403, 404 and 422 for who and what may not', async () => {
      const [job, draft] = [await post(), await post({ status: 'draft' })]
      expect((await patch(job.id, { title: 'X' }, 'anyone')).statusCode).toBe(401)
      expect((await patch(job.id, { title: 'X' }, 'other')).statusCode).toBe(403)
      expect((await patch(draft.id, { title: 'X' }, 'other')).statusCode).toBe(404)
      for (const wrong of [{}, { title: '' }, { salary_min: 60_000 }, { unknown: 1 }])
        expect((await patch(job.id, wrong)).statusCode).toBe(422)
    })
  })

  describe('GET /jobs/:job_id/jsonld', () => {
    it('200 with a schema.org JobPosting of what the employer said, 404 for what is not public', async () => {
      const [job, draft] = [await post(), await post({ status: 'draft' })]
      const answer = await call('anyone', 'GET', `/${job.id}/jsonld`)
      expect(answer.headers['content-type']).toMatch(/^application\/ld\+json/)
      expect(answer.json()).toMatchObject({
        '@type': 'JobPosting',
        title: 'Payroll accountant',
        hiringOrganization: { name: 'Grøn & Daughters' },
        employmentType: 'FULL_TIME',
        validThrough: '2999-01-31T11:00:00.000Z',
        baseSalary: { currency: 'EUR', value: { minValue: 41_000, maxValue: 52_000.5, unitText: 'YEAR' } },
      })
      expect((await call('owner', 'GET', `/${draft.id}/jsonld`)).statusCode).toBe(404)
    })
  })

  describe('ETag', () => {
    const change = (jobId: number, headers: Record<string, string>, title: string) =>
      open.app.inject({
        method: 'PUT',
        url: `/api/v1/jobs/${jobId}`,
        headers: { ...bearer(tokens['owner'] ?? ''), ...headers },
        payload: { ...JOB, title },
      })

    it('304 for who has it already, 200 with another one after a change', async () => {
      const job = await post()
      const url = `/api/v1/jobs/${job.id}`
      const { etag } = (await open.app.inject({ url })).headers
      const again = await open.app.inject({ url, headers: { 'if-none-match': `"x", W/${etag}` } })
      expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag])
      const changed = await change(job.id, {}, 'Payroll lead')
      expect(changed.headers.etag).not.toBe(etag)
      const read = await open.app.inject({ url, headers: { 'if-none-match': String(etag) } })
      expect([read.statusCode, read.headers.etag]).toEqual([200, changed.headers.etag])
    })

    it('412 for a change of what has changed meanwhile; nothing is written', async () => {
      const job = await post()
      const { etag } = (await open.app.inject({ url: `/api/v1/jobs/${job.id}` })).headers
      const ifMatch = { 'if-match': String(etag) }
      expect((await change(job.id, ifMatch, 'First')).statusCode).toBe(200)
      const late = await change(job.id, ifMatch, 'Second')
      expect(late.statusCode).toBe(412)
      expect(late.json().type).toBe('/docs/problems#changed-meanwhile')
      expect((await call('anyone', 'GET', `/${job.id}`)).json().title).toBe('First')
      expect((await change(job.id, { 'if-match': String(late.headers.etag) }, 'Second')).statusCode).toBe(200)
      expect((await change(job.id, { 'if-match': '*' }, 'Third')).statusCode).toBe(200)
    })
  })

  describe('POST /jobs', () => {
    it('201 with the job and where it is', async () => {
      const answer = await call('owner', 'POST', '/', JOB)
      const job = answer.json()
      expect(answer.statusCode).toBe(201)
      expect(job).toEqual({
        ...JOB,
        id: expect.any(Number),
        revision: 1,
        closes_at: '2999-01-31T11:00:00.000Z',
        created_at: expect.stringMatching(/Z$/),
        updated_at: job.created_at,
        user_id: expect.any(Number),
      })
      expect(answer.headers.location).toBe(`/api/v1/jobs/${job.id}`)
      expect((await call('anyone', 'GET', `/${job.id}`)).json()).toEqual(job)
    })

    it('201 with a title alone; the rest is empty and it is active', async () => {
      const answer = await call('owner', 'POST', '', { title: '  Cook ' })
      expect(answer.statusCode).toBe(201)
      expect(answer.json()).toMatchObject({
        title: 'Cook',
        description: '',
        company: null,
        skills: [],
        status: 'active',
        salary_min: null,
        closes_at: null,
      })
    })

    it('401 without a token', async () => {
      expect((await call('anyone', 'POST', '', JOB)).statusCode).toBe(401)
    })

    const INVALID: readonly [what: string, changes: object, pointer: string, detail: RegExp][] = [
      ['no title', { title: undefined }, '/title', /title is missing/],
      ['a title of spaces', { title: '   ' }, '/title', /must not be blank/],
      ['a title of 201 characters', { title: 'x'.repeat(201) }, '/title', /at most 200 characters/],
      ['a salary upside down', { salary_min: 5, salary_max: 4 }, '/salary_min', /\(5\) must not be above .*\(4\)/],
      ['a salary below nothing', { salary_min: -1 }, '/salary_min', /at least 0/],
      ['a salary as text', { salary_min: '41000' }, '/salary_min', /must be number/],
      ['an unknown status', { status: 'open' }, '/status', /draft, active, closed, archived/],
      ['an unknown level', { experience_level: 'wizard' }, '/experience_level', /entry, junior, mid/],
      ['a currency that is a sign', { salary_currency: '€' }, '/salary_currency', /three capital letters/],
      ['a field nobody knows', { titel: 'x' }, '/titel', /Did you mean title\?/],
      ['skills that are numbers', { skills: ['payroll', 7] }, '/skills/1', /string/],
      ['an empty skill', { skills: [''] }, '/skills/0', /at least 1 character\./],
      ['101 skills', { skills: Array(101).fill('payroll') }, '/skills', /at most 100 items/],
      ['a day for a time', { closes_at: '2999-01-31' }, '/closes_at', /must be a time such as/],
      ['a day that no month has', { closes_at: '2999-02-30T00:00:00Z' }, '/closes_at', /must be a time such as/],
      ['a leap second', { closes_at: '2998-12-31T23:59:60Z' }, '/closes_at', /must be a time such as/],
      ['U+0000 in the title', { title: 'Co\0ok' }, '/title', /U\+0000/],
      ['U+0000 in the description', { description: '\0' }, '/description', /U\+0000/],
      ['U+0000 in a skill', { skills: ['payroll', 'x\0'] }, '/skills/1', /U\+0000/],
    ]
    it.each(INVALID)('422 for %s', async (_what, changes, pointer, detail) => {
      const answer = await call('owner', 'POST', '', { ...JOB, ...changes })
      expect(answer.statusCode).toBe(422)
      expect(answer.json()).toMatchObject({
        type: '/docs/problems#validation-failed',
        errors: expect.arrayContaining([{ pointer, detail: expect.stringMatching(detail) }]),
      })
    })

    it('422 names every fault', async () => {
      const { errors, detail } = (await call('owner', 'POST', '', { title: '', salary_min: -1, status: 'x' })).json()
      expect(errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(
        expect.arrayContaining(['/title', '/salary_min', '/status']),
      )
      expect(detail).toMatch(/and \d more/)
    })

    it.each([[[]], [['Cook']]])('422 for a body that is %j', async (payload) => {
      expect((await call('owner', 'POST', '', payload)).statusCode).toBe(422)
    })

    it('takes the longest texts, in characters of four bytes', async () => {
      const longest = { title: '𝕏'.repeat(200), description: '𝕏'.repeat(50_000), requirements: '𝕏'.repeat(50_000) }
      const answer = await call('owner', 'POST', '', longest)
      expect(answer.statusCode).toBe(201)
      expect(answer.json()).toMatchObject(longest)
      expect((await call('owner', 'POST', '', { ...longest, description: '𝕏'.repeat(50_001) })).statusCode).toBe(422)
      await call('owner', 'DELETE', `/${answer.json().id}`)
    })
  })

  describe('GET /jobs/{job_id}', () => {
    const VISIBLE: readonly [state: string, changes: object, who: string, status: number][] = [
      ['active', {}, 'anyone', 200],
      ['active', {}, 'other', 200],
      ...['draft', 'closed', 'archived'].flatMap((status): [string, object, string, number][] => [
        [status, { status }, 'anyone', 404],
        [status, { status }, 'other', 404],
        [status, { status }, 'owner', 200],
        [status, { status }, 'admin', 200],
      ]),
      ['active but past its end', { closes_at: '2020-01-01T00:00:00Z' }, 'anyone', 404],
      ['active but past its end', { closes_at: '2020-01-01T00:00:00Z' }, 'owner', 200],
    ]
    it.each(VISIBLE)('that is %s (%j): %s gets %i', async (_state, changes, who, status) => {
      const { id } = await post(changes)
      const answer = await call(who, 'GET', `/${id}`)
      expect(answer.statusCode).toBe(status)
      if (status === 404) expect(answer.json().detail).toBe(`There is no job ${id}.`)
    })

    it('404 for an id that was never given', async () => {
      expect((await call('anyone', 'GET', '/123456789')).statusCode).toBe(404)
      expect((await call('anyone', 'GET', `/${Number.MAX_SAFE_INTEGER}`)).statusCode).toBe(404)
    })

    it.each(['0', '-1', '1.5', 'first', BEYOND_BIGINT, '1%00'])('422 for the id %s', async (id) => {
      expect((await call('anyone', 'GET', `/${id}`)).statusCode).toBe(422)
    })

    it('401 with a token that is wrong, rather than the view of nobody', async () => {
      const { id } = await post()
      const answer = await open.app.inject({ url: `/api/v1/jobs/${id}`, headers: bearer('wrong') })
      expect(answer.statusCode).toBe(401)
    })
  })

  describe('PUT /jobs/{job_id}', () => {
    it.each([
      ['owner', 'active', 200],
      ['admin', 'active', 200],
      ['owner', 'draft', 200],
      ['other', 'active', 403],
      ['other', 'draft', 404],
      ['anyone', 'active', 401],
    ])('%s, %s: %i', async (who, status, expected) => {
      const { id } = await post({ status })
      const answer = await call(who, 'PUT', `/${id}`, { ...JOB, title: 'Changed' })
      expect(answer.statusCode).toBe(expected)
      const { title } = (await call('admin', 'GET', `/${id}`)).json()
      expect(title).toBe(expected === 200 ? 'Changed' : JOB.title)
    })

    it('replaces the whole, but for the status', async () => {
      const { id, created_at, user_id } = await post({ status: 'draft' })
      const changed = (await call('owner', 'PUT', `/${id}`, { title: 'Cook' })).json()
      expect(changed).toMatchObject({
        id,
        user_id,
        created_at,
        title: 'Cook',
        company: null,
        skills: [],
        status: 'draft',
      })
      expect(Date.parse(changed.updated_at)).toBeGreaterThan(Date.parse(created_at))
    })

    it('an administrator’s change leaves the job to its owner', async () => {
      const { id, user_id } = await post()
      expect((await call('admin', 'PUT', `/${id}`, JOB)).json().user_id).toBe(user_id)
    })

    it('404 for a job that is not there', async () => {
      expect((await call('owner', 'PUT', '/123456789', JOB)).statusCode).toBe(404)
    })

    it.each([
      ['id', BEYOND_BIGINT, JOB],
      ['body', undefined, { ...JOB, salary_min: 9, salary_max: 1 }],
    ])('422 for a wrong %s', async (_what, id, payload) => {
      expect((await call('owner', 'PUT', `/${id ?? (await post()).id}`, payload)).statusCode).toBe(422)
    })

    it.each([
      ['title', { title: 'Payroll lead' }],
      ['description', { description: 'Another.' }],
      ['requirements', { requirements: 'Another.' }],
      ['skills', { skills: ['payroll'] }],
      ['order of skills', { skills: ['bookkeeping', 'payroll'] }],
      ['experience_level', { experience_level: 'senior' }],
      ['experience_level taken away', { experience_level: null }],
    ])('a change of what is scored (%s) makes a revision that is kept', async (_what, changes) => {
      const { id } = await post()
      expect((await call('owner', 'PUT', `/${id}`, { ...JOB, ...changes })).json().revision).toBe(2)
      expect(await revisionsOf(id)).toMatchObject([
        { revision: 1, title: JOB.title, skills: JOB.skills, experience_level: 'mid' },
        { revision: 2, ...changes },
      ])
    })

    it.each([
      ['nothing', {}],
      ['the company', { company: 'Another' }],
      ['the salary', { salary_min: 1, salary_max: 2 }],
      ['the status', { status: 'closed' }],
      ['spaces around the title', { title: ` ${JOB.title} ` }],
    ])('a change of %s makes none', async (_what, changes) => {
      const { id } = await post()
      expect((await call('owner', 'PUT', `/${id}`, { ...JOB, ...changes })).json().revision).toBe(1)
      expect(await revisionsOf(id)).toHaveLength(1)
    })

    it('changes at the same time each get a revision of their own', async () => {
      const { id } = await post()
      const titles = ['A', 'B', 'C', 'D']
      await Promise.all(titles.map((title) => call('owner', 'PUT', `/${id}`, { ...JOB, title })))
      const kept = await revisionsOf(id)
      expect(kept.map(({ revision }) => revision)).toEqual([1, 2, 3, 4, 5])
      expect(
        kept
          .slice(1)
          .map(({ title }) => title)
          .sort(),
      ).toEqual(titles)
    })
  })

  describe('DELETE /jobs/{job_id}', () => {
    it.each([
      ['owner', 204],
      ['admin', 204],
      ['other', 403],
      ['anyone', 401],
    ])('%s: %i', async (who, status) => {
      const { id } = await post()
      const answer = await call(who, 'DELETE', `/${id}`)
      expect(answer.statusCode).toBe(status)
      expect((await call('owner', 'GET', `/${id}`)).statusCode).toBe(status === 204 ? 404 : 200)
    })

    it('takes the revisions along; after it there is no such job', async () => {
      const { id } = await post()
      await call('owner', 'DELETE', `/${id}`)
      expect(await revisionsOf(id)).toEqual([])
      expect((await call('owner', 'DELETE', `/${id}`)).statusCode).toBe(404)
      expect((await call('owner', 'PUT', `/${id}`, JOB)).statusCode).toBe(404)
    })

    it('404 for a draft of somebody else', async () => {
      const { id } = await post({ status: 'draft' })
      expect((await call('other', 'DELETE', `/${id}`)).statusCode).toBe(404)
    })
  })

  describe('GET /jobs/my-jobs', () => {
    it('401 without a token', async () => {
      expect((await call('anyone', 'GET', '/my-jobs')).statusCode).toBe(401)
    })

    it('my jobs in every state, nobody else’s', async () => {
      tokens['third'] = await open.signIn('third@example.org')
      const titles = ['One', 'Two', 'Three']
      for (const title of titles)
        await call('third', 'POST', '', { title, status: title === 'Two' ? 'draft' : 'closed' })
      const answer = await call('third', 'GET', '/my-jobs')
      expect(answer.json().map(({ title }: { title: string }) => title)).toEqual(['Three', 'Two', 'One'])
      expect(answer.headers['x-total-count']).toBe('3')
    })
  })
})

describeDatabase('the list of jobs', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    const { id } = await database.db
      .insertInto('users')
      .values({ email: 'employer@example.org', full_name: null, clerk_id: null })
      .returning('id')
      .executeTakeFirstOrThrow()
    const job = (number: number) => ({ user_id: id, title: `Job ${number}`, company: null, location: null })
    const rest = {
      salary_min: null,
      salary_max: null,
      salary_currency: null,
      job_type: null,
      experience_level: null,
      remote: null,
    }
    const closed = { status: 'closed', closes_at: null } as const
    const past = { status: 'active', closes_at: new Date('2020-01-01') } as const
    const future = { status: 'active', closes_at: new Date('2999-01-01') } as const
    const active = { status: 'active', closes_at: null } as const
    // One statement, so all have the same created_at: the id decides.
    await database.db
      .insertInto('job')
      .values([
        ...Array.from({ length: 24 }, (_, index) => ({ ...job(index + 1), ...rest, ...active })),
        { ...job(25), ...rest, ...future },
        { ...job(26), ...rest, ...past },
        { ...job(27), ...rest, ...closed },
      ])
      .execute()
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const list = (query = '') => open.app.inject({ url: `/api/v1/jobs${query}` })
  const numbersIn = (answer: Awaited<ReturnType<typeof list>>): number[] =>
    answer.json().map(({ title }: { title: string }) => Number(title.replace('Job ', '')))
  const range = (from: number, to: number) => Array.from({ length: from - to + 1 }, (_, index) => from - index)

  it('has the open ones, newest first, twenty at a time', async () => {
    const answer = await list()
    expect(numbersIn(answer)).toEqual(range(25, 6))
    expect(answer.headers).toMatchObject({
      'x-total-count': '25',
      link: expect.stringMatching(/^<\/api\/v1\/jobs>; rel="first", <\/api\/v1\/jobs\?cursor=[\w-]+>; rel="next"$/),
    })
  })

  it.each([
    ['?skip=20', range(5, 1), 'first prev'],
    ['?skip=10&limit=10', range(15, 6), 'first prev next'],
    ['?limit=25', range(25, 1), 'first'],
    ['?limit=24', range(25, 2), 'first next'],
    ['?skip=3&limit=2', [22, 21], 'first prev next'],
    ['?skip=100', [], 'first prev'],
  ])('%s gives its part, and links to %3$s', async (query, numbers, relations) => {
    const answer = await list(query)
    expect(numbersIn(answer)).toEqual(numbers)
    expect(answer.headers['x-total-count']).toBe('25')
    const linked = [...String(answer.headers.link).matchAll(/rel="(\w+)"/g)].map(([, relation]) => relation)
    expect(linked.join(' ')).toBe(relations)
  })

  it('can be read to its end by following the links', async () => {
    const numbers: number[] = []
    let next: string | undefined = '?limit=7'
    while (next !== undefined) {
      const answer = await list(next)
      numbers.push(...numbersIn(answer))
      next = /<\/api\/v1\/jobs(\?[^>]+)>; rel="next"/.exec(String(answer.headers.link))?.[1]
    }
    expect(numbers).toEqual(range(25, 1))
  })

  it('read by its links, misses and repeats nothing while jobs come and go', async () => {
    const first = await list('?limit=5')
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers.link))?.[1] ?? ''
    const job = { ...JOB, user_id: Number(first.json()[0].user_id), title: 'Job 26', closes_at: null, status: 'active' }
    const { id } = await open.deps.db
      .insertInto('job')
      .values(job as never)
      .returning('id')
      .executeTakeFirstOrThrow()
    const second = await open.app.inject({ url: next })
    await open.deps.db.deleteFrom('job').where('id', '=', id).execute()
    expect(numbersIn(second)).toEqual(range(20, 16))
  })

  it.each([
    ['?cursor=nonsense', '/query/cursor'],
    [`?cursor=${Buffer.from('["newest","yesterday",1]').toString('base64url')}`, '/query/cursor'],
    [`?cursor=${Buffer.from('["salary","2026-11-30 07:08:41.358583+00",1]').toString('base64url')}`, '/query/cursor'],
    [
      `?skip=1&cursor=${Buffer.from('["newest","2026-11-30 07:08:41.358583+00",1]').toString('base64url')}`,
      '/query/skip',
    ],
  ])('422 for %s', async (query, pointer) => {
    const answer = await list(query)
    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors[0].pointer).toBe(pointer)
  })

  it('is the same with a slash at its end', async () => {
    const answer = await open.app.inject({ url: '/api/v1/jobs/?limit=2' })
    expect(numbersIn(answer)).toEqual([25, 24])
    expect(answer.headers.link).toMatch(/<\/api\/v1\/jobs\/\?limit=2&cursor=[\w-]+>; rel="next"/)
  })

  it('is not changed by a token, even a wrong one', async () => {
    const answer = await open.app.inject({ url: '/api/v1/jobs?limit=1', headers: bearer('wrong') })
    expect(answer.statusCode).toBe(200)
  })

  it.each([
    ['?limt=5', '/query/limt', /Did you mean limit\?/],
    ['?page=2', '/query/page', /Known are skip, limit, cursor/],
    ['?limit=0', '/query/limit', /at least 1/],
    ['?limit=101', '/query/limit', /at most 100/],
    ['?limit=ten', '/query/limit', /integer/],
    ['?limit=', '/query/limit', /integer/],
    ['?limit=1.5', '/query/limit', /integer/],
    ['?limit=5&limit=6', '/query/limit', /integer/],
    ['?skip=-1', '/query/skip', /at least 0/],
    ['?skip=1e400', '/query/skip', /integer|at most/],
    ['?skip=99999999999999999999', '/query/skip', /at most/],
  ])('422 for %s', async (query, pointer, detail) => {
    const answer = await list(query)
    expect(answer.statusCode).toBe(422)
    expect(answer.json().errors).toEqual([{ pointer, detail: expect.stringMatching(detail) }])
  })
})
