import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import type { UserRow } from '../users/queries.ts'

/** The user of a sign-in that has not ended; the row says whether the account is active. */
export const findSignedInUser = (db: Db, signInId: number, userId: number): Promise<UserRow | undefined> =>
  db
    .selectFrom('sign_in')
    .innerJoin('users', 'users.id', 'sign_in.user_id')
    .selectAll('users')
    .where('sign_in.id', '=', signInId)
    .where('users.id', '=', userId)
    .where('sign_in.ended_at', 'is', null)
    .executeTakeFirst()

export const insertSignIn = async (db: Db, userId: number): Promise<number> => {
  const { id } = await db.insertInto('sign_in').values({ user_id: userId }).returning('id').executeTakeFirstOrThrow()
  return id
}

export const insertRefreshToken = (db: Db, signInId: number, tokenHash: Buffer, expiresAt: Date) =>
  db
    .insertInto('refresh_token')
    .values({ sign_in_id: signInId, token_hash: tokenHash, expires_at: expiresAt })
    .execute()

/** Marks an unspent, unexpired token of a living sign-in as used; `undefined` when there is none. One statement: of two that come together, one gets it. */
export const spendRefreshToken = (
  db: Db,
  tokenHash: Buffer,
): Promise<{ sign_in_id: number; user_id: number } | undefined> =>
  db
    .updateTable('refresh_token')
    .set({ used_at: sql`now()` })
    .from('sign_in')
    .whereRef('sign_in.id', '=', 'refresh_token.sign_in_id')
    .where('refresh_token.token_hash', '=', tokenHash)
    .where('refresh_token.used_at', 'is', null)
    .where('refresh_token.expires_at', '>', sql<Date>`now()`)
    .where('sign_in.ended_at', 'is', null)
    .returning(['sign_in.id as sign_in_id', 'sign_in.user_id as user_id'])
    .executeTakeFirst()

/** The sign-in of a token that was already spent. */
export const findSignInOfSpentToken = (db: Db, tokenHash: Buffer): Promise<{ sign_in_id: number } | undefined> =>
  db
    .selectFrom('refresh_token')
    .select('sign_in_id')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is not', null)
    .executeTakeFirst()

export const touchSignIn = (db: Db, signInId: number) =>
  db.updateTable('sign_in').set({ last_used_at: sql`now()` }).where('id', '=', signInId).execute()

export type EndReason =
  | 'logout'
  | 'logout-everywhere'
  | 'refresh-token-reused'
  | 'relinked'
  | 'deactivated'
  | 'unlinked'
  | 'banned'
  | 'erasure-deferred'

export const endSignIn = (db: Db, signInId: number, reason: EndReason) =>
  db
    .updateTable('sign_in')
    .set({ ended_at: sql`now()`, end_reason: reason })
    .where('id', '=', signInId)
    .where('ended_at', 'is', null)
    .execute()

export const endAllSignIns = (db: Db, userId: number, reason: EndReason) =>
  db
    .updateTable('sign_in')
    .set({ ended_at: sql`now()`, end_reason: reason })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
    .execute()

const FORGOTTEN_AT_ONCE = 10_000
/** After this a stolen token that was used long ago ends no sign-in any more: there is none left to end. */
const KEPT = sql`interval '30 days'`

/** Removes some refresh tokens that expired long ago; true when there may be more. */
export const forgetOldRefreshTokens = async (db: Db): Promise<boolean> => {
  const { rows } = await sql`
    delete from refresh_token where id in (
      select id from refresh_token where expires_at < now() - ${KEPT} limit ${FORGOTTEN_AT_ONCE}
    ) returning 1`.execute(db)
  return rows.length === FORGOTTEN_AT_ONCE
}

/** Removes some sign-ins that nothing leads to any more; true when there may be more. */
export const forgetOldSignIns = async (db: Db): Promise<boolean> => {
  const { rows } = await sql`
    delete from sign_in where id in (
      select id from sign_in
      where last_used_at < now() - ${KEPT}
        and not exists (select from refresh_token where sign_in_id = sign_in.id)
      limit ${FORGOTTEN_AT_ONCE}
    ) returning 1`.execute(db)
  return rows.length === FORGOTTEN_AT_ONCE
}
