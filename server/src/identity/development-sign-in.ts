import { createHash, randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { type ClerkSessions, createDevelopmentSessions } from './clerk-sessions.ts'
import type { SigningKey } from './keys.ts'

/** Stands in for Clerk on a developer's machine: makes tokens of Clerk's shape, verified by the very same code. */
export interface DevelopmentSignIn {
  readonly sessions: ClerkSessions
  issue(person: { readonly email: string; readonly fullName: string | null }): Promise<string>
}

const ORIGIN = 'http://localhost'
const LIFE = '60s'

/** The same email is the same person each time, as with Clerk. */
const developmentClerkId = (email: string): string =>
  `user_dev_${createHash('sha256').update(email.toLowerCase()).digest('hex').slice(0, 24)}`

export const createDevelopmentSignIn = (key: SigningKey): DevelopmentSignIn => ({
  sessions: createDevelopmentSessions(key.publicKey.export({ type: 'spki', format: 'pem' }).toString(), ORIGIN),
  issue: ({ email, fullName }) =>
    new SignJWT({
      azp: ORIGIN,
      sid: `sess_dev_${randomUUID()}`,
      email,
      email_verified: true,
      ...(fullName === null ? {} : { full_name: fullName }),
    })
      .setProtectedHeader({ alg: 'RS256', kid: key.kid, typ: 'JWT' })
      .setSubject(developmentClerkId(email))
      .setIssuer('https://development.clerk.invalid')
      .setIssuedAt()
      .setNotBefore('0s')
      .setExpirationTime(LIFE)
      .sign(key.privateKey),
})
