import type { ReviewRequestRow } from './queries.ts'
import { stateOf } from './rules.ts'
import type { ReviewRequest } from './schemas.ts'

/** A request as `viewer` may see it. The explanation quotes the whole resume, so it is the applicant's alone. */
export const toReviewRequestFor =
  (viewer: { readonly id: number }, now = new Date()) =>
  (row: ReviewRequestRow): ReviewRequest => ({
    id: row.id,
    application_id: row.application_id,
    job_id: row.job_id,
    kind: row.kind,
    state: stateOf(row, now),
    message: row.message,
    due_at: row.due_at.toISOString(),
    outcome: row.outcome,
    answer: row.answer,
    explanation: row.applicant_id === viewer.id ? row.explanation : null,
    answered_at: row.answered_at?.toISOString() ?? null,
    created_at: row.created_at.toISOString(),
  })
