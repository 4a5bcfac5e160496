import { type CompiledQuery, Kysely, PostgresDialect } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeEachDatabase, type TestDatabase } from '../../../test/databases.ts'
import type { Database } from '../../database/tables.ts'
import { countFacets, orderOf, type SortName, searchJobs, understand } from './queries.ts'
import { sortOf } from './rules.ts'
import type { JobFilters } from './schemas.ts'

/** A thousand active jobs with texts of a page and as many words as a real vocabulary has. */
const FILL = `
  insert into job (user_id, title, company, location, description, skills, job_type, remote, salary_min, created_at)
  select users.id,
    (array['Backend', 'Payroll', 'Night', 'Platform', 'Field'])[1 + n % 5] || ' ' || (array['engineer', 'nurse', 'clerk'])[1 + n % 3],
    translate(md5(n::text), '0123456789', 'ghijklmnop') || ' Works', (array['Berlin', 'Paris', 'Aarhus'])[1 + n % 3],
    (select string_agg(md5(((n * 40 + k) % 2000)::text), ' ') from generate_series(1, 40) as k) || case when n % 400 = 0 then ' kubernetes' else '' end,
    array['skill ' || n % 50], (array['full_time', 'part_time'])[1 + n % 2], (array['remote', 'onsite'])[1 + n % 2],
    30000 + n, now() - n * interval '1 minute'
  from users, generate_series($1::integer, $1 + 999) as n`

const SEARCHES: [filters: JobFilters, sort?: SortName][] = [
  [{}],
  [{ query: 'engineer' }],
  [{ query: 'night nurse' }],
  [{ query: 'kubernetes' }],
  [{ query: '"night nurse" -engineer paris' }],
  [{ query: 'enginer' }],
  [{ query: 'clerk', location: 'berlin' }],
  [{ company: 'works' }],
  [{ location: 'paris', remote: ['remote'] }],
  [{ skills: ['skill 7'] }],
  [{ job_type: ['part_time'] }],
  [{ query: 'night nurse', salary_min: 35_000 }, 'salary'],
  [{ query: 'engineer' }, 'salary'],
  [{ query: 'engineer' }, 'newest'],
  [{ query: '-engineer' }],
  [{ posted_within_days: 1 }],
]

describeEachDatabase('the plans of a search', (makeDatabase) => {
  let database: TestDatabase
  let db: Kysely<Database>
  const asked: CompiledQuery[] = []
  beforeAll(async () => {
    database = await makeDatabase()
    await database.db.insertInto('users').values({ email: 'employer@example.org' }).execute()
    for (const from of [1, 1001, 2001, 3001, 4001, 5001]) await database.pool.query(FILL, [from])
    for (const table of ['job', 'active_job', 'search_word']) await database.pool.query(`vacuum analyze ${table}`)
    db = new Kysely({
      dialect: new PostgresDialect({ pool: database.pool }),
      log: ({ query }) => void asked.push(query),
    })
  })
  afterAll(() => database.drop())

  /** The plans of all that was asked meanwhile, under the settings that a search makes for itself. */
  const plansOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    asked.splice(0)
    await work()
    const plans: string[] = []
    const client = await database.pool.connect()
    try {
      await client.query('begin')
      for (const { sql, parameters } of asked.splice(0)) {
        if (sql.includes('set_config')) await client.query(sql)
        // Neither "begin" and "commit" nor what is itself an explain.
        if (sql.includes('set_config') || !/^\s*(?:select|with)/.test(sql)) continue
        const { rows } = await client.query(`explain ${sql}`, [...parameters])
        plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
      }
    } finally {
      await client.query('rollback')
      client.release()
    }
    return plans
  }

  it.each(SEARCHES.map(([filters, sort]) => ({ filters, sort })))(
    '$filters $sort: no table is read from end to end',
    async ({ filters, sort: asSort }) => {
      const plans = await plansOf(async () => {
        const search = await understand(db, filters)
        const sort = sortOf(asSort, search)
        await searchJobs(db, search, sort, { skip: 0, limit: 20, after: undefined, order: orderOf(sort) })
        await countFacets(db, search)
      })
      expect(plans.length).toBeGreaterThanOrEqual(2)
      for (const plan of plans) expect(plan).not.toMatch(/Seq Scan/)
    },
  )

  it('would see a table that is', async () => {
    const plans = await plansOf(() => db.selectFrom('job').select('id').where('description', '=', 'x').execute())
    expect(plans.join()).toMatch(/Seq Scan on job/)
  })
})
