import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { CursorKeys } from '../http/cursor.ts'
import type { Total } from '../http/paging.ts'
import type { Db } from './tables.ts'

/** Beyond so many rows a list is not counted for each page: a hundred thousand take 20 ms, ten thousand 2. */
const COUNTED_AT_MOST = 10_000

/** A time with its microseconds as PostgreSQL prints it: what a cursor holds of it. */
export const exactTime = (column: string): RawBuilder<string> => sql<string>`${sql.ref(column)}::text`

/** `(created_at, id) < (…)`: the rows behind the cursor in the order `created_at desc, id desc`; all of them without one. */
export const behindNewest = (table: string, after: CursorKeys | undefined): RawBuilder<boolean> => {
  if (after === undefined) return sql<boolean>`true`
  const [time, id] = after
  return sql<boolean>`(${sql.ref(`${table}.created_at`)}, ${sql.ref(`${table}.id`)}) < (${time}::timestamptz, ${id}::bigint)`
}

/** How many rows a query has: exact up to ten thousand, the planner's estimate beyond. */
export const countRows = async <DB, TB extends keyof DB, O>(
  db: Db,
  query: SelectQueryBuilder<DB, TB, O>,
): Promise<Total> => {
  const counted = query.clearSelect().clearOrderBy().select(sql<number>`1`.as('one'))
  const { rows } = await sql<{
    count: number
  }>`select count(*) from (${counted.limit(COUNTED_AT_MOST + 1)}) as counted`.execute(db)
  const count = Number(rows[0]?.count ?? 0)
  if (count <= COUNTED_AT_MOST) return { count, isEstimated: false }
  const plan = await sql<Plan>`explain (format json) ${counted}`.execute(db)
  const estimate = plan.rows[0]?.['QUERY PLAN'][0]?.Plan['Plan Rows'] ?? 0
  return { count: Math.max(count, Math.round(estimate)), isEstimated: true }
}

/** Whether a query has so many rows, without counting more of them. `count` is at least 1. */
export const hasRows = async <DB, TB extends keyof DB, O>(
  query: SelectQueryBuilder<DB, TB, O>,
  count: number,
): Promise<boolean> =>
  (await query
    .offset(count - 1)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** The part of EXPLAIN's answer that is read. */
interface Plan {
  readonly 'QUERY PLAN': readonly { readonly Plan: { readonly 'Plan Rows': number } }[]
}
