import type { CurrentUser } from '../auth/guards.ts'
import type { Db } from '../database/connect.ts'
import type { ApplicationRole, ApplicationStatus } from '../database/tables.ts'
import { recordDecisions } from '../decisions/commands.ts'
import { findAnalysisFor } from '../decisions/queries.ts'
import { type DeclarationDeps, forget } from '../fairness/declarations/commands.ts'
import type { Precondition } from '../http/etag.ts'
import { fail } from '../problems.ts'
import { holdResumeOf } from '../resume-analysis/queries.ts'
import type { Publish } from '../webhooks/events/commands.ts'
import { toApplicationFor } from './present.ts'
import * as queries from './queries.ts'
import { checkApplying, checkMove, checkResumeUrl, planChange, roleIn } from './rules.ts'
import type { ApplicationChange, ApplicationInput } from './schemas.ts'

export interface ApplicationDeps {
  readonly db: Db
  readonly publish: Publish
}

const noSuchApplication = (applicationId: number): never =>
  fail('application-not-found', `There is no application ${applicationId}.`)

const refuseSecond = (jobId: number, status?: string): never =>
  fail('already-applied', `You have applied to job ${jobId} before${status === undefined ? '' : `; it is ${status}`}.`)

/** Who has applied knows of the job whatever has become of it, so that is looked at first. */
const checkFirst = async (db: Db, user: CurrentUser, jobId: number): Promise<void> => {
  const former = await queries.findApplicationTo(db, user.id, jobId)
  if (former !== undefined) refuseSecond(jobId, former.status)
}

const reread = async (db: Db, applicationId: number): Promise<queries.ApplicationRow> =>
  (await queries.findApplication(db, applicationId)) ?? noSuchApplication(applicationId)

/** Applies to an open job of somebody else, once. */
export const apply = (
  { db, publish }: ApplicationDeps,
  user: CurrentUser,
  input: ApplicationInput,
): Promise<queries.ApplicationRow> => {
  checkResumeUrl(input.resume_url)
  return db.transaction().execute(async (trx) => {
    const job = await queries.findJobForShare(trx, input.job_id)
    await checkFirst(trx, user, input.job_id)
    checkApplying(user, { jobId: input.job_id, job, now: new Date() })
    if (input.resume_id != null && !(await holdResumeOf(trx, user.id, input.resume_id)))
      fail('resume-not-found', `You have no resume ${input.resume_id}.`)
    const id = await queries.insertApplication(trx, {
      job_id: input.job_id,
      user_id: user.id,
      cover_letter: input.cover_letter ?? null,
      resume_url: input.resume_url ?? null,
      resume_id: input.resume_id ?? null,
      source: input.source?.trim() ?? null,
    })
    if (id === undefined) return refuseSecond(input.job_id)
    const application = await reread(trx, id)
    await publish(trx, { type: 'application.created', application })
    await addToHistory(trx, { application, user, role: 'applicant', from: null, to: 'applied' })
    return application
  })
}

interface Step {
  readonly application: Pick<queries.ApplicationRow, 'id' | 'job_id' | 'user_id'>
  readonly user: CurrentUser
  readonly role: ApplicationRole
  readonly from: ApplicationStatus | null
  readonly to: ApplicationStatus
  readonly changedFields?: readonly string[]
  readonly note?: string | null
}

/** A line of the history and, where the status changed, an entry of the record: the last thing that a transaction does. */
export const addToHistory = async (trx: Db, step: Step): Promise<void> => {
  const { application, user, role, from, to, changedFields = [], note = null } = step
  await queries.insertEvent(trx, {
    ...{ application_id: application.id, actor_id: user.id, role, from_status: from, to_status: to, note },
    changed_fields: [...changedFields],
  })
  if (from !== to) await recordMove(trx, step)
}

const recordMove = async (trx: Db, { application, user, role, from, to, note }: Step): Promise<void> => {
  const { id: applicationId, job_id: jobId, user_id: subjectId } = application
  const analysis = role === 'applicant' ? null : await findAnalysisFor(trx, applicationId)
  const facts = { kind: 'status_changed', jobId, applicationId, subjectId, actorId: user.id, role, analysis } as const
  await recordDecisions(trx, [{ ...facts, details: { from, to }, note: note ?? null }])
}

/** The application, for those who may know of it. @throws Problem application-not-found */
export const requireKnownApplication = async (
  db: Db,
  user: CurrentUser,
  applicationId: number,
): Promise<queries.ApplicationRow> => {
  const row = await queries.findApplication(db, applicationId)
  return row !== undefined && roleIn(user, row) !== undefined ? row : noSuchApplication(applicationId)
}

interface Locked {
  readonly application: queries.ApplicationRow
  readonly role: ApplicationRole
}

/** The same, held until the transaction ends, with what the person is to it. */
export const lockFor = async (db: Db, user: CurrentUser, applicationId: number): Promise<Locked> => {
  const application = await queries.findApplicationForUpdate(db, applicationId)
  const role = application === undefined ? undefined : roleIn(user, application)
  return application === undefined || role === undefined ? noSuchApplication(applicationId) : { application, role }
}

interface ApplicationUpdate {
  readonly applicationId: number
  readonly input: ApplicationChange
  readonly precondition: Precondition
}

/** Changes what the person's role in it may change; the change and its line of history are one transaction. */
export const changeApplication = (
  { db, publish }: ApplicationDeps,
  user: CurrentUser,
  { applicationId, input, precondition }: ApplicationUpdate,
): Promise<queries.ApplicationRow> =>
  db.transaction().execute(async (trx) => {
    const { application, role } = await lockFor(trx, user, applicationId)
    precondition(toApplicationFor(user)(application))
    const { columns, changedFields, status } = planChange(role, application, input)
    if (changedFields.length === 0 && status === application.status) return application
    await queries.updateApplication(trx, applicationId, columns)
    const changed = await reread(trx, applicationId)
    await publishMove(publish, trx, application.status, changed)
    const moved = { from: application.status, to: status, changedFields, note: input.note ?? null }
    await addToHistory(trx, { application, user, role, ...moved })
    return changed
  })

/** Tells of a status that is another one than before. */
export const publishMove = async (
  publish: Publish,
  trx: Db,
  from: ApplicationStatus,
  application: queries.ApplicationRow,
): Promise<void> => {
  if (application.status !== from) await publish(trx, { type: 'application.status_changed', application, from })
}

/** The applicant withdraws it, which stays on record; an administrator deletes it and its history. */
export const removeApplication = (
  { db, publish, pseudonyms }: ApplicationDeps & Pick<DeclarationDeps, 'pseudonyms'>,
  user: CurrentUser,
  applicationId: number,
): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const { application, role } = await lockFor(trx, user, applicationId)
    switch (role) {
      case 'employer':
        return fail('not-yours', 'Only the applicant takes an application back. You can reject it.')
      case 'administrator':
        await forget(trx, pseudonyms, [applicationId])
        await queries.deleteApplication(trx, applicationId)
        await recordDeletion(trx, user, application)
        return
      case 'applicant':
        await withdraw({ db: trx, publish }, user, application)
    }
  })

const recordDeletion = (trx: Db, user: CurrentUser, { id, job_id, user_id, status }: queries.ApplicationRow) =>
  recordDecisions(trx, [
    {
      ...{ kind: 'application_deleted', jobId: job_id, applicationId: id, subjectId: user_id },
      ...{ actorId: user.id, role: 'administrator', details: { status } },
    },
  ])

const withdraw = async (
  { db, publish }: ApplicationDeps,
  user: CurrentUser,
  application: queries.ApplicationRow,
): Promise<void> => {
  const { id, status } = application
  // Sent twice, it says the same.
  if (status === 'withdrawn') return
  checkMove('applicant', status, 'withdrawn')
  await queries.updateApplication(db, id, { status: 'withdrawn' })
  await publishMove(publish, db, status, { ...application, status: 'withdrawn' })
  await addToHistory(db, { application, user, role: 'applicant', from: status, to: 'withdrawn' })
}
