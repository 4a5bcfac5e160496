import type { ColumnType, Generated } from 'kysely'
import type { Created, Id, Updated } from './columns.ts'

/* Where users are told what happens, and what they were told. */

export interface WebhookEndpointTable {
  id: Id
  user_id: number
  url: string
  description: string | null
  events: string[]
  /** Encrypted. */
  secret: string
  /** Encrypted. */
  former_secret: string | null
  former_secret_until: Date | null
  /** Those before it whose day is not over, newest first; the secrets are encrypted. */
  older_secrets: ColumnType<readonly { readonly secret: string; readonly until: string }[], string | undefined, string>
  is_active: Generated<boolean>
  /** Null as long as it is active, and where its owner switched it off. */
  disabled_reason: string | null
  failing_since: Date | null
  created_at: Created
  updated_at: Updated
}

export type WebhookDeliveryStatus = 'pending' | 'delivered' | 'failed'

export interface WebhookDeliveryTable {
  id: Id
  endpoint_id: number
  /** A UUID. */
  message_id: Generated<string>
  event_type: string
  /** The text that is signed and sent: JSON. */
  body: string
  status: Generated<WebhookDeliveryStatus>
  turn: Generated<number>
  attempts: Generated<number>
  /** Null unless pending. */
  next_attempt_at: Date | null
  last_attempt_at: Date | null
  response_status: number | null
  error: string | null
  created_at: Created
}
