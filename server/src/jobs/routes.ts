import { Type } from 'typebox'
import { currentUser, currentUserIfAny, type Guards } from '../auth/guards.ts'
import type { Pseudonyms } from '../fairness/declarations/pseudonyms.ts'
import type { App } from '../http/app-type.ts'
import { preconditionOf, withEtag } from '../http/etag.ts'
import { pageOf, sendPage } from '../http/paging.ts'
import { problems } from '../http/problem-responses.ts'
import { NoContent, NotModified, ref } from '../http/schemas.ts'
import { fail } from '../problems.ts'
import { changeJob, type JobDeps, postJob, removeJob } from './commands.ts'
import { criteriaRoutes } from './criteria-routes.ts'
import { POSTING } from './examples.ts'
import { toJobPosting } from './present.ts'
import { findJob, type JobRow, listJobsOf, listOpenJobs } from './queries.ts'
import { inputOf, maySeeJob, toJob, toJobFor } from './rules.ts'
import { Job, JobInput, JobParams, JobPatch, JobsQuery } from './schemas.ts'

export interface JobRoutesDeps extends JobDeps {
  readonly guards: Guards
  readonly pseudonyms: Pseudonyms
}

const tags = ['Jobs']
const security = [{ bearer: [] }]

/** `/jobs` */
export const jobRoutes = (app: App, deps: JobRoutesDeps): void => {
  const { db, guards } = deps
  criteriaRoutes(app, deps)
  app.get(
    '/',
    {
      schema: {
        tags,
        operationId: 'listActiveJobs',
        security: [],
        summary: 'Active jobs, newest first',
        querystring: JobsQuery,
        response: { 200: Type.Array(ref(Job)) },
      },
    },
    async (request, reply) => {
      const page = pageOf(request.query)
      return sendPage(request, reply, page, await listOpenJobs(db, page), toJob)
    },
  )

  app.get(
    '/my-jobs',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        operationId: 'listMyJobs',
        summary: 'Jobs I posted',
        security,
        querystring: JobsQuery,
        response: { 200: Type.Array(ref(Job)) },
      },
    },
    async (request, reply) => {
      const page = pageOf(request.query)
      return sendPage(
        request,
        reply,
        page,
        await listJobsOf(db, currentUser(request).id, page),
        toJobFor(currentUser(request)),
      )
    },
  )

  app.get(
    '/:job_id',
    {
      onRequest: guards.anyone,
      schema: {
        tags,
        operationId: 'getJob',
        summary: 'Read one job',
        description: 'Anybody sees an active job; other ones only its employer and administrators.',
        security: [{}, { bearer: [] }],
        params: JobParams,
        response: { 200: ref(Job), 304: NotModified, ...problems('job-not-found') },
      },
    },
    async (request, reply) => {
      const viewer = currentUserIfAny(request)
      const job = await findJob(db, request.params.job_id)
      if (job === undefined || !maySeeJob(viewer, job, new Date()))
        return fail('job-not-found', `There is no job ${request.params.job_id}.`)
      return withEtag(reply, toJobFor(viewer)(job))
    },
  )

  app.post(
    '/',
    {
      onRequest: guards.signedIn,
      config: { isIdempotent: true },
      schema: {
        tags,
        operationId: 'postJob',
        summary: 'Post a job',
        security,
        body: ref(JobInput),
        response: { 201: ref(Job), ...problems('too-many-jobs') },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const job = await postJob(deps, user, request.body)
      return reply
        .code(201)
        .header('location', `/api/v1/jobs/${job.id}`)
        .send(withEtag(reply, toJobFor(user)(job)))
    },
  )

  app.put(
    '/:job_id',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        operationId: 'replaceJob',
        summary: 'Replace a job',
        description:
          'What is left out becomes empty; status stays as it is. A change of what candidates are scored against makes a new revision.',
        security,
        params: JobParams,
        body: ref(JobInput),
        response: {
          200: ref(Job),
          ...problems('not-yours', 'job-not-found', 'status-move-illegal', 'too-many-revisions', 'changed-meanwhile'),
        },
      },
    },
    async (request, reply) => {
      const { params, body } = request
      const user = currentUser(request)
      const change = { jobId: params.job_id, change: () => body, precondition: preconditionOf(request) }
      return withEtag(reply, toJobFor(user)(await changeJob(deps, user, change)))
    },
  )

  app.patch(
    '/:job_id',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        operationId: 'changeJob',
        summary: 'Change part of a job',
        description:
          'What is left out stays. `status` moves draft → active → closed → archived; a closed job may become active again.',
        security,
        params: JobParams,
        body: ref(JobPatch),
        response: {
          200: ref(Job),
          ...problems('not-yours', 'job-not-found', 'status-move-illegal', 'too-many-revisions', 'changed-meanwhile'),
        },
      },
    },
    async (request, reply) => {
      const { params, body } = request
      const change = (current: JobRow): JobInput => ({ ...inputOf(current), ...body })
      const user = currentUser(request)
      const job = { jobId: params.job_id, change, precondition: preconditionOf(request) }
      return withEtag(reply, toJobFor(user)(await changeJob(deps, user, job)))
    },
  )

  app.get(
    '/:job_id/jsonld',
    {
      schema: {
        tags,
        operationId: 'getJobPosting',
        security: [],
        summary: 'An active job as schema.org JobPosting',
        description: 'JSON-LD for search engines, the same for everybody.',
        params: JobParams,
        produces: ['application/ld+json'],
        response: {
          200: Type.Record(Type.String(), Type.Unknown(), {
            description: 'https://schema.org/JobPosting',
            examples: [POSTING],
          }),
          304: NotModified,
          ...problems('job-not-found'),
        },
      },
    },
    async (request, reply) => {
      const job = await findJob(db, request.params.job_id)
      if (job === undefined || !maySeeJob(undefined, job, new Date()))
        return fail('job-not-found', `There is no job ${request.params.job_id}.`)
      const posting = toJobPosting(job)
      reply.type('application/ld+json')
      return withEtag(reply, posting)
    },
  )

  app.delete(
    '/:job_id',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        operationId: 'deleteJob',
        summary: 'Delete a job and the analyses against it',
        security,
        params: JobParams,
        response: {
          204: NoContent,
          ...problems('not-yours', 'job-not-found', 'legal-hold', 'self-identification-key-wrong'),
        },
      },
    },
    async (request, reply) => {
      await removeJob(deps, currentUser(request), request.params.job_id)
      return reply.code(204).send(null)
    },
  )
}
