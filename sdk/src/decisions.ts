import { pageOf } from './paging.ts'
import type { Session } from './session.ts'
import type {
  CallSettings,
  Decision,
  Page,
  PageOptions,
  ReviewAnswer,
  ReviewRequest,
  ReviewRequestInput,
  ReviewState,
} from './types.ts'

export interface Decisions {
  /** Who saw which score of an application and who decided what, newest first. */
  list(applicationId: number, options?: PageOptions): Promise<Page<Decision>>
}

export interface Reviews {
  /** Asks about an application of mine. */
  ask(applicationId: number, request: ReviewRequestInput, settings?: CallSettings): Promise<ReviewRequest>
  /** What was asked about an application, newest first. */
  list(applicationId: number, options?: PageOptions): Promise<Page<ReviewRequest>>
  /** What applicants to my jobs have asked; `open` are all that are owed an answer, the overdue too. */
  owed(options?: PageOptions & { readonly state?: ReviewState }): Promise<Page<ReviewRequest>>
  /** Answers for the employer, once. */
  answer(request: AskedReview, answer: ReviewAnswer, settings?: CallSettings): Promise<ReviewRequest>
}

/** Which request: a ReviewRequest is one. */
export type AskedReview = Pick<ReviewRequest, 'id' | 'application_id'>

export const createDecisions = ({ send }: Session): Decisions => ({
  list: async (applicationId, { signal, ...query } = {}) => {
    const path = { application_id: applicationId }
    return pageOf(await send('get', '/api/v1/applications/{application_id}/decisions', { path, query, signal }))
  },
})

const OF_APPLICATION = '/api/v1/applications/{application_id}/review-requests'

export const createReviews = ({ send }: Session): Reviews => ({
  ask: async (applicationId, body, settings) =>
    (await send('post', OF_APPLICATION, { path: { application_id: applicationId }, body, ...settings })).body,
  list: async (applicationId, { signal, ...query } = {}) =>
    pageOf(await send('get', OF_APPLICATION, { path: { application_id: applicationId }, query, signal })),
  owed: async ({ signal, ...query } = {}) => pageOf(await send('get', '/api/v1/review-requests', { query, signal })),
  answer: async ({ id, application_id }, body, settings) => {
    const path = { application_id, review_id: id }
    return (await send('put', `${OF_APPLICATION}/{review_id}/answer`, { path, body, ...settings })).body
  },
})
