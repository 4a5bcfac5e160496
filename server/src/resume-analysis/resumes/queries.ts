import { type Expression, type SqlBool, sql } from 'kysely'
import type { Db } from '../../database/connect.ts'
import { behindNewest, countRows, exactTime, hasRows } from '../../database/keyset.ts'
import { cutPage, type Page } from '../../http/paging.ts'

const withFile = (db: Db, userId: number) =>
  db.selectFrom('resume').innerJoin('file', 'file.id', 'resume.file_id').where('resume.user_id', '=', userId)

const LISTED = [
  'resume.id',
  'resume.file_name',
  'file.media_type',
  'file.size',
  'resume.status',
  'resume.failure_slug',
  'resume.failure_detail',
  'resume.created_at',
  'resume.updated_at',
] as const

/** A user's resumes without what was read in them, newest first. */
export const listResumesOf = async (db: Db, userId: number, page: Page) => {
  const own = withFile(db, userId)
  const [rows, total] = await Promise.all([
    own
      .select([...LISTED, exactTime('resume.created_at').as('exact_time')])
      .where(behindNewest('resume', page.after))
      .orderBy('resume.created_at', 'desc')
      .orderBy('resume.id', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, own),
  ])
  return cutPage(rows, page, total, ({ exact_time, id }) => [exact_time, id])
}

export type ListedResume = Omit<NonNullable<Awaited<ReturnType<typeof findResumeWithContent>>>, 'parsed'>

export const findResumeWithContent = (db: Db, userId: number, resumeId: number) =>
  withFile(db, userId)
    .select([...LISTED, 'resume.parsed'])
    .where('resume.id', '=', resumeId)
    .executeTakeFirst()

export const findFileOfResume = (db: Db, userId: number, resumeId: number) =>
  withFile(db, userId)
    .select(['resume.file_name', 'file.sha256', 'file.media_type'])
    .where('resume.id', '=', resumeId)
    .executeTakeFirst()

/** Whether the user has so many analyses, those of resumes in quarantine too. `count` is at least 1. */
export const hasAnalyses = (db: Db, userId: number, count: number): Promise<boolean> =>
  hasRows(db.selectFrom('analysis').select('id').where('user_id', '=', userId).orderBy('id', 'desc'), count)

/** What the user's resumes take, and whether this file is among them. */
export const findStoredBytes = (db: Db, userId: number, sha256: Buffer) =>
  withFile(db, userId)
    .select([
      sql<number>`coalesce(sum(file.size), 0)::bigint`.as('bytes'),
      sql<boolean>`coalesce(bool_or(file.sha256 = ${sha256}), false)`.as('isKnown'),
    ])
    .executeTakeFirstOrThrow()

/** Removes a resume with its analyses; the digest and id of its file, `undefined` when there is no such resume. */
export const deleteResumeOf = (db: Db, userId: number, resumeId: number) =>
  db
    .deleteFrom('resume')
    .using('file')
    .whereRef('file.id', '=', 'resume.file_id')
    .where('resume.id', '=', resumeId)
    .where('resume.user_id', '=', userId)
    .returning(['file.id as file_id', 'file.sha256'])
    .executeTakeFirst()

const isUnused: Expression<SqlBool> = sql<SqlBool>`not exists (select from resume where resume.file_id = file.id)`

/** Removes the row of a file that no resume points to any more; true when it was removed. */
export const deleteFileIfUnused = async (db: Db, fileId: number): Promise<boolean> => {
  const { numDeletedRows } = await db.deleteFrom('file').where('id', '=', fileId).where(isUnused).executeTakeFirst()
  return numDeletedRows > 0n
}
