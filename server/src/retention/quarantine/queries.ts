import { type Selectable, sql } from 'kysely'
import type { Db } from '../../database/connect.ts'
import { behindNewest, countRows, exactTime } from '../../database/keyset.ts'
import type { QuarantineTable } from '../../database/retention-tables.ts'
import { cutPage, type Page, type PageOf } from '../../http/paging.ts'

export type QuarantineRow = Pick<
  Selectable<QuarantineTable>,
  'id' | 'application_id' | 'resume_id' | 'user_id' | 'created_at' | 'ends_at'
>
const COLUMNS = ['id', 'application_id', 'resume_id', 'user_id', 'created_at', 'ends_at'] as const

export interface DueApplication {
  readonly id: number
  readonly job_id: number
  readonly user_id: number
}

/**
 * Applications that were closed, or whose job was, before a moment and that nothing has happened to since. Held ones and those with a
 * review request that is owed an answer are left out. Locked.
 */
export const lockDueApplications = async (db: Db, before: Date, limit: number): Promise<readonly DueApplication[]> => {
  const { rows } = await sql<DueApplication>`
    select application.id, application.job_id, application.user_id
    from application join job on job.id = application.job_id
    where application.user_id is not null
      and (application.status in ('hired', 'rejected', 'withdrawn') or job.status in ('closed', 'archived'))
      and greatest(
        application.created_at, application.restored_at,
        (select max(created_at) from application_event where application_id = application.id),
        case when application.status not in ('hired', 'rejected', 'withdrawn') then job.updated_at end) < ${before}
      and not exists (select from review_request where application_id = application.id and outcome is null)
      and not application_is_held(application.id)
    order by application.id limit ${limit} for update of application skip locked`.execute(db)
  return rows
}

/** Every application of a person that is not in quarantine. Locked. */
export const lockApplicationsOf = async (db: Db, userId: number): Promise<readonly number[]> => {
  const own = db.selectFrom('application').select('id').where('user_id', '=', userId)
  return (await own.orderBy('id').forUpdate().execute()).map(({ id }) => id)
}

/** Takes person and words off locked applications, as erasure does, and remembers them. */
export const quarantineApplications = async (db: Db, ids: readonly number[], endsAt: Date | null): Promise<void> => {
  await sql`
    insert into quarantine (application_id, user_id, ends_at, content)
    select id, user_id, ${endsAt}, jsonb_build_object(
      'cover_letter', cover_letter, 'resume_url', resume_url, 'resume_id', resume_id,
      'events', (
        select coalesce(jsonb_agg(jsonb_build_object('id', event.id, 'actor_id', event.actor_id, 'note', event.note)), '[]')
        from application_event event where event.application_id = application.id),
      'reviews', (
        select coalesce(jsonb_agg(to_jsonb(review)), '[]') from review_request review where review.application_id = application.id))
    from application where id = any(${ids}::bigint[])`.execute(db)
  await sql`
    update application_event set note = null, actor_id = nullif(actor_id, application.user_id)
    from application where application.id = application_id and application_id = any(${ids}::bigint[])`.execute(db)
  await sql`delete from review_request where application_id = any(${ids}::bigint[])`.execute(db)
  await sql`
    update application set user_id = null, cover_letter = null, resume_url = null, resume_id = null
    where id = any(${ids}::bigint[])`.execute(db)
}

/** Puts person and words back. Who was erased meanwhile stays so. */
export const restoreApplication = async (db: Db, quarantineId: number): Promise<void> => {
  await sql`
    update application set user_id = quarantine.user_id, cover_letter = content ->> 'cover_letter',
      resume_url = content ->> 'resume_url', restored_at = now(),
      resume_id = (select id from resume where id = (content ->> 'resume_id')::bigint and resume.user_id = quarantine.user_id)
    from quarantine where quarantine.id = ${quarantineId} and application.id = quarantine.application_id`.execute(db)
  await sql`
    update application_event set note = event.note, actor_id = (select id from users where id = event.actor_id)
    from quarantine, jsonb_to_recordset(content -> 'events') as event (id bigint, actor_id bigint, note text)
    where quarantine.id = ${quarantineId} and application_event.id = event.id
      and application_event.application_id = quarantine.application_id`.execute(db)
  await sql`
    insert into review_request (id, application_id, kind, message, created_at, due_at, outcome, answer, explanation, answered_at, answered_by)
    overriding system value
    select id, application_id, kind, message, created_at, due_at, outcome, answer, explanation, answered_at,
      (select users.id from users where users.id = answered_by)
    from jsonb_populate_recordset(null::review_request, (select content -> 'reviews' from quarantine where id = ${quarantineId}))`.execute(
    db,
  )
}

export interface DueResume {
  readonly id: number
  readonly user_id: number
}

/** Resumes that were last uploaded, analysed or part of an application before a moment; none of an open application, none held. Locked. */
export const lockDueResumes = async (db: Db, before: Date, limit: number): Promise<readonly DueResume[]> => {
  const { rows } = await sql<DueResume>`
    select id, user_id from resume
    where user_id is not null and updated_at < ${before}
      and not exists (
        select from analysis where resume_id = resume.id and (requested_at >= ${before} or status in ('queued', 'running')))
      and not exists (
        select from application where resume_id = resume.id
          and (updated_at >= ${before} or status not in ('hired', 'rejected', 'withdrawn')))
      and not exists (
        select from review_request join application on application.id = application_id
        where application.resume_id = resume.id and outcome is null)
      and not resume_is_held(id)
    order by id limit ${limit} for update skip locked`.execute(db)
  return rows
}

/** Hides locked resumes with their analyses, and takes them off applications. */
export const quarantineResumes = async (db: Db, ids: readonly number[], endsAt: Date): Promise<void> => {
  await sql`
    insert into quarantine (resume_id, user_id, ends_at, content)
    select id, user_id, ${endsAt}, jsonb_build_object('applications', (
      select coalesce(jsonb_agg(application.id), '[]') from application where application.resume_id = resume.id))
    from resume where id = any(${ids}::bigint[])`.execute(db)
  await sql`update application set resume_id = null where resume_id = any(${ids}::bigint[])`.execute(db)
  await sql`update analysis set user_id = null where resume_id = any(${ids}::bigint[])`.execute(db)
  await sql`update resume set user_id = null where id = any(${ids}::bigint[])`.execute(db)
}

export const restoreResume = async (db: Db, quarantineId: number): Promise<void> => {
  const from = sql`from quarantine where quarantine.id = ${quarantineId}`
  await sql`update resume set user_id = quarantine.user_id ${from} and resume.id = quarantine.resume_id`.execute(db)
  await sql`update analysis set user_id = quarantine.user_id ${from} and analysis.resume_id = quarantine.resume_id`.execute(
    db,
  )
  await sql`
    update application set resume_id = quarantine.resume_id ${from} and application.user_id = quarantine.user_id
      and application.id in (select value::bigint from jsonb_array_elements_text(content -> 'applications'))`.execute(
    db,
  )
}

/** What is in quarantine, newest first. */
export const listQuarantine = async (db: Db, page: Page): Promise<PageOf<QuarantineRow>> => {
  const all = db.selectFrom('quarantine')
  const [rows, total] = await Promise.all([
    all
      .select(COLUMNS)
      .select(exactTime('created_at').as('exact_time'))
      .where(behindNewest('quarantine', page.after))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, all),
  ])
  return cutPage(rows, page, total, ({ exact_time, id }) => [exact_time, id])
}

/** One that can be restored: it does not wait for the erasure of its person. Locked. */
export const lockRestorable = (db: Db, quarantineId: number): Promise<QuarantineRow | undefined> =>
  db
    .selectFrom('quarantine')
    .select(COLUMNS)
    .where('id', '=', quarantineId)
    .where('ends_at', 'is not', null)
    .forUpdate()
    .executeTakeFirst()

export const deleteQuarantined = (db: Db, quarantineId: number) =>
  db.deleteFrom('quarantine').where('id', '=', quarantineId).execute()

/** One whose time is over and that nothing holds. Locked. */
export const lockEnded = async (db: Db, now: Date): Promise<QuarantineRow | undefined> => {
  const { rows } = await sql<QuarantineRow>`
    select ${sql.join(COLUMNS.map((column) => sql.ref(column)))} from quarantine
    where ends_at <= ${now}
      and not case when application_id is null then resume_is_held(resume_id) else application_is_held(application_id) end
    order by ends_at, id limit 1 for update skip locked`.execute(db)
  return rows[0]
}

/** Removes a resume in quarantine with its analyses; the file it was made of. */
export const deleteQuarantinedResume = (db: Db, resumeId: number) =>
  db
    .deleteFrom('resume')
    .using('file')
    .whereRef('file.id', '=', 'resume.file_id')
    .where('resume.id', '=', resumeId)
    .returning(['file.id as file_id', 'file.sha256'])
    .executeTakeFirstOrThrow()

/** The job of an application. */
export const findJobOf = async (db: Db, applicationId: number): Promise<number | null> => {
  const row = await db.selectFrom('application').select('job_id').where('id', '=', applicationId).executeTakeFirst()
  return row?.job_id ?? null
}
