import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'

/** Newest last. */
const JOBS = [
  { title: 'Backend Engineer', company: 'Amber Labs', location: 'Berlin', skills: ['PostgreSQL', 'Node.js'] },
  { title: 'Platform Engineer', company: 'Amber Labs', location: 'Zürich', skills: ['Kubernetes', 'C++'] },
  { title: 'IT manager', company: 'Backend Bureau', location: 'Berlin', description: 'You lead eight people.' },
  { title: 'Nurse', location: 'Zürich', description: 'Night shifts. Our backend is a paper form.', remote: 'onsite' },
  { title: 'C# developer', description: 'On the .NET platform, with CI/CD and a full-stack view.', remote: 'remote' },
  { title: 'Café owner', company: 'Chez Renée', salary_min: 30_000, salary_max: 40_000, salary_currency: 'EUR' },
  { title: 'Chef', salary_min: 50_000, salary_currency: 'EUR', job_type: 'part_time', experience_level: 'senior' },
  { title: 'Sous-chef', salary_max: 35_000, salary_currency: 'CHF', job_type: 'contract', experience_level: 'mid' },
]
const HIDDEN = [
  { title: 'Backend Engineer in secret', status: 'draft' },
  { title: 'Backend Engineer of the past', closes_at: '2020-01-01T00:00:00Z' },
]

describeDatabase('searching jobs', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    const headers = bearer(await open.signIn('employer@example.org'))
    for (const job of [...HIDDEN, ...JOBS]) {
      const payload = { ...job, requirements: 'You like company.' }
      const { statusCode } = await open.app.inject({ method: 'POST', url: '/api/v1/jobs', headers, payload })
      expect(statusCode).toBe(201)
    }
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const get = (path: string, query: Record<string, string | string[]>) =>
    open.app.inject({ url: `/api/v1/jobs${path}`, query })
  const titles = async (query: Record<string, string | string[]>) => {
    const answer = await get('/search', query)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json<{ title: string }[]>().map(({ title }) => title)
  }

  describe('GET /jobs/search', () => {
    it.each<[query: string, found: string[]]>([
      ['backend', ['Backend Engineer', 'IT manager', 'Nurse']],
      ['engineers', ['Platform Engineer', 'Backend Engineer']],
      ['engin', ['Platform Engineer', 'Backend Engineer']],
      ['enginer', ['Platform Engineer', 'Backend Engineer']],
      ['bakcend engineer', ['Backend Engineer']],
      ['IT manager', ['IT manager']],
      ['engineer zurich', ['Platform Engineer']],
      ['engineer "Zürich"', ['Platform Engineer']],
      ['backend -nurse -bureau', ['Backend Engineer']],
      ['"eight people"', ['IT manager']],
      ['"people eight"', []],
      ['C++', ['Platform Engineer']],
      ['c#', ['C# developer']],
      ['.net', ['C# developer']],
      ['nodejs', ['Backend Engineer']],
      ['node.js', ['Backend Engineer']],
      ['ci/cd', ['C# developer']],
      ['full stack', ['C# developer']],
      ['cafe renee', ['Café owner']],
      ['engineer secret', []],
    ])('200: %s', async (query, found) => expect(await titles({ query })).toEqual(found))

    it('200: without words, the newest first', async () => {
      expect(await titles({})).toEqual(JOBS.map(({ title }) => title).reverse())
      expect(await titles({ query: '-chef -engineer' })).toEqual(['Café owner', 'C# developer', 'Nurse', 'IT manager'])
    })

    it.each<[string, Record<string, string | string[]>, string[]]>([
      ['location', { location: 'zurich' }, ['Nurse', 'Platform Engineer']],
      ['company', { company: 'amber' }, ['Platform Engineer', 'Backend Engineer']],
      ['job_type, either', { job_type: ['part_time', 'contract'] }, ['Sous-chef', 'Chef']],
      ['experience_level', { experience_level: 'senior' }, ['Chef']],
      ['remote', { remote: 'remote' }, ['C# developer']],
      ['skills, all of them', { skills: ['postgresql', 'NodeJS'] }, ['Backend Engineer']],
      ['skills, one not there', { skills: ['postgresql', 'C++'] }, []],
      ['salary_min, against the best that is paid', { salary_min: '36000' }, ['Chef', 'Café owner']],
      ['salary_currency', { salary_currency: 'CHF' }, ['Sous-chef']],
      ['posted_within_days', { posted_within_days: '1', query: 'nurse' }, ['Nurse']],
      ['sort by salary', { sort: 'salary', query: 'chef' }, ['Chef', 'Sous-chef']],
      ['sort by newest', { sort: 'newest', query: 'backend' }, ['Nurse', 'IT manager', 'Backend Engineer']],
    ])('200: %s', async (_, query, found) => expect(await titles(query)).toEqual(found))

    it.each(['relevance', 'newest', 'salary'])('200: pages by cursor miss and repeat nothing, by %s', async (sort) => {
      const seen: string[] = []
      let url: string | undefined = `/api/v1/jobs/search?query=like&limit=2&sort=${sort}`
      while (url !== undefined) {
        const answer: Awaited<ReturnType<typeof get>> = await open.app.inject({ url })
        expect(answer.statusCode).toBe(200)
        seen.push(...answer.json<{ title: string }[]>().map(({ title }) => title))
        url = /<([^>]+)>; rel="next"/.exec(String(answer.headers['link']))?.[1]
      }
      expect(seen).toEqual(await titles({ query: 'like', limit: '100', sort }))
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen).toHaveLength(JOBS.length)
    })

    it('200: any text is a search', { timeout: 120_000 }, async () => {
      const piece = fc.constantFrom('"', '-', "'", ':*', '&', '|', '!', '<->', '\\', '(', ')', '%', '_', '\u2003', 'a')
      const texts = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 100 }),
        fc
          .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 12 })
          .map((all) => all.join('')),
      )
      await fc.assert(
        fc.asyncProperty(texts, texts, async (query, place) => {
          // U+0000 is no character here: 422.
          const [search, facets] = [
            await get('/search', { query, location: place, skills: [place.slice(0, 50) || 'x'] }),
            await get('/facets', { query, company: place }),
          ]
          expect([200, 422]).toContain(search.statusCode)
          expect([200, 422]).toContain(facets.statusCode)
        }),
        { numRuns: 100 },
      )
    })

    it.each<[string, Record<string, string>]>([
      ['an unknown parameter', { querry: 'x' }],
      ['an unknown sort', { sort: 'best' }],
      ['an unknown level', { experience_level: 'wizard' }],
      [
        'a cursor of another order',
        { cursor: Buffer.from('["newest","2026-01-01 00:00:00+00",1]').toString('base64url'), query: 'x' },
      ],
      ['a query that is too long', { query: 'x'.repeat(301) }],
    ])('422: %s', async (_, query) => expect((await get('/search', query)).statusCode).toBe(422))
  })

  describe('GET /jobs/facets', () => {
    it('200: counts what the search finds', async () => {
      const answer = await get('/facets', { query: 'engineer' })
      expect(answer.statusCode).toBe(200)
      expect(answer.json()).toEqual({
        total: 2,
        is_estimated: false,
        job_type: [],
        experience_level: [],
        remote: [],
        company: [{ value: 'Amber Labs', count: 2 }],
        location: [
          { value: 'Berlin', count: 1 },
          { value: 'Zürich', count: 1 },
        ],
        skills: ['C++', 'Kubernetes', 'Node.js', 'PostgreSQL'].map((value) => ({ value, count: 1 })),
      })
    })

    it('422: sort is no filter', async () => expect((await get('/facets', { sort: 'newest' })).statusCode).toBe(422))
  })
})
