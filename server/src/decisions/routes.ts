import { Type } from 'typebox'
import { requireKnownApplication } from '../applications/commands.ts'
import { roleIn } from '../applications/rules.ts'
import { currentUser, type Guards } from '../auth/guards.ts'
import type { Db } from '../database/connect.ts'
import type { App } from '../http/app-type.ts'
import { pageOf, sendPage } from '../http/paging.ts'
import { problems } from '../http/problem-responses.ts'
import { ref } from '../http/schemas.ts'
import { toDecision } from './present.ts'
import { LATEST_ENTRY, listDecisions } from './queries.ts'
import { Decision, DecisionParams, DecisionsQuery } from './schemas.ts'

/** `/applications/:application_id/decisions` */
export const decisionRoutes = (app: App, { db, guards }: { readonly db: Db; readonly guards: Guards }): void => {
  app.get(
    '/:application_id/decisions',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['Applications'],
        operationId: 'listDecisions',
        summary: 'What the record says of it: who saw which score, who decided what; newest first',
        description:
          'For its applicant, the employer and administrators. Entries are chained and only added to; `zodie audit verify` proves it.',
        security: [{ bearer: [] }],
        params: DecisionParams,
        querystring: DecisionsQuery,
        response: { 200: Type.Array(ref(Decision)), ...problems('application-not-found') },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const application = await requireKnownApplication(db, user, request.params.application_id)
      const page = pageOf(request.query, LATEST_ENTRY)
      const reader = { id: user.id, seesActors: roleIn(user, application) !== 'applicant' }
      return sendPage(request, reply, page, await listDecisions(db, application.id, page), toDecision(reader))
    },
  )
}
