import { Type } from 'typebox'
import { currentUser, currentUserIfAny, type Guards } from '../auth/guards.ts'
import type { Db } from '../database/connect.ts'
import type { App } from '../http/app-type.ts'
import { pageOf, sendPage } from '../http/paging.ts'
import { NoContent, problems, ref } from '../http/schemas.ts'
import { fail } from '../problems.ts'
import { postJob, removeJob, replaceJob } from './commands.ts'
import { criteriaRoutes } from './criteria-routes.ts'
import { findJob, listJobsOf, listOpenJobs } from './queries.ts'
import { maySeeJob, toJob } from './rules.ts'
import { Job, JobInput, JobParams, JobsQuery } from './schemas.ts'

export interface JobRoutesDeps {
  readonly db: Db
  readonly guards: Guards
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
        summary: 'Active jobs, newest first',
        querystring: JobsQuery,
        response: { 200: Type.Array(ref(Job)), ...problems() },
      },
    },
    async (request, reply) => {
      const page = pageOf(request.query)
      const { rows, total } = await listOpenJobs(db, page)
      return sendPage(request, reply, page, { rows: rows.map(toJob), total })
    },
  )

  app.get(
    '/my-jobs',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        summary: 'Jobs I posted',
        security,
        querystring: JobsQuery,
        response: { 200: Type.Array(ref(Job)), ...problems(401) },
      },
    },
    async (request, reply) => {
      const page = pageOf(request.query)
      const { rows, total } = await listJobsOf(db, currentUser(request).id, page)
      return sendPage(request, reply, page, { rows: rows.map(toJob), total })
    },
  )

  app.get(
    '/:job_id',
    {
      onRequest: guards.anyone,
      schema: {
        tags,
        summary: 'One job',
        description: 'Anybody sees an active job; other ones only its employer and administrators.',
        security: [{}, { bearer: [] }],
        params: JobParams,
        response: { 200: ref(Job), ...problems(401, 404) },
      },
    },
    async (request) => {
      const job = await findJob(db, request.params.job_id)
      if (job === undefined || !maySeeJob(currentUserIfAny(request), job, new Date()))
        return fail('job-not-found', `There is no job ${request.params.job_id}.`)
      return toJob(job)
    },
  )

  app.post(
    '/',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        summary: 'Post a job',
        security,
        body: JobInput,
        response: { 201: ref(Job), ...problems(400, 401) },
      },
    },
    async (request, reply) => {
      const job = await postJob(db, currentUser(request), request.body)
      return reply.code(201).header('location', `/api/v1/jobs/${job.id}`).send(toJob(job))
    },
  )

  app.put(
    '/:job_id',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        summary: 'Replace a job',
        description:
          'What is left out becomes empty; status stays as it is. A change of what candidates are scored against makes a new revision.',
        security,
        params: JobParams,
        body: JobInput,
        response: { 200: ref(Job), ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => toJob(await replaceJob(db, currentUser(request), request.params.job_id, request.body)),
  )

  app.delete(
    '/:job_id',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        summary: 'Delete a job and the analyses against it',
        security,
        params: JobParams,
        response: { 204: NoContent, ...problems(401, 403, 404) },
      },
    },
    async (request, reply) => {
      await removeJob(db, currentUser(request), request.params.job_id)
      return reply.code(204).send(null)
    },
  )
}
