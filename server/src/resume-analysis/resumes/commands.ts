import type { Db } from '../../database/connect.ts'
import { fail } from '../../problems.ts'
import { lockFile } from '../../storage/lock.ts'
import type { Storage } from '../../storage/storage.ts'
import { deleteFileIfUnused, deleteResumeOf } from './queries.ts'

interface EraseDeps {
  readonly db: Db
  readonly storage: Storage
}

/** Erases a resume, what was read in it, its analyses, and its bytes, unless somebody else uploaded the very same file. */
export const eraseResume = ({ db, storage }: EraseDeps, userId: number, resumeId: number): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const erased = await deleteResumeOf(trx, userId, resumeId)
    if (erased === undefined) return fail('resume-not-found', `You have no resume ${resumeId}.`)
    const sha256 = erased.sha256.toString('hex')
    // An upload of the same bytes waits until this has committed, and then stores them anew.
    await lockFile(trx, sha256)
    if (await deleteFileIfUnused(trx, erased.file_id)) await storage.remove(trx, sha256)
  })
