import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import type { RaceEthnicity, Sex } from '../database/self-identification-tables.ts'
import type { FairnessRow } from './schemas.ts'

// Long settled, and far from any other test's.
const [QUARTER, APPLIED] = ['2024-01-01', new Date('2024-02-10T12:00:00Z')]
const PERIOD = 'from=2024-01-01&to=2024-12-31'

interface Person {
  readonly sex: Sex | null
  readonly race: RaceEthnicity | null
  readonly isSelected?: boolean
  readonly score?: number
}
const repeat = <T>(count: number, one: T): T[] => Array.from({ length: count }, () => one)

/** The published example of 6 RCNY § 5-301 (c): [how many above the median, how many not]. By sex, and by race of the same people. */
const SEXES: readonly (readonly [Sex, number, number])[] = [
  ['male', 50, 42],
  ['female', 34, 42],
]
const RACES: readonly (readonly [RaceEthnicity | null, number, number])[] = [
  ['hispanic_or_latino', 18, 10],
  ['white', 15, 25],
  ['black_or_african_american', 16, 16],
  ['native_hawaiian_or_pacific_islander', 5, 3],
  ['asian', 10, 14],
  [null, 20, 16],
]
const scoredExample = (): Person[] =>
  [1, 2].flatMap((column) => {
    const sexes = SEXES.flatMap((row) => repeat(Number(row[column]), row[0]))
    const races = RACES.flatMap((row) => repeat(Number(row[column]), row[0]))
    return sexes.map((sex, index) => ({ sex, race: races[index] ?? null, score: column === 1 ? 80 : 40 }))
  })

describeDatabase('fairness', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  const tokens: Record<string, string> = {}
  const jobs: Record<string, number> = {}
  const get = (who: string, path: string, headers: Record<string, string> = {}) =>
    open.app.inject({
      url: `/api/v1/optimus/fairness${path}`,
      headers: { ...(tokens[who] === undefined ? {} : bearer(tokens[who])), ...headers },
    })
  const postJob = async (who: string, input: object) =>
    (
      await open.app.inject({ method: 'POST', url: '/api/v1/jobs', headers: bearer(tokens[who] ?? ''), payload: input })
    ).json().id

  /** People who applied long ago, with what they said, what became of them and how they were scored. */
  const populate = async (jobId: number, people: readonly Person[]): Promise<void> => {
    const { db } = database
    const users = await db
      .insertInto('users')
      .values(people.map((_, index) => ({ email: `p${jobId}.${index}@example.test` })))
      .returning('id')
      .execute()
    const applications = await db
      .insertInto('application')
      .values(users.map(({ id }) => ({ user_id: id, job_id: jobId, created_at: APPLIED })))
      .returning(['id', 'user_id'])
      .execute()
    await sql`insert into self_identification_key (fingerprint) values (${open.deps.pseudonyms.fingerprint}) on conflict do nothing`.execute(
      db,
    )
    const declared = people.flatMap(({ sex, race }, index) => {
      const application_hash = open.deps.pseudonyms.of(applications[index]?.id ?? 0)
      return sex === null && race === null
        ? []
        : [{ application_hash, sex, race_ethnicity: race, declared_quarter: QUARTER }]
    })
    if (declared.length > 0) await db.insertInto('self_identification').values(declared).execute()
    const selected = applications.filter((_, index) => people[index]?.isSelected === true)
    if (selected.length > 0)
      await db
        .insertInto('application_event')
        .values(
          selected.map(({ id }) => ({
            ...{ application_id: id, role: 'employer' as const, from_status: 'screening' as const },
            ...{ to_status: 'interview' as const, actor_id: null, note: null, created_at: APPLIED },
          })),
        )
        .execute()
    await score(jobId, people, users)
  }
  const score = async (jobId: number, people: readonly Person[], users: readonly { readonly id: number }[]) => {
    const scores = people.map((person) => person.score ?? null)
    const sha256 = createHash('sha256').update(`job ${jobId}`).digest()
    await sql`
      with person as (
        select * from unnest(${users.map(({ id }) => id)}::bigint[], ${scores}::numeric[]) as person (id, score) where score is not null
      ), bytes as (
        insert into file (sha256, size, media_type, backend) values (${sha256}, 1, 'text/plain', 'local') returning id
      ), sent as (
        insert into resume (user_id, file_id, file_name) select person.id, bytes.id, 'cv.txt' from person, bytes
        returning id, user_id
      )
      insert into analysis (user_id, resume_id, job_id, job_revision, engine_version, weights, weights_key, as_of, status, overall_score,
        result, finished_at)
      select sent.user_id, sent.id, ${jobId}, 1, '1', '{}', 'default', '2024-02-10', 'done', person.score, '{}', ${APPLIED}
      from sent join person on person.id = sent.user_id`.execute(database.db)
  }

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database, { environment: { FAIRNESS_MINIMUM: '3' } })
    for (const who of ['employer', 'rival']) tokens[who] = await open.signIn(`${who}@example.org`)
    tokens['admin'] = await open.signIn('admin@zodie.local')
    jobs['scored'] = await postJob('employer', { title: 'Baker <of> "bread"', company: 'Crumb & Sons' })
    jobs['selected'] = await postJob('rival', { title: 'Miller' })
    jobs['small'] = await postJob('rival', { title: 'Cook' })
    await populate(jobs['scored'] ?? 0, scoredExample())
    // § 5-301 (b): 1,390 men, 667 selected; 1,181 women, 555 selected.
    await populate(jobs['selected'] ?? 0, [
      ...repeat(667, { sex: 'male' as const, race: null, isSelected: true }),
      ...repeat(723, { sex: 'male' as const, race: null }),
      ...repeat(555, { sex: 'female' as const, race: null, isSelected: true }),
      ...repeat(626, { sex: 'female' as const, race: null }),
    ])
    await populate(jobs['small'] ?? 0, [
      ...repeat(6, { sex: 'male' as const, race: 'white' as const }),
      ...repeat(2, { sex: 'female' as const, race: 'asian' as const }),
      ...repeat(4, { sex: 'prefer_not_to_say' as const, race: null }),
    ])
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const told = (rows: readonly FairnessRow[]) =>
    rows.flatMap(({ category, count, rate, impact_ratio }) =>
      rate === null ? [] : [[category, count, (rate * 100).toFixed(1), impact_ratio?.toFixed(3)]],
    )

  describe('GET /optimus/fairness', () => {
    it('200: the published example of scoring, by sex and by race', async () => {
      const answer = await get('employer', `?job_id=${jobs['scored']}&${PERIOD}`)
      expect(answer.statusCode, answer.body).toBe(200)
      const { scoring, selection, ...facts } = answer.json()
      expect(facts).toMatchObject({ job_id: jobs['scored'], from: '2024-01-01', to: '2024-12-31', minimum: 3 })
      expect([scoring.assessed, scoring.favoured, selection.favoured]).toEqual([168, 84, 0])
      expect(told(scoring.by_sex.rows)).toEqual([
        ['Female', 76, '44.7', '0.823'],
        ['Male', 92, '54.3', '1.000'],
      ])
      expect(told(scoring.by_race_ethnicity.rows)).toEqual([
        ['Hispanic or Latino', 28, '64.3', '1.000'],
        ['White', 40, '37.5', '0.583'],
        ['Black or African American', 32, '50.0', '0.778'],
        ['Native Hawaiian or Pacific Islander', 8, '62.5', '0.972'],
        ['Asian', 24, '41.7', '0.648'],
      ])
      expect([scoring.by_sex, scoring.by_race_ethnicity].map((table) => table.unknown_or_withheld)).toEqual([0, 36])
    })

    it('200: the published example of selection', async () => {
      const { selection } = (await get('rival', `?job_id=${jobs['selected']}&${PERIOD}`)).json()
      expect(told(selection.by_sex.rows)).toEqual([
        ['Female', 1181, '47.0', '0.979'],
        ['Male', 1390, '48.0', '1.000'],
      ])
    })

    it('200: withholds what is about fewer than the minimum, and counts it with the unknown', async () => {
      const { selection } = (await get('rival', `?job_id=${jobs['small']}&${PERIOD}`)).json()
      expect(selection.by_sex).toMatchObject({
        rows: [
          { category: 'Female', count: null, rate: null, is_withheld: true },
          { category: 'Male', count: 6, rate: 0, is_withheld: false },
        ],
        unknown_or_withheld: 6,
      })
      expect(selection.by_sex.rows[1].impact_ratio).toBeNull()
    })

    it('200: marks what is under 2 %', async () => {
      const job = await postJob('employer', { title: 'Porter' })
      await populate(job, [
        ...repeat(300, { sex: 'male' as const, race: null, isSelected: true }),
        ...repeat(4, { sex: 'female' as const, race: null, isSelected: true }),
      ])
      const { selection } = (await get('employer', `?job_id=${job}&${PERIOD}`)).json()
      expect(selection.by_sex.rows).toMatchObject([
        { count: 4, is_under_two_percent: true, impact_ratio: null },
        { count: 300, is_under_two_percent: false, impact_ratio: 1 },
      ])
      await open.app.inject({ method: 'DELETE', url: `/api/v1/jobs/${job}`, headers: bearer(tokens['employer'] ?? '') })
    })

    it('200: an employer’s own jobs, an administrator’s all', async () => {
      const assessed = async (who: string) => (await get(who, `?${PERIOD}`)).json().selection.assessed
      expect([await assessed('employer'), await assessed('rival'), await assessed('admin')]).toEqual([168, 2583, 2751])
    })

    it('200: what is decided, scored or declared after the quarter was settled changes nothing', async () => {
      const before = (await get('employer', `?${PERIOD}`)).json()
      const { db } = database
      const of = db
        .selectFrom('application')
        .select('id')
        .where('job_id', '=', jobs['scored'] ?? 0)
      await sql`insert into application_event (application_id, role, from_status, to_status)
        select id, 'employer', 'screening', 'interview' from (${of}) as application`.execute(db)
      await sql`insert into analysis (user_id, resume_id, job_id, job_revision, engine_version, weights, weights_key, as_of, status,
          overall_score, result, finished_at)
        select user_id, resume_id, job_id, job_revision, '2', '{}', weights_key, as_of, 'done', 100 - overall_score, '{}', now() from analysis`.execute(
        db,
      )
      const { rows } = await sql<{
        id: number
      }>`select id from application where job_id = ${jobs['selected'] ?? 0} limit 1`.execute(db)
      await db
        .updateTable('self_identification')
        .set({ declared_quarter: '2024-10-01' })
        .where('application_hash', '=', open.deps.pseudonyms.of(rows[0]?.id ?? 0))
        .execute()
      const after = (await get('employer', `?${PERIOD}`)).json()
      expect({ ...after, computed_at: 0 }).toEqual({ ...before, computed_at: 0 })
      const rival = (await get('rival', `?job_id=${jobs['selected']}&${PERIOD}`)).json()
      expect(rival.selection.by_sex.unknown_or_withheld).toBe(1)
    })

    it('200: without a period, the last settled year', async () => {
      const { from, to, selection } = (await get('employer', '')).json()
      expect([from.slice(5), to.slice(5), Number(to.slice(0, 4)) - Number(from.slice(0, 4))]).toEqual([
        '01-01',
        '12-31',
        0,
      ])
      expect(selection).toMatchObject({ assessed: 0, favoured: 0, by_sex: { unknown_or_withheld: 0 } })
    })

    it('200: CSV by Accept and by name, which no spreadsheet computes', async () => {
      const byName = await get('employer', `.csv?job_id=${jobs['scored']}&${PERIOD}`)
      const byAccept = await get('employer', `?job_id=${jobs['scored']}&${PERIOD}`, { accept: 'text/csv' })
      expect([byName.statusCode, byName.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8'])
      expect([byAccept.statusCode, byAccept.body]).toEqual([200, byName.body])
      expect(byAccept.headers.vary).toContain('Accept')
      const lines = byName.body.trimEnd().split('\r\n')
      expect(lines).toHaveLength(1 + 2 * (2 + 7 + 14 + 3))
      expect(lines).toContain(
        `${jobs['scored']},2024-01-01,2024-12-31,3,scoring,by_sex,Male,92,50,${50 / 92},1,false,false`,
      )
      expect(byName.body).toContain('"Female, Asian"')
    })

    it.each([
      ['?from=2024-01-02', '/query/from'],
      ['?to=2024-12-30', '/query/to'],
      ['?from=2024-10-01&to=2024-03-31', '/query/from'],
      ['?from=2014-01-01&to=2024-12-31', '/query/from'],
      ['?to=2999-12-31', '/query/to'],
      ['?from=yesterday', '/query/from'],
      ['?sex=female', '/query/sex'],
    ])('422: %s', async (query, pointer) => {
      const answer = await get('employer', query)
      expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([422, pointer])
    })

    it.each(['', '.csv', '/summary'])('401, 403 and 404 for %s', async (path) => {
      const query = (job: number | undefined) =>
        `${path}?job_id=${job}${path === '/summary' ? '&distributed_on=2024-01-01' : ''}`
      expect((await get('nobody', query(jobs['scored']))).statusCode).toBe(401)
      expect((await get('rival', query(jobs['scored']))).statusCode).toBe(403)
      expect((await get('rival', query(999_999_999))).statusCode).toBe(404)
      const draft = await postJob('employer', { title: 'Secret', status: 'draft' })
      expect((await get('rival', query(draft))).statusCode).toBe(404)
    })

    it('503 under another key than the declarations were made with', async () => {
      const { db } = database
      const key = await db.selectFrom('self_identification_key').select('fingerprint').executeTakeFirstOrThrow()
      await db
        .updateTable('self_identification_key')
        .set({ fingerprint: Buffer.alloc(32) })
        .execute()
      const answer = await get('rival', '')
      await db.updateTable('self_identification_key').set(key).execute()
      expect([answer.statusCode, answer.json().type.split('#')[1]]).toEqual([503, 'self-identification-key-wrong'])
    })
  })

  describe('GET /optimus/fairness/summary', () => {
    it('200: a page with dates, definitions, the unknown and the tables, of which nothing runs', async () => {
      const answer = await get(
        'employer',
        `/summary?job_id=${jobs['scored']}&${PERIOD}&distributed_on=2023-06-01&audited_on=2025-03-03`,
      )
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8'])
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'")
      expect(answer.body).toContain('Baker &lt;of&gt; &quot;bread&quot;, Crumb &amp; Sons')
      expect(answer.body).toContain('Distribution date of the tool: 2023-06-01')
      expect(answer.body).toContain('Date of the most recent bias audit: 2025-03-03')
      expect(answer.body).toContain('<td>Male</td><td>92</td><td>50</td><td>54.3 %</td><td>1.000</td>')
      expect(answer.body).toContain('<td>Unknown or withheld</td><td>36</td>')
      expect(answer.body).not.toMatch(/<script|<of>/)
    })
    it('200: says that nobody has audited', async () => {
      const answer = await get('admin', `/summary?${PERIOD}&distributed_on=2023-06-01`)
      expect(answer.body).toContain('No independent auditor has audited this yet')
    })
    it('422 without the date of distribution', async () => {
      const answer = await get('admin', '/summary')
      expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([422, '/query/distributed_on'])
    })
  })
})
