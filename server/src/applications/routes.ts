import { Type } from 'typebox'
import { type CurrentUser, currentUser, type Guards } from '../auth/guards.ts'
import type { Pseudonyms } from '../fairness/declarations/pseudonyms.ts'
import type { App } from '../http/app-type.ts'
import { DownloadQuery, sendStored, storedFileResponses } from '../http/downloads.ts'
import { preconditionOf, withEtag } from '../http/etag.ts'
import { pageOf, sendPage } from '../http/paging.ts'
import { problems } from '../http/problem-responses.ts'
import { NoContent, NotModified, ref } from '../http/schemas.ts'
import { findJob } from '../jobs/queries.ts'
import { fail } from '../problems.ts'
import type { Storage } from '../storage/storage.ts'
import { requireAdministrator } from '../users/rules.ts'
import {
  type ApplicationDeps,
  apply,
  changeApplication,
  removeApplication,
  requireKnownApplication,
} from './commands.ts'
import { toApplicationEventFor, toApplicationFor, toListedApplicationFor } from './present.ts'
import { findResumeFile, listApplications, listEvents } from './queries.ts'
import { asSeenBy, checkReadingApplicants, roleIn } from './rules.ts'
import {
  AllApplicationsQuery,
  Application,
  ApplicationChange,
  ApplicationEvent,
  ApplicationInput,
  ApplicationParams,
  ApplicationsQuery,
  ApplicationsToJobQuery,
  HistoryQuery,
  JobParams,
  SourceQuery,
} from './schemas.ts'

export interface ApplicationRoutesDeps extends ApplicationDeps {
  readonly guards: Guards
  readonly storage: Storage
  readonly pseudonyms: Pseudonyms
}

const tags = ['Applications']
const security = [{ bearer: [] }]

/** `/applications` */
export const applicationRoutes = (app: App, deps: ApplicationRoutesDeps): void => {
  const { db, guards, storage } = deps
  const onRequest = guards.signedIn

  const requireKnown = (user: CurrentUser, applicationId: number) => requireKnownApplication(db, user, applicationId)

  app.post(
    '/',
    {
      onRequest,
      config: { isIdempotent: true },
      schema: {
        tags,
        operationId: 'applyToJob',
        summary: 'Apply to a job',
        description: 'To an open job of somebody else, once. `source` may also stand in the address.',
        security,
        querystring: SourceQuery,
        body: ref(ApplicationInput),
        response: {
          201: ref(Application),
          ...problems('job-not-found', 'resume-not-found', 'already-applied', 'own-job', 'job-not-open'),
        },
      },
    },
    async (request, reply) => {
      const source = request.body.source ?? request.query.source ?? null
      const user = currentUser(request)
      const application = toApplicationFor(user)(await apply(deps, user, { ...request.body, source }))
      reply.code(201).header('location', `/api/v1/applications/${application.id}`)
      return withEtag(reply, application)
    },
  )

  app.get(
    '/',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'listApplications',
        summary: 'Every application (administrators)',
        security,
        querystring: AllApplicationsQuery,
        response: { 200: Type.Array(ref(Application)), ...problems('administrators-only') },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      requireAdministrator(user)
      const page = pageOf(request.query)
      return sendPage(request, reply, page, await listApplications(db, request.query, page), toApplicationFor(user))
    },
  )

  app.get(
    '/my-applications',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'listMyApplications',
        summary: 'Applications I made',
        security,
        querystring: ApplicationsQuery,
        response: { 200: Type.Array(ref(Application)) },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const page = pageOf(request.query)
      const filter = { user_id: user.id, status: request.query.status }
      return sendPage(request, reply, page, await listApplications(db, filter, page), toApplicationFor(user))
    },
  )

  app.get(
    '/job/:job_id',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'listApplicationsToJob',
        summary: 'Applications to a job of mine',
        security,
        params: JobParams,
        querystring: ApplicationsToJobQuery,
        response: { 200: Type.Array(ref(Application)), ...problems('not-yours', 'job-not-found') },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const { job_id } = request.params
      const job = await findJob(db, job_id)
      checkReadingApplicants(user, { jobId: job_id, job, now: new Date() })
      const { blind = false, status, ...paging } = request.query
      const page = pageOf(paging)
      const rows = await listApplications(db, { job_id, status }, page)
      return sendPage(request, reply, page, rows, toListedApplicationFor(user, blind))
    },
  )

  app.get(
    '/:application_id',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'getApplication',
        summary: 'One application',
        description: 'Its applicant, the employer and administrators know of it; to everybody else there is none.',
        security,
        params: ApplicationParams,
        response: { 200: ref(Application), 304: NotModified, ...problems('application-not-found') },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const row = await requireKnown(user, request.params.application_id)
      return withEtag(reply, toApplicationFor(user)(row))
    },
  )

  app.put(
    '/:application_id',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'changeApplication',
        summary: 'Change an application, or decide on it',
        description:
          'The applicant changes what they wrote while it is open; the employer moves the status, with a note if they like. Each change is a line of its history.',
        security,
        params: ApplicationParams,
        body: ref(ApplicationChange),
        response: {
          200: ref(Application),
          ...problems(
            'not-yours',
            'application-not-found',
            'status-move-illegal',
            'application-closed',
            'legal-hold',
            'changed-meanwhile',
          ),
        },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const { body: input, params } = request
      const change = { applicationId: params.application_id, input, precondition: preconditionOf(request) }
      return withEtag(reply, toApplicationFor(user)(await changeApplication(deps, user, change)))
    },
  )

  app.delete(
    '/:application_id',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'withdrawApplication',
        summary: 'Withdraw an application',
        description: 'It stays on record as withdrawn. An administrator deletes it, and its history.',
        security,
        params: ApplicationParams,
        response: {
          204: NoContent,
          ...problems(
            'not-yours',
            'application-not-found',
            'status-move-illegal',
            'legal-hold',
            'self-identification-key-wrong',
          ),
        },
      },
    },
    async (request, reply) => {
      await removeApplication(deps, currentUser(request), request.params.application_id)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/:application_id/history',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'listApplicationEvents',
        summary: 'What happened to it: who, when, why; newest first',
        security,
        params: ApplicationParams,
        querystring: HistoryQuery,
        response: { 200: Type.Array(ref(ApplicationEvent)), ...problems('application-not-found') },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const row = await requireKnown(user, request.params.application_id)
      const page = pageOf(request.query)
      const shown = toApplicationEventFor(user, roleIn(user, row) ?? 'applicant')
      return sendPage(request, reply, page, await listEvents(db, row.id, page), shown)
    },
  )

  app.get(
    '/:application_id/resume',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'downloadApplicationResume',
        summary: 'The resume that was sent with it, as a file',
        description: 'For its applicant, administrators, and the employer until it is withdrawn.',
        security,
        params: ApplicationParams,
        querystring: DownloadQuery,
        response: {
          ...storedFileResponses(),
          ...problems('application-not-found', 'resume-not-found'),
        },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const { resume_id } = asSeenBy(user, await requireKnown(user, request.params.application_id))
      const file = resume_id === null ? undefined : await findResumeFile(db, resume_id)
      if (file === undefined)
        return fail(
          'resume-not-found',
          'There is no resume file with this application, or its applicant has withdrawn.',
        )
      return sendStored(reply, storage, file, request.query)
    },
  )
}
