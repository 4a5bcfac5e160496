import { explainAnalysis, explanationText } from '@zodie/engine'
import { addToHistory, lockFor, publishMove } from '../applications/commands.ts'
import { type ApplicationRow, updateApplication } from '../applications/queries.ts'
import type { CurrentUser } from '../auth/guards.ts'
import type { Db } from '../database/connect.ts'
import type { ApplicationRole } from '../database/tables.ts'
import { recordDecisions } from '../decisions/commands.ts'
import type { DecisionDetails, DecisionKind } from '../decisions/rules.ts'
import { fail } from '../problems.ts'
import type { Publish } from '../webhooks/events/commands.ts'
import * as queries from './queries.ts'
import { checkAnswer, dueAt } from './rules.ts'
import type { ReviewAnswer, ReviewRequestInput } from './schemas.ts'

export interface ReviewDeps {
  readonly db: Db
  readonly publish: Publish
}

const noSuchRequest = (requestId: number): never =>
  fail('review-request-not-found', `There is no review request ${requestId} on this application.`)

const reread = async (db: Db, applicationId: number, requestId: number): Promise<queries.ReviewRequestRow> =>
  (await queries.findRequest(db, applicationId, requestId)) ?? noSuchRequest(requestId)

interface Act {
  readonly user: CurrentUser
  readonly role: ApplicationRole
  readonly application: ApplicationRow
  readonly kind: DecisionKind
  readonly details: DecisionDetails
  readonly note: string
}

const recordAct = (trx: Db, { user, role, application, ...what }: Act): Promise<void> => {
  const { id: applicationId, job_id: jobId, user_id: subjectId } = application
  return recordDecisions(trx, [{ ...what, jobId, applicationId, subjectId, actorId: user.id, role }])
}

interface Asking {
  readonly applicationId: number
  readonly input: ReviewRequestInput
  readonly answerDays: number
}

/** Asks about an application of one's own; one request of a kind at a time. */
export const askForReview = (
  db: Db,
  user: CurrentUser,
  { applicationId, input: { kind, message }, answerDays }: Asking,
): Promise<queries.ReviewRequestRow> =>
  db.transaction().execute(async (trx) => {
    const { application, role } = await lockFor(trx, user, applicationId)
    if (role !== 'applicant') fail('not-yours', 'Only the applicant asks for this; you answer.')
    const due_at = dueAt(new Date(), answerDays)
    const id = await queries.insertRequest(trx, { application_id: applicationId, kind, message, due_at })
    if (id === undefined)
      return fail(
        'review-open',
        'You have asked for this before, and it has not been answered yet. Wait for the answer.',
      )
    const asked = await reread(trx, applicationId, id)
    const details = { request_id: id, kind, due_at: due_at.toISOString() }
    await recordAct(trx, { user, role, application, kind: 'review_requested', details, note: message })
    return asked
  })

interface Answering {
  readonly applicationId: number
  readonly requestId: number
  readonly input: ReviewAnswer
}

/** Answers for the employer, once. A review that decides otherwise takes a rejection back. */
export const answerReview = (
  { db, publish }: ReviewDeps,
  user: CurrentUser,
  { applicationId, requestId, input: { outcome, answer } }: Answering,
): Promise<queries.ReviewRequestRow> =>
  db.transaction().execute(async (trx) => {
    const { application, role } = await lockFor(trx, user, applicationId)
    const request = await reread(trx, applicationId, requestId)
    if (role === 'applicant') fail('not-yours', 'The employer answers this, or an administrator.')
    checkAnswer(request, outcome)
    const explanation = outcome === 'explained' ? await explainSeen(trx, applicationId) : null
    const given = { outcome, answer, explanation, answered_at: new Date(), answered_by: user.id }
    await queries.answerRequest(trx, requestId, given)
    const answered = await reread(trx, applicationId, requestId)
    if (outcome === 'changed') await takeRejectionBack({ db: trx, publish }, { user, role, application })
    const details = { request_id: requestId, kind: request.kind, outcome }
    await recordAct(trx, { user, role, application, kind: 'review_answered', details, note: answer })
    return answered
  })

const NOT_SHOWN =
  'No score of this application is known to have been shown to the employer, or the analysis that was shown is no longer stored.'

const explainSeen = async (trx: Db, applicationId: number): Promise<string> => {
  const result = await queries.findSeenResult(trx, applicationId)
  // Results of engines before 0.3.0 do not hold all that it takes.
  return result?.background === undefined ? NOT_SHOWN : explanationText(explainAnalysis(result))
}

const takeRejectionBack = async (
  { db, publish }: ReviewDeps,
  { user, role, application }: Omit<Act, 'kind' | 'details' | 'note'>,
): Promise<void> => {
  if (application.status !== 'rejected') return
  const to = (await queries.findStatusBeforeRejection(db, application.id)) ?? 'applied'
  await updateApplication(db, application.id, { status: to })
  await publishMove(publish, db, 'rejected', { ...application, status: to })
  await addToHistory(db, { application, user, role, from: 'rejected', to, note: 'Taken back after a review.' })
}
