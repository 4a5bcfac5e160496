import { Type } from 'typebox'
import { currentUser, type Guards } from '../../auth/guards.ts'
import type { App } from '../../http/app-type.ts'
import { withEtag } from '../../http/etag.ts'
import { pageOf, sendPage } from '../../http/paging.ts'
import { problems } from '../../http/problem-responses.ts'
import { NotModified, ref } from '../../http/schemas.ts'
import { findEndpointOf } from '../endpoints/queries.ts'
import { requireEndpoint } from '../endpoints/rules.ts'
import { EndpointParams } from '../endpoints/schemas.ts'
import {
  type DeliveryDeps,
  pingEndpoint,
  REPLAYED_AT_ONCE,
  replayDelivery,
  replayFailed,
  requireDelivery,
} from './commands.ts'
import { toDelivery } from './present.ts'
import { listDeliveries } from './queries.ts'
import { DeliveriesQuery, DeliveryParams, ReplayQuery, WebhookDelivery, WebhookReplay } from './schemas.ts'

export interface DeliveryRoutesDeps extends DeliveryDeps {
  readonly guards: Guards
}

const tags = ['Webhooks']
const security = [{ bearer: [] }]

/** `/webhooks` */
export const deliveryRoutes = (app: App, deps: DeliveryRoutesDeps): void => {
  const { db, guards } = deps
  const onRequest = guards.signedIn

  app.post(
    '/endpoints/:endpoint_id/test',
    {
      onRequest,
      config: { isIdempotent: true },
      schema: {
        tags,
        operationId: 'pingWebhookEndpoint',
        summary: 'Send a ping event to an endpoint of mine',
        description: 'It is tried once. What came of it is at GET /webhooks/deliveries/{delivery_id}.',
        security,
        params: EndpointParams,
        response: { 201: ref(WebhookDelivery), ...problems('webhook-endpoint-not-found', 'webhook-endpoint-off') },
      },
    },
    async (request, reply) => {
      const which = { userId: currentUser(request).id, endpointId: request.params.endpoint_id }
      const delivery = toDelivery(await pingEndpoint(deps, which))
      return reply.code(201).header('location', `/api/v1/webhooks/deliveries/${delivery.id}`).send(delivery)
    },
  )

  app.get(
    '/endpoints/:endpoint_id/deliveries',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'listWebhookDeliveries',
        summary: 'What an endpoint of mine was told in the last 30 days, and what came of it; newest first',
        security,
        params: EndpointParams,
        querystring: DeliveriesQuery,
        response: { 200: Type.Array(ref(WebhookDelivery)), ...problems('webhook-endpoint-not-found') },
      },
    },
    async (request, reply) => {
      const { endpoint_id } = request.params
      requireEndpoint(await findEndpointOf(db, currentUser(request).id, endpoint_id), endpoint_id)
      const page = pageOf(request.query)
      const deliveries = await listDeliveries(db, endpoint_id, request.query.status, page)
      return sendPage(request, reply, page, deliveries, toDelivery)
    },
  )

  app.post(
    '/endpoints/:endpoint_id/replay',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'replayFailedWebhookDeliveries',
        summary: 'Send again all that failed since then',
        description: `The oldest ${REPLAYED_AT_ONCE} at most: when it answers ${REPLAYED_AT_ONCE}, call it again.`,
        security,
        params: EndpointParams,
        querystring: ReplayQuery,
        response: { 202: ref(WebhookReplay), ...problems('webhook-endpoint-not-found', 'webhook-endpoint-off') },
      },
    },
    async (request, reply) => {
      const which = { userId: currentUser(request).id, endpointId: request.params.endpoint_id }
      const replayed = await replayFailed(deps, which, new Date(request.query.since))
      return reply.code(202).send({ replayed })
    },
  )

  app.get(
    '/deliveries/:delivery_id',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'getWebhookDelivery',
        summary: 'One event as it was sent to an endpoint of mine, and what came of it',
        security,
        params: DeliveryParams,
        response: { 200: ref(WebhookDelivery), 304: NotModified, ...problems('webhook-delivery-not-found') },
      },
    },
    async (request, reply) => {
      const row = await requireDelivery(db, currentUser(request).id, request.params.delivery_id)
      return withEtag(reply, toDelivery(row))
    },
  )

  app.post(
    '/deliveries/:delivery_id/replay',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'replayWebhookDelivery',
        summary: 'Send an event again, now',
        description: 'With the same webhook-id and every try before it, whatever has become of it until now.',
        security,
        params: DeliveryParams,
        response: { 202: ref(WebhookDelivery), ...problems('webhook-delivery-not-found', 'webhook-endpoint-off') },
      },
    },
    async (request, reply) => {
      const row = await replayDelivery(deps, currentUser(request).id, request.params.delivery_id)
      return reply.code(202).send(toDelivery(row))
    },
  )
}
