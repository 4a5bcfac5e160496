import { type Insertable, type Selectable, type SelectQueryBuilder, sql, type Updateable } from 'kysely'
import type { Db } from '../database/connect.ts'
import { behindNewest, countRows, exactTime } from '../database/keyset.ts'
import type { ApplicationEventTable, ApplicationStatus, ApplicationTable, Database } from '../database/tables.ts'
import { cutPage, type Page, type PageOf } from '../http/paging.ts'
import type { JobRow } from '../jobs/queries.ts'

/**
 * Whether `analysis` is one that an application of its person to its job shows to others: of the resume that was sent; of any
 * where none was; of none where the one that was sent is erased or in quarantine. Every query that shows scores asks this.
 */
export const isOfApplication = sql<boolean>`(
  analysis.resume_id = application.resume_id or (application.resume_id is null and not application.is_resume_gone))`

/** An application and what it takes to decide on it and to show it. */
export interface ApplicationRow extends Selectable<ApplicationTable> {
  readonly job_title: string
  readonly company: string | null
  readonly employer_id: number
  /** Null for one without a name, and for the erased. */
  readonly applicant_name: string | null
  /** Null for the erased. */
  readonly applicant_email: string | null
  /** Review requests that are owed an answer. */
  readonly open_reviews: number
}
export type ApplicationEventRow = Selectable<ApplicationEventTable>

const withParties = <O>(applications: SelectQueryBuilder<Database, 'application', O>) =>
  applications
    .innerJoin('job', 'job.id', 'application.job_id')
    .leftJoin('users as applicant', 'applicant.id', 'application.user_id')
    .selectAll('application')
    .select(['job.title as job_title', 'job.company', 'job.user_id as employer_id'])
    .select(['applicant.full_name as applicant_name', 'applicant.email as applicant_email'])
    .select(
      sql<number>`(
        select count(*) from review_request where review_request.application_id = application.id and outcome is null
      )`.as('open_reviews'),
    )

export interface ApplicationFilter {
  readonly job_id?: number | undefined
  readonly user_id?: number | undefined
  readonly status?: ApplicationStatus | undefined
}

/** Applications that fit every part of the filter, newest first. */
export const listApplications = async (
  db: Db,
  { job_id, user_id, status }: ApplicationFilter,
  page: Page,
): Promise<PageOf<ApplicationRow>> => {
  const filtered = db
    .selectFrom('application')
    .$if(job_id !== undefined, (query) => query.where('application.job_id', '=', job_id ?? 0))
    .$if(user_id !== undefined, (query) => query.where('application.user_id', '=', user_id ?? 0))
    .$if(status !== undefined, (query) => query.where('application.status', '=', status ?? 'applied'))
  const [rows, total] = await Promise.all([
    withParties(filtered)
      .select(exactTime('application.created_at').as('exact_time'))
      .where(behindNewest('application', page.after))
      .orderBy('application.created_at', 'desc')
      .orderBy('application.id', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, filtered),
  ])
  return cutPage(rows, page, total, ({ exact_time, id }) => [exact_time, id])
}

export const findApplication = (db: Db, applicationId: number): Promise<ApplicationRow | undefined> =>
  withParties(db.selectFrom('application').where('application.id', '=', applicationId)).executeTakeFirst()

export const findApplicationForUpdate = (db: Db, applicationId: number): Promise<ApplicationRow | undefined> =>
  withParties(db.selectFrom('application').where('application.id', '=', applicationId))
    .forUpdate('application')
    .executeTakeFirst()

export const findApplicationTo = (db: Db, userId: number, jobId: number) =>
  db
    .selectFrom('application')
    .select(['id', 'status'])
    .where('user_id', '=', userId)
    .where('job_id', '=', jobId)
    .executeTakeFirst()

/** Held until the transaction ends: an employer who closes the job waits for those who are just applying. */
export const findJobForShare = (db: Db, jobId: number): Promise<JobRow | undefined> =>
  db.selectFrom('job').selectAll().where('id', '=', jobId).forShare().executeTakeFirst()

/** The id of the new application; `undefined` when this person has applied to this job before. */
export const insertApplication = async (
  db: Db,
  application: Insertable<ApplicationTable>,
): Promise<number | undefined> => {
  const row = await db
    .insertInto('application')
    .values(application)
    .onConflict((conflict) => conflict.columns(['user_id', 'job_id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export const updateApplication = (db: Db, applicationId: number, change: Updateable<ApplicationTable>) =>
  db.updateTable('application').set(change).where('id', '=', applicationId).execute()

export const deleteApplication = (db: Db, applicationId: number) =>
  db.deleteFrom('application').where('id', '=', applicationId).execute()

/** Dated by the clock, not by the transaction: two events of one would not be in order. */
export const insertEvent = (db: Db, event: Insertable<ApplicationEventTable>) =>
  db
    .insertInto('application_event')
    .values({ ...event, created_at: sql<Date>`clock_timestamp()` })
    .execute()

/** What happened to an application, newest first. */
export const listEvents = async (db: Db, applicationId: number, page: Page): Promise<PageOf<ApplicationEventRow>> => {
  const events = db.selectFrom('application_event').where('application_id', '=', applicationId)
  const [rows, total] = await Promise.all([
    events
      .selectAll()
      .select(exactTime('created_at').as('exact_time'))
      .where(behindNewest('application_event', page.after))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, events),
  ])
  return cutPage(rows, page, total, ({ exact_time, id }) => [exact_time, id])
}

/** The file of a resume as it was uploaded. */
export const findResumeFile = (db: Db, resumeId: number) =>
  db
    .selectFrom('resume')
    .innerJoin('file', 'file.id', 'resume.file_id')
    .select(['resume.file_name', 'file.sha256', 'file.media_type'])
    .where('resume.id', '=', resumeId)
    .executeTakeFirst()
