import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import { behindNewest, countRows, exactTime } from '../database/keyset.ts'
import type { LegalHoldTable } from '../database/retention-tables.ts'
import { cutPage, type Page, type PageOf } from '../http/paging.ts'

export type LegalHoldRow = Selectable<LegalHoldTable>

export const insertHold = (db: Db, hold: Insertable<LegalHoldTable>): Promise<LegalHoldRow> =>
  db.insertInto('legal_hold').values(hold).returningAll().executeTakeFirstOrThrow()

export const lockHold = (db: Db, holdId: number): Promise<LegalHoldRow | undefined> =>
  db.selectFrom('legal_hold').selectAll().where('id', '=', holdId).forUpdate().executeTakeFirst()

export const releaseHold = (db: Db, holdId: number, releasedBy: number) =>
  db
    .updateTable('legal_hold')
    .set({ released_at: sql<Date>`now()`, released_by: releasedBy })
    .where('id', '=', holdId)
    .execute()

/** Holds, newest first. */
export const listHolds = async (db: Db, active: boolean | undefined, page: Page): Promise<PageOf<LegalHoldRow>> => {
  const holds = db
    .selectFrom('legal_hold')
    .$if(active !== undefined, (query) => query.where('released_at', active === true ? 'is' : 'is not', null))
  const [rows, total] = await Promise.all([
    holds
      .selectAll()
      .select(exactTime('created_at').as('exact_time'))
      .where(behindNewest('legal_hold', page.after))
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .offset(page.skip)
      .limit(page.limit + 1)
      .execute(),
    countRows(db, holds),
  ])
  return cutPage(rows, page, total, ({ exact_time, id }) => [exact_time, id])
}

/** Whether a hold on a person, on an application of theirs, or on a job of theirs or that they applied to, keeps them. */
export const isUserHeld = async (db: Db, userId: number): Promise<boolean> => {
  const { rows } = await sql<{ is_held: boolean }>`select user_is_held(${userId}) as is_held`.execute(db)
  return rows[0]?.is_held === true
}

export const saveErasureRequest = (db: Db, userId: number) =>
  db
    .insertInto('erasure_request')
    .values({ user_id: userId })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** The public sees none of these jobs any more. */
export const archiveJobsOf = (db: Db, userId: number) =>
  db.updateTable('job').set({ status: 'archived' }).where('user_id', '=', userId).execute()

/** What people wrote over while a hold was on them, of those whom nothing holds any more. */
export const forgetHeldVersions = (db: Db) =>
  db.deleteFrom('held_version').where(sql<boolean>`not user_is_held(user_id)`).execute()

/** People who asked to be erased and whom nothing holds any more. */
export const listErasable = async (db: Db): Promise<readonly number[]> => {
  const { rows } = await sql<{ user_id: number }>`
    select user_id from erasure_request where not user_is_held(user_id) order by user_id`.execute(db)
  return rows.map(({ user_id }) => user_id)
}
