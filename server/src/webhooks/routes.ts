import type { Config } from '../config.ts'
import type { App } from '../http/app-type.ts'
import { problems } from '../http/problem-responses.ts'
import { NoContent } from '../http/schemas.ts'
import { verifyDelivery } from '../identity/clerk-events.ts'
import { fail } from '../problems.ts'
import { type ClerkEventDeps, followClerk } from './commands.ts'
import { ClerkEvent } from './schemas.ts'

export interface WebhookRoutesDeps extends ClerkEventDeps {
  readonly config: Pick<Config, 'clerkWebhookSecret'>
}

/** `/webhooks` */
export const webhookRoutes = (app: App, deps: WebhookRoutesDeps): void => {
  const { clerkWebhookSecret: secret } = deps.config
  // As it came: the signature is over the bytes, and JSON that was read and written again is not the same.
  app.removeContentTypeParser('application/json')
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  )

  app.post(
    '/clerk',
    {
      // The signature vouches for what is in it.
      validatorCompiler: () => () => true,
      schema: {
        tags: ['Sign-in'],
        operationId: 'receiveClerkEvent',
        security: [],
        summary: 'Events of Clerk: user.created, user.updated, user.deleted',
        description:
          'Signed by Clerk (svix-id, svix-timestamp, svix-signature), five minutes valid, each taken once. Exists where CLERK_WEBHOOK_SIGNING_SECRET is set. Other events are taken and change nothing.',
        body: ClerkEvent,
        response: {
          204: NoContent,
          ...problems('webhook-signature-invalid', 'route-not-found', 'self-identification-key-wrong'),
        },
      },
    },
    async ({ headers, body }, reply) => {
      if (secret === undefined) return fail('route-not-found', 'Webhooks of Clerk are not set up here.')
      const delivery = await verifyDelivery({ headers, body: typeof body === 'string' ? body : '' }, secret)
      if (delivery.kind === 'forged')
        return fail('webhook-signature-invalid', 'The event is not signed with the secret of this installation.')
      if (delivery.kind === 'user') await followClerk(deps, delivery.event)
      return reply.code(204).send(null)
    },
  )
}
