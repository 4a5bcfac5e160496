import { Type } from 'typebox'
import { currentUser, type Guards } from '../../auth/guards.ts'
import type { App } from '../../http/app-type.ts'
import { problems } from '../../http/problem-responses.ts'
import { Id, NoContent, ref } from '../../http/schemas.ts'
import { type DeclarationDeps, declare, readOwn, takeBack } from './commands.ts'
import { SelfIdentification, SelfIdentificationInput } from './schemas.ts'

const common = {
  tags: ['Fairness'],
  security: [{ bearer: [] }],
  params: Type.Object({ application_id: Id }),
}
const refusals = problems('application-not-found', 'not-yours', 'self-identification-key-wrong')
const path = '/:application_id/self-identification'

/** `/applications/:application_id/self-identification` */
export const declarationRoutes = (app: App, deps: DeclarationDeps & { readonly guards: Guards }): void => {
  const onRequest = deps.guards.signedIn

  app.put(
    path,
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'identifyMyself',
        summary: 'Say what I am, if I like, for audits of fairness',
        description:
          'Voluntary. Kept apart from the application, told to nobody with it, counted in tables of many only. Each call replaces what was said before.',
        body: ref(SelfIdentificationInput),
        response: { 200: ref(SelfIdentification), ...refusals },
      },
    },
    async (request) => declare(deps, currentUser(request), request.params.application_id, request.body),
  )

  app.get(
    path,
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'getMySelfIdentification',
        summary: 'What I said of myself; for the applicant alone',
        response: { 200: ref(SelfIdentification), ...refusals },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'private, no-store')
      return readOwn(deps, currentUser(request), request.params.application_id)
    },
  )

  app.delete(
    path,
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'takeBackMySelfIdentification',
        summary: 'Take back what I said of myself',
        response: { 204: NoContent, ...refusals },
      },
    },
    async (request, reply) => {
      await takeBack(deps, currentUser(request), request.params.application_id)
      return reply.code(204).send(null)
    },
  )
}
