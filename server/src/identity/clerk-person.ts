import { createClerkClient, type UserJSON } from '@clerk/backend'
import type { JWTPayload } from 'jose'

/** The person a Clerk session token stands for. */
export interface ClerkIdentity {
  readonly clerkId: string
  readonly email: string
  readonly isEmailVerified: boolean
  readonly fullName: string | null
}

/** What Clerk says of one of its users. */
export type PersonAtClerk =
  | {
      readonly kind: 'there'
      /** `undefined`: without a usable email. */
      readonly identity: ClerkIdentity | undefined
    }
  | { readonly kind: 'gone' }
  /** There is no secret key to ask with. */
  | { readonly kind: 'unknown' }

// What the columns of `users` take. Clerk itself is laxer, and a first sign-in must not fail on a long name.
const MAX_EMAIL_LENGTH = 254
const MAX_NAME_LENGTH = 200
// "someone@example.org"
const EMAIL = /^[^\s@\0]+@[^\s@\0]+$/

const usableEmail = (email: unknown): string | undefined => {
  const trimmed = typeof email === 'string' ? email.trim() : ''
  return trimmed.length <= MAX_EMAIL_LENGTH && EMAIL.test(trimmed) ? trimmed : undefined
}

/** Cut by code points, as the database counts, and without U+0000, which it cannot store. */
const usableName = (name: unknown): string | null => {
  const trimmed = typeof name === 'string' ? name.replaceAll('\0', '').trim() : ''
  return [...trimmed].slice(0, MAX_NAME_LENGTH).join('') || null
}

/** `email`, `email_verified`, `full_name` as custom session claims: docs/operations.md says how to add them in Clerk. */
export const identityFromClaims = (clerkId: string, claims: JWTPayload): ClerkIdentity | undefined => {
  const email = usableEmail(claims['email'])
  if (email === undefined) return undefined
  return {
    clerkId,
    email,
    isEmailVerified: claims['email_verified'] === true || claims['email_verified'] === 'true',
    fullName: usableName(claims['full_name'] ?? claims['name']),
  }
}

/**
 * The primary email and name of a Clerk user; `undefined` for one without a usable email.
 * @throws the error of Clerk's client, with a `status` when Clerk did answer
 */
export const fetchIdentity = async (
  clerkId: string,
  { secretKey, apiUrl, timeoutMs }: { readonly secretKey: string; readonly apiUrl: string; readonly timeoutMs: number },
): Promise<ClerkIdentity | undefined> => {
  const clerk = createClerkClient({ secretKey, apiUrl, telemetry: { disabled: true } })
  const user = await withinTime(clerk.users.getUser(clerkId), timeoutMs)
  const primary = user.emailAddresses.find(({ id }) => id === user.primaryEmailAddressId)
  const email = usableEmail(primary?.emailAddress)
  if (email === undefined) return undefined
  return {
    clerkId,
    email,
    isEmailVerified: primary?.verification?.status === 'verified',
    fullName: usableName(user.fullName),
  }
}

/** The same of the JSON that Clerk sends in its events. */
export const identityFromJson = (user: UserJSON): ClerkIdentity | undefined => {
  const primary = user.email_addresses.find(({ id }) => id === user.primary_email_address_id)
  const email = usableEmail(primary?.email_address)
  if (email === undefined) return undefined
  return {
    clerkId: user.id,
    email,
    isEmailVerified: primary?.verification?.status === 'verified',
    fullName: usableName([user.first_name, user.last_name].filter(Boolean).join(' ')),
  }
}

/** Clerk's client takes no signal and waits as long as the socket stays open. */
const withinTime = async <T>(answer: Promise<T>, timeoutMs: number): Promise<T> => {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`Clerk gave no answer within ${timeoutMs} ms.`)), timeoutMs)
  return Promise.race([answer, late.promise]).finally(() => clearTimeout(timer))
}
