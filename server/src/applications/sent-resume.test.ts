import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { insertApplicants, insertHiring } from '../../test/hiring.ts'
import { findAnalysisFor } from '../decisions/queries.ts'
import { quarterOf } from '../fairness/periods.ts'
import { listOutcomes } from '../fairness/queries.ts'
import { BEST_FIRST, rankCandidates } from '../jobs/candidates/queries.ts'
import { readDashboard } from '../optimus/dashboard/read.ts'
import { exportApplications, exportJobs } from '../optimus/exports/queries.ts'
import { compareOtherJobs, listApplicants } from '../optimus/insights/queries.ts'
import { periodOf } from '../optimus/rules.ts'
import { quarantineResumes, restoreResume } from '../retention/quarantine/queries.ts'
import { findToldAnalysis } from '../webhooks/events/queries.ts'
import { audienceOf } from '../webhooks/events/rules.ts'

const AT = new Date('2026-03-01T12:00:00Z')
const LATER = new Date('2026-03-02T12:00:00Z')
const PAGE = { skip: 0, limit: 10, order: BEST_FIRST, after: undefined }
const [SENT, PRIVATE] = [41.5, 87.5]
const collect = <T>(rows: AsyncIterable<T>) => Array.fromAsync(rows)

describeDatabase('the resume that was sent with an application', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    const { userIds } = await insertApplicants(database.pool, 1)
    applicant = userIds[0] ?? 0
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })
  let applicant: number

  /** Somebody sent the first of two resumes (or none), and had both compared with the job, the second one last and for themselves. */
  const apply = async (resume: 0 | null) => {
    await database.pool.query(`delete from resume`)
    await database.pool.query(`delete from file`)
    await database.pool.query(`delete from users where id = $1`, [applicant])
    const applicants = await insertApplicants(database.pool, 1)
    applicant = applicants.userIds[0] ?? 0
    const analyses = [
      { resume: 0, at: AT, overall: SENT },
      { resume: 1, at: LATER, overall: PRIVATE },
    ]
    const job = { status: 'active', hiringCost: null, currency: null } as const
    const application = { job: 0, applicant: 0, appliedAt: AT, moves: [], source: null, resume, analyses }
    const hiring = await insertHiring(database.pool, applicants, { jobs: [job, job], applications: [application] })
    const [resumeId = 0, privateId = 0] = applicants.resumeIds[0] ?? []
    const [jobId = 0, otherJobId = 0] = hiring.jobIds
    return { resumeId, privateId, jobId, otherJobId, applicationId: hiring.applicationIds[0] ?? 0, ...hiring }
  }
  type Applied = Awaited<ReturnType<typeof apply>>

  const toldOf = async (resumeId: number, employerId: number): Promise<boolean> => {
    const { db } = database
    const { id } = await db
      .selectFrom('analysis')
      .select('id')
      .where('resume_id', '=', resumeId)
      .executeTakeFirstOrThrow()
    const analysis = await findToldAnalysis(db, id)
    return analysis !== undefined && audienceOf({ type: 'analysis.done', analysis }).includes(employerId)
  }

  /** Every place where an employer meets scores, and those of the two that are met there. */
  const shown = async ({ jobId, otherJobId, applicationId, employerId, privateId }: Applied) => {
    const { db } = database
    const scope = { viewerId: employerId, isEverything: false, jobId: undefined }
    const whose = { job: jobId, employer: null }
    const answers = {
      candidates: await rankCandidates(db, jobId, -1, PAGE),
      'candidates above a score': await rankCandidates(db, jobId, 1, PAGE),
      dashboard: await readDashboard(db, scope, periodOf({ from: '2026-01-01' }, new Date())),
      'applications.csv': await collect(exportApplications(db, scope)),
      'jobs.csv': await collect(exportJobs(db, scope)),
      insights: await collect(listApplicants(db, jobId)),
      'insights of another job': await compareOtherJobs(db, { id: otherJobId, user_id: employerId }),
      fairness: await listOutcomes(db, whose, quarterOf(AT)),
    }
    const scoresIn = (answer: unknown) => [SENT, PRIVATE].filter((score) => JSON.stringify(answer).includes(`${score}`))
    const seen = Object.entries(answers).map(([place, answer]) => [place, scoresIn(answer)] as const)
    const standing = await findAnalysisFor(db, applicationId)
    const { overall_score } = await db
      .selectFrom('analysis')
      .select('overall_score')
      .where('id', '=', standing?.id ?? 0)
      .executeTakeFirst()
      .then((row) => row ?? { overall_score: null })
    return {
      ...Object.fromEntries(seen),
      record: overall_score === null ? [] : [overall_score],
      webhook: (await toldOf(privateId, employerId)) ? [PRIVATE] : [],
    }
  }
  const EVERYWHERE = ['candidates', 'candidates above a score', 'dashboard', 'applications.csv', 'jobs.csv', 'insights']
  const OTHERS = ['insights of another job', 'fairness', 'record']
  const everywhere = (scores: readonly number[]) => ({
    ...Object.fromEntries([...EVERYWHERE, ...OTHERS].map((place) => [place, scores])),
    webhook: scores.filter((score) => score === PRIVATE),
  })

  it('is the one whose scores are shown; of who sent none, the latest', async () => {
    expect(await shown(await apply(0))).toEqual(everywhere([SENT]))
    expect(await shown(await apply(null))).toEqual(everywhere([PRIVATE]))
  })

  it('erased, takes its scores along and shows those of no other resume', async () => {
    const applied = await apply(0)
    const { email } = await database.db
      .selectFrom('users')
      .select('email')
      .where('id', '=', applicant)
      .executeTakeFirstOrThrow()
    const url = `/api/v1/resume-analysis/resumes/${applied.resumeId}`
    const erased = await open.app.inject({ method: 'DELETE', url, headers: bearer(await open.signIn(email)) })
    expect(erased.statusCode).toBe(204)
    expect(await shown(applied)).toEqual(everywhere([]))
  })

  it('in quarantine, shows nothing, and the same as before once it is back', async () => {
    const applied = await apply(0)
    await quarantineResumes(database.db, [applied.resumeId], new Date())
    expect(await shown(applied)).toEqual(everywhere([]))
    const { id } = await database.db.selectFrom('quarantine').select('id').executeTakeFirstOrThrow()
    await restoreResume(database.db, id)
    expect(await shown(applied)).toEqual(everywhere([SENT]))
  })

  it('that was erased before this was kept is known by what the migration finds', async () => {
    const goneAfter = async (resume: 0 | null, happening: (applied: Applied) => Promise<unknown>) => {
      const applied = await apply(resume)
      const { pool } = database
      await pool.query(`drop trigger application_resume_gone on application; drop function keep_resume_gone;
        alter table application drop column is_resume_gone; create index application_of_job on application (job_id)`)
      // As the program writes them: a line of the history in the transaction of each change.
      await pool.query('alter table application disable trigger application_updated')
      await pool.query('update application set updated_at = created_at')
      await pool.query('alter table application enable trigger application_updated')
      await happening(applied)
      const before = await pool.query('select updated_at from application where id = $1', [applied.applicationId])
      await pool.query(
        await readFile(new URL('../../migrations/0024-resumes-that-are-gone.sql', import.meta.url), 'utf8'),
      )
      const after = await pool.query('select updated_at, is_resume_gone from application where id = $1', [
        applied.applicationId,
      ])
      expect(after.rows[0].updated_at).toEqual(before.rows[0].updated_at)
      return after.rows[0].is_resume_gone
    }
    const erase = ({ resumeId }: Applied) => database.db.deleteFrom('resume').where('id', '=', resumeId).execute()
    const hide = ({ resumeId }: Applied) => quarantineResumes(database.db, [resumeId], new Date())
    const nothing = async () => undefined
    expect(await goneAfter(0, nothing)).toBe(false)
    expect(await goneAfter(null, nothing)).toBe(false)
    expect(await goneAfter(null, erase)).toBe(false)
    expect(await goneAfter(0, erase)).toBe(true)
    expect(await goneAfter(0, hide)).toBe(true)
  })
})
