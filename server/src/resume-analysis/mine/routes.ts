import { Type } from 'typebox'
import { currentUser, type Guards } from '../../auth/guards.ts'
import type { Db } from '../../database/connect.ts'
import type { App } from '../../http/app-type.ts'
import { pageOf, sendPage } from '../../http/paging.ts'
import { problems } from '../../http/problem-responses.ts'
import { ref } from '../../http/schemas.ts'
import { findStatsOf, listAnalysesOf, listLatestAgainst } from './queries.ts'
import { compareAnalyses, inOrderOf, jobIdsOf, toListItem } from './rules.ts'
import { AnalysesQuery, AnalysisListItem, AnalysisStats, CompareQuery, Comparison } from './schemas.ts'

interface MineDeps {
  readonly db: Db
  readonly guards: Guards
}

const common = { tags: ['Resume analysis'], security: [{ bearer: [] }] }

/** `/resume-analysis`: what a user sees over all of their analyses. */
export const mineRoutes = (app: App, { db, guards }: MineDeps): void => {
  app.get(
    '/user/analyses',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'listMyAnalyses',
        summary: 'My analyses, newest first',
        querystring: AnalysesQuery,
        response: { 200: Type.Array(ref(AnalysisListItem)) },
      },
    },
    async (request, reply) => {
      const page = pageOf(request.query)
      return sendPage(request, reply, page, await listAnalysesOf(db, currentUser(request).id, page), toListItem)
    },
  )

  app.get(
    '/user/stats',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'getMyStats',
        summary: 'What my analyses have in common',
        description: 'Counted over the latest finished analysis of each job; null where there is none.',
        response: { 200: ref(AnalysisStats) },
      },
    },
    async (request) => findStatsOf(db, currentUser(request).id),
  )

  app.get(
    '/compare',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'compareAnalyses',
        summary: 'My analyses against 2 to 20 jobs, side by side',
        querystring: CompareQuery,
        response: { 200: ref(Comparison), ...problems('analysis-not-found') },
      },
    },
    async (request) => {
      const jobIds = jobIdsOf(request.query.job_ids)
      return compareAnalyses(inOrderOf(jobIds, await listLatestAgainst(db, currentUser(request).id, jobIds)))
    },
  )
}
