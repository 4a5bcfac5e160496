import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../../../test/app.ts'
import { describeEachDatabase, type TestDatabase } from '../../../test/databases.ts'

/** Jobs of one kind, each a minute older than the one before; the last number is the oldest. */
const POST = `
  insert into job (user_id, title, description, created_at)
  select users.id, $1 || ' ' || n, $2, now() - interval '1 day' - n * interval '1 minute' from users, generate_series(1, $3::integer) as n`

describeEachDatabase('pages by relevance beyond what is ranked', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    await database.db.insertInto('users').values({ email: 'employer@example.org' }).execute()
    const post = (title: string, description: string, count: number) =>
      database.pool.query(POST, [title, description, count])
    await post('Welder', 'You join steel.', 620)
    await post('Fitter', 'You help a welder, and a glazier.', 130)
    await post('Glazier', 'You cut panes.', 90)
    await post('Roofer', 'You meet the glazier of the house.', 560)
    await post('Teacher', 'You teach mathematics.', 3)
    await post('Teacher', 'You teach music.', 3)
    await database.pool.query('vacuum analyze active_job')
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  interface Answer {
    readonly titles: string[]
    readonly next: string | undefined
    readonly total: number
  }
  const ask = async (url: string): Promise<Answer> => {
    const answer = await open.app.inject({ url })
    expect(answer.statusCode, answer.body).toBe(200)
    return {
      titles: answer.json<{ title: string }[]>().map(({ title }) => title),
      next: /<([^>]+)>; rel="next"/.exec(String(answer.headers['link']))?.[1],
      total: Number(answer.headers['x-total-count']),
    }
  }
  const search = (query: string, more = '') => `/api/v1/jobs/search?limit=100&query=${encodeURIComponent(query)}${more}`
  /** Every page from one on; `between` happens after each. */
  const walk = async (from: string, between = async (): Promise<unknown> => undefined): Promise<string[]> => {
    const titles: string[] = []
    for (let url: string | undefined = from; url !== undefined; ) {
      const page: Answer = await ask(url)
      titles.push(...page.titles)
      url = page.next
      await between()
    }
    return titles
  }

  it.each([
    ['welder', 750],
    ['glazier', 780],
    ['"a welder"', 130],
    ['welder -fitter', 620],
    ['glazier -"the house"', 220],
    ['you', 1406],
  ])('%s: every match is on one page, by cursor and by skip alike', async (query, count) => {
    const byCursor = await walk(search(query))
    expect(new Set(byCursor).size === byCursor.length || query === 'you').toBe(true)
    expect(byCursor).toHaveLength(count)
    expect((await ask(search(query))).total).toBe(count)
    const bySkip: string[] = []
    for (let skip = 0; skip < count; skip += 100) bySkip.push(...(await ask(search(query, `&skip=${skip}`))).titles)
    expect(bySkip).toEqual(byCursor)
    expect((await ask(search(query, `&skip=${count}`))).titles).toEqual([])
  })

  it('puts the other headings behind the ranked ones, newest first, and texts behind all headings', async () => {
    const titles = await walk(search('welder'))
    const numbered = (name: string, from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, at) => `${name} ${from + at}`)
    expect(titles.slice(500)).toEqual([...numbered('Welder', 501, 620), ...numbered('Fitter', 1, 130)])
  })

  it('repeats and misses nothing while jobs are posted and closed', async () => {
    const before = await walk(search('glazier'))
    let posted = 0
    const seen = await walk(search('glazier'), async () => {
      posted += 1
      const title = `Glazier of today ${posted}`
      await database.pool.query(`insert into job (user_id, title) select id, $1 from users`, [title])
      await database.pool.query(`update job set status = 'closed' where title = $1`, [`Roofer ${posted}`])
    })
    const closed = new Set(Array.from({ length: posted }, (_, at) => `Roofer ${at + 1}`))
    const old = seen.filter((title) => !title.startsWith('Glazier of today'))
    expect(new Set(seen).size).toBe(seen.length)
    const missed = before.filter((title) => !closed.has(title) && !old.includes(title))
    expect(missed).toEqual([])
  })

  describe('what must not stand', () => {
    it('must not stand in the text of a job whose heading matches', async () => {
      expect((await ask(search('teacher -mathematics'))).titles).toEqual(['Teacher 1', 'Teacher 2', 'Teacher 3'])
      expect((await ask(search('teacher -mathematics'))).total).toBe(3)
    })
  })

  it('follows a job that is changed, closed, opened again and deleted', async () => {
    const change = (assignment: string) =>
      database.pool.query(`update job set ${assignment} where title like 'Quarry%'`)
    const find = async (query: string) => (await ask(search(query))).titles
    await database.pool.query(`insert into job (user_id, title) select id, 'Quarry hand' from users`)
    expect(await find('quarry')).toEqual(['Quarry hand'])
    await change(`description = 'Dynamite is used.'`)
    expect(await find('dynamite')).toEqual(['Quarry hand'])
    await change(`status = 'closed'`)
    expect(await find('quarry')).toEqual([])
    await change(`title = 'Quarry leader', status = 'active'`)
    expect(await find('dynamite')).toEqual(['Quarry leader'])
    await database.pool.query(`delete from job where title like 'Quarry%'`)
    expect(await find('quarry')).toEqual([])
  })
})
