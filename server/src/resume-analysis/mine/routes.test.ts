import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, patient, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'

const BASE = '/api/v1/resume-analysis'
const fixture = (path: string) => readFile(new URL(`../../../../fixtures/${path}`, import.meta.url), 'utf8')

describeDatabase('what a user sees over all analyses', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let me: string
  let other: string
  let backend: number
  let baker: number
  let unasked: number

  const get = (path: string, token = me) => open.app.inject({ url: `${BASE}${path}`, headers: bearer(token) })
  const post = async (payload: object) => {
    const answer = await open.app.inject({ method: 'POST', url: '/api/v1/jobs', payload, headers: bearer(other) })
    return Number(answer.json().id)
  }
  const analyze = async (jobId: number, resume: string, token = me) => {
    const form = new FormData()
    form.set('job_id', String(jobId))
    form.set('resume', resume)
    const answer = await open.app.inject({
      method: 'POST',
      url: `${BASE}/analyze`,
      payload: form,
      headers: { ...patient, ...bearer(token) },
    })
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json()
  }

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database, { withWorker: true })
    me = await open.signIn('me@example.org')
    other = await open.signIn('other@example.org')
    backend = await post(JSON.parse(await fixture('jobs/senior-backend-engineer.json')))
    baker = await post({ title: 'Baker', requirements: 'Required: baking, HACCP, food hygiene.' })
    unasked = await post({ title: 'Glazier' })
    const resume = await fixture('resumes/maren-okafor-lindqvist.txt')
    await analyze(backend, resume)
    await analyze(baker, resume)
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  describe('GET /user/analyses', () => {
    it('200 with mine, newest first, with the title of the job', async () => {
      const answer = await get('/user/analyses')
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['x-total-count']).toBe('2')
      expect(answer.json().map(({ job_title }: { job_title: string }) => job_title)).toEqual([
        'Baker',
        'Senior Backend Engineer, Payments',
      ])
      expect(answer.json()[1]).toMatchObject({ job_id: backend, status: 'done', overall_score: expect.any(Number) })
      expect((await get('/user/analyses', other)).json()).toEqual([])
    })
    it('can be read page by page', async () => {
      const first = await get('/user/analyses?limit=1')
      const next = /<([^>]+)>; rel="next"/.exec(String(first.headers.link))?.[1] ?? ''
      const second = await open.app.inject({ url: next, headers: bearer(me) })
      expect([first.json()[0].job_id, second.json()[0].job_id]).toEqual([baker, backend])
      expect(second.headers.link).not.toContain('rel="next"')
    })
  })

  describe('GET /user/stats', () => {
    it('200 with means over the latest analysis of each job', async () => {
      const scores = (await get('/user/analyses')).json().map((row: { overall_score: number }) => row.overall_score)
      const stats = (await get('/user/stats')).json()
      expect(stats).toMatchObject({
        total_analyses: 2,
        average_overall_score: Math.round(((scores[0] + scores[1]) / 2) * 10) / 10,
        top_job_match: { job_id: backend, job_title: 'Senior Backend Engineer, Payments', overall_score: scores[1] },
      })
      expect(stats.most_common_missing_skills.length).toBeLessThanOrEqual(5)
      expect(stats.most_common_matched_skills).toHaveLength(5)
    })
    it('200 with null for who has none', async () => {
      expect((await get('/user/stats', other)).json()).toEqual({
        total_analyses: 0,
        average_overall_score: null,
        average_skill_alignment_score: null,
        average_project_validation_score: null,
        most_common_missing_skills: [],
        most_common_matched_skills: [],
        top_job_match: null,
      })
    })
  })

  describe('GET /compare', () => {
    it.each([
      (ids: number[]) => `job_ids=${ids.join(',')}`,
      (ids: number[]) => ids.map((id) => `job_ids=${id}`).join('&'),
    ])('200 in the order asked for (%#)', async (query) => {
      const comparison = (await get(`/compare?${query([baker, backend])}`)).json()
      expect(comparison).toMatchObject({
        job_ids: [baker, backend],
        job_titles: ['Baker', 'Senior Backend Engineer, Payments'],
        best_match_index: 1,
        best_match_job_id: backend,
        best_match_job_title: 'Senior Backend Engineer, Payments',
        shared_missing_skills: [],
      })
      const [low, high] = comparison.overall_scores
      expect(comparison.dimensions.overall_score).toEqual({
        scores: [low, high],
        deltas: [Math.round((low - high) * 10) / 10, 0],
      })
      expect(comparison.unique_missing_skills[0]).toEqual(['Baking', 'Food safety'])
    })
    it('404 naming the job without an analysis of mine, whether it exists or not', async () => {
      for (const id of [unasked, 999_999]) {
        const answer = await get(`/compare?job_ids=${backend},${id}`)
        expect(answer.statusCode).toBe(404)
        expect(answer.json().detail).toBe(`You have no finished analysis against job ${id} yet.`)
      }
      expect((await get(`/compare?job_ids=${backend},${baker}`, other)).statusCode).toBe(404)
    })
    it.each([
      '',
      '?job_ids=1',
      '?job_ids=1,1',
      '?job_ids=a,b',
      '?job_ids=0,1',
      `?job_ids=${Array.from({ length: 21 }, (_, n) => n + 1)}`,
    ])('422 for %s', async (query) => {
      expect((await get(`/compare${query}`)).statusCode).toBe(422)
    })
  })

  describe('/resumes', () => {
    it('200 with mine, and what was read in one; 404 for those of others', async () => {
      const [listed] = (await get('/resumes')).json()
      expect(listed).toMatchObject({ file_name: 'resume.txt', media_type: 'text/plain', status: 'done', failure: null })
      const one = (await get(`/resumes/${listed.id}`)).json()
      expect(one.resume.basics.name).toBe('Maren Okafor-Lindqvist')
      expect(one.provenance['/basics/name'].place.quote).toBe('Maren Okafor-Lindqvist')
      expect((await get('/resumes', other)).json()).toEqual([])
      const foreign = await get(`/resumes/${listed.id}`, other)
      expect([foreign.statusCode, foreign.json().detail]).toEqual([404, `You have no resume ${listed.id}.`])
    })

    it('204 for DELETE: rows and bytes are gone, but for bytes that somebody else uploaded too', async () => {
      const text = 'Nobody Atall\nExperience\nTanner, Harrowfen Hides, 2019 – 2021'
      const [mine, theirs] = [await analyze(unasked, text), await analyze(unasked, text, other)]
      const digest = mine.certificate.file_sha256
      const erase = (id: number, token: string) =>
        open.app.inject({ method: 'DELETE', url: `${BASE}/resumes/${id}`, headers: bearer(token) })
      expect((await erase(mine.resume_id, other)).statusCode).toBe(404)
      expect((await erase(mine.resume_id, me)).statusCode).toBe(204)
      expect((await erase(mine.resume_id, me)).statusCode).toBe(404)
      expect((await get(`/results/${unasked}`)).statusCode).toBe(404)
      expect(await open.deps.storage.get(digest).then(String)).toContain('Harrowfen Hides')
      expect((await erase(theirs.resume_id, other)).statusCode).toBe(204)
      await expect(open.deps.storage.get(digest)).rejects.toThrow()
      expect(
        await database.db.selectFrom('file').where('sha256', '=', Buffer.from(digest, 'hex')).select('id').execute(),
      ).toEqual([])
    })
  })

  it.each(['/user/analyses', '/user/stats', '/compare?job_ids=1,2', '/resumes', '/resumes/1'])(
    '401 for %s',
    async (path) => {
      expect((await open.app.inject({ url: `${BASE}${path}` })).statusCode).toBe(401)
    },
  )
})
