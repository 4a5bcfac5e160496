import {
  analyzeResume,
  composeText,
  DEFAULT_WEIGHTS,
  type Document,
  ENGINE_VERSION,
  type JobPosting,
  parseJob,
  parseResume,
  type Resume,
} from '@zodie/engine'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'
import type { JobInsights } from './schemas.ts'

const AS_OF = '2026-06-30'
const POSTING: JobPosting = {
  title: 'Backend Engineer',
  description: '',
  requirements:
    'Required:\n- TypeScript\n- PostgreSQL\n- Kubernetes\n- Bachelor in Computer Science\nPreferred:\n- Kafka',
  skills: [],
  experienceLevel: null,
}
const resumeOf = (years: number, skills: string, degree: string) =>
  `Ada Example\nBackend engineer\n\nExperience\nBackend Engineer, Example Works\n01/${2026 - years} – 01/2026\n- Built services with ${skills} for 40 teams, which halved the waiting time\n\n${degree === '' ? '' : `Education\n${degree}, Example University, 2012\n\n`}Skills\n${skills}\n`
const RESUMES = [
  resumeOf(8, 'TypeScript, PostgreSQL, Kubernetes, Kafka', 'MSc Computer Science'),
  resumeOf(6, 'TypeScript, PostgreSQL', 'BSc Computer Science'),
  resumeOf(3, 'TypeScript, Docker', 'BSc Computer Science'),
  resumeOf(1, 'PostgreSQL, Kubernetes', ''),
  resumeOf(4, 'TypeScript, PostgreSQL, Kafka', 'PhD Computer Science'),
].map((text) => {
  const document = composeText(text)
  return { document, resume: parseResume(document, { asOf: AS_OF }) }
})
type Read = { readonly document: Document; readonly resume: Resume }

const analysisOf = ({ document, resume }: Read, posting = POSTING) =>
  analyzeResume({ document, resume, posting, asOf: AS_OF, jobRevision: 1 })

const scored = new Map<string, readonly number[]>()
/** From the resumes themselves, without what is stored. */
const scoresWithout = (criterionId: string): readonly number[] => {
  const known = scored.get(criterionId)
  if (known !== undefined) return known
  const criteria = parseJob(POSTING)
  const left = { ...criteria, criteria: criteria.criteria.filter(({ id }) => id !== criterionId) }
  const scores = RESUMES.map(
    ({ document, resume }) =>
      analyzeResume({ document, resume, posting: POSTING, criteria: left, asOf: AS_OF }).overall ?? -1,
  )
  scored.set(criterionId, scores)
  return scores
}

describeDatabase('the insights of a job', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let jobId: number
  const tokens: Record<string, string> = {}
  const call = (who: string, path: string, method: 'GET' | 'POST' | 'PUT' | 'PATCH' = 'GET', payload?: object) =>
    open.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: tokens[who] === undefined ? {} : bearer(tokens[who]),
      ...(payload === undefined ? {} : { payload }),
    })
  const insights = async (): Promise<JobInsights> => (await call('employer', `/optimus/job-insights/${jobId}`)).json()

  /** As the worker would have saved it. */
  const saveAnalysis = async (email: string, { document, resume }: Read, index: number) => {
    const result = analysisOf({ document, resume })
    await database.pool.query(
      `with sent as (
         insert into file (sha256, size, media_type, backend) values (sha256($1::bytea), 1, 'text/plain', 'local') returning id
       ), read as (
         insert into resume (user_id, file_id, file_name, status, document, parsed, engine_version)
         select users.id, sent.id, 'resume.txt', 'done', $3, $4, $5 from users, sent where email = $2 returning id, user_id
       )
       insert into analysis (user_id, resume_id, job_id, job_revision, engine_version, weights, weights_key, as_of, status, stage,
         overall_score, result, finished_at)
       select user_id, id, $6, 1, $5, $7, 'default', $8, 'done', 'done', $9, $10, now() from read`,
      [
        `resume ${index}`,
        email,
        JSON.stringify(document),
        JSON.stringify(resume),
        ENGINE_VERSION,
        jobId,
        JSON.stringify(DEFAULT_WEIGHTS),
        AS_OF,
        result.overall,
        JSON.stringify(result),
      ],
    )
  }

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    tokens['employer'] = await open.signIn('employer@example.org')
    tokens['stranger'] = await open.signIn('stranger@example.org')
    tokens['admin'] = await open.signIn('admin@zodie.local')
    const { title, requirements } = POSTING
    jobId = (await call('employer', '/jobs', 'POST', { title, requirements })).json().id
    for (const [index, read] of RESUMES.entries()) {
      const email = `applicant${index}@example.org`
      tokens[email] = await open.signIn(email, `Ada ${index}`)
      await saveAnalysis(email, read, index)
      await call(email, '/applications', 'POST', { job_id: jobId, source: 'newsletter' })
    }
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it.each(['employer', 'admin'])('200: what is known of the applicants, for %s', async (who) => {
    const answer = await call(who, `/optimus/job-insights/${jobId}`)
    expect(answer.statusCode, answer.body).toBe(200)
    const scores = RESUMES.map((read) => analysisOf(read).overall ?? -1)
    expect(answer.json()).toMatchObject({
      applications: 5,
      analysed: 5,
      qualified_score: 70,
      qualified_candidates: scores.filter((score) => score >= 70).length,
      time_open: 0,
      candidate_demographics: {
        experience_levels: { entry: 1, mid: 2, senior: 2, unknown: 0 },
        education: { bachelor: 2, master: 1, phd: 1, other: 0, unknown: 1 },
      },
      skill_distribution: expect.arrayContaining([
        { name: 'TypeScript', candidates_with_skill: 4, candidates_without_skill: 1 },
        { name: 'Kubernetes', candidates_with_skill: 2, candidates_without_skill: 3 },
      ]),
      compared_with_other_jobs: { jobs: 0, applications: null, time_to_hire: null, overall_score: null },
      relaxed: { comparable: 5, not_comparable: 0 },
    })
    const { score_distribution: spread }: JobInsights = answer.json()
    expect(spread.reduce((sum, { candidates }) => sum + candidates, 0)).toBe(5)
  })

  it('200: without a criterion as many more qualify as scoring the resumes again says, at every bar', async () => {
    const { criteria } = parseJob(POSTING)
    const now = scoresWithout('none')
    const seen = new Set<string>()
    // At these very scores rounding decides, so that some have to be computed from the resume.
    for (const bar of new Set([50, 70, ...criteria.flatMap(({ id }) => scoresWithout(id).slice(0, 3))])) {
      await call('employer', `/jobs/${jobId}`, 'PATCH', { qualified_score: bar })
      const { relaxed } = await insights()
      const expected = criteria.flatMap(({ id, label, importance }) => {
        const then = scoresWithout(id)
        const count = (hits: (index: number) => boolean) => RESUMES.filter((_, index) => hits(index)).length
        const isNow = (index: number) => (now[index] ?? -1) >= bar
        const isThen = (index: number) => (then[index] ?? -1) >= bar
        const more = count((index) => isThen(index) && !isNow(index))
        const fewer = count((index) => !isThen(index) && isNow(index))
        return more + fewer === 0 ? [] : [{ criterion: label, importance, qualify: count(isThen), more, fewer }]
      })
      const shown = relaxed.criteria.map(({ text: _, ...rest }) => rest)
      expect(shown).toHaveLength(expected.length)
      expect(shown).toEqual(expect.arrayContaining(expected))
      for (const { text } of relaxed.criteria) seen.add(text.replace(/\d+/g, 'N'))
    }
    expect([...seen].join('\n')).toMatch(/Without "Kubernetes" (N more qualify|N more qualifies)/)
    await call('employer', `/jobs/${jobId}`, 'PATCH', { qualified_score: null })
  })

  it('200: how far they got, how long each step took, and how the other jobs do', async () => {
    const mine = (await call('employer', `/applications/job/${jobId}`)).json()
    await call('employer', `/applications/${mine[0].id}`, 'PUT', { status: 'screening' })
    await call('employer', `/applications/${mine[1].id}`, 'PUT', { status: 'rejected' })
    const other = (await call('employer', '/jobs', 'POST', { title: 'Other' })).json().id
    const { funnel, compared_with_other_jobs: others } = await insights()
    expect(funnel).toEqual([
      { status: 'applied', reached: 5, conversion: 20, dwell_days: 0 },
      { status: 'screening', reached: 1, conversion: 0, dwell_days: null },
      ...['interview', 'offer', 'hired'].map((status) => ({ status, reached: 0, conversion: null, dwell_days: null })),
      { status: 'rejected', reached: 1, conversion: null, dwell_days: null },
      { status: 'withdrawn', reached: 0, conversion: null, dwell_days: null },
    ])
    expect(others).toEqual({ jobs: 1, applications: 0, time_to_hire: null, overall_score: null })
    const { compared_with_other_jobs: fromThere } = (await call('employer', `/optimus/job-insights/${other}`)).json()
    expect(fromThere).toMatchObject({ jobs: 1, applications: 5, overall_score: expect.any(Number) })
  })

  it('200: who withdrew is in the funnel and nowhere else; a changed job says what it cannot compare', async () => {
    const [mine] = (await call('applicant4@example.org', '/applications/my-applications')).json()
    await call('applicant4@example.org', `/applications/${mine.id}`, 'PUT', { status: 'withdrawn' })
    await call('employer', `/jobs/${jobId}`, 'PATCH', { requirements: `${POSTING.requirements}\n- Rust` })
    expect(await insights()).toMatchObject({
      applications: 5,
      analysed: 4,
      relaxed: { comparable: 0, not_comparable: 4, criteria: [] },
    })
  })

  it('200: the days that a job was open end when it is closed', async () => {
    await call('employer', `/jobs/${jobId}`, 'PATCH', { status: 'closed' })
    expect((await insights()).time_open).toBe(0)
    const draft = (await call('employer', '/jobs', 'POST', { title: 'Draft', status: 'draft' })).json().id
    expect((await call('employer', `/optimus/job-insights/${draft}`)).json().time_open).toBeNull()
  })

  it('401, 403, 404', async () => {
    const draft = (await call('employer', '/jobs', 'POST', { title: 'Secret', status: 'draft' })).json().id
    const open = (await call('employer', '/jobs', 'POST', { title: 'Open' })).json().id
    expect((await call('nobody', `/optimus/job-insights/${open}`)).statusCode).toBe(401)
    expect((await call('stranger', `/optimus/job-insights/${open}`)).statusCode).toBe(403)
    expect((await call('stranger', `/optimus/job-insights/${draft}`)).statusCode).toBe(404)
    expect((await call('employer', '/optimus/job-insights/999999')).statusCode).toBe(404)
  })
})
