import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../database/tables.ts'
import type { Period } from './rules.ts'

/** Whose jobs are looked at: one employer's, or with `isEverything` everybody's; of them one only, if one is named. */
export interface Scope {
  readonly viewerId: number
  readonly isEverything: boolean
  readonly jobId: number | undefined
}

/** Whether a job id is of a job in scope. */
export const isWithin = ({ viewerId, isEverything, jobId }: Scope, column: string): RawBuilder<boolean> => {
  if (jobId !== undefined) return sql<boolean>`${sql.ref(column)} = ${jobId}`
  if (isEverything) return sql<boolean>`true`
  return sql<boolean>`${sql.ref(column)} in (select id from job where user_id = ${viewerId})`
}

/** The same of rows of `job` themselves. */
export const isJobWithin = ({ viewerId, isEverything, jobId }: Scope): RawBuilder<boolean> => {
  if (jobId !== undefined) return sql<boolean>`job.id = ${jobId}`
  return isEverything ? sql<boolean>`true` : sql<boolean>`job.user_id = ${viewerId}`
}

/** The day of a time in the period's time zone. Compared as a day: where clocks go back at midnight, a day begins twice. */
export const dayOf = ({ timeZone }: Period, column: string): RawBuilder<string> =>
  sql<string>`(${sql.ref(column)} at time zone ${timeZone})::date`

/** Midnight in UTC, `days` after a day. */
const midnight = (day: string, days: number) => sql`(${day}::date + ${sql.lit(days)})::timestamp at time zone 'UTC'`

/**
 * Whether a time is on one of the days asked for. No time zone is a whole day away from UTC: only of times within a day of a
 * bound the local day has to be known, which takes longer than all else that is asked of a row.
 */
export const isBetween = (period: Period, column: string): RawBuilder<boolean> => {
  const { from, to } = period
  const [day, time] = [dayOf(period, column), sql.ref(column)]
  const since =
    from === undefined
      ? sql`true`
      : sql`${time} >= ${midnight(from, -1)} and (${time} >= ${midnight(from, 1)} or ${day} >= ${from}::date)`
  const until =
    to === undefined
      ? sql`true`
      : sql`${time} < ${midnight(to, 2)} and (${time} < ${midnight(to, 0)} or ${day} <= ${to}::date)`
  return sql<boolean>`(${since} and ${until})`
}

/** The median of days between applying and being hired, as PostgreSQL interpolates it; null without a hire. */
export const medianDays = (condition: RawBuilder<boolean>): RawBuilder<number | null> => sql<number | null>`
  percentile_cont(0.5) within group (order by extract(epoch from hired_at - applied_at)::float8 / 86400)
    filter (where hired_at is not null and ${condition})`

// Figures are read from narrow indexes that memory holds, where a page costs the same wherever it lies: with the costs of a disk
// the planner reads the wide tables instead and sorts (508 ms in place of 81 for the scores of 200,000 applications). And to start
// workers for an answer of some milliseconds takes longer than the answer (127 ms in place of 17 for the counts of 100,000 jobs).
const suitThePlanner = (state: Db) =>
  sql`select set_config('random_page_cost', '1.1', true), set_config('max_parallel_workers_per_gather', '0', true)`.execute(
    state,
  )

/** Runs what reads several figures on one state of the database. */
export const inOneState = <T>(db: Db, read: (db: Db) => Promise<T>): Promise<T> =>
  db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (state) => {
      await suitThePlanner(state)
      return read(state)
    })

/** The columns of a `ShownRow` that belong to the analysis, which the query knows by this name. */
export const shownAnalysis = (name: 'analysis' | 'latest') => sql`
  ${sql.ref(`${name}.id`)} as analysis_id,
  coalesce(${sql.ref(`${name}.result`)} -> 'certificate' ->> 'engineVersion', ${sql.ref(`${name}.engine_version`)}) as engine_version,
  ${sql.ref(`${name}.result`)} -> 'certificate' ->> 'resultSha256' as result_sha256`
