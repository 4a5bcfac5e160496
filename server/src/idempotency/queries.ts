import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'

export interface Claim {
  readonly userId: number
  readonly key: string
  /** SHA-256, 32 bytes. */
  readonly requestHash: Buffer
}

export interface KeptAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** A request that has not answered for so long has died with its process: the key is free for the next try. */
const ABANDONED = sql`interval '1 minute'`
const KEPT = sql`interval '1 day'`

/** True when the key was free, or its only use was abandoned or is over a day old. */
export const claimKey = async (db: Db, { userId, key, requestHash }: Claim): Promise<boolean> => {
  const row = await db
    .insertInto('idempotency_key')
    .values({ user_id: userId, key, request_hash: requestHash })
    .onConflict((conflict) =>
      conflict
        .columns(['user_id', 'key'])
        .doUpdateSet({ request_hash: requestHash, claimed_at: sql`now()`, status: null, headers: null, body: null })
        .where(
          sql<boolean>`idempotency_key.claimed_at < now() - case when idempotency_key.status is null then ${ABANDONED} else ${KEPT} end`,
        ),
    )
    .returning('user_id')
    .executeTakeFirst()
  return row !== undefined
}

export const findKey = (db: Db, { userId, key }: Claim) =>
  db
    .selectFrom('idempotency_key')
    .select(['request_hash', 'status', 'headers', 'body'])
    .where('user_id', '=', userId)
    .where('key', '=', key)
    .executeTakeFirst()

export const keepAnswer = (db: Db, { userId, key }: Claim, { status, headers, body }: KeptAnswer) =>
  db
    .updateTable('idempotency_key')
    .set({ status, headers: JSON.stringify(headers), body })
    .where('user_id', '=', userId)
    .where('key', '=', key)
    .execute()

const FORGOTTEN_AT_ONCE = 10_000

/** Removes some answers that are no longer given; true when there may be more. */
export const forgetOldKeys = async (db: Db): Promise<boolean> => {
  const { rows } = await sql`
    delete from idempotency_key where ctid in (
      select ctid from idempotency_key where claimed_at < now() - ${KEPT} limit ${FORGOTTEN_AT_ONCE}
    ) returning 1`.execute(db)
  return rows.length === FORGOTTEN_AT_ONCE
}

export const releaseKey = (db: Db, { userId, key }: Claim) =>
  db.deleteFrom('idempotency_key').where('user_id', '=', userId).where('key', '=', key).execute()
