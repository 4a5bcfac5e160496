import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../database/tables.ts'

export type Condition = RawBuilder<boolean>

export const all = (conditions: readonly Condition[]): Condition =>
  conditions.length === 0 ? sql`true` : sql`${sql.join([...conditions], sql` and `)}`

/** A column of words holds a tsquery as PostgreSQL writes it. */
export const holds = (column: 'heading' | 'words', query: string): Condition =>
  query === '' ? sql`false` : sql`${sql.ref(column)} @@ ${query}::tsquery`

/** Jobs that are looked for: rows of active_job. */
export interface Wanted {
  /** What indexes answer, or short columns. */
  readonly conditions: readonly Condition[]
  /** What is then asked of one row after the other, in order, until there are enough: it takes the long column. */
  readonly checks: readonly Condition[]
  /** Where in the order to begin; undefined: with the first. */
  readonly behind?: Condition | undefined
}

/** An order, by an index and by the same value as an expression, which no index has. The id decides between equals. */
export interface Direction {
  readonly key: RawBuilder<unknown>
  readonly unindexed: RawBuilder<unknown>
}

export const BY_TIME: Direction = { key: sql`created_at`, unindexed: sql`created_at + interval '0'` }
export const BY_PAY: Direction = { key: sql`best_pay`, unindexed: sql`best_pay + 0` }

const begin = ({ behind }: Wanted): Condition => behind ?? sql`true`

/** A transaction with the settings of a search. */
export const searching = <T>(db: Db, work: (trx: Db) => Promise<T>): Promise<T> =>
  db.transaction().execute(async (trx) => {
    // The planner takes the long column for free and would read the whole table for words that many jobs have. A bitmap of all pages of a
    // million jobs fits into the memory; compiling a plan, or starting workers for it, takes longer than running it.
    await sql`select set_config('enable_seqscan', 'off', true), set_config('work_mem', '32MB', true), set_config('jit', 'off', true),
      set_config('max_parallel_workers_per_gather', '0', true)`.execute(trx)
    return work(trx)
  })

/** The part of EXPLAIN's answer that is read. */
interface Plan {
  readonly 'QUERY PLAN': readonly { readonly Plan: { readonly 'Plan Rows': number } }[]
}

/** How many there are, as the planner sees it. */
export const estimateOf = async (db: Db, wanted: Wanted): Promise<number> => {
  const condition = all([...wanted.conditions, ...wanted.checks, begin(wanted)])
  const plan = await sql<Plan>`explain (format json) select from active_job where ${condition}`.execute(db)
  return plan.rows[0]?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0
}

/** How many there are before anything is checked: what collecting them costs, and about as many, because checks seldom fail. */
export const candidatesOf = (db: Db, wanted: Wanted): Promise<number> => estimateOf(db, { ...wanted, checks: [] })

/**
 * All that match are found by index and put in order: where matches are few. Only their ids are put in order, and what is checked is
 * looked up of one after the other.
 */
const collected = ({ conditions, checks, behind }: Wanted, { unindexed }: Direction, count: number) => {
  const ordered = sql`
    select job_id, created_at, ${unindexed} as place from active_job
    where ${all([...conditions, behind ?? sql`true`])} order by place desc, job_id desc`
  if (checks.length === 0) return sql`select job_id, created_at from (${ordered} limit ${count}) as found`
  return sql`
    select job_id, created_at from (${ordered} offset 0) as found
    cross join lateral (select from active_job where active_job.job_id = found.job_id and ${all(checks)} offset 0) as checked
    order by place desc, job_id desc limit ${count}`
}

/** The first of the order are looked at one by one: where matches are many. What is checked of a heading goes before the long column. */
const walked = (wanted: Wanted, { key }: Direction, count: number, steps: number) => sql`
  select job_id, created_at from (
    select * from active_job where ${begin(wanted)} order by ${key} desc, job_id desc limit ${steps}
  ) as active_job
  where ${all([...wanted.checks, ...wanted.conditions])} order by ${key} desc, job_id desc limit ${count}`

// Jobs of a kind are posted together; where the next many have none, they are collected after all.
const PATIENCE = 8

/** What is known of a search before it is run. */
export interface Odds {
  readonly matches: number
  readonly jobs: number
}

/**
 * The first `count` in an order. One collected costs about what one passed does, so that the square of the matches decides: of 100,000 jobs
 * 9,000 and more are not collected to find the newest 500.
 */
export const firstOf = (wanted: Wanted, direction: Direction, count: number, { matches, jobs }: Odds) => {
  const collect = collected(wanted, direction, count)
  if (matches * matches <= 2 * count * jobs) return sql`(${collect})`
  const steps = Math.ceil((PATIENCE * count * jobs) / matches)
  return sql`(
    with near as materialized (${walked(wanted, direction, count, steps)})
    select * from near where (select count(*) from near) = ${count}
    union all
    select * from (${collect}) as far where (select count(*) from near) < ${count}
  )`
}

/** Beyond so many they are not counted one by one: the answer is the planner's estimate. */
export const COUNTED_AT_MOST = 2000

/** How many there are, up to one more than are counted. */
export const countOf = async (db: Db, { conditions, checks }: Wanted): Promise<number> => {
  // Without words an order keeps the planner at an index, and off the table; in front of checks it would only cost.
  const source = checks.length === 0 ? sql`order by created_at desc, job_id desc` : sql`offset 0`
  const { rows } = await sql<{ count: number }>`
    select count(*) from (
      select from (select heading, words from active_job where ${all(conditions)} ${source}) as active_job
      where ${all(checks)} limit ${COUNTED_AT_MOST + 1}
    ) as counted`.execute(db)
  return rows[0]?.count ?? 0
}
