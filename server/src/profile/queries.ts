import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import type { ProfileTable } from '../database/tables.ts'

export type ProfileRow = Selectable<ProfileTable>

export const findProfile = (db: Db, userId: number): Promise<ProfileRow | undefined> =>
  db.selectFrom('profile').selectAll().where('user_id', '=', userId).executeTakeFirst()

export const saveProfile = (db: Db, profile: Insertable<ProfileTable>): Promise<ProfileRow> => {
  const { user_id, ...columns } = profile
  return db
    .insertInto('profile')
    .values(profile)
    .onConflict((conflict) => conflict.column('user_id').doUpdateSet(columns))
    .returningAll()
    .executeTakeFirstOrThrow()
}

/** How many rows of an export are in memory at a time: an analysis may be some hundred kilobytes. */
const BATCH = 20

/** Everything stored of a person, table by table: each gives the rows behind an id, in the order of their ids. */
export const OWN_ROWS = {
  sign_ins: (db: Db, userId: number, afterId: number) =>
    db
      .selectFrom('sign_in')
      .select(['id', 'created_at', 'last_used_at', 'ended_at', 'end_reason'])
      .where('user_id', '=', userId)
      .where('id', '>', afterId)
      .orderBy('id')
      .limit(BATCH)
      .execute(),
  resumes: (db: Db, userId: number, afterId: number) =>
    db
      .selectFrom('resume')
      .innerJoin('file', 'file.id', 'resume.file_id')
      .selectAll('resume')
      .select(['file.media_type', 'file.size', sql<string>`encode(file.sha256, 'hex')`.as('sha256')])
      .where('resume.user_id', '=', userId)
      .where('resume.id', '>', afterId)
      .orderBy('resume.id')
      .limit(BATCH)
      .execute(),
  analyses: (db: Db, userId: number, afterId: number) =>
    db
      .selectFrom('analysis')
      .selectAll()
      .where('user_id', '=', userId)
      .where('id', '>', afterId)
      .orderBy('id')
      .limit(BATCH)
      .execute(),
  applications: (db: Db, userId: number, afterId: number) =>
    db
      .selectFrom('application')
      .innerJoin('job', 'job.id', 'application.job_id')
      .selectAll('application')
      .select(['job.title as job_title', 'job.company'])
      .select(
        sql<unknown>`(select coalesce(jsonb_agg(to_jsonb(event) - 'actor_id' order by event.id), '[]')
          from application_event event where event.application_id = application.id)`.as('history'),
      )
      .where('application.user_id', '=', userId)
      .where('application.id', '>', afterId)
      .orderBy('application.id')
      .limit(BATCH)
      .execute(),
  review_requests: (db: Db, userId: number, afterId: number) =>
    db
      .selectFrom('review_request as review')
      .innerJoin('application', 'application.id', 'review.application_id')
      .select(['review.id', 'review.application_id', 'review.kind', 'review.message', 'review.created_at'])
      .select(['review.due_at', 'review.outcome', 'review.answer', 'review.explanation', 'review.answered_at'])
      .where('application.user_id', '=', userId)
      .where('review.id', '>', afterId)
      .orderBy('review.id')
      .limit(BATCH)
      .execute(),
  jobs: (db: Db, userId: number, afterId: number) =>
    db
      .selectFrom('job')
      .selectAll()
      .where('user_id', '=', userId)
      .where('id', '>', afterId)
      .orderBy('id')
      .limit(BATCH)
      .execute(),
  webhook_endpoints: (db: Db, userId: number, afterId: number) =>
    db
      .selectFrom('webhook_endpoint')
      .select(['id', 'url', 'description', 'events', 'is_active', 'disabled_reason', 'failing_since'])
      .select(['created_at', 'updated_at'])
      .where('user_id', '=', userId)
      .where('id', '>', afterId)
      .orderBy('id')
      .limit(BATCH)
      .execute(),
  webhook_deliveries: (db: Db, userId: number, afterId: number) =>
    db
      .selectFrom('webhook_delivery')
      .innerJoin('webhook_endpoint', 'webhook_endpoint.id', 'webhook_delivery.endpoint_id')
      .selectAll('webhook_delivery')
      .where('webhook_endpoint.user_id', '=', userId)
      .where('webhook_delivery.id', '>', afterId)
      .orderBy('webhook_delivery.id')
      .limit(BATCH)
      .execute(),
} as const

interface OwnedFile {
  readonly file_id: number
  /** In hex, as storage names it. */
  readonly sha256: string
}

const quarantinedOf = (db: Db, userId: number) =>
  db
    .selectFrom('quarantine')
    .select('resume_id')
    .where('user_id', '=', userId)
    .where('resume_id', 'is not', null)
    .$narrowType<{ resume_id: number }>()

/** Removes a person's resumes with their analyses; the files they were made of, in the order in which to lock them. */
export const deleteResumes = async (db: Db, userId: number): Promise<readonly OwnedFile[]> => {
  const rows = await db
    .deleteFrom('resume')
    .using('file')
    .whereRef('file.id', '=', 'resume.file_id')
    .where((where) =>
      where.or([where('resume.user_id', '=', userId), where('resume.id', 'in', quarantinedOf(db, userId))]),
    )
    .returning(['file.id as file_id', sql<string>`encode(file.sha256, 'hex')`.as('sha256')])
    .execute()
  return rows.toSorted((one, other) => (one.sha256 < other.sha256 ? -1 : 1))
}

/** Removes the account and, by cascade, all that is the person's; a trigger empties what stays for others. */
export const deleteUser = (db: Db, userId: number) => db.deleteFrom('users').where('id', '=', userId).execute()
