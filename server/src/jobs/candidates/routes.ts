import { Type } from 'typebox'
import { currentUser, type Guards } from '../../auth/guards.ts'
import type { Db } from '../../database/connect.ts'
import type { App } from '../../http/app-type.ts'
import { pageOf, sendPage } from '../../http/paging.ts'
import { problems } from '../../http/problem-responses.ts'
import { ref } from '../../http/schemas.ts'
import { requireAdministrator } from '../../users/rules.ts'
import { requireManagedJob } from '../commands.ts'
import { toJob } from '../rules.ts'
import { JobParams, JobsQuery } from '../schemas.ts'
import { toCandidate } from './present.ts'
import { BEST_FIRST, listCountedJobs, rankCandidates } from './queries.ts'
import { CandidatesQuery, CountedJob, JobCandidate } from './schemas.ts'

const common = { tags: ['Jobs'], security: [{ bearer: [] }] }

/** `/jobs/:job_id/candidates`, `/jobs/with-applications-count` */
export const candidateRoutes = (app: App, { db, guards }: { readonly db: Db; readonly guards: Guards }): void => {
  app.get(
    '/:job_id/candidates',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'rankCandidates',
        summary: 'Who applied for a job, ranked',
        description:
          'By the latest analysis of the resume they applied with; who has none comes last. A score advises: it changes no status.',
        params: JobParams,
        querystring: CandidatesQuery,
        response: { 200: Type.Array(ref(JobCandidate)), ...problems('not-yours', 'job-not-found') },
      },
    },
    async (request, reply) => {
      const { blind = false, min_score = -1, ...paging } = request.query
      const page = pageOf(paging, BEST_FIRST)
      const job = await requireManagedJob(db, currentUser(request), request.params.job_id)
      return sendPage(request, reply, page, await rankCandidates(db, job.id, min_score, page), toCandidate(blind))
    },
  )

  app.get(
    '/with-applications-count',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'listJobsWithApplicationsCount',
        summary: 'Every job with how many applied; for administrators',
        querystring: JobsQuery,
        response: { 200: Type.Array(ref(CountedJob)), ...problems('administrators-only') },
      },
    },
    async (request, reply) => {
      requireAdministrator(currentUser(request))
      const page = pageOf(request.query)
      return sendPage(request, reply, page, await listCountedJobs(db, page), (row) => ({
        ...toJob(row),
        applications_count: row.applications_count,
      }))
    },
  )
}
