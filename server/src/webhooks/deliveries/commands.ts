import type { Db } from '../../database/connect.ts'
import { fail } from '../../problems.ts'
import type { Enqueue } from '../../queue/queue.ts'
import type { EndpointOf } from '../endpoints/commands.ts'
import { type EndpointRow, findEndpointOfForUpdate } from '../endpoints/queries.ts'
import { checkActive, requireEndpoint } from '../endpoints/rules.ts'
import { beginDelivery, enqueueDelivery } from './begin.ts'
import * as queries from './queries.ts'

export interface DeliveryDeps {
  readonly db: Db
  readonly enqueue: Enqueue
}

/** @throws Problem webhook-delivery-not-found; what is somebody else’s is nothing. */
export const requireDelivery = async (db: Db, userId: number, deliveryId: number): Promise<queries.DeliveryRow> =>
  (await queries.findDeliveryOf(db, userId, deliveryId)) ??
  fail('webhook-delivery-not-found', `There is no delivery ${deliveryId} to an endpoint of yours.`)

/** Held until the transaction ends, as every endpoint is before its deliveries are. */
const lockActive = async (trx: Db, { userId, endpointId }: EndpointOf): Promise<EndpointRow> => {
  const endpoint = requireEndpoint(await findEndpointOfForUpdate(trx, userId, endpointId), endpointId)
  checkActive(endpoint)
  return endpoint
}

/** Sends a `ping`, once. */
export const pingEndpoint = ({ db, enqueue }: DeliveryDeps, which: EndpointOf): Promise<queries.DeliveryRow> =>
  db.transaction().execute(async (trx) => {
    const endpoint = await lockActive(trx, which)
    const data = { endpoint_id: endpoint.id }
    return beginDelivery(enqueue, trx, endpoint, { type: 'ping', timestamp: new Date().toISOString(), data })
  })

/** Sends one again, now and with every try before it, whatever has become of it. */
export const replayDelivery = (
  { db, enqueue }: DeliveryDeps,
  userId: number,
  deliveryId: number,
): Promise<queries.DeliveryRow> =>
  db.transaction().execute(async (trx) => {
    const { endpoint_id: endpointId } = await requireDelivery(trx, userId, deliveryId)
    await lockActive(trx, { userId, endpointId })
    const delivery = await queries.restartDelivery(trx, deliveryId)
    await enqueueDelivery(enqueue, trx, delivery, { userId })
    return delivery
  })

export const REPLAYED_AT_ONCE = 500

/** Sends again what has failed since then, the oldest first; how many. */
export const replayFailed = ({ db, enqueue }: DeliveryDeps, which: EndpointOf, since: Date): Promise<number> =>
  db.transaction().execute(async (trx) => {
    const { id, user_id: userId } = await lockActive(trx, which)
    const deliveries = await queries.restartFailed(trx, id, since, REPLAYED_AT_ONCE)
    for (const delivery of deliveries) await enqueueDelivery(enqueue, trx, delivery, { userId })
    return deliveries.length
  })
