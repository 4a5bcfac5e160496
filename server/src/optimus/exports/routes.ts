import type { FastifyReply } from 'fastify'
import { currentUser, type Guards } from '../../auth/guards.ts'
import type { Db } from '../../database/tables.ts'
import type { App } from '../../http/app-type.ts'
import { csvOf } from '../../http/csv.ts'
import { fileResponse, headersOfDownload } from '../../http/downloads.ts'
import { problems } from '../../http/problem-responses.ts'
import { requireManagedJob } from '../../jobs/commands.ts'
import { type ExportedApplication, type ExportedJob, exportApplications, exportJobs } from './queries.ts'
import { ApplicationsExportQuery, InsightsExportQuery } from './schemas.ts'

const common = { tags: ['Optimus'], security: [{ bearer: [] }] }
const CSV = 'text/csv; charset=utf-8'

const PERSON = ['name', 'email'] as const satisfies readonly (keyof ExportedApplication)[]
const APPLICATION = [
  ...(['application_id', 'job_id', 'job_title', 'status', 'source', 'applied_at', 'updated_at'] as const),
  ...(['overall_score', 'skill_alignment_score', 'experience_score', 'education_score'] as const),
] satisfies readonly (keyof ExportedApplication)[]
const JOB = [
  ...(['job_id', 'title', 'status', 'created_at', 'applications', 'analysed', 'average_overall_score'] as const),
  ...(['offers', 'hires', 'time_to_hire'] as const),
] satisfies readonly (keyof ExportedJob)[]

const named = (reply: FastifyReply, name: string): FastifyReply => reply.headers(headersOfDownload(name, CSV))

/** `/optimus/exports` */
export const exportRoutes = (app: App, { db, guards }: { readonly db: Db; readonly guards: Guards }): void => {
  app.get(
    '/exports/applications.csv',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'exportApplications',
        summary: 'Applications to my jobs as CSV; for an administrator to all',
        description: 'That a score was shown goes on record, once a day for each viewer.',
        querystring: ApplicationsExportQuery,
        response: {
          200: fileResponse('A row for each, streamed.', 'text/csv'),
          ...problems('not-yours', 'job-not-found'),
        },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const { job_id: jobId, blind = false, bom = false } = request.query
      if (jobId !== undefined) await requireManagedJob(db, user, jobId)
      const rows = exportApplications(db, { viewerId: user.id, isEverything: user.is_superuser, jobId })
      const columns = blind ? APPLICATION : [...APPLICATION, ...PERSON]
      return named(reply, jobId === undefined ? 'applications.csv' : `applications-${jobId}.csv`).send(
        csvOf(rows, columns, { bom }),
      )
    },
  )

  app.get(
    '/exports/jobs.csv',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'exportJobs',
        summary: 'The main figures of each of my jobs as CSV; for an administrator of all',
        querystring: InsightsExportQuery,
        response: { 200: fileResponse('A row for each, streamed.', 'text/csv') },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const rows = exportJobs(db, { viewerId: user.id, isEverything: user.is_superuser, jobId: undefined })
      return named(reply, 'jobs.csv').send(csvOf(rows, JOB, { bom: request.query.bom ?? false }))
    },
  )
}
