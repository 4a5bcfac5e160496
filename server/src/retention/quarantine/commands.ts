import type { CurrentUser } from '../../auth/guards.ts'
import type { RetentionConfig } from '../../config.ts'
import type { Db } from '../../database/connect.ts'
import { hasCode } from '../../database/error-codes.ts'
import { recordDecisions } from '../../decisions/commands.ts'
import type { DecisionDetails, DecisionFacts, DecisionKind } from '../../decisions/rules.ts'
import { forget } from '../../fairness/declarations/commands.ts'
import type { Pseudonyms } from '../../fairness/declarations/pseudonyms.ts'
import { fail } from '../../problems.ts'
import { deleteFileIfUnused } from '../../resume-analysis/resumes/queries.ts'
import { lockFile } from '../../storage/lock.ts'
import type { Storage } from '../../storage/storage.ts'
import { dueBefore, quarantineEnds } from '../rules.ts'
import * as queries from './queries.ts'

interface RetentionDeps {
  readonly db: Db
  readonly storage: Storage
  readonly pseudonyms: Pseudonyms
}

/** What happened to one thing in quarantine, as the record knows it. */
const factsOf = async (
  trx: Db,
  { application_id, resume_id, user_id }: Omit<queries.QuarantineRow, 'id' | 'created_at' | 'ends_at'>,
  act: { readonly kind: DecisionKind; readonly by: CurrentUser | undefined; readonly details?: DecisionDetails },
): Promise<DecisionFacts> => {
  const what: DecisionDetails = application_id === null ? { what: 'resume', resume_id } : { what: 'application' }
  return {
    ...{ kind: act.kind, applicationId: application_id, subjectId: user_id, actorId: act.by?.id ?? null },
    jobId: application_id === null ? null : await queries.findJobOf(trx, application_id),
    role: act.by === undefined ? 'system' : 'administrator',
    details: { ...what, ...act.details },
  }
}

// So many rows are locked, and so long others wait to record something, at a time.
const AT_ONCE = 100

/** Repeats a step, each in a transaction of its own, until it finds nothing more to do; how much was done in all. */
const untilDone = async (db: Db, step: (trx: Db) => Promise<number>): Promise<number> => {
  let total = 0
  for (;;) {
    const done = await db.transaction().execute(step)
    total += done
    if (done === 0) return total
  }
}

/** Hides applications that were closed longer ago than is allowed; how many. */
export const quarantineDueApplications = (db: Db, days: number, { quarantineDays }: RetentionConfig, now: Date) =>
  untilDone(db, async (trx) => {
    const due = await queries.lockDueApplications(trx, dueBefore(now, days), AT_ONCE)
    const ids = due.map(({ id }) => id)
    await queries.quarantineApplications(trx, ids, quarantineEnds(now, quarantineDays))
    const facts = due.map(
      ({ id: applicationId, job_id: jobId, user_id: subjectId }): DecisionFacts => ({
        ...{ kind: 'quarantined', jobId, applicationId, subjectId, actorId: null, role: 'system' },
        details: { what: 'application', after_days: days },
      }),
    )
    await recordDecisions(trx, facts)
    return due.length
  })

/** Hides resumes that were last used longer ago than is allowed; how many. */
export const quarantineDueResumes = (db: Db, days: number, { quarantineDays }: RetentionConfig, now: Date) =>
  untilDone(db, async (trx) => {
    const due = await queries.lockDueResumes(trx, dueBefore(now, days), AT_ONCE)
    const ids = due.map(({ id }) => id)
    await queries.quarantineResumes(trx, ids, quarantineEnds(now, quarantineDays))
    const facts = due.map(
      ({ id: resume_id, user_id: subjectId }): DecisionFacts => ({
        ...{ kind: 'quarantined', subjectId, actorId: null, role: 'system' },
        details: { what: 'resume', resume_id, after_days: days },
      }),
    )
    await recordDecisions(trx, facts)
    return due.length
  })

/** Erases what has been in quarantine for its time, with files; how many. */
export const eraseEnded = ({ db, storage, pseudonyms }: RetentionDeps, now: Date): Promise<number> =>
  untilDone(db, async (trx) => {
    const ended = await queries.lockEnded(trx, now)
    if (ended === undefined) return 0
    const facts = await factsOf(trx, ended, { kind: 'erased', by: undefined, details: { cause: 'retention' } })
    if (ended.application_id !== null) await forget(trx, pseudonyms, [ended.application_id])
    await queries.deleteQuarantined(trx, ended.id)
    const unused = ended.resume_id === null ? undefined : await eraseResumeRow(trx, ended.resume_id)
    await recordDecisions(trx, [facts])
    // Last, when nothing but the commit can fail.
    if (unused !== undefined) await storage.remove(trx, unused)
    return 1
  })

/** The digest of the file, when nobody else has it. */
const eraseResumeRow = async (trx: Db, resumeId: number): Promise<string | undefined> => {
  const { file_id, sha256 } = await queries.deleteQuarantinedResume(trx, resumeId)
  const digest = sha256.toString('hex')
  // An upload of the same bytes waits until this has committed, and then stores them anew.
  await lockFile(trx, digest)
  return (await deleteFileIfUnused(trx, file_id)) ? digest : undefined
}

/** Puts something back from quarantine. @throws Problem quarantine-not-found, already-there */
export const restore = async (db: Db, user: CurrentUser, quarantineId: number): Promise<void> => {
  try {
    await db.transaction().execute((trx) => restoreIn(trx, user, quarantineId))
  } catch (error) {
    if (!hasCode(error, '23505')) throw error
    fail('already-there', 'Its person has applied again, or sent the same file again: what is there now stays.')
  }
}

const restoreIn = async (trx: Db, by: CurrentUser, quarantineId: number): Promise<void> => {
  const row = await queries.lockRestorable(trx, quarantineId)
  if (row === undefined)
    return fail(
      'quarantine-not-found',
      `There is nothing with the id ${quarantineId} in quarantine that can be restored.`,
    )
  if (row.application_id === null) await queries.restoreResume(trx, row.id)
  else await queries.restoreApplication(trx, row.id)
  await queries.deleteQuarantined(trx, row.id)
  await recordDecisions(trx, [await factsOf(trx, row, { kind: 'restored', by })])
}
