import { verifyToken } from '@clerk/backend'
import { TokenVerificationError } from '@clerk/backend/errors'
import { createRemoteJWKSet, decodeProtectedHeader, errors, exportSPKI } from 'jose'
import type { SignInConfig } from '../config.ts'
import { fail } from '../problems.ts'
import { type ClerkIdentity, fetchIdentity, identityFromClaims } from './clerk-person.ts'

export interface ClerkSessions {
  /** @throws Problem clerk-token-invalid, clerk-unavailable, email-missing */
  verify(token: string): Promise<ClerkIdentity>
}

type ClerkConfig = Omit<Extract<SignInConfig, { kind: 'clerk' }>, 'publishableKey'>
type Claims = Awaited<ReturnType<typeof verifyToken>>
type FindPublicKey = (token: string) => Promise<string>

const FETCH_TIMEOUT_MS = 3000
// An unknown key id makes Clerk's own cache fetch again each time; a flood of forged tokens must not become a flood of fetches.
const KEY_FETCH_COOL_DOWN_MS = 30_000

const unavailable = (cause: unknown): never =>
  fail('clerk-unavailable', 'Sign-in is not possible just now because Clerk does not answer. Try again in a moment.', {
    cause,
  })

const invalid = (detail: string, cause?: unknown): never => fail('clerk-token-invalid', detail, { cause })

/** Sentences for the reasons that a person or a front end can do something about. */
const REASONS: Readonly<Record<string, string>> = {
  'token-expired': 'The Clerk session token has expired. Ask Clerk for a new one and send it at once.',
  'token-not-active-yet': 'The Clerk session token is not valid yet. Check the clock of the machine that made it.',
  'token-iat-in-the-future':
    'The Clerk session token comes from the future. Check the clock of the machine that made it.',
  'token-invalid-authorized-parties':
    'The Clerk session token was made for another site (azp). Check CLERK_AUTHORIZED_PARTIES.',
  'token-invalid-algorithm': 'The Clerk session token is signed with an algorithm that is not accepted.',
}

const remoteKey = (secretKey: string, apiUrl: string): FindPublicKey => {
  const keys = createRemoteJWKSet(new URL(`${apiUrl}/v1/jwks`), {
    headers: { authorization: `Bearer ${secretKey}` },
    timeoutDuration: FETCH_TIMEOUT_MS,
    cooldownDuration: KEY_FETCH_COOL_DOWN_MS,
  })
  return async (token) => {
    const header = protectedHeaderOf(token)
    try {
      return await exportSPKI(await keys({ ...header, alg: 'RS256' }))
    } catch (error) {
      // A token without a key id fits each of two keys that are published during a rotation; Clerk's always have one.
      if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
        return invalid('The Clerk session token is signed with a key that Clerk does not know.', error)
      return unavailable(error)
    }
  }
}

const protectedHeaderOf = (token: string) => {
  try {
    return decodeProtectedHeader(token)
  } catch (error) {
    return invalid('This is not a Clerk session token.', error)
  }
}

const verifyClaims = async (
  token: string,
  findKey: FindPublicKey,
  authorizedParties: readonly string[],
): Promise<Claims> => {
  // Clerk signs with RS256 only. Judged before any key is looked at, so that no other algorithm ever meets a public key.
  if (protectedHeaderOf(token).alg !== 'RS256')
    return invalid(REASONS['token-invalid-algorithm'] ?? 'The algorithm is not accepted.')
  const jwtKey = await findKey(token)
  // With parties configured, a token without azp is refused too: Clerk leaves it out only where there was no Origin.
  const claims = await verifyToken(token, { jwtKey, authorizedParties: [...authorizedParties] }).catch(
    (error: unknown) => {
      const reason = error instanceof TokenVerificationError ? REASONS[error.reason] : undefined
      return invalid(reason ?? 'The Clerk session token is wrong.', error)
    },
  )
  return claims['sts'] === 'pending' ? invalid(UNFINISHED) : claims
}

// Clerk counts a session as signed out while it waits for a task, such as a new password or the choice of an organization.
const UNFINISHED = 'The sign-in with Clerk is not finished. Do what Clerk still asks for, then send its next token.'

const fetchPerson = (
  clerkId: string,
  secretKey: string | undefined,
  apiUrl: string,
): Promise<ClerkIdentity | undefined> => {
  if (secretKey === undefined) return Promise.resolve(undefined)
  return fetchIdentity(clerkId, { secretKey, apiUrl, timeoutMs: FETCH_TIMEOUT_MS }).catch((error: unknown) => {
    const status = error instanceof Error && 'status' in error ? error.status : undefined
    return status === 404 ? invalid('Clerk does not know the user of this session token.', error) : unavailable(error)
  })
}

const createSessions = (
  findKey: FindPublicKey,
  authorizedParties: readonly string[],
  askClerk: (clerkId: string) => Promise<ClerkIdentity | undefined>,
): ClerkSessions => ({
  verify: async (token) => {
    const claims = await verifyClaims(token, findKey, authorizedParties)
    const said = identityFromClaims(claims.sub, claims)
    if (said?.isEmailVerified === true) return said
    return (
      (await askClerk(claims.sub)) ??
      said ??
      fail('email-missing', 'Your Clerk account has no email address. Add one there, then sign in again.')
    )
  },
})

/** Verifies tokens of the Clerk instance that `config` names: with its PEM alone, or with keys and users from its API. */
export const createClerkSessions = ({ jwtKey, secretKey, apiUrl, authorizedParties }: ClerkConfig): ClerkSessions =>
  createSessions(
    jwtKey === undefined ? remoteKey(secretKey ?? '', apiUrl) : async () => jwtKey,
    authorizedParties,
    (clerkId) => fetchPerson(clerkId, secretKey, apiUrl),
  )

/** The same verification for tokens of the development sign-in, whose key was made on this machine. */
export const createDevelopmentSessions = (publicKeyPem: string, origin: string): ClerkSessions =>
  createSessions(
    async () => publicKeyPem,
    [origin],
    async () => undefined,
  )
