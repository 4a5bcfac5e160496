import { Type } from 'typebox'
import { currentUser, type Guards } from '../auth/guards.ts'
import type { App } from '../http/app-type.ts'
import { problems } from '../http/problem-responses.ts'
import { ref } from '../http/schemas.ts'
import type { Matcher } from './matcher.ts'
import { SkillGap, SkillGapQuery, TopMatch, TopMatchesQuery } from './schemas.ts'

interface MatchingDeps {
  readonly matcher: Matcher
  readonly guards: Guards
}

const today = (): string => new Date().toISOString().slice(0, 10)

/** `/resume-analysis/user/top-matches`, also under its shorter name, and `/user/skill-gap`. */
export const matchingRoutes = (app: App, { matcher, guards }: MatchingDeps): void => {
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
          response: { 200: Type.Array(ref(TopMatch)), ...problems('resume-not-found', 'matches-unavailable') },
        },
      },
      (request) =>
        matcher.ask('top-matches', { userId: currentUser(request).id, asOf: today(), limit: request.query.limit ?? 5 }),
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
        response: { 200: ref(SkillGap), ...problems('resume-not-found', 'matches-unavailable') },
      },
    },
    (request) =>
      matcher.ask('skill-gap', { userId: currentUser(request).id, asOf: today(), bar: request.query.bar ?? 70 }),
  )
}
