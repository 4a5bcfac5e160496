import { Type } from 'typebox'
import { currentUser, type Guards } from '../auth/guards.ts'
import type { Db } from '../database/connect.ts'
import type { App } from '../http/app-type.ts'
import { problems, ref } from '../http/schemas.ts'
import { createCriteriaCache } from './criteria-cache.ts'
import { toSkillGap, toTopMatch } from './present.ts'
import { SkillGap, SkillGapQuery, TopMatch, TopMatchesQuery } from './schemas.ts'
import { findSkillGap } from './skill-gap.ts'
import { findTopMatches } from './top-matches.ts'

// Their JSON is 3.4 kB each, as objects several times that.
const CACHED_CRITERIA = 4000

interface MatchingDeps {
  readonly db: Db
  readonly guards: Guards
}

/** `/resume-analysis/user/top-matches`, also under its shorter name, and `/user/skill-gap`. */
export const matchingRoutes = (app: App, { db, guards }: MatchingDeps): void => {
  const cache = createCriteriaCache(CACHED_CRITERIA)
  for (const path of ['/user/top-matches', '/top-matches'])
    app.get(
      path,
      {
        onRequest: guards.signedIn,
        schema: {
          tags: ['Resume analysis'],
          security: [{ bearer: [] }],
          summary: 'The active jobs that suit my latest resume best',
          description:
            'Exact scores over all active jobs, best first, each with why. Jobs that ask for fewer than three skills come after the others.',
          querystring: TopMatchesQuery,
          response: { 200: Type.Array(ref(TopMatch)), ...problems(401, 404) },
        },
      },
      async (request) => {
        const asOf = new Date().toISOString().slice(0, 10)
        const wanted = { limit: request.query.limit ?? 5, asOf }
        return (await findTopMatches({ db, cache }, currentUser(request).id, wanted)).map(toTopMatch)
      },
    )

  app.get(
    '/user/skill-gap',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['Resume analysis'],
        security: [{ bearer: [] }],
        summary: 'Which skill would open the most jobs',
        description:
          'Scores the best hundred of the active jobs again as if the latest resume showed one skill more in use. Advice to learn or to show, never to claim.',
        querystring: SkillGapQuery,
        response: { 200: ref(SkillGap), ...problems(401, 404) },
      },
    },
    async (request) => {
      const { bar = 70 } = request.query
      const asOf = new Date().toISOString().slice(0, 10)
      return toSkillGap(await findSkillGap({ db, cache }, currentUser(request).id, { bar, asOf }), bar)
    },
  )
}
