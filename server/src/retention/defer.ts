import { endAllSignIns } from '../auth/queries.ts'
import type { Db } from '../database/connect.ts'
import { recordDecisions } from '../decisions/commands.ts'
import { updateUser } from '../users/queries.ts'
import { lockApplicationsOf, quarantineApplications } from './quarantine/queries.ts'
import { archiveJobsOf, saveErasureRequest } from './queries.ts'

/**
 * Instead of an erasure that a hold forbids: the account is closed at once, what employers see of the person is locked, and the
 * erasure waits for the release of the hold.
 */
export const deferErasure = async (trx: Db, userId: number): Promise<void> => {
  await saveErasureRequest(trx, userId)
  await endAllSignIns(trx, userId, 'erasure-deferred')
  await updateUser(trx, userId, { is_active: false, clerk_id: null })
  await archiveJobsOf(trx, userId)
  await quarantineApplications(trx, await lockApplicationsOf(trx, userId), null)
  await recordDecisions(trx, [{ kind: 'erasure_deferred', subjectId: userId, actorId: null, role: 'system' }])
}
