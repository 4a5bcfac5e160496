import { type Static, Type } from 'typebox'
import type { WebhookDeliveryStatus } from '../../database/webhook-tables.ts'
import { PageQuery } from '../../http/paging.ts'
import { Id, nullable, Time } from '../../http/schemas.ts'
import { DELIVERY } from '../examples.ts'

const STATUSES = ['pending', 'delivered', 'failed'] as const satisfies readonly WebhookDeliveryStatus[]
const Status = Type.Unsafe<WebhookDeliveryStatus>({
  ...{ type: 'string', enum: [...STATUSES] },
  description: 'failed: no try is left; it can be sent again.',
})

export const WebhookDelivery = Type.Object(
  {
    id: Id,
    endpoint_id: Id,
    message_id: Type.String({ description: 'The webhook-id that it is sent with, the same each time.' }),
    type: Type.String({ description: 'The type of the event.' }),
    status: Status,
    attempts: Type.Integer({ minimum: 0, description: 'Since it was made or replayed.' }),
    next_attempt_at: nullable(Time),
    last_attempt_at: nullable(Time),
    response_status: nullable(Type.Integer({ description: 'The HTTP status of the last answer.' })),
    error: nullable(Type.String({ description: 'What went wrong last: a sentence.' })),
    payload: Type.Unknown({ description: 'The body that is sent.' }),
    created_at: Time,
  },
  { $id: 'WebhookDelivery', examples: [DELIVERY] },
)
export type WebhookDelivery = Static<typeof WebhookDelivery>

export const WebhookReplay = Type.Object(
  { replayed: Type.Integer({ minimum: 0, description: 'How many are sent again.' }) },
  { $id: 'WebhookReplay', examples: [{ replayed: 3 }] },
)

export const DeliveryParams = Type.Object({ delivery_id: Id })
export const DeliveriesQuery = Type.Object(
  { ...PageQuery, status: Type.Optional(Status) },
  { additionalProperties: false },
)
export const ReplayQuery = Type.Object(
  { since: Type.String({ ...Time, description: 'Those whose event happened then or later; ISO 8601.' }) },
  { additionalProperties: false },
)
