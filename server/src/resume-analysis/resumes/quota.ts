import type { Db } from '../../database/tables.ts'
import { fail } from '../../problems.ts'
import { megabytes } from '../../storage/size.ts'
import { findStoredBytes, lockQuota } from './queries.ts'

export interface NewBytes {
  readonly userId: number
  /** 32 bytes. */
  readonly sha256: Buffer
  readonly bytes: number
}

/**
 * Refuses a file for which there is no room among the user's resumes; one that they have already takes none. Until `trx` ends the
 * user's other uploads wait, so that together they take no more than each may. `most` 0: any number of bytes.
 */
export const requireRoom = async (trx: Db, { userId, sha256, bytes }: NewBytes, most: number): Promise<void> => {
  if (most === 0) return
  await lockQuota(trx, userId)
  const stored = await findStoredBytes(trx, userId, sha256)
  if (stored.isKnown || stored.bytes + bytes <= most) return
  fail(
    'resume-quota-exceeded',
    `Your resumes take ${megabytes(stored.bytes)} of the ${megabytes(most)} that are kept for you, and this one has ${megabytes(bytes)}. Erase one that you no longer need and send this one again.`,
  )
}
