import { generateKeyPairSync } from 'node:crypto'
import { createLocalJWKSet, type JWTPayload, jwtVerify, SignJWT, UnsecuredJWT } from 'jose'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type AccessTokens, createAccessTokens } from './access-tokens.ts'
import { type SigningKey, signingKeyFrom } from './keys.ts'

const makeKey = () =>
  signingKeyFrom(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())

const CLAIMS = { userId: 7, signInId: 21 }
const LIFE_SECONDS = 1800

let key: SigningKey
let tokens: AccessTokens
beforeAll(async () => {
  key = await makeKey()
  tokens = await createAccessTokens(key, LIFE_SECONDS)
})

const nowSeconds = () => Math.floor(Date.now() / 1000)
const PAYLOAD = { sid: 21, sub: '7', iss: 'zodie', aud: 'zodie-api' }
const signed = (changes: Readonly<Record<string, unknown>> = {}, signingKey: SigningKey = key) =>
  new SignJWT({ ...PAYLOAD, exp: nowSeconds() + 60, ...changes } as JWTPayload) // claims of wrong types on purpose
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid })
    .sign(signingKey.privateKey)

const withHmac = () =>
  new SignJWT({ ...PAYLOAD, exp: nowSeconds() + 60 })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(new TextEncoder().encode(key.publicKey.export({ type: 'spki', format: 'pem' }).toString()))

const REFUSED: readonly [string, () => string | Promise<string>][] = [
  ['signed by another key that claims our id', async () => signed({}, await makeKey())],
  ['that has expired', () => signed({ exp: nowSeconds() - 1 })],
  ['that never expires', () => signed({ exp: undefined })],
  ['that is not valid yet', () => signed({ nbf: nowSeconds() + 60 })],
  ['of another issuer', () => signed({ iss: 'https://example.clerk.accounts.dev' })],
  ['for another audience', () => signed({ aud: 'somebody-else' })],
  ['without a user', () => signed({ sub: undefined })],
  ['whose user is no number', () => signed({ sub: 'seven' })],
  ['whose user is beyond every id', () => signed({ sub: '9007199254740993' })],
  ['without a sign-in', () => signed({ sid: undefined })],
  ['that is not signed (alg none)', () => new UnsecuredJWT({ ...PAYLOAD, exp: nowSeconds() + 60 }).encode()],
  ['signed with HS256 and the public key as secret', withHmac],
  ['that is a word', () => 'garbage'],
  ['that is empty', () => ''],
]

describe('an access token', () => {
  afterEach(() => void vi.useRealTimers())

  it('gives back who it was made for', async () => {
    expect(await tokens.verify(await tokens.sign(CLAIMS))).toMatchObject(CLAIMS)
    expect(await tokens.verify(await signed())).toMatchObject(CLAIMS)
  })

  it.each(REFUSED)('%s is refused', async (_what, make) => {
    await expect(tokens.verify(await make())).rejects.toMatchObject({ slug: 'access-token-invalid', status: 401 })
  })

  it('ends with its life, although it was verified before', async () => {
    const token = await tokens.sign(CLAIMS)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + (LIFE_SECONDS - 5) * 1000 })
    expect(await tokens.verify(token)).toMatchObject(CLAIMS)
    vi.setSystemTime(Date.now() + 10_000)
    await expect(tokens.verify(token)).rejects.toMatchObject({ slug: 'access-token-invalid' })
  })

  it('is not good because one that begins alike was', async () => {
    const token = await tokens.sign(CLAIMS)
    await tokens.verify(token)
    await expect(tokens.verify(`${token}A`)).rejects.toMatchObject({ slug: 'access-token-invalid' })
  })

  describe('while one key takes the place of another', () => {
    it('is good whichever of them signed it, and both are published', async () => {
      const next = await makeKey()
      const before = await createAccessTokens(key, LIFE_SECONDS, [next])
      const after = await createAccessTokens(next, LIFE_SECONDS, [key])
      for (const signer of [before, after])
        for (const verifier of [before, after])
          expect(await verifier.verify(await signer.sign(CLAIMS))).toMatchObject(CLAIMS)
      const { payload } = await jwtVerify(await before.sign(CLAIMS), createLocalJWKSet(after.jwks))
      expect(payload.sub).toBe('7')
      expect(after.jwks.keys.map(({ kid }) => kid)).toEqual([next.kid, key.kid])
      expect(JSON.stringify(after.jwks)).not.toContain('"d"')
    })

    it('is refused once its key is no longer given', async () => {
      const alone = await createAccessTokens(await makeKey(), LIFE_SECONDS)
      await expect(alone.verify(await tokens.sign(CLAIMS))).rejects.toMatchObject({ slug: 'access-token-invalid' })
    })

    it('is refused when a stranger signed it in the name of the former key', async () => {
      const after = await createAccessTokens(await makeKey(), LIFE_SECONDS, [key])
      const forged = await signed({}, await makeKey())
      await expect(after.verify(forged)).rejects.toMatchObject({ slug: 'access-token-invalid' })
    })
  })

  it('can be verified by others with the published key, which has no private part', async () => {
    const { payload } = await jwtVerify(await tokens.sign(CLAIMS), createLocalJWKSet(tokens.jwks))
    expect(payload).toMatchObject({ sub: '7', sid: 21, iss: 'zodie', aud: 'zodie-api' })
    expect(JSON.stringify(tokens.jwks)).not.toContain('"d"')
  })
})
