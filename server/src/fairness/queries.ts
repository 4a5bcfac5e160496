import { sql } from 'kysely'
import { isOfApplication } from '../applications/queries.ts'
import type { Db } from '../database/connect.ts'
import { type Quarter, settledAt, startOf } from './periods.ts'

/** Whose applications; null leaves it open. */
export interface Whose {
  readonly job: number | null
  readonly employer: number | null
}

export interface OutcomeRow {
  readonly id: number
  readonly job: number
  readonly employer: number
  /** Whether it had reached an interview by the time the quarter was settled. */
  readonly is_selected: boolean
  /** Of the latest analysis that was finished by then; null without one. */
  readonly score: number | null
}

/** What became of the applications that were made in a quarter; those withdrawn or rejected since are among them. */
export const listOutcomes = async (
  db: Db,
  { job, employer }: Whose,
  quarter: Quarter,
): Promise<readonly OutcomeRow[]> => {
  const settled = settledAt(quarter)
  const { rows } = await sql<OutcomeRow>`
    select application.id, application.job_id as job, job.user_id as employer, latest.overall_score as score,
      exists (
        select from application_event event
        where event.application_id = application.id and event.to_status in ('interview', 'offer', 'hired')
          and event.created_at < ${settled}
      ) as is_selected
    from application
    join job on job.id = application.job_id
    left join lateral (
      select overall_score from analysis
      where analysis.user_id = application.user_id and analysis.job_id = application.job_id and analysis.status = 'done'
        and ${isOfApplication}
        and analysis.finished_at < ${settled}
      order by finished_at desc, id desc limit 1
    ) as latest on true
    where application.created_at >= ${startOf(quarter)} and application.created_at < ${startOf(quarter + 1)}
      and (${job}::bigint is null or application.job_id = ${job}::bigint)
      and (${employer}::bigint is null or job.user_id = ${employer}::bigint)`.execute(db)
  return rows
}
