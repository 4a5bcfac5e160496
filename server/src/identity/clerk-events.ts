import type { UserJSON } from '@clerk/backend'
import { verifyWebhook } from '@clerk/backend/webhooks'
import { type ClerkIdentity, identityFromJson } from './clerk-person.ts'

/** What Clerk says has happened to one of its users. */
export type ClerkUserEvent = {
  /** The same for each delivery of one event. */
  readonly id: string
  readonly clerkId: string
  readonly happenedAt: Date
} & (
  | {
      readonly type: 'user.created' | 'user.updated'
      /** `undefined`: without a usable email. */
      readonly identity: ClerkIdentity | undefined
      /** Clerk lets the person in no more. */
      readonly isBanned: boolean
    }
  | { readonly type: 'user.deleted' }
)

/** A delivery as it came: the signature is over these very bytes. */
export interface ClerkDelivery {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

export type VerifiedDelivery =
  | { readonly kind: 'user'; readonly event: ClerkUserEvent }
  /** Of Clerk, and about something else. */
  | { readonly kind: 'other' }
  | { readonly kind: 'forged' }

const SIGNED_HEADERS = ['svix-id', 'svix-timestamp', 'svix-signature'] as const

const bannedIn = (user: UserJSON): boolean => user.banned || user.locked

/** Checks the signature and that it is at most five minutes old or ahead (Standard Webhooks). */
export const verifyDelivery = async (
  { headers, body }: ClerkDelivery,
  signingSecret: string,
): Promise<VerifiedDelivery> => {
  const signed = new Headers()
  for (const name of SIGNED_HEADERS) signed.set(name, String(headers[name] ?? ''))
  const request = new Request('https://webhook.invalid', { method: 'POST', headers: signed, body })
  const event = await verifyWebhook(request, { signingSecret }).catch(() => undefined)
  if (event === undefined) return { kind: 'forged' }
  const about = { id: signed.get('svix-id') ?? '', happenedAt: new Date(event.timestamp) }
  switch (event.type) {
    case 'user.created':
    case 'user.updated': {
      const { data, type } = event
      const person = { identity: identityFromJson(data), isBanned: bannedIn(data) }
      return { kind: 'user', event: { ...about, type, clerkId: data.id, ...person } }
    }
    case 'user.deleted': {
      const { id } = event.data
      return id === undefined ? { kind: 'other' } : { kind: 'user', event: { ...about, type: event.type, clerkId: id } }
    }
    default:
      return { kind: 'other' }
  }
}
