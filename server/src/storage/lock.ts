import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'

/**
 * Until the transaction ends, nobody else stores or removes these bytes: without it, an upload could find them there just
 * before they are removed with their last owner, and would be accepted without them.
 */
export const lockFile = async (trx: Db, sha256: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`file:${sha256}`}, 0))`.execute(trx)
}
