import { createClerkClient, verifyToken } from '@clerk/backend'
import { TokenVerificationError } from '@clerk/backend/errors'
import { createRemoteJWKSet, decodeProtectedHeader, errors, exportSPKI } from 'jose'
import type { SignInConfig } from '../config.ts'
import { fail } from '../problems.ts'

/** The person a Clerk session token stands for. */
export interface ClerkIdentity {
  readonly clerkId: string
  readonly email: string
  readonly isEmailVerified: boolean
  readonly fullName: string | null
}

export interface ClerkSessions {
  /** @throws Problem clerk-token-invalid, clerk-unavailable, email-missing */
  verify(token: string): Promise<ClerkIdentity>
}

type ClerkConfig = Extract<SignInConfig, { kind: 'clerk' }>
type Claims = Awaited<ReturnType<typeof verifyToken>>
type FindPublicKey = (token: string) => Promise<string>

const KEY_FETCH_TIMEOUT_MS = 3000
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
    timeoutDuration: KEY_FETCH_TIMEOUT_MS,
    cooldownDuration: KEY_FETCH_COOL_DOWN_MS,
  })
  return async (token) => {
    const header = protectedHeaderOf(token)
    try {
      return await exportSPKI(await keys({ ...header, alg: 'RS256' }))
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey)
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
  try {
    return await verifyToken(token, {
      jwtKey,
      ...(authorizedParties.length > 0 ? { authorizedParties: [...authorizedParties] } : {}),
    })
  } catch (error) {
    const reason = error instanceof TokenVerificationError ? REASONS[error.reason] : undefined
    return invalid(reason ?? 'The Clerk session token is wrong.', error)
  }
}

/** `email`, `email_verified`, `full_name` as custom session claims: docs/operations.md says how to add them in Clerk. */
const identityFromClaims = (claims: Claims): ClerkIdentity | undefined => {
  const [email, isVerified, name] = [claims['email'], claims['email_verified'], claims['full_name'] ?? claims['name']]
  if (typeof email !== 'string' || email === '') return undefined
  return {
    clerkId: claims.sub,
    email,
    isEmailVerified: isVerified === true || isVerified === 'true',
    fullName: typeof name === 'string' && name !== '' ? name : null,
  }
}

const fetchIdentity = async (
  clerkId: string,
  secretKey: string,
  apiUrl: string,
): Promise<ClerkIdentity | undefined> => {
  const clerk = createClerkClient({ secretKey, apiUrl, telemetry: { disabled: true } })
  const user = await clerk.users.getUser(clerkId).catch((error: unknown) => {
    const status = error instanceof Error && 'status' in error ? error.status : undefined
    return status === 404 ? invalid('Clerk does not know the user of this session token.', error) : unavailable(error)
  })
  const primary = user.emailAddresses.find(({ id }) => id === user.primaryEmailAddressId)
  if (primary === undefined) return undefined
  return {
    clerkId,
    email: primary.emailAddress,
    isEmailVerified: primary.verification?.status === 'verified',
    fullName: user.fullName,
  }
}

const createSessions = (
  findKey: FindPublicKey,
  authorizedParties: readonly string[],
  askClerk: (clerkId: string) => Promise<ClerkIdentity | undefined>,
): ClerkSessions => ({
  verify: async (token) => {
    const claims = await verifyClaims(token, findKey, authorizedParties)
    return (
      identityFromClaims(claims) ??
      (await askClerk(claims.sub)) ??
      fail('email-missing', 'Your Clerk account has no email address. Add one there, then sign in again.')
    )
  },
})

/** Verifies tokens of the Clerk instance that `config` names: with its PEM alone, or with keys and users from its API. */
export const createClerkSessions = ({ jwtKey, secretKey, apiUrl, authorizedParties }: ClerkConfig): ClerkSessions =>
  createSessions(
    jwtKey === undefined ? remoteKey(secretKey ?? '', apiUrl) : async () => jwtKey,
    authorizedParties,
    async (clerkId) => (secretKey === undefined ? undefined : fetchIdentity(clerkId, secretKey, apiUrl)),
  )

/** The same verification for tokens of the development sign-in, whose key was made on this machine. */
export const createDevelopmentSessions = (publicKeyPem: string, origin: string): ClerkSessions =>
  createSessions(
    async () => publicKeyPem,
    [origin],
    async () => undefined,
  )
