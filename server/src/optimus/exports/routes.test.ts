import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'
import { insertApplicants, insertHiring } from '../../../test/hiring.ts'

const AT = new Date('2026-03-01T12:00:00Z')
/** More than a batch. */
const MANY = 1203

describeDatabase('exports', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let jobIds: number[]
  const tokens: Record<string, string> = {}
  const get = (who: string, path: string) =>
    open.app.inject({
      url: `/api/v1/optimus/exports/${path}`,
      headers: tokens[who] === undefined ? {} : bearer(tokens[who]),
    })
  const rowsOf = (body: string): Record<string, string>[] => parse(body, { columns: true, bom: true })

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    tokens['employer'] = await open.signIn('employer@example.org')
    tokens['stranger'] = await open.signIn('stranger@example.org')
    tokens['admin'] = await open.signIn('admin@zodie.local')
    const applicants = await insertApplicants(database.pool, MANY)
    const plain = { job: 0, appliedAt: AT, moves: [], resume: null, source: 'newsletter' }
    const hiring = await insertHiring(database.pool, applicants, {
      jobs: Array.from({ length: 3 }, () => ({ status: 'active', hiringCost: null, currency: null })),
      applications: [
        ...applicants.userIds.map((_, applicant) => ({
          ...plain,
          applicant,
          analyses: [{ resume: 0, at: AT, overall: 61.5 }],
        })),
        { ...plain, job: 1, applicant: 0, source: '=HYPERLINK("http://x")', analyses: [] },
        {
          ...plain,
          job: 1,
          applicant: 1,
          source: '\t@SUM(1)',
          analyses: [{ resume: 1, at: AT, overall: 90 }],
          moves: [{ to: 'withdrawn', at: AT }],
        },
      ],
    })
    ;({ jobIds } = hiring)
    await database.pool.query(`update job set user_id = (select id from users where email = 'employer@example.org')`)
    await database.pool.query(`update users set full_name = $1 where id = $2`, [
      '+49 "Ada", the\nfirst',
      applicants.userIds[0],
    ])
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it.each(['employer', 'admin'])('200: every application once, over several batches, for %s', async (who) => {
    const answer = await get(who, 'applications.csv')
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(answer.headers['content-disposition']).toMatch(/^attachment; filename="applications\.csv"/)
    const rows = rowsOf(answer.body)
    expect(new Set(rows.map((row) => row['application_id'])).size).toBe(MANY + 2)
    expect(rows[5]).toMatchObject({
      applied_at: AT.toISOString(),
      overall_score: '61.5',
      status: 'applied',
      source: 'newsletter',
    })
  })

  it('200: no cell is a formula, and what stands in it survives', async () => {
    const rows = rowsOf((await get('employer', `applications.csv?job_id=${jobIds[1]}`)).body)
    expect(rows.map((row) => row['source'])).toEqual(['\'=HYPERLINK("http://x")', "'\t@SUM(1)"])
    expect(rows[0]?.['name']).toBe('\'+49 "Ada", the\nfirst')
  })

  it('200: who withdrew is without scores; blind is without names', async () => {
    const { body } = await get('employer', `applications.csv?job_id=${jobIds[1]}&blind=true`)
    expect(rowsOf(body)[1]).toMatchObject({ status: 'withdrawn', overall_score: '' })
    expect(body).not.toMatch(/Ada|example\.org|Applicant/)
  })

  it('puts on record each score that it shows, once a day for each viewer', async () => {
    for (const who of ['employer', 'admin', 'employer']) await get(who, 'applications.csv')
    const seen = await database.pool.query(
      `select entry::jsonb ->> 'role' as role, count(*)::integer as scores from decision where kind = 'score_seen' group by 1 order by 1`,
    )
    expect(seen.rows).toEqual([
      { role: 'administrator', scores: MANY },
      { role: 'employer', scores: MANY },
    ])
  })

  it('200: with a byte order mark where one is asked for', async () => {
    expect((await get('employer', 'jobs.csv?bom=true')).rawPayload.subarray(0, 3)).toEqual(
      Buffer.from([0xef, 0xbb, 0xbf]),
    )
    expect((await get('employer', 'jobs.csv')).rawPayload.subarray(0, 3)).not.toEqual(Buffer.from([0xef, 0xbb, 0xbf]))
  })

  it('200: the figures of each job; nothing invented for one without applications', async () => {
    const rows = rowsOf((await get('employer', 'jobs.csv')).body)
    expect(rows.map((row) => row['applications'])).toEqual([String(MANY), '2', '0'])
    expect(rows[0]).toMatchObject({
      analysed: String(MANY),
      average_overall_score: '61.5',
      hires: '0',
      time_to_hire: '',
    })
    expect(rows[2]).toMatchObject({ analysed: '0', average_overall_score: '', time_to_hire: '' })
  })

  it('200: nothing of anybody else', async () => {
    expect(rowsOf((await get('stranger', 'applications.csv')).body)).toEqual([])
    expect(rowsOf((await get('stranger', 'jobs.csv')).body)).toEqual([])
  })

  it.each([
    ['nobody', 'applications.csv', 401],
    ['nobody', 'jobs.csv', 401],
    ['employer', 'applications.csv?job_id=999999', 404],
    ['employer', 'applications.csv?job=1', 422],
    ['employer', 'jobs.csv?bom=perhaps', 422],
  ])('%s asking for %s: %d', async (who, path, status) => expect((await get(who, path)).statusCode).toBe(status))
  it('stranger asking for a job of somebody else: 403', async () =>
    expect((await get('stranger', `applications.csv?job_id=${jobIds[0]}`)).statusCode).toBe(403))
})
