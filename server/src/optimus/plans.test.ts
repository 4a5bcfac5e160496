import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEachDatabase, type TestDatabase } from '../../test/databases.ts'
import type { Database } from '../database/tables.ts'
import { readDashboard } from './dashboard/read.ts'
import { exportApplications } from './exports/queries.ts'
import type { Scope } from './queries.ts'
import { periodOf } from './rules.ts'

/** Three hundred employers of ten jobs, forty thousand applications, half of them analysed. */
const FILL = [
  `insert into users (email) select 'user-' || n || '@example.org' from generate_series(1, 600) as n`,
  `insert into job (user_id, title) select 1 + n % 300, 'Job ' || n from generate_series(1, 3000) as n`,
  `insert into job_revision (job_id, revision, title, description, requirements, skills) select id, 1, title, '', '', '{}' from job`,
  `insert into application (job_id, user_id) select 1 + n % 3000, 101 + n / 3000 + n % 480 from generate_series(1, 40000) as n on conflict do nothing`,
  `insert into file (sha256, size, media_type, backend) values (sha256('x'), 1, 'text/plain', 'local')`,
  `insert into resume (user_id, file_id, file_name) select id, 1, 'resume.txt' from users`,
  `insert into analysis (user_id, resume_id, job_id, job_revision, engine_version, weights, weights_key, as_of, status, overall_score, result, finished_at)
   select user_id, user_id, job_id, 1, '0', '{}', 'default', '2026-01-01', 'done', 50, '{}', now() from application where id % 2 = 0`,
]

describeEachDatabase('the plans of an employer’s figures', (makeDatabase) => {
  let database: TestDatabase
  let db: Kysely<Database>
  const asked: CompiledQuery[] = []
  beforeAll(async () => {
    database = await makeDatabase()
    for (const statement of FILL) await database.pool.query(statement)
    for (const table of ['job', 'application', 'application_progress', 'analysis', 'users', 'resume'])
      await database.pool.query(`vacuum analyze ${table}`)
    db = new Kysely({
      dialect: new PostgresDialect({ pool: database.pool }),
      log: ({ query }) => void asked.push(query),
    })
  })
  afterAll(() => database.drop())

  const plansOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    asked.splice(0)
    await work()
    const plans: string[] = []
    for (const { sql, parameters } of asked.splice(0)) {
      if (!/^\s*(?:select|with)/.test(sql)) continue
      const { rows } = await database.pool.query(`explain ${sql}`, [...parameters])
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
    }
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

  it('would see one that is', async () => {
    const everything = { viewerId: 7, isEverything: true, jobId: undefined }
    const plans = await plansOf(() => readDashboard(db, everything, periodOf({}, new Date())))
    expect(plans.join('\n')).toMatch(LARGE)
  })
})
