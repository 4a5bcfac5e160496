import { everyItem, pageOf } from './paging.ts'
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
  /** The same, a page at a time as they are needed. */
  all(applicationId: number, options?: PageOptions): AsyncGenerator<Decision, void, undefined>
}

export interface OwedReviewOptions extends PageOptions {
  readonly state?: ReviewState
}

export interface Reviews {
  /** Asks about an application of mine. */
  ask(applicationId: number, request: ReviewRequestInput, settings?: CallSettings): Promise<ReviewRequest>
  /** What was asked about an application, newest first. */
  list(applicationId: number, options?: PageOptions): Promise<Page<ReviewRequest>>
  /** The same, a page at a time as they are needed. */
  all(applicationId: number, options?: PageOptions): AsyncGenerator<ReviewRequest, void, undefined>
  /** What applicants to my jobs have asked; `open` are all that are owed an answer, the overdue too. */
  owed(options?: OwedReviewOptions): Promise<Page<ReviewRequest>>
  /** The same, a page at a time as they are needed. */
  allOwed(options?: OwedReviewOptions): AsyncGenerator<ReviewRequest, void, undefined>
  /** Answers for the employer, once. */
  answer(request: AskedReview, answer: ReviewAnswer, settings?: CallSettings): Promise<ReviewRequest>
}

/** Which request: a ReviewRequest is one. */
export type AskedReview = Pick<ReviewRequest, 'id' | 'application_id'>

export const createDecisions = ({ send }: Session): Decisions => {
  const list: Decisions['list'] = async (applicationId, { signal, ...query } = {}) => {
    const path = { application_id: applicationId }
    return pageOf(await send('get', '/api/v1/applications/{application_id}/decisions', { path, query, signal }))
  }
  return { list, all: (applicationId, options = {}) => everyItem((page) => list(applicationId, page), options) }
}

const OF_APPLICATION = '/api/v1/applications/{application_id}/review-requests'

export const createReviews = ({ send }: Session): Reviews => {
  const list: Reviews['list'] = async (applicationId, { signal, ...query } = {}) =>
    pageOf(await send('get', OF_APPLICATION, { path: { application_id: applicationId }, query, signal }))
  const owed: Reviews['owed'] = async ({ signal, ...query } = {}) =>
    pageOf(await send('get', '/api/v1/review-requests', { query, signal }))
  return {
    ask: async (applicationId, body, settings) =>
      (await send('post', OF_APPLICATION, { path: { application_id: applicationId }, body, ...settings })).body,
    list,
    all: (applicationId, options = {}) => everyItem((page) => list(applicationId, page), options),
    owed,
    allOwed: (options = {}) => everyItem(owed, options),
    answer: async ({ id, application_id }, body, settings) => {
      const path = { application_id, review_id: id }
      return (await send('put', `${OF_APPLICATION}/{review_id}/answer`, { path, body, ...settings })).body
    },
  }
}
