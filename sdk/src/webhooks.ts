import { everyItem, pageOf } from './paging.ts'
import type { Session } from './session.ts'
import type {
  CallSettings,
  Page,
  PageOptions,
  WebhookDelivery,
  WebhookEndpoint,
  WebhookEndpointInput,
  WebhookEndpointPatch,
  WebhookSecret,
} from './types.ts'

export interface WebhookDeliveryOptions extends PageOptions {
  readonly status?: WebhookDelivery['status']
}

export interface Webhooks {
  /** My endpoints, newest first. */
  list(options?: PageOptions): Promise<Page<WebhookEndpoint>>
  /** Has events of my jobs and applications posted to a URL of mine. */
  add(endpoint: WebhookEndpointInput, settings?: CallSettings): Promise<WebhookEndpoint>
  get(endpointId: number, settings?: CallSettings): Promise<WebhookEndpoint>
  /** What is left out stays; `is_active: true` switches it on again. */
  change(endpointId: number, change: WebhookEndpointPatch, settings?: CallSettings): Promise<WebhookEndpoint>
  /** With all that it was told. */
  remove(endpointId: number, settings?: CallSettings): Promise<void>
  /** What its events are signed with. */
  secret(endpointId: number, settings?: CallSettings): Promise<WebhookSecret>
  /** The secret until now signs too for 24 hours. */
  rotateSecret(endpointId: number, settings?: CallSettings): Promise<WebhookSecret>
  /** Sends a `ping`, once. */
  test(endpointId: number, settings?: CallSettings): Promise<WebhookDelivery>
  /** What it was told in the last 30 days and what came of it, newest first. */
  deliveries(endpointId: number, options?: WebhookDeliveryOptions): Promise<Page<WebhookDelivery>>
  /** The same, a page at a time as they are needed. */
  allDeliveries(endpointId: number, options?: WebhookDeliveryOptions): AsyncGenerator<WebhookDelivery, void, undefined>
  delivery(deliveryId: number, settings?: CallSettings): Promise<WebhookDelivery>
  /** Sends one again, now. */
  replay(deliveryId: number, settings?: CallSettings): Promise<WebhookDelivery>
  /** Sends again what has failed since then, the oldest 500 at most; how many. */
  replayFailed(endpointId: number, since: Date, settings?: CallSettings): Promise<number>
}

const ALL = '/api/v1/webhooks/endpoints'
const ONE = '/api/v1/webhooks/endpoints/{endpoint_id}'
const DELIVERY = '/api/v1/webhooks/deliveries/{delivery_id}'

const endpoint = (endpointId: number) => ({ path: { endpoint_id: endpointId } })
const delivery = (deliveryId: number) => ({ path: { delivery_id: deliveryId } })

export const createWebhooks = ({ send }: Session): Webhooks => {
  const deliveries: Webhooks['deliveries'] = async (id, { signal, ...query } = {}) =>
    pageOf(await send('get', `${ONE}/deliveries`, { ...endpoint(id), query, signal }))
  return {
    list: async ({ signal, ...query } = {}) => pageOf(await send('get', ALL, { query, signal })),
    add: async (body, settings) => (await send('post', ALL, { body, ...settings })).body,
    get: async (id, settings) => (await send('get', ONE, { ...endpoint(id), ...settings })).body,
    change: async (id, body, settings) => (await send('patch', ONE, { ...endpoint(id), body, ...settings })).body,
    remove: async (id, settings) => {
      await send('delete', ONE, { ...endpoint(id), ...settings })
    },
    secret: async (id, settings) => (await send('get', `${ONE}/secret`, { ...endpoint(id), ...settings })).body,
    rotateSecret: async (id, settings) =>
      (await send('post', `${ONE}/rotate-secret`, { ...endpoint(id), ...settings })).body,
    test: async (id, settings) => (await send('post', `${ONE}/test`, { ...endpoint(id), ...settings })).body,
    deliveries,
    allDeliveries: (id, options = {}) => everyItem((page) => deliveries(id, page), options),
    delivery: async (id, settings) => (await send('get', DELIVERY, { ...delivery(id), ...settings })).body,
    replay: async (id, settings) => (await send('post', `${DELIVERY}/replay`, { ...delivery(id), ...settings })).body,
    replayFailed: async (id, since, settings) => {
      const query = { since: since.toISOString() }
      return (await send('post', `${ONE}/replay`, { ...endpoint(id), query, ...settings })).body.replayed
    },
  }
}
