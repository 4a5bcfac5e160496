import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'
import { createLogger } from '../../http/logging.ts'
import { periodOf } from '../rules.ts'
import { createWholeView, refreshView } from './read.ts'
import { keyOf, OLDEST_MS } from './rules.ts'
import { refreshWholeViewTask } from './tasks.ts'

describeDatabase('the view of everything', (makeDatabase) => {
  let database: TestDatabase
  beforeAll(async () => {
    database = await makeDatabase()
  })
  afterAll(() => database.drop())
  beforeEach(() => sql`delete from whole_view`.execute(database.db))

  const usual = periodOf({}, new Date())
  const inBerlin = periodOf({ from: '2026-01-01', time_zone: 'Europe/Berlin' }, new Date())
  const refresh = () => refreshWholeViewTask({ db: database.db, log: createLogger('silent') }).run({})
  const read = async (period = usual) => (await createWholeView(database.db).read(1, period)).computedAt
  const kept = async () => {
    const { rows } = await sql<{ period: string }>`select period from whole_view order by period`.execute(database.db)
    return rows.map((row) => row.period)
  }
  const makeOlder = (column: 'computed_at' | 'last_asked_at', ms: number) =>
    sql`update whole_view set ${sql.ref(column)} = ${sql.ref(column)} - ${ms} * interval '1 millisecond'`.execute(
      database.db,
    )

  it('is counted by the task before anybody asks', async () => {
    await refresh()
    expect(await kept()).toEqual([keyOf(usual)])
    const computedAt = await read()
    expect(await read()).toEqual(computedAt)
    await refresh()
    expect((await read()).getTime()).toBeGreaterThan(computedAt.getTime())
  })

  it('is counted by who asks where no task has, and for others too', async () => {
    const computedAt = await read(inBerlin)
    expect(await read(inBerlin)).toEqual(computedAt)
    expect(await kept()).toEqual([keyOf(inBerlin)])
  })

  it('is counted once for all who ask a process at a time', async () => {
    const view = createWholeView(database.db)
    const times = await Promise.all(
      [1, 2, 3].map(async (viewer) => (await view.read(viewer, usual)).computedAt.getTime()),
    )
    expect(new Set(times).size).toBe(1)
  })

  it('of other days is counted again while it is asked for, and forgotten an hour after', async () => {
    const computedAt = await read(inBerlin)
    await refresh()
    expect((await read(inBerlin)).getTime()).toBeGreaterThan(computedAt.getTime())
    await makeOlder('last_asked_at', 59 * 60_000)
    await read(inBerlin)
    await makeOlder('last_asked_at', 59 * 60_000)
    await refresh()
    expect(await kept()).toEqual([keyOf(inBerlin), keyOf(usual)])
    await makeOlder('last_asked_at', 60 * 60_000)
    await refresh()
    expect(await kept()).toEqual([keyOf(usual)])
  })

  it('is no older than two turns, and not of yesterday', async () => {
    const computedAt = await read()
    await makeOlder('computed_at', OLDEST_MS - 5_000)
    expect((await read()).getTime()).toBe(computedAt.getTime() - OLDEST_MS + 5_000)
    await makeOlder('computed_at', 5_000)
    expect((await read()).getTime()).toBeGreaterThan(computedAt.getTime())
    await sql`update whole_view set last_day = last_day - 1, computed_at = computed_at - interval '1 second'`.execute(
      database.db,
    )
    const before = await sql<{ computed_at: Date }>`select computed_at from whole_view`.execute(database.db)
    expect((await read()).getTime()).toBeGreaterThan(before.rows[0]?.computed_at.getTime() ?? 0)
  })

  it('does not go back to an earlier state when a slow count ends late', async () => {
    const { figures, computed_at } = await refreshView(database.db, usual)
    await sql`update whole_view set computed_at = now() + interval '1 minute', figures = '{"later": true}'`.execute(
      database.db,
    )
    await refreshView(database.db, usual)
    const { rows } = await sql<{ figures: object }>`select figures from whole_view`.execute(database.db)
    expect(rows).toEqual([{ figures: { later: true } }])
    expect([figures.hiring.applications, computed_at instanceof Date]).toEqual([0, true])
  })

  it('holds nothing of a person', async () => {
    const { figures } = await refreshView(database.db, usual)
    expect(Object.keys(figures).sort()).toEqual(
      ['applicationDays', 'hireDays', 'hiring', 'jobs', 'scores', 'sources', 'terms'].sort(),
    )
  })
})
