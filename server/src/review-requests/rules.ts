import type { ReviewKind, ReviewOutcome } from '../database/tables.ts'
import { fail } from '../problems.ts'

/** What can come of each kind. `changed`: a person decided otherwise; `corrected`: what was wrong has been put right. */
const OUTCOMES: Readonly<Record<ReviewKind, readonly ReviewOutcome[]>> = {
  explanation: ['explained'],
  human_review: ['upheld', 'changed'],
  correction: ['corrected', 'upheld'],
}

export const legalOutcomes = (kind: ReviewKind): readonly ReviewOutcome[] => OUTCOMES[kind]

interface Asked {
  readonly id: number
  readonly kind: ReviewKind
  readonly outcome: ReviewOutcome | null
}

/** @throws Problem review-answered, review-outcome-illegal */
export const checkAnswer = ({ id, kind, outcome: given }: Asked, outcome: ReviewOutcome): void => {
  if (given !== null)
    fail('review-answered', `Request ${id} has been answered: ${given}. An answer stays as it was given.`)
  const legal = legalOutcomes(kind)
  if (!legal.includes(outcome))
    fail('review-outcome-illegal', `${NAMES[kind]} cannot end as ${outcome}; it ends as ${legal.join(' or ')}.`)
}

const NAMES: Readonly<Record<ReviewKind, string>> = {
  explanation: 'A request for an explanation',
  human_review: 'A request for a human review',
  correction: 'A request for a correction',
}

export const REVIEW_STATES = ['open', 'overdue', 'answered'] as const
export type ReviewState = (typeof REVIEW_STATES)[number]

/** `overdue` is open beyond its day. */
export const stateOf = (request: { readonly outcome: unknown; readonly due_at: Date }, now: Date): ReviewState => {
  if (request.outcome !== null) return 'answered'
  return request.due_at < now ? 'overdue' : 'open'
}

const DAY_MS = 86_400_000

/** GDPR Art. 12(3): within one month of receipt. */
export const dueAt = (askedAt: Date, answerDays: number): Date => new Date(askedAt.getTime() + answerDays * DAY_MS)
