import type { Updateable } from 'kysely'
import type { WebhookEndpointTable } from '../../database/webhook-tables.ts'
import { fail } from '../../problems.ts'
import type { EndpointRow } from './queries.ts'
import type { WebhookEndpointPatch } from './schemas.ts'

const MOST_ENDPOINTS = 10

/** @throws Problem too-many-webhook-endpoints */
export const checkRoom = (count: number): void => {
  if (count >= MOST_ENDPOINTS)
    fail('too-many-webhook-endpoints', `You have ${count} endpoints, the most there can be. Delete one first.`)
}

/** @throws Problem webhook-endpoint-not-found; what is somebody else’s is nothing. */
export const requireEndpoint = (row: EndpointRow | undefined, endpointId: number): EndpointRow =>
  row ?? fail('webhook-endpoint-not-found', `You have no webhook endpoint ${endpointId}.`)

/** @throws Problem webhook-endpoint-off */
export const checkActive = ({ is_active }: Pick<EndpointRow, 'is_active'>): void => {
  if (!is_active) fail('webhook-endpoint-off', 'The endpoint is switched off. Set is_active to true first.')
}

/** The columns that a change writes. Switched on, or sent elsewhere, it begins anew: what failed before counts no more. */
export const columnsOf = (
  current: Pick<EndpointRow, 'is_active' | 'url'>,
  patch: WebhookEndpointPatch,
): Updateable<WebhookEndpointTable> => {
  const isSwitchedOn = patch.is_active === true && !current.is_active
  const isMoved = patch.url !== undefined && patch.url !== current.url
  return {
    ...patch,
    ...(isSwitchedOn ? { disabled_reason: null } : {}),
    ...(isSwitchedOn || isMoved ? { failing_since: null } : {}),
  }
}
