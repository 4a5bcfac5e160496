import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'

interface TakenEvent {
  readonly id: string
  readonly clerkId: string
  readonly happenedAt: Date
}

/** Until the transaction ends, no other event about this person is worked on. */
export const lockPerson = async (trx: Db, clerkId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`clerk:${clerkId}`}, 0))`.execute(trx)
}

/** True when this event is new, and about a person of whom nothing later is known. */
export const takeEvent = async (db: Db, { id, clerkId, happenedAt }: TakenEvent): Promise<boolean> => {
  const taken = await db
    .insertInto('clerk_event')
    .values({ id, clerk_id: clerkId, happened_at: happenedAt })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (taken === undefined) return false
  const later = db.selectFrom('clerk_event').select('id').where('clerk_id', '=', clerkId)
  return (await later.where('happened_at', '>', happenedAt).limit(1).executeTakeFirst()) === undefined
}

/** Clerk gives up on a delivery after two days; a month leaves room for deliveries sent again by hand. */
export const forgetOldEvents = (db: Db) =>
  db.deleteFrom('clerk_event').where('received_at', '<', sql<Date>`now() - interval '30 days'`).execute()

export const hasPostings = async (db: Db, userId: number): Promise<boolean> =>
  (await db.selectFrom('job').select('id').where('user_id', '=', userId).limit(1).executeTakeFirst()) !== undefined
