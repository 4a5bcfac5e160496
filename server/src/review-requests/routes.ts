import { Type } from 'typebox'
import { requireKnownApplication } from '../applications/commands.ts'
import { currentUser, type Guards } from '../auth/guards.ts'
import type { Config } from '../config.ts'
import type { App } from '../http/app-type.ts'
import { pageOf, sendPage } from '../http/paging.ts'
import { problems } from '../http/problem-responses.ts'
import { ref } from '../http/schemas.ts'
import { answerReview, askForReview, type ReviewDeps } from './commands.ts'
import { toReviewRequestFor } from './present.ts'
import { listRequests } from './queries.ts'
import {
  AnswerParams,
  OwedReviewsQuery,
  ReviewAnswer,
  ReviewParams,
  ReviewRequest,
  ReviewRequestInput,
  ReviewsQuery,
} from './schemas.ts'

export interface ReviewRoutesDeps extends ReviewDeps {
  readonly guards: Guards
  readonly config: Pick<Config, 'reviewAnswerDays'>
}

const common = { tags: ['Review requests'], security: [{ bearer: [] }] }

/** `/applications/:application_id/review-requests` */
export const reviewRoutes = (app: App, deps: ReviewRoutesDeps): void => {
  const { db, guards, config } = deps
  const onRequest = guards.signedIn

  app.post(
    '/:application_id/review-requests',
    {
      onRequest,
      config: { isIdempotent: true },
      schema: {
        ...common,
        operationId: 'askForReview',
        summary: 'Ask for an explanation, a human review or a correction',
        description: 'For the applicant, also when the application is closed. One request of a kind at a time.',
        params: ReviewParams,
        body: ref(ReviewRequestInput),
        response: { 201: ref(ReviewRequest), ...problems('not-yours', 'application-not-found', 'review-open') },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const { application_id: applicationId } = request.params
      const asking = { applicationId, input: request.body, answerDays: config.reviewAnswerDays }
      const asked = await askForReview(db, user, asking)
      return reply.code(201).send(toReviewRequestFor(user)(asked))
    },
  )

  app.get(
    '/:application_id/review-requests',
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'listReviewRequests',
        summary: 'What was asked about an application, and the answers; newest first',
        params: ReviewParams,
        querystring: ReviewsQuery,
        response: { 200: Type.Array(ref(ReviewRequest)), ...problems('application-not-found') },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const { id: applicationId } = await requireKnownApplication(db, user, request.params.application_id)
      const [page, now] = [pageOf(request.query), new Date()]
      const found = await listRequests(db, { applicationId, now }, page)
      return sendPage(request, reply, page, found, toReviewRequestFor(user, now))
    },
  )

  app.put(
    '/:application_id/review-requests/:review_id/answer',
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'answerReviewRequest',
        summary: 'Answer a request, once',
        description:
          'For the employer and administrators. `explained` sends the applicant every point of the score that was seen along; `changed` puts a rejected application back where it was.',
        params: AnswerParams,
        body: ref(ReviewAnswer),
        response: {
          200: ref(ReviewRequest),
          ...problems('not-yours', 'application-not-found', 'review-request-not-found'),
          ...problems('review-answered', 'review-outcome-illegal'),
        },
      },
    },
    async (request) => {
      const user = currentUser(request)
      const { application_id: applicationId, review_id: requestId } = request.params
      return toReviewRequestFor(user)(await answerReview(deps, user, { applicationId, requestId, input: request.body }))
    },
  )
}

/** `/review-requests` */
export const owedReviewRoutes = (app: App, { db, guards }: Pick<ReviewRoutesDeps, 'db' | 'guards'>): void => {
  app.get(
    '/',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'listOwedReviewRequests',
        summary: 'What applicants to my jobs have asked; an administrator sees all; newest first',
        description: '`state=open`: all that are owed an answer, the overdue too.',
        querystring: OwedReviewsQuery,
        response: { 200: Type.Array(ref(ReviewRequest)) },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const [page, now] = [pageOf(request.query), new Date()]
      const whose = user.is_superuser ? {} : { employerId: user.id }
      const found = await listRequests(db, { ...whose, state: request.query.state, now }, page)
      return sendPage(request, reply, page, found, toReviewRequestFor(user, now))
    },
  )
}
