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

/** Whether a time is on one of the days asked for. */
export const isBetween = (period: Period, column: string): RawBuilder<boolean> => {
  const { from, to } = period
  const day = dayOf(period, column)
  const since = from === undefined ? sql`true` : sql`${day} >= ${from}::date`
  const until = to === undefined ? sql`true` : sql`${day} <= ${to}::date`
  return sql<boolean>`(${since} and ${until})`
}

/** The median of days between applying and being hired, as PostgreSQL interpolates it; null without a hire. */
export const medianDays = (condition: RawBuilder<boolean>): RawBuilder<number | null> => sql<number | null>`
  percentile_cont(0.5) within group (order by extract(epoch from hired_at - applied_at)::float8 / 86400)
    filter (where hired_at is not null and ${condition})`

/** Runs what reads several figures on one state of the database. */
export const inOneState = <T>(db: Db, read: (db: Db) => Promise<T>): Promise<T> =>
  db.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(read)

/** The columns of a `ShownRow` that belong to the analysis, which the query knows by this name. */
export const shownAnalysis = (name: 'analysis' | 'latest') => sql`
  ${sql.ref(`${name}.id`)} as analysis_id,
  coalesce(${sql.ref(`${name}.result`)} -> 'certificate' ->> 'engineVersion', ${sql.ref(`${name}.engine_version`)}) as engine_version,
  ${sql.ref(`${name}.result`)} -> 'certificate' ->> 'resultSha256' as result_sha256`
