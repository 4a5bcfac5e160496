import type { Db } from '../../database/tables.ts'
import { fail } from '../../problems.ts'
import { megabytes } from '../../storage/size.ts'
import { findStoredBytes, hasAnalyses } from './queries.ts'

/** What is kept for one user; 0: any number. */
export interface Quota {
  readonly bytes: number
  readonly analyses: number
}

export interface NewFile {
  readonly userId: number
  /** 32 bytes. */
  readonly sha256: Buffer
  readonly bytes: number
}

/**
 * Refuses a file for which there is no room among the user's resumes, or of whose analysis there would be one too many; one
 * that they have already takes no room. Holds while the user's quota is locked.
 * @throws Problem resume-quota-exceeded, too-many-analyses
 */
export const requireRoom = async (trx: Db, { userId, sha256, bytes }: NewFile, most: Quota): Promise<void> => {
  const stored = await findStoredBytes(trx, userId, sha256)
  if (stored.isKnown) return
  // Before its bytes are stored: what is refused after that is litter until a night removes it.
  await requireAnalyses(trx, userId, { more: 1, most: most.analyses })
  if (most.bytes === 0 || stored.bytes + bytes <= most.bytes) return
  fail(
    'resume-quota-exceeded',
    `Your resumes take ${megabytes(stored.bytes)} of the ${megabytes(most.bytes)} that are kept for you, and this one has ${megabytes(bytes)}. Erase one that you no longer need and send this one again.`,
  )
}

/** Refuses when the user's analyses and so many `more` are above the `most` that may be; 0: any number. */
export const requireAnalyses = async (
  trx: Db,
  userId: number,
  { more, most }: { readonly more: number; readonly most: number },
): Promise<void> => {
  if (most === 0 || !(await hasAnalyses(trx, userId, most - more + 1))) return
  fail(
    'too-many-analyses',
    `You have ${most} analyses, as many as are kept for you. Erase a resume that you no longer need, and its analyses with it, and send this one again.`,
  )
}
