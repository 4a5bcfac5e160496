import { randomBytes } from 'node:crypto'
import type { Db } from '../../database/connect.ts'
import type { Precondition } from '../../http/etag.ts'
import type { SecretBox } from '../../identity/secret-box.ts'
import { checkAsWritten, OutgoingError, type OutgoingPolicy } from '../../outgoing/policy.ts'
import { fail } from '../../problems.ts'
import { toEndpoint } from './present.ts'
import * as queries from './queries.ts'
import { checkRoom, columnsOf, requireEndpoint } from './rules.ts'
import type { WebhookEndpointInput, WebhookEndpointPatch, WebhookSecret } from './schemas.ts'

export interface EndpointDeps {
  readonly db: Db
  readonly secretBox: SecretBox
  /** Where events may be sent. */
  readonly webhookPolicy: OutgoingPolicy
}

/** Whose endpoint, and which. */
export interface EndpointOf {
  readonly userId: number
  readonly endpointId: number
}

// Standard Webhooks asks for 24 to 64 bytes.
const SECRET_BYTES = 32
const newSecret = (): string => `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`

/** @throws Problem validation-failed for an address that nothing would be sent to */
const checkTarget = (policy: OutgoingPolicy, url: string | undefined): void => {
  if (url === undefined) return
  try {
    checkAsWritten(url, policy)
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error
    const detail = `Nothing would be sent to this url. ${error.message} Give one such as https://example.com/hooks.`
    fail('validation-failed', detail, { errors: [{ pointer: '/url', detail }] })
  }
}

export const makeEndpoint = async (
  { db, secretBox, webhookPolicy }: EndpointDeps,
  userId: number,
  { url, events, description = null }: WebhookEndpointInput,
): Promise<queries.EndpointRow> => {
  checkTarget(webhookPolicy, url)
  const secret = await secretBox.seal(newSecret())
  return db.transaction().execute(async (trx) => {
    checkRoom(await queries.countEndpointsLocked(trx, userId))
    return queries.insertEndpoint(trx, { user_id: userId, url, events, description, secret })
  })
}

export const changeEndpoint = (
  { db, webhookPolicy }: EndpointDeps,
  { userId, endpointId }: EndpointOf,
  patch: WebhookEndpointPatch,
  precondition: Precondition,
): Promise<queries.EndpointRow> => {
  checkTarget(webhookPolicy, patch.url)
  return db.transaction().execute(async (trx) => {
    const row = requireEndpoint(await queries.findEndpointOfForUpdate(trx, userId, endpointId), endpointId)
    precondition(toEndpoint(row))
    return Object.keys(patch).length === 0 ? row : queries.updateEndpoint(trx, endpointId, columnsOf(row, patch))
  })
}

export const removeEndpoint = async (db: Db, { userId, endpointId }: EndpointOf): Promise<void> => {
  if (!(await queries.deleteEndpoint(db, userId, endpointId))) requireEndpoint(undefined, endpointId)
}

/** @throws Problem webhook-secret-unreadable once the key of the installation was changed */
export const readSecret = async (
  { db, secretBox }: EndpointDeps,
  { userId, endpointId }: EndpointOf,
): Promise<WebhookSecret> => {
  const row = requireEndpoint(await queries.findEndpointOf(db, userId, endpointId), endpointId)
  return openSecret(secretBox, row)
}

/** A new secret; the one until now signs too for a day, so that a receiver can change at leisure. */
export const rotateSecret = async (
  { db, secretBox }: EndpointDeps,
  { userId, endpointId }: EndpointOf,
): Promise<WebhookSecret> => {
  const secret = await secretBox.seal(newSecret())
  const row = await db.transaction().execute(async (trx) => {
    requireEndpoint(await queries.findEndpointOfForUpdate(trx, userId, endpointId), endpointId)
    return queries.replaceSecret(trx, endpointId, secret)
  })
  return openSecret(secretBox, row)
}

const openSecret = async (box: SecretBox, row: queries.EndpointRow): Promise<WebhookSecret> => {
  const secret = await box.open(row.secret)
  if (secret === undefined)
    return fail('webhook-secret-unreadable', 'The secret can no longer be read. Change it: POST …/rotate-secret.')
  const { former_secret: sealed, former_secret_until: until } = row
  const isOver = sealed === null || until === null || until <= new Date()
  const former = isOver ? undefined : await box.open(sealed)
  return {
    secret,
    former_secret: former ?? null,
    former_secret_until: former === undefined ? null : (until?.toISOString() ?? null),
  }
}
