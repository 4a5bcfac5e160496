import { Type } from 'typebox'
import { currentUser, type Guards } from '../../auth/guards.ts'
import type { App } from '../../http/app-type.ts'
import { preconditionOf, withEtag } from '../../http/etag.ts'
import { pageOf, sendPage } from '../../http/paging.ts'
import { problems } from '../../http/problem-responses.ts'
import { NoContent, NotModified, ref } from '../../http/schemas.ts'
import {
  changeEndpoint,
  type EndpointDeps,
  makeEndpoint,
  readSecret,
  removeEndpoint,
  rotateSecret,
} from './commands.ts'
import { toEndpoint } from './present.ts'
import { findEndpointOf, listEndpoints } from './queries.ts'
import { requireEndpoint } from './rules.ts'
import {
  EndpointParams,
  EndpointsQuery,
  WebhookEndpoint,
  WebhookEndpointInput,
  WebhookEndpointPatch,
  WebhookSecret,
} from './schemas.ts'

export interface EndpointRoutesDeps extends EndpointDeps {
  readonly guards: Guards
}

const tags = ['Webhooks']
const security = [{ bearer: [] }]

/** `/webhooks/endpoints` */
export const endpointRoutes = (app: App, deps: EndpointRoutesDeps): void => {
  const { db, guards } = deps
  const onRequest = guards.signedIn

  app.post(
    '/',
    {
      onRequest,
      config: { isIdempotent: true },
      schema: {
        tags,
        operationId: 'makeWebhookEndpoint',
        summary: 'Have events posted to an address of mine',
        description:
          'Events of my own jobs and applications, signed after Standard Webhooks. The secret is at GET /webhooks/endpoints/{endpoint_id}/secret.',
        security,
        body: ref(WebhookEndpointInput),
        response: { 201: ref(WebhookEndpoint), ...problems('too-many-webhook-endpoints') },
      },
    },
    async (request, reply) => {
      const endpoint = toEndpoint(await makeEndpoint(deps, currentUser(request).id, request.body))
      reply.code(201).header('location', `/api/v1/webhooks/endpoints/${endpoint.id}`)
      return withEtag(reply, endpoint)
    },
  )

  app.get(
    '/',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'listMyWebhookEndpoints',
        summary: 'My endpoints',
        security,
        querystring: EndpointsQuery,
        response: { 200: Type.Array(ref(WebhookEndpoint)) },
      },
    },
    async (request, reply) => {
      const page = pageOf(request.query)
      return sendPage(request, reply, page, await listEndpoints(db, currentUser(request).id, page), toEndpoint)
    },
  )

  app.get(
    '/:endpoint_id',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'getWebhookEndpoint',
        summary: 'One endpoint of mine',
        security,
        params: EndpointParams,
        response: { 200: ref(WebhookEndpoint), 304: NotModified, ...problems('webhook-endpoint-not-found') },
      },
    },
    async (request, reply) => {
      const { endpoint_id } = request.params
      const row = await findEndpointOf(db, currentUser(request).id, endpoint_id)
      return withEtag(reply, toEndpoint(requireEndpoint(row, endpoint_id)))
    },
  )

  app.patch(
    '/:endpoint_id',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'changeWebhookEndpoint',
        summary: 'Change an endpoint, switch it off or on again',
        description: 'Switched on again, or given another url, what failed before counts no more.',
        security,
        params: EndpointParams,
        body: ref(WebhookEndpointPatch),
        response: { 200: ref(WebhookEndpoint), ...problems('webhook-endpoint-not-found', 'changed-meanwhile') },
      },
    },
    async (request, reply) => {
      const which = { userId: currentUser(request).id, endpointId: request.params.endpoint_id }
      const row = await changeEndpoint(deps, which, request.body, preconditionOf(request))
      return withEtag(reply, toEndpoint(row))
    },
  )

  app.delete(
    '/:endpoint_id',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'deleteWebhookEndpoint',
        summary: 'Delete an endpoint with all that it was told',
        security,
        params: EndpointParams,
        response: { 204: NoContent, ...problems('webhook-endpoint-not-found') },
      },
    },
    async (request, reply) => {
      await removeEndpoint(db, { userId: currentUser(request).id, endpointId: request.params.endpoint_id })
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/:endpoint_id/secret',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'getWebhookSecret',
        summary: 'The secret that signs its events',
        security,
        params: EndpointParams,
        response: { 200: ref(WebhookSecret), ...problems('webhook-endpoint-not-found', 'webhook-secret-unreadable') },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return readSecret(deps, { userId: currentUser(request).id, endpointId: request.params.endpoint_id })
    },
  )

  app.post(
    '/:endpoint_id/rotate-secret',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'rotateWebhookSecret',
        summary: 'Change the secret',
        description: 'The one until now signs too for 24 hours: every event has two signatures then.',
        security,
        params: EndpointParams,
        response: { 200: ref(WebhookSecret), ...problems('webhook-endpoint-not-found') },
      },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store')
      return rotateSecret(deps, { userId: currentUser(request).id, endpointId: request.params.endpoint_id })
    },
  )
}
