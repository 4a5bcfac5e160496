import type { Analysis } from '@zodie/engine'
import { type RawBuilder, sql } from 'kysely'
import { behindNewest, countRows, exactTime } from '../../database/keyset.ts'
import type { ApplicationStatus, Db } from '../../database/tables.ts'
import type { CursorKeys } from '../../http/cursor.ts'
import { cutPage, type Order, type Page, type PageOf } from '../../http/paging.ts'
import { JOB_COLUMNS, type JobRow } from '../queries.ts'

/** Best first; who was not analysed comes last; then who applied first. */
export const BEST_FIRST: Order = { name: 'best', keys: ['number', 'integer'] }

export interface CandidateRow {
  readonly id: number
  readonly applicant_id: number
  readonly analysis_id: number | null
  readonly status: ApplicationStatus
  readonly full_name: string | null
  readonly email: string | null
  readonly rank: number
  readonly result: Analysis | null
  readonly created_at: Date
}

/** The finished analysis that an application is ranked by, as `latest`: of the resume it was sent with, against its job. */
export const LATEST_ANALYSIS = sql`
  left join lateral (
    select id, result, overall_score from analysis
    where analysis.user_id = application.user_id and analysis.job_id = application.job_id and analysis.status = 'done'
      and (application.resume_id is null or analysis.resume_id = application.resume_id)
    order by requested_at desc, id desc limit 1
  ) as latest on true`

/** Those who applied and did not withdraw, each with the finished analysis against this job that is theirs and the latest. */
const applicants = (jobId: number, leastScore: number): RawBuilder<CandidateRow> => sql`
  from application
  join users on users.id = application.user_id
  ${LATEST_ANALYSIS}
  where application.job_id = ${jobId} and application.status <> 'withdrawn'
    and (${leastScore}::numeric < 0 or latest.overall_score >= ${leastScore}::numeric)`

const behind = (after: CursorKeys | undefined) =>
  after === undefined ? sql`true` : sql`(-rank, id) > (-(${after[0]}::numeric), ${after[1]}::bigint)`

/** Applicants of a job, ranked by the score of their resume. `leastScore` below zero: the unscored too. */
export const rankCandidates = async (
  db: Db,
  jobId: number,
  leastScore: number,
  page: Page,
): Promise<PageOf<CandidateRow>> => {
  const from = applicants(jobId, leastScore)
  const [{ rows }, counted] = await Promise.all([
    sql<CandidateRow>`
      select * from (
        select application.id, application.status, application.created_at, users.full_name, users.email,
          users.id as applicant_id, latest.id as analysis_id, coalesce(latest.overall_score, -1) as rank, latest.result ${from}
      ) as candidate
      where ${behind(page.after)} order by -rank, id offset ${page.skip} limit ${page.limit + 1}`.execute(db),
    sql<{ count: number }>`select count(*) ${from}`.execute(db),
  ])
  const total = { count: counted.rows[0]?.count ?? 0, isEstimated: false }
  return cutPage(rows, page, total, ({ rank, id }) => [rank, id])
}

export type CountedJobRow = JobRow & { readonly applications_count: number }

/** Every job, newest first, with how many applied and did not withdraw. */
export const listCountedJobs = async (db: Db, page: Page): Promise<PageOf<CountedJobRow>> => {
  const [rows, total] = await Promise.all([
    db
      .selectFrom('job')
      .select(JOB_COLUMNS)
      .select(exactTime('created_at').as('exact_time'))
      .select(
        sql<number>`(
          select count(*) from application where application.job_id = job.id and application.status <> 'withdrawn'
        )`.as('applications_count'),
      )
      .where(behindNewest('job', page.after))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, db.selectFrom('job')),
  ])
  return cutPage(rows, page, total, ({ exact_time, id }) => [exact_time, id])
}
