import { createHash } from 'node:crypto'
import { type CompactJWSHeaderParameters, exportJWK, type JSONWebKeySet, jwtVerify, SignJWT } from 'jose'
import { fail } from '../problems.ts'
import type { SigningKey } from './keys.ts'

/** What an access token says: who, and by which sign-in. */
export interface AccessClaims {
  readonly userId: number
  readonly signInId: number
}

export interface AccessTokens {
  sign(claims: AccessClaims): Promise<string>
  /** @throws Problem access-token-invalid */
  verify(token: string): Promise<AccessClaims>
  readonly lifeSeconds: number
  readonly jwks: JSONWebKeySet
}

const ISSUER = 'zodie'
const AUDIENCE = 'zodie-api'
// Verifying an EdDSA signature costs about 0.3 ms of CPU, more than the rest of most requests; a token is sent hundreds of times.
const CACHE_SIZE = 10_000

interface CachedClaims extends AccessClaims {
  readonly expiresAtMs: number
}

/** A token names its key; one that names none of ours is tried with the current one, and refused. */
const keyNamedBy = (keys: readonly [SigningKey, ...SigningKey[]]) => (header: CompactJWSHeaderParameters) =>
  (keys.find(({ kid }) => kid === header.kid) ?? keys[0]).publicKey

const verifySignature = async (token: string, keyOf: ReturnType<typeof keyNamedBy>): Promise<CachedClaims> => {
  const { payload } = await jwtVerify(token, keyOf, {
    issuer: ISSUER,
    audience: AUDIENCE,
    algorithms: ['EdDSA'],
  })
  const [userId, signInId] = [Number(payload.sub), Number(payload['sid'])]
  if (!Number.isSafeInteger(userId) || !Number.isSafeInteger(signInId) || payload.exp === undefined)
    throw new Error('The token lacks sub, sid or exp.')
  return { userId, signInId, expiresAtMs: payload.exp * 1000 }
}

const publish = async ({ publicKey, kid }: SigningKey) => ({
  ...(await exportJWK(publicKey)),
  kid,
  alg: 'EdDSA',
  use: 'sig',
})

/** Short-lived bearer tokens, signed with the Ed25519 key `key`; those that one of `others` signed are good too. */
export const createAccessTokens = async (
  key: SigningKey,
  lifeSeconds: number,
  others: readonly SigningKey[] = [],
): Promise<AccessTokens> => {
  const verified = new Map<string, CachedClaims>()
  const keyOf = keyNamedBy([key, ...others])
  const published = await Promise.all([key, ...others].map(publish))

  const remember = (hash: string, claims: CachedClaims) => {
    if (verified.size >= CACHE_SIZE) verified.clear()
    verified.set(hash, claims)
  }

  return {
    lifeSeconds,
    jwks: { keys: published },
    sign: ({ userId, signInId }) =>
      new SignJWT({ sid: signInId })
        .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'JWT' })
        .setSubject(String(userId))
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(`${lifeSeconds}s`)
        .sign(key.privateKey),
    verify: async (token) => {
      const hash = createHash('sha256').update(token).digest('base64')
      const known = verified.get(hash)
      if (known !== undefined && known.expiresAtMs > Date.now()) return known
      verified.delete(hash)
      try {
        const claims = await verifySignature(token, keyOf)
        remember(hash, claims)
        return claims
      } catch (cause) {
        return fail('access-token-invalid', 'Your access token is wrong or has expired. Refresh it or sign in again.', {
          cause,
        })
      }
    },
  }
}
