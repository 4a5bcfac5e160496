import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEachDatabase, type TestDatabase } from '../../test/databases.ts'
import type { Database } from '../database/tables.ts'
import { readDashboard } from './dashboard/read.ts'
import { exportApplications } from './exports/queries.ts'
import type { Scope } from './queries.ts'
import { periodOf } from './rules.ts'

/** Three hundred employers of ten jobs, forty thousand applications, half of them analysed: rows as wide as in use, or no index would pay. */
const FILL = [
  `insert into users (email) select 'user-' || n || '@example.org' from generate_series(1, 600) as n`,
  `insert into job (user_id, title, description) select 1 + n % 300, 'Job ' || n, repeat('Builds and keeps what others rely on. ', 40) from generate_series(1, 3000) as n`,
  `insert into job_revision (job_id, revision, title, description, requirements, skills) select id, 1, title, '', '', '{}' from job`,
  `insert into application (job_id, user_id, cover_letter)
   select 1 + n % 3000, 101 + n / 3000 + n % 480, repeat('I would like to work on this. ', 30) from generate_series(1, 40000) as n on conflict do nothing`,
  `insert into file (sha256, size, media_type, backend) values (sha256('x'), 1, 'text/plain', 'local')`,
  `insert into resume (user_id, file_id, file_name) select id, 1, 'resume.txt' from users`,
  `insert into analysis (user_id, resume_id, job_id, job_revision, engine_version, weights, weights_key, as_of, status, overall_score, result, finished_at)
   select user_id, user_id, job_id, 1, '0', '{}', 'default', '2026-01-01', 'done', 50,
     jsonb_build_object('items', (select string_agg(md5((id * k)::text), ' ') from generate_series(1, 50) as k)), now() from application where id % 2 = 0`,
]

describeEachDatabase('the plans of an employer’s figures', (makeDatabase) => {
  let database: TestDatabase
  let db: Kysely<Database>
  const asked: CompiledQuery[] = []
  beforeAll(async () => {
    database = await makeDatabase()
    for (const statement of FILL) await database.pool.query(statement)
    for (const table of ['job', 'application', 'application_progress', 'analysis', 'users', 'resume'])
      await database.pool.query(`vacuum (freeze, analyze) ${table}`)
    db = new Kysely({
      dialect: new PostgresDialect({ pool: database.pool }),
      log: ({ query }) => void asked.push(query),
    })
  })
  afterAll(() => database.drop())

  const plansOf = async (work: () => Promise<unknown>, planner = ''): Promise<string[]> => {
    asked.splice(0)
    await work()
    const plans: string[] = []
    const client = await database.pool.connect()
    await client.query(`begin; ${planner}`)
    for (const { sql, parameters } of asked.splice(0)) {
      if (!/^\s*(?:select|with)/.test(sql)) continue
      // What the planner is told before the figures are read.
      if (sql.includes('set_config')) await client.query(sql, [...parameters])
      const { rows } = await client.query(`explain ${sql}`, [...parameters])
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
    }
    await client.query('rollback')
    client.release()
    return plans
  }
  const LARGE = /Seq Scan on (?:job|application|application_progress|analysis|application_event)\b/

  it.each<[string, Scope]>([
    ['an employer', { viewerId: 7, isEverything: false, jobId: undefined }],
    ['one job', { viewerId: 7, isEverything: true, jobId: 70 }],
  ])('%s: no large table is read from end to end', async (_, scope) => {
    const plans = await plansOf(() => readDashboard(db, scope, periodOf({ from: '2020-01-01' }, new Date())))
    expect(plans.length).toBeGreaterThanOrEqual(9)
    for (const plan of plans) expect(plan).not.toMatch(LARGE)
    const [first] = await plansOf(() => exportApplications(db, scope).next())
    expect(first).toMatch(/Index/)
    expect(first).not.toMatch(LARGE)
  })

  const everything: Scope = { viewerId: 7, isEverything: true, jobId: undefined }
  it('everything: scores are joined in the order of two indexes, and what is read is no wide table', async () => {
    const read = () => readDashboard(db, everything, periodOf({}, new Date()))
    // Analyses of the test are narrow, and read whole more cheaply; in life each is 10 kB.
    const plans = await plansOf(read, 'set local enable_seqscan = off; set local enable_hashjoin = off')
    const scores = plans.find((plan) => plan.includes('analysis_of_applicant'))
    expect(scores).toMatch(/Merge Join/)
    expect(scores).toMatch(/Index Only Scan using application_of_job/)
    expect(plans.join('\n')).not.toMatch(/Seq Scan on (?:job|application|analysis)\b|Gather/)
  })

  it('everything as CSV: a batch begins with the job of the last row', async () => {
    const [batch] = await plansOf(() => exportApplications(db, everything).next())
    expect(batch).toMatch(/\(id >= /)
    expect(batch).not.toMatch(/Seq Scan on application\b/)
  })

  it('would see a large table that is read from end to end', async () => {
    const [plan] = await plansOf(() => db.selectFrom('application').select('cover_letter').execute())
    expect(plan).toMatch(LARGE)
  })
})
