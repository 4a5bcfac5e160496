import { Type } from 'typebox'
import { currentUser, type Guards } from '../../auth/guards.ts'
import type { Db } from '../../database/connect.ts'
import { recordScoresSeen } from '../../decisions/commands.ts'
import { scoresSeen } from '../../decisions/rules.ts'
import type { App } from '../../http/app-type.ts'
import { pageOf, sendPage } from '../../http/paging.ts'
import { problems } from '../../http/problem-responses.ts'
import { ref } from '../../http/schemas.ts'
import { requireAdministrator } from '../../users/rules.ts'
import { requireManagedJob } from '../commands.ts'
import { toJob } from '../rules.ts'
import { JobParams, JobsQuery } from '../schemas.ts'
import { shownScores, toCandidate } from './present.ts'
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
          'By the latest analysis of the resume they applied with; who has none comes last. A score advises: it changes no status. That it was shown goes on record, once a day for each viewer.',
        params: JobParams,
        querystring: CandidatesQuery,
        response: { 200: Type.Array(ref(JobCandidate)), ...problems('not-yours', 'job-not-found') },
      },
    },
    async (request, reply) => {
      const { blind = false, min_score = -1, ...paging } = request.query
      const page = pageOf(paging, BEST_FIRST)
      const viewer = currentUser(request)
      const job = await requireManagedJob(db, viewer, request.params.job_id)
      const ranked = await rankCandidates(db, job.id, min_score, page)
      // Before the answer: no score is seen that is not on record.
      await recordScoresSeen(db, scoresSeen(viewer, job, shownScores(ranked.rows)))
      return sendPage(request, reply, page, ranked, toCandidate(blind))
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
