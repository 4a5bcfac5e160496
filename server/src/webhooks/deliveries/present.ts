import type { DeliveryRow } from './queries.ts'
import type { WebhookDelivery } from './schemas.ts'

export const toDelivery = (row: DeliveryRow): WebhookDelivery => ({
  id: row.id,
  endpoint_id: row.endpoint_id,
  message_id: messageIdOf(row),
  type: row.event_type,
  status: row.status,
  attempts: row.attempts,
  next_attempt_at: row.next_attempt_at?.toISOString() ?? null,
  last_attempt_at: row.last_attempt_at?.toISOString() ?? null,
  response_status: row.response_status,
  error: row.error,
  payload: JSON.parse(row.body),
  created_at: row.created_at.toISOString(),
})

/** The `webhook-id`. */
export const messageIdOf = ({ message_id }: Pick<DeliveryRow, 'message_id'>): string => `msg_${message_id}`
