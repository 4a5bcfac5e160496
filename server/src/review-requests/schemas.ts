import { type Static, Type } from 'typebox'
import type { ReviewKind, ReviewOutcome } from '../database/tables.ts'
import { PageQuery } from '../http/paging.ts'
import { Id, nullable, Time } from '../http/schemas.ts'
import { REVIEW_ANSWER, REVIEW_REQUEST, REVIEW_REQUEST_INPUT } from './examples.ts'
import { REVIEW_STATES, type ReviewState } from './rules.ts'

/** A string of the list; `enum` reads better in the reference than a union of constants. */
const oneOf = <T extends string>(values: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...values], description })

const KINDS = ['explanation', 'human_review', 'correction'] as const satisfies readonly ReviewKind[]
const OUTCOMES = ['upheld', 'changed', 'corrected', 'explained'] as const satisfies readonly ReviewOutcome[]

const Kind = oneOf<ReviewKind>(KINDS, 'Why was it decided so; let a person look at it; what is stored is wrong.')
const Outcome = oneOf<ReviewOutcome>(
  OUTCOMES,
  'explanation → explained; human_review → upheld or changed, which takes a rejection back; correction → corrected or upheld.',
)
const State = oneOf<ReviewState>(REVIEW_STATES, 'overdue: open after its due_at.')
const Words = Type.String({ minLength: 1, maxLength: 5000, pattern: '\\S' })

export const ReviewRequestInput = Type.Object(
  { kind: Kind, message: Words },
  { $id: 'ReviewRequestInput', examples: [REVIEW_REQUEST_INPUT], additionalProperties: false },
)
export type ReviewRequestInput = Static<typeof ReviewRequestInput>

export const ReviewAnswer = Type.Object(
  { outcome: Outcome, answer: Words },
  { $id: 'ReviewAnswer', examples: [REVIEW_ANSWER], additionalProperties: false },
)
export type ReviewAnswer = Static<typeof ReviewAnswer>

export const ReviewRequest = Type.Object(
  {
    id: Id,
    application_id: Id,
    job_id: Id,
    kind: Kind,
    state: State,
    message: Type.String(),
    due_at: Time,
    outcome: nullable(Outcome),
    answer: nullable(Type.String()),
    explanation: nullable(
      Type.String({
        description:
          'With the answer to a request for an explanation, for the applicant: every point of the score that was seen, in words.',
      }),
    ),
    answered_at: nullable(Time),
    created_at: Time,
  },
  { $id: 'ReviewRequest', examples: [REVIEW_REQUEST] },
)
export type ReviewRequest = Static<typeof ReviewRequest>

export const ReviewParams = Type.Object({ application_id: Id })
export const AnswerParams = Type.Object({ application_id: Id, review_id: Id })
export const ReviewsQuery = Type.Object(PageQuery, { additionalProperties: false })
export const OwedReviewsQuery = Type.Object(
  { ...PageQuery, state: Type.Optional(State) },
  { additionalProperties: false },
)
