import { fail } from '../problems.ts'
import type { LegalHoldInput } from './schemas.ts'

const DAY_MS = 86_400_000

/** What was used last before this moment is due. */
export const dueBefore = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS)

/** When quarantine that begins now is over. */
export const quarantineEnds = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS)

const TARGETS = ['job_id', 'user_id', 'application_id'] as const

/** A hold is on one thing. @throws Problem validation-failed */
export const checkHold = (input: LegalHoldInput): void => {
  if (TARGETS.filter((name) => input[name] !== undefined).length === 1) return
  const detail = 'Say what is held by one of job_id, user_id and application_id.'
  fail('validation-failed', detail, { errors: [{ pointer: '', detail }] })
}

export const ERASURE_DEFERRED =
  'Your account is closed and you are signed out. Something stored of you has to be kept for a legal procedure, so it is locked now: nobody but administrators can reach it. Everything is erased by itself as soon as that is over; you need not ask again.'
