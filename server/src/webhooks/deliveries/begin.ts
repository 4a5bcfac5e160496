import type { Db } from '../../database/connect.ts'
import type { Enqueue } from '../../queue/queue.ts'
import type { EventMessage, PingMessage } from '../events/schemas.ts'
import { type DeliveryRow, insertDelivery } from './queries.ts'

export const DELIVER_WEBHOOK = 'deliver-webhook'

export interface DeliverWebhookPayload {
  readonly deliveryId: number
  /** The turn of the delivery that this task is for; when that has moved on, there is nothing to do. */
  readonly turn: number
}

interface Owned {
  readonly id: number
  readonly user_id: number
}

/** All of a person's deliveries are one group, so that a receiver who keeps us waiting keeps nobody else waiting. */
export const enqueueDelivery = (
  enqueue: Enqueue,
  trx: Db,
  { id, turn }: Pick<DeliveryRow, 'id' | 'turn'>,
  { userId, delaySeconds = 0 }: { readonly userId: number; readonly delaySeconds?: number },
): Promise<void> => {
  const payload: DeliverWebhookPayload = { deliveryId: id, turn }
  return enqueue(trx, DELIVER_WEBHOOK, payload, { delaySeconds, group: `user:${userId}` })
}

/** Writes down what an endpoint is to be told, and the task that does it. */
export const beginDelivery = async (
  enqueue: Enqueue,
  trx: Db,
  endpoint: Owned,
  message: EventMessage | PingMessage,
): Promise<DeliveryRow> => {
  const delivery = await insertDelivery(trx, endpoint.id, message.type, JSON.stringify(message))
  await enqueueDelivery(enqueue, trx, delivery, { userId: endpoint.user_id })
  return delivery
}
