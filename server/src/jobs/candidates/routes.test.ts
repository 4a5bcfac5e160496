import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, patient, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'

const JOB = {
  title: 'Backend <Engineer> & more',
  company: 'Amber Labs',
  requirements: 'Required:\n- TypeScript\n- PostgreSQL\n- Docker',
  skills: ['TypeScript', 'PostgreSQL', 'Docker'],
}
const resumeOf = (name: string, skills: string) =>
  `${name}\nBackend engineer\n\nExperience\nBackend Engineer, Example Works\n01/2018 – 01/2026\n- Built services with ${skills} for 40 teams\n\nSkills\n${skills}\n`
const BOUNDARY = 'boundary-of-the-form'
const formOf = (fields: Readonly<Record<string, string>>): string =>
  `${Object.entries(fields)
    .map(([name, value]) => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--${BOUNDARY}--\r\n`

describeDatabase('candidates and feeds', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let jobId: number
  const tokens: Record<string, string> = {}
  const call = (who: string, path: string, payload?: object) =>
    open.app.inject({
      method: payload === undefined ? 'GET' : 'POST',
      url: `/api/v1${path}`,
      headers: tokens[who] === undefined ? {} : bearer(tokens[who]),
      ...(payload === undefined ? {} : { payload }),
    })
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database, { withWorker: true })
    for (const who of ['employer', 'weak', 'strong', 'unread', 'stranger'])
      tokens[who] = await open.signIn(`${who}@example.org`, `Ada ${who}`)
    tokens['admin'] = await open.signIn('admin@zodie.local')
    jobId = (await call('employer', '/jobs', JOB)).json().id
    for (const [who, skills] of [
      ['weak', 'Docker'],
      ['strong', 'TypeScript, PostgreSQL, Docker'],
    ] as const) {
      const analysed = await open.app.inject({
        method: 'POST',
        url: '/api/v1/resume-analysis/analyze',
        headers: {
          ...bearer(tokens[who] ?? ''),
          ...patient,
          'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
        },
        payload: formOf({ job_id: String(jobId), resume: resumeOf(`Ada ${who}`, skills) }),
      })
      expect(analysed.statusCode, analysed.body).toBe(200)
    }
    for (const who of ['unread', 'weak', 'strong'])
      expect((await call(who, '/applications', { job_id: jobId })).statusCode).toBe(201)
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  describe('GET /jobs/:job_id/candidates', () => {
    it.each(['employer', 'admin'])('200: ranked, with why and what is missing, for %s', async (who) => {
      const answer = await call(who, `/jobs/${jobId}/candidates`)
      expect(answer.statusCode, answer.body).toBe(200)
      const ranked = answer.json()
      expect(ranked.map(({ name }: { name: string }) => name)).toEqual(['Ada strong', 'Ada weak', 'Ada unread'])
      expect(ranked[0].why[0]).toMatchObject({ kind: 'skill', quote: expect.any(String) })
      expect(ranked[1].missing_skills).toEqual(expect.arrayContaining(['TypeScript', 'PostgreSQL']))
      expect(ranked[2]).toMatchObject({ overall_score: null, why: [], email: 'unread@example.org' })
    })

    it('puts on record who saw which score, once a day for each viewer', async () => {
      for (const who of ['employer', 'admin', 'employer']) await call(who, `/jobs/${jobId}/candidates?limit=2`)
      const [best] = (await call('employer', `/jobs/${jobId}/candidates`)).json()
      const decisions = (await call('strong', `/applications/${best.application_id}/decisions`)).json()
      const seen = decisions.filter(({ kind }: { kind: string }) => kind === 'score_seen')
      expect(seen.map(({ role }: { role: string }) => role).toSorted()).toEqual(['administrator', 'employer'])
      const analysis = (await call('strong', `/resume-analysis/results/${jobId}`)).json()
      const { engine_version, result_sha256 } = analysis.certificate
      expect(seen[0]).toMatchObject({ user_id: null, analysis: { engine_version, result_sha256 } })
      const all = await database.db.selectFrom('decision').select('kind').where('kind', '=', 'score_seen').execute()
      // The third applicant has no score, so there is nothing to see.
      expect(all).toHaveLength(4)
    })

    it('200: blind, nothing says who it is', async () => {
      const answer = await call('employer', `/jobs/${jobId}/candidates?blind=true`)
      expect(answer.json()).toHaveLength(3)
      expect(answer.body).not.toMatch(/Ada|example\.org|Example Works/)
    })

    it('200: by min_score and by cursor', async () => {
      const best = (await call('employer', `/jobs/${jobId}/candidates?min_score=1`)).json()
      expect(best).toHaveLength(2)
      const first = await call('employer', `/jobs/${jobId}/candidates?limit=1`)
      const next = /<([^>]+)>; rel="next"/.exec(String(first.headers['link']))?.[1] ?? ''
      const second = await call('employer', next.replace('/api/v1', ''))
      expect([...first.json(), ...second.json()].map(({ name }) => name)).toEqual(['Ada strong', 'Ada weak'])
    })

    it.each([
      ['nobody', 401],
      ['stranger', 403],
    ])('%s: %d', async (who, status) => expect((await call(who, `/jobs/${jobId}/candidates`)).statusCode).toBe(status))
    it('404: no such job, and a draft of somebody else', async () => {
      const draft = (await call('employer', '/jobs', { title: 'Secret', status: 'draft' })).json().id
      expect((await call('stranger', `/jobs/${draft}/candidates`)).statusCode).toBe(404)
      expect((await call('employer', '/jobs/999999/candidates')).statusCode).toBe(404)
    })
    it('422: a score above 100', async () =>
      expect((await call('employer', `/jobs/${jobId}/candidates?min_score=101`)).statusCode).toBe(422))
  })

  describe('GET /jobs/with-applications-count', () => {
    it('200: for an administrator', async () => {
      const counted = (await call('admin', '/jobs/with-applications-count')).json()
      expect(counted.find(({ id }: { id: number }) => id === jobId)).toMatchObject({ applications_count: 3 })
    })
    it.each([
      ['nobody', 401],
      ['employer', 403],
    ])('%s: %d', async (who, status) =>
      expect((await call(who, '/jobs/with-applications-count')).statusCode).toBe(status),
    )
  })

  describe('the feeds', () => {
    it('200: XML, with everything escaped and no draft', async () => {
      const answer = await call('nobody', '/jobs/feed.xml')
      expect(answer.headers['content-type']).toBe('application/xml; charset=utf-8')
      expect(answer.body).toContain('<title>Backend &lt;Engineer&gt; &amp; more</title>')
      expect(answer.body).not.toContain('Secret')
    })
    it('200: JSON Feed', async () => {
      const answer = await call('nobody', '/jobs/feed.json')
      expect(answer.json()).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' })
      expect(answer.json().items.map(({ title }: { title: string }) => title)).toEqual([JOB.title])
    })

    it.each<[host: string, origin: string]>([
      ['jobs.example.com', 'http://jobs.example.com'],
      ['evil.example/?"<x>', 'http://127.0.0.1:8000'],
    ])('200: asked as %s, links begin with %s', async (host, origin) => {
      const { body } = await open.app.inject({ url: '/api/v1/jobs/feed.xml', headers: { host } })
      expect(body).toContain(`<url>${origin}/api/v1/jobs/${jobId}</url>`)
      const feed = (await open.app.inject({ url: '/api/v1/jobs/feed.json', headers: { host } })).json()
      expect(feed.items[0]).toMatchObject({ url: `${origin}/api/v1/jobs/${jobId}` })
    })

    it('200: ends before its texts are too many', async () => {
      await database.pool.query(
        `insert into job (user_id, title, company, description, requirements, status)
         select user_id, 'Long', 'Example', repeat('"', 50000), repeat('"', 50000), 'active'
         from job, generate_series(1, 40) where id = $1`,
        [jobId],
      )
      const fresh = await openTestApp(database)
      try {
        const feed = (await fresh.app.inject({ url: '/api/v1/jobs/feed.xml' })).body
        expect(feed.match(/<job>/g)?.length).toBe(24)
      } finally {
        await fresh.close()
        await database.pool.query("delete from job where title = 'Long'")
      }
    })

    it('200: links begin with PUBLIC_URL, whatever host a request names', async () => {
      const known = await openTestApp(database, { environment: { PUBLIC_URL: 'https://api.example.com/' } })
      try {
        for (const path of ['feed.xml', 'feed.json']) {
          const { body } = await known.app.inject({ url: `/api/v1/jobs/${path}`, headers: { host: 'evil.example' } })
          expect(body).toContain(`https://api.example.com/api/v1/jobs/${jobId}`)
          expect(body).not.toContain('evil.example')
        }
      } finally {
        await known.close()
      }
    })
  })
})
