import { sql } from 'kysely'
import { isOfApplication } from '../../applications/queries.ts'
import type { ApplicationStatus, Db, JobStatus } from '../../database/tables.ts'
import { isJobWithin, type Scope, shownAnalysis } from '../queries.ts'
import { recordShown, type ShownRow } from '../shown.ts'

export interface ExportedApplication extends ShownRow {
  readonly job_title: string
  readonly status: ApplicationStatus
  readonly source: string | null
  readonly applied_at: Date
  readonly updated_at: Date
  readonly name: string | null
  readonly email: string | null
  /** Of the latest analysis; null without one, and of who withdrew. */
  readonly overall_score: number | null
  readonly skill_alignment_score: number | null
  readonly experience_score: number | null
  readonly education_score: number | null
}

export interface ExportedJob {
  readonly job_id: number
  readonly title: string
  readonly status: JobStatus
  readonly created_at: Date
  readonly applications: number
  readonly analysed: number
  readonly average_overall_score: number | null
  readonly offers: number
  readonly hires: number
  /** Median days. */
  readonly time_to_hire: number | null
}

const IN_A_BATCH = 500

/** Batches until one is not full: each goes on behind the last row, so that no connection is held for a slow reader. */
async function* inBatches<Row>(list: (after: Row | undefined) => Promise<Row[]>): AsyncGenerator<Row, void, undefined> {
  for (let last: Row | undefined; ; ) {
    const rows = await list(last)
    yield* rows
    if (rows.length < IN_A_BATCH) return
    last = rows.at(-1)
  }
}

const LATEST = sql`
  left join lateral (
    select analysis.* from analysis
    where analysis.job_id = application.job_id and analysis.user_id = application.user_id and analysis.status = 'done'
      and application.status <> 'withdrawn'
      and ${isOfApplication}
    order by requested_at desc, id desc limit 1
  ) as latest on true`

/** Applications in scope, by job and then in the order of applying; the scores of a batch go on record before it. */
export const exportApplications = (db: Db, scope: Scope): AsyncGenerator<ExportedApplication, void, undefined> =>
  inBatches(async (after) => {
    // That a job is not before the last one follows from the rest, but not for the planner, which would begin with the first job each time.
    const { job_id: jobId, application_id: id } = after ?? { job_id: 0, application_id: 0 }
    const result = await sql<ExportedApplication>`
      select application.id as application_id, application.job_id, job.title as job_title, application.status, application.source,
        application.created_at as applied_at, application.updated_at, users.full_name as name, users.email,
        latest.overall_score, latest.skill_alignment_score, latest.experience_score, latest.education_score,
        application.user_id as applicant_id, job.user_id as employer_id, ${shownAnalysis('latest')}
      from application join job on job.id = application.job_id
      left join users on users.id = application.user_id ${LATEST}
      where ${isJobWithin(scope)} and (application.job_id, application.id) > (${jobId}::bigint, ${id}::bigint)
        and job.id >= ${jobId}
      order by application.job_id, application.id limit ${IN_A_BATCH}`.execute(db)
    await recordShown(db, scope.viewerId, result.rows)
    return result.rows
  })

/** Jobs in scope with their main figures, oldest first. */
export const exportJobs = (db: Db, scope: Scope): AsyncGenerator<ExportedJob, void, undefined> =>
  inBatches(async (after) => {
    const result = await sql<ExportedJob>`
      select job.id as job_id, title, job.status, job.created_at, applications, analysed, average_overall_score, offers, hires,
        time_to_hire
      from (
        select id, title, status, created_at from job
        where ${isJobWithin(scope)} and id > ${after?.job_id ?? 0} order by id limit ${IN_A_BATCH}
      ) as job
      cross join lateral (
        select count(*) as applications, count(offer_at) as offers, count(hired_at) as hires,
          round((percentile_cont(0.5) within group (order by extract(epoch from hired_at - applied_at)::float8 / 86400)
            filter (where hired_at is not null))::numeric, 1) as time_to_hire
        from application_progress where job_id = job.id
      ) as progress
      cross join lateral (
        select count(latest.id) as analysed, round(avg(latest.overall_score), 1) as average_overall_score
        from application ${LATEST} where application.job_id = job.id
      ) as scored
      order by job.id`.execute(db)
    return result.rows
  })
