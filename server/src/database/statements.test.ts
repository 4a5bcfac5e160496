import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { countStatements } from '../../test/count-statements.ts'
import { describeEachDatabase, type TestDatabase } from '../../test/databases.ts'
import { storeFinishedAnalysis } from '../../test/finished-analysis.ts'
import { saveFile, saveResume } from '../resume-analysis/queries.ts'

const MANY = 30

/** Who asks what, and how many statements that may take at most, the one that looks up the sign-in included. */
const ROUTES = [
  ['nobody', '/jobs?limit=100', 2],
  ['nobody', '/jobs/search?query=nurse&limit=100', 11],
  ['nobody', '/jobs/search?location=Oslo&sort=salary&limit=100', 6],
  ['nobody', '/jobs/facets?query=nurse', 9],
  ['nobody', '/jobs/:job', 1],
  ['employer', '/jobs/:job/criteria', 3],
  ['nobody', '/jobs/feed.json', 2],
  ['employer', '/jobs/my-jobs?limit=100', 3],
  ['employer', '/jobs/:job/candidates?limit=100', 8],
  ['employer', '/applications/job/:job?limit=100', 4],
  ['applicant', '/applications/my-applications?limit=100', 3],
  ['applicant', '/applications/:application', 2],
  ['applicant', '/applications/:application/history?limit=100', 4],
  ['applicant', '/profile/me', 2],
  ['applicant', '/users/me', 1],
  ['applicant', '/resume-analysis/user/analyses?limit=100', 3],
  ['applicant', '/resume-analysis/results/:job', 2],
  ['applicant', '/resume-analysis/summary/:job', 2],
  ['applicant', '/resume-analysis/recommendations/:job', 2],
  ['applicant', '/resume-analysis/report/:job', 3],
  ['applicant', '/resume-analysis/compare?job_ids=:jobs', 2],
  ['applicant', '/resume-analysis/user/stats', 2],
  ['applicant', '/resume-analysis/resumes?limit=100', 3],
  ['admin', '/jobs/with-applications-count?limit=100', 3],
  ['admin', '/applications?limit=100', 3],
  ['admin', '/users?limit=100', 3],
] as const

describeEachDatabase('statements a request', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  const tokens: Record<string, string> = {}
  const jobs: number[] = []
  let applicationId = 0
  let applicant = 0
  const counts = new Map<string, { few: readonly string[]; many: readonly string[]; rows: number[] }>()

  const post = async (url: string, token: string | undefined, payload: object): Promise<number> => {
    const answer = await open.app.inject({
      method: 'POST',
      url: `/api/v1${url}`,
      payload,
      headers: bearer(token ?? ''),
    })
    expect(answer.statusCode, answer.body).toBe(201)
    return Number(answer.json().id)
  }
  const idOf = async (token: string | undefined): Promise<number> => {
    const answer = await open.app.inject({ url: '/api/v1/users/me', headers: bearer(token ?? '') })
    return Number(answer.json().id)
  }

  /** One job more that the applicant applied to and was scored against, one applicant more of the first job, … */
  const grow = async (): Promise<void> => {
    const title = `Nurse ${jobs.length}`
    const job = {
      title,
      status: 'active',
      location: 'Oslo',
      skills: ['Triage'],
      requirements: 'Required: patient care.',
    }
    const jobId = await post('/jobs', tokens['employer'], job)
    jobs.push(jobId)
    const id = await post('/applications', tokens['applicant'], { job_id: jobId, cover_letter: title })
    if (jobs.length === 1) applicationId = id
    else await sendByAnother(jobs.length)
    const fileId = await saveFile(database.db, {
      sha256: randomBytes(32),
      size: 1,
      mediaType: 'text/plain',
      backend: 'local',
    })
    await saveResume(database.db, { userId: applicant, fileId, fileName: title })
    if (jobs.length > 1) await copyFirstAnalysis(jobId)
    else
      await storeFinishedAnalysis(database.db, {
        userId: applicant,
        jobId,
        resume: 'Ada Example\nSKILLS\nTriage, Python',
      })
    await sql`insert into application_event (application_id, actor_id, role, from_status, to_status, note)
      values (${applicationId}, ${applicant}, 'applicant', 'applied', 'applied', 'again')`.execute(database.db)
  }
  const sendByAnother = async (number: number) => {
    const another = { email: `other-${number}@example.org` }
    const { id } = await database.db.insertInto('users').values(another).returning('id').executeTakeFirstOrThrow()
    const application = { job_id: jobs[0] ?? 0, user_id: id }
    await database.db.insertInto('application').values(application).execute()
  }
  const copyFirstAnalysis = (jobId: number) =>
    sql`insert into analysis (user_id, resume_id, job_id, job_revision, engine_version, weights, weights_key, as_of, status, stage,
        progress, overall_score, skill_alignment_score, result, finished_at)
      select user_id, resume_id, ${jobId}, 1, engine_version, weights, weights_key, as_of, status, stage, progress,
        overall_score, skill_alignment_score, result, finished_at
      from analysis order by id limit 1`.execute(database.db)

  const urlOf = (url: string): string =>
    `/api/v1${url.replace(':jobs', jobs.slice(0, 20).join(',')).replace(':job', String(jobs[0])).replace(':application', String(applicationId))}`

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    const count = countStatements(open.deps.database.pool)
    for (const who of ['employer', 'applicant']) tokens[who] = await open.signIn(`${who}@example.org`)
    tokens['admin'] = await open.signIn('admin@zodie.local')
    applicant = await idOf(tokens['applicant'])
    const measure = async (who: string, url: string) => {
      const headers = tokens[who] === undefined ? {} : bearer(tokens[who])
      let rows = 0
      // Once before it counts: that a score was seen is put on record the first time. Feeds are kept for those who ask next.
      if (!url.includes('/feed')) await open.app.inject({ url: urlOf(url), headers })
      const statements = await count(async () => {
        const answer = await open.app.inject({ url: urlOf(url), headers })
        expect(answer.statusCode, `${url}: ${answer.body}`).toBe(200)
        const body: unknown = answer.headers['content-type']?.toString().includes('json') ? answer.json() : undefined
        rows = Array.isArray(body) ? body.length : -1
      })
      return { statements, rows }
    }
    // Until what was kept is over.
    const measureAnew = async (who: string, url: string): ReturnType<typeof measure> => {
      const measured = await measure(who, url)
      if (measured.statements.length > 0) return measured
      await sleep(500)
      return measureAnew(who, url)
    }
    await grow()
    // A comparison is of two at least.
    await grow()
    const few = new Map<string, Awaited<ReturnType<typeof measure>>>()
    for (const [who, url] of ROUTES) few.set(url, await measure(who, url))
    while (jobs.length < MANY) await grow()
    for (const [who, url] of ROUTES) {
      const before = few.get(url) ?? { statements: [], rows: 0 }
      const after = await measureAnew(who, url)
      counts.set(url, { few: before.statements, many: after.statements, rows: [before.rows, after.rows] })
    }
  }, 300_000)
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it.each(ROUTES)('%s %s: at most %i, however many rows', (_, url, most) => {
    const { few, many, rows } = counts.get(url) ?? { few: [], many: [], rows: [] }
    expect(many.length, many.join('\n')).toBe(few.length)
    expect(many.length, many.join('\n')).toBeLessThanOrEqual(most)
    expect(many.length).toBeGreaterThan(0)
    // Lists did grow, or this would prove nothing.
    if (!url.includes('limit=')) return
    expect(rows[0]).toBeLessThan(10)
    expect(rows[1]).toBeGreaterThanOrEqual(MANY)
  })
})
