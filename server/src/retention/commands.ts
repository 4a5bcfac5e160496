import { findApplication } from '../applications/queries.ts'
import type { CurrentUser } from '../auth/guards.ts'
import type { RetentionConfig } from '../config.ts'
import type { Db } from '../database/connect.ts'
import { recordDecisions } from '../decisions/commands.ts'
import type { DecisionKind } from '../decisions/rules.ts'
import { findJob } from '../jobs/queries.ts'
import { fail, Problem } from '../problems.ts'
import { type ErasureDeps, eraseUser } from '../profile/commands.ts'
import { findUser } from '../users/queries.ts'
import { eraseEnded, quarantineDueApplications, quarantineDueResumes } from './quarantine/commands.ts'
import * as queries from './queries.ts'
import { checkHold } from './rules.ts'
import type { LegalHoldInput } from './schemas.ts'

export interface RetentionDeps extends ErasureDeps {
  readonly db: Db
}

const requireTarget = async (db: Db, { job_id, user_id, application_id }: LegalHoldInput): Promise<void> => {
  if (job_id !== undefined && (await findJob(db, job_id)) === undefined)
    fail('job-not-found', `There is no job ${job_id}.`)
  if (user_id !== undefined && (await findUser(db, user_id)) === undefined)
    fail('user-not-found', `There is no user ${user_id}.`)
  if (application_id !== undefined && (await findApplication(db, application_id)) === undefined)
    fail('application-not-found', `There is no application ${application_id}.`)
}

const recordHold = (trx: Db, by: CurrentUser, hold: queries.LegalHoldRow, kind: DecisionKind): Promise<void> => {
  const { id: hold_id, job_id: jobId, application_id: applicationId, user_id: subjectId, reason: note } = hold
  const facts = { kind, jobId, applicationId, subjectId, actorId: by.id, role: 'administrator' } as const
  return recordDecisions(trx, [{ ...facts, details: { hold_id }, note }])
}

/** From now on neither retention nor anybody's wish erases what is held. */
export const setHold = (db: Db, user: CurrentUser, input: LegalHoldInput): Promise<queries.LegalHoldRow> => {
  checkHold(input)
  return db.transaction().execute(async (trx) => {
    await requireTarget(trx, input)
    const hold = await queries.insertHold(trx, { ...input, set_by: user.id })
    await recordHold(trx, user, hold, 'legal_hold_set')
    return hold
  })
}

/** Releases a hold, and erases what and who waited for that. Sent twice, it says the same. */
export const releaseHold = async (deps: RetentionDeps, user: CurrentUser, holdId: number): Promise<void> => {
  await deps.db.transaction().execute(async (trx) => {
    const hold = await queries.lockHold(trx, holdId)
    if (hold === undefined) return fail('legal-hold-not-found', `There is no legal hold ${holdId}.`)
    if (hold.released_at !== null) return
    await queries.releaseHold(trx, holdId, user.id)
    await recordHold(trx, user, hold, 'legal_hold_released')
  })
  await eraseUnheld(deps)
}

/**
 * Erases what was kept for holds alone: what people have written over meanwhile, and those who asked to be erased, each in a
 * transaction of their own; how many people.
 */
export const eraseUnheld = async (deps: RetentionDeps): Promise<number> => {
  await queries.forgetHeldVersions(deps.db)
  const erasable = await queries.listErasable(deps.db)
  for (const userId of erasable) await eraseIfThere(deps, userId)
  return erasable.length
}

/** Another release, or the nightly run, may be at the same people. */
const eraseIfThere = async (deps: RetentionDeps, userId: number): Promise<void> => {
  try {
    await eraseUser(deps, userId)
  } catch (error) {
    if (!(error instanceof Problem && error.slug === 'user-not-found')) throw error
  }
}

export interface RetentionDone {
  readonly quarantined_applications: number
  readonly quarantined_resumes: number
  readonly erased: number
  readonly erased_people: number
}

/** Does what the periods ask for as of `now`: into quarantine what is due, out of the world what has been there long enough. */
export const applyRetention = async (
  deps: RetentionDeps,
  retention: RetentionConfig,
  now: Date,
): Promise<RetentionDone> => {
  const { applicationsDays, resumesDays } = retention
  const { db } = deps
  return {
    quarantined_applications:
      applicationsDays === undefined ? 0 : await quarantineDueApplications(db, applicationsDays, retention, now),
    quarantined_resumes: resumesDays === undefined ? 0 : await quarantineDueResumes(db, resumesDays, retention, now),
    erased: await eraseEnded(deps, now),
    erased_people: await eraseUnheld(deps),
  }
}
