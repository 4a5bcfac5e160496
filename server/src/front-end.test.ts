import { readFile } from 'node:fs/promises'
import axios, { type AxiosInstance } from 'axios'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../test/app.ts'
import { describeDatabase, type TestDatabase } from '../test/databases.ts'

const fixture = (path: string) => readFile(new URL(`../../fixtures/${path}`, import.meta.url))
const ORIGIN = 'https://app.example.com'

const TOKEN = ['access_token', 'refresh_token', 'token_type', 'expires_in', 'user_id', 'email', 'full_name']
const JOB = [
  ...['id', 'title', 'company', 'location', 'description', 'requirements', 'salary_min', 'salary_max'],
  ...['salary_currency', 'status', 'job_type', 'experience_level', 'remote', 'skills', 'created_at', 'updated_at'],
  ...['closes_at', 'user_id'],
]
const APPLICATION = [
  ...['id', 'job_id', 'user_id', 'cover_letter', 'resume_url', 'resume_id', 'status', 'source'],
  ...['created_at', 'updated_at'],
]
const ANALYSIS = [
  ...['id', 'job_id', 'status', 'overall_score', 'skill_alignment_score', 'project_validation_score'],
  ...['formatting_score', 'trustworthiness_score', 'credibility_score', 'skill_alignment', 'project_validation'],
  ...['formatting', 'trustworthiness', 'credibility', 'analysis_summary', 'recommendations', 'engine_version'],
]
const SUMMARY = [
  ...['overall_score', 'skill_alignment_score', 'project_validation_score', 'formatting_score'],
  ...['trustworthiness_score', 'credibility_score', 'matched_skills', 'missing_skills', 'top_projects'],
]

/** A session of the web front end: axios with a base address, slashes at the end, and a token once it has one. */
const openSession = (baseURL: string): AxiosInstance => {
  const session = axios.create({ baseURL, headers: { Origin: ORIGIN }, paramsSerializer: { indexes: null } })
  // As the page does: what the user reads is `detail`.
  session.interceptors.response.use(undefined, (error) => {
    throw new Error(`${error.response?.status} ${error.response?.data?.detail}`)
  })
  return session
}

// One story: each step stands on those before.
describeDatabase('the front end that was there before', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let baseURL: string
  let employer: AxiosInstance
  let candidate: AxiosInstance
  let candidateId: number
  let jobId: number
  let applicationId: number
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database, { withWorker: true, environment: { BACKEND_CORS_ORIGINS: `["${ORIGIN}"]` } })
    baseURL = `${await open.app.listen({ host: '127.0.0.1', port: 0 })}/api/v1`
    employer = openSession(baseURL)
    candidate = openSession(baseURL)
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const signIn = async (session: AxiosInstance, email: string) => {
    const clerk = await session.post('/dev/clerk-session', { email, full_name: 'Anna Lind' })
    const { data } = await session.post('/login/clerk-auth', { clerk_token: clerk.data.clerk_token })
    session.defaults.headers.common['Authorization'] = `Bearer ${data.access_token}`
    return data
  }

  it('signs both in, renews the token and knows who is there', async () => {
    await signIn(employer, 'employer@example.com')
    const token = await signIn(candidate, 'candidate@example.com')
    expect(Object.keys(token)).toEqual(expect.arrayContaining(TOKEN))
    const { data } = await candidate.post('/login/refresh-token', { refresh_token: token.refresh_token })
    expect(data).toMatchObject({ token_type: 'bearer', user_id: token.user_id, email: 'candidate@example.com' })
    candidate.defaults.headers.common['Authorization'] = `Bearer ${data.access_token}`
    const me = await candidate.post('/login/test-token')
    expect(me.data).toMatchObject({ id: token.user_id, is_active: true, is_superuser: false })
    candidateId = me.data.id
  })

  it('posts a job and lists it, with skip and limit, as plain arrays', async () => {
    const posting = JSON.parse(String(await fixture('jobs/senior-backend-engineer.json')))
    const posted = await employer.post('/jobs/', posting)
    expect([200, 201]).toContain(posted.status)
    expect(Object.keys(posted.data)).toEqual(expect.arrayContaining(JOB))
    jobId = posted.data.id
    await employer.post('/jobs/', { title: 'Baker', company: 'Crumb' })
    const all = await candidate.get('/jobs/', { params: { skip: 0, limit: 10 } })
    expect(all.data.map(({ title }: { title: string }) => title)).toEqual(['Baker', posting.title])
    expect(all.headers['access-control-allow-origin']).toBe(ORIGIN)
    const second = await candidate.get('/jobs/', { params: { skip: 1, limit: 1 } })
    expect(second.data.map(({ id }: { id: number }) => id)).toEqual([jobId])
    expect(
      (await candidate.get('/jobs/search/', { params: { query: 'backend', location: 'Gothenburg' } })).data,
    ).toHaveLength(1)
    expect((await employer.get('/jobs/my-jobs/')).data).toHaveLength(2)
    expect((await candidate.get(`/jobs/${jobId}/`)).data).toMatchObject({ id: jobId, title: posting.title })
  })

  it('analyses a resume and shows result, summary, recommendations, stats and comparison', async () => {
    const form = new FormData()
    const bytes = new Uint8Array(await fixture('resumes/maren-okafor-lindqvist.txt'))
    form.append('resume', new File([bytes], 'resume.txt', { type: 'text/plain' }))
    form.append('job_id', String(jobId))
    const started = await candidate.post('/resume-analysis/analyze', form)
    expect([200, 202]).toContain(started.status)
    // What the page does after a 202: ask until it is done.
    const isDone = async () => (await candidate.get(`/resume-analysis/results/${jobId}/`)).data.status === 'done'
    await expect.poll(isDone, { timeout: 60_000, interval: 200 }).toBe(true)
    const { data } = await candidate.get(`/resume-analysis/results/${jobId}`)
    expect(Object.keys(data)).toEqual(expect.arrayContaining(ANALYSIS))
    expect(data.skill_alignment).toMatchObject({ skill_scores: expect.any(Object), matched_skills: expect.any(Array) })
    const summary = await candidate.get(`/resume-analysis/summary/${jobId}`)
    expect(Object.keys(summary.data).sort()).toEqual([...SUMMARY].sort())
    const { recommendations, details } = (await candidate.get(`/resume-analysis/recommendations/${jobId}`)).data
    expect(recommendations).toEqual(details.map(({ text }: { text: string }) => text))
    const analyses = await candidate.get('/resume-analysis/user/analyses', { params: { skip: 0, limit: 5 } })
    expect(analyses.data).toMatchObject([{ job_id: jobId, status: 'done', overall_score: expect.any(Number) }])
    expect((await candidate.get('/resume-analysis/user/stats')).data).toMatchObject({ total_analyses: 1 })
    const [best] = (await candidate.get('/resume-analysis/user/top-matches', { params: { limit: 5 } })).data
    expect(best).toMatchObject({ job_title: expect.any(String), matched_skills: expect.any(Array) })
    const compared = candidate.get('/resume-analysis/compare', { params: { job_ids: [jobId, jobId + 1] } })
    await expect(compared).rejects.toThrow(`404 You have no finished analysis against job ${jobId + 1} yet.`)
  })

  it('applies once, and shows the sentence when it is tried twice', async () => {
    const applied = await candidate.post('/applications/', { job_id: jobId, cover_letter: 'I like it.' })
    expect(Object.keys(applied.data)).toEqual(expect.arrayContaining(APPLICATION))
    expect(applied.data).toMatchObject({ job_id: jobId, user_id: candidateId, status: 'applied' })
    applicationId = applied.data.id
    const again = candidate.post('/applications/', { job_id: jobId })
    await expect(again).rejects.toThrow(`409 You have applied to job ${jobId} before; it is applied.`)
    const mine = await candidate.get('/applications/my-applications/', { params: { skip: 0, limit: 100 } })
    expect(mine.data.map(({ id }: { id: number }) => id)).toEqual([applicationId])
  })

  it('shows the employer who applied, moves the application on, and the candidate sees it', async () => {
    const { data } = await employer.get(`/applications/job/${jobId}/`, { params: { skip: 0, limit: 20 } })
    expect(data).toMatchObject([{ id: applicationId, cover_letter: 'I like it.' }])
    await employer.put(`/applications/${applicationId}/`, { status: 'screening' })
    expect((await candidate.get(`/applications/${applicationId}/`)).data.status).toBe('screening')
    const foreign = candidate.put(`/jobs/${jobId}/`, { title: 'Mine now' })
    await expect(foreign).rejects.toThrow(
      '403 Only the employer who posted this job, or an administrator, may do this.',
    )
    await employer.put(`/jobs/${jobId}/`, { title: 'Principal Backend Engineer' })
    expect((await candidate.get(`/jobs/${jobId}/`)).data.title).toBe('Principal Backend Engineer')
  })

  it('withdraws, deletes and signs out, with bodies that axios sends empty', async () => {
    expect((await candidate.delete(`/applications/${applicationId}/`)).status).toBe(204)
    expect((await employer.delete(`/jobs/${jobId}/`)).status).toBe(204)
    await expect(candidate.get(`/jobs/${jobId}/`)).rejects.toThrow(`404 There is no job ${jobId}.`)
    const headers = { 'Content-Type': 'application/json' }
    expect((await candidate.post('/login/logout', null, { headers })).status).toBe(204)
    await expect(candidate.get('/users/me')).rejects.toThrow('401 This sign-in has ended. Sign in again.')
  })
})
