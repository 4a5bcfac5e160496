import type { EventType } from '../events/schemas.ts'
import type { EndpointRow } from './queries.ts'
import type { WebhookEndpoint } from './schemas.ts'

export const toEndpoint = (row: EndpointRow): WebhookEndpoint => ({
  id: row.id,
  url: row.url,
  // Written by the commands alone, from a valid input.
  events: row.events as EventType[],
  description: row.description,
  is_active: row.is_active,
  disabled_reason: row.disabled_reason,
  failing_since: row.failing_since?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})
