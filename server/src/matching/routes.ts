import { Type } from 'typebox'
import { currentUser, type Guards } from '../auth/guards.ts'
import type { Db } from '../database/connect.ts'
import type { App } from '../http/app-type.ts'
import { problems } from '../http/problem-responses.ts'
import { ref } from '../http/schemas.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { createCriteriaCache } from './criteria-cache.ts'
import { createMatchCache } from './match-cache.ts'
import { toSkillGap, toTopMatch } from './present.ts'
import { SkillGap, SkillGapQuery, TopMatch, TopMatchesQuery } from './schemas.ts'
import { findSkillGap } from './skill-gap.ts'
import { findTopMatches } from './top-matches.ts'

// Their JSON is 3.4 kB each, as objects several times that.
const CACHED_CRITERIA = 4000
// Resumes whose matches are known: 300 jobs each, 20 kB.
const CACHED_MATCHES = 1000

interface MatchingDeps {
  readonly db: Db
  readonly guards: Guards
  readonly metrics: Pick<Metrics, 'cacheAsked'>
}

/** `/resume-analysis/user/top-matches`, also under its shorter name, and `/user/skill-gap`. */
export const matchingRoutes = (app: App, { db, guards, metrics }: MatchingDeps): void => {
  const memory = {
    criteria: createCriteriaCache(CACHED_CRITERIA),
    matches: createMatchCache(CACHED_MATCHES),
    onAsked: metrics.cacheAsked,
  }
  for (const [path, operationId] of [
    ['/user/top-matches', 'listMyTopMatches'],
    ['/top-matches', 'listTopMatches'],
  ] as const)
    app.get(
      path,
      {
        onRequest: guards.signedIn,
        schema: {
          tags: ['Resume analysis'],
          security: [{ bearer: [] }],
          operationId,
          summary: 'The active jobs that suit my latest resume best',
          description:
            'Exact scores over all active jobs, best first, each with why. Jobs that ask for fewer than three skills come after the others.',
          querystring: TopMatchesQuery,
          response: { 200: Type.Array(ref(TopMatch)), ...problems('resume-not-found') },
        },
      },
      async (request) => {
        const asOf = new Date().toISOString().slice(0, 10)
        const wanted = { limit: request.query.limit ?? 5, asOf }
        return (await findTopMatches({ db, memory }, currentUser(request).id, wanted)).map(toTopMatch)
      },
    )

  app.get(
    '/user/skill-gap',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['Resume analysis'],
        security: [{ bearer: [] }],
        operationId: 'getMySkillGap',
        summary: 'Which skill would open the most jobs',
        description:
          'Scores the best hundred of the active jobs again as if the latest resume showed one skill more in use. Advice to learn or to show, never to claim.',
        querystring: SkillGapQuery,
        response: { 200: ref(SkillGap), ...problems('resume-not-found') },
      },
    },
    async (request) => {
      const { bar = 70 } = request.query
      const asOf = new Date().toISOString().slice(0, 10)
      return toSkillGap(await findSkillGap({ db, memory }, currentUser(request).id, { bar, asOf }), bar)
    },
  )
}
