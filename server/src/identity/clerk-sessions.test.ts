import { generateKeyPairSync } from 'node:crypto'
import { UnsecuredJWT } from 'jose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type ClerkServer, FRONT_END, startClerkServer, type TokenChanges } from '../../test/clerk-server.ts'
import { type ClerkSessions, createClerkSessions } from './clerk-sessions.ts'

const ID = 'user_2abcDEF0000000000000000001'
const EMAIL_CLAIMS = { email: 'Ines.Vasko@example.org', email_verified: true, full_name: 'Ines Vasko' }

let clerk: ClerkServer
beforeAll(async () => {
  clerk = await startClerkServer()
})
afterAll(() => clerk.close())
beforeEach(() => {
  clerk.behaviour = 'well'
  clerk.requests.length = 0
})

const withPem = (authorizedParties: readonly string[] = [FRONT_END]) =>
  createClerkSessions({
    kind: 'clerk',
    jwtKey: clerk.publicKeyPem,
    secretKey: undefined,
    apiUrl: clerk.url,
    authorizedParties,
  })

const withApi = (changes: { secretKey?: string; apiUrl?: string } = {}) =>
  createClerkSessions({
    kind: 'clerk',
    jwtKey: undefined,
    secretKey: clerk.secretKey,
    apiUrl: clerk.url,
    authorizedParties: [FRONT_END],
    ...changes,
  })

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds
const token = ({ claims, ...changes }: TokenChanges = {}) =>
  clerk.sessionToken(ID, { ...changes, claims: { ...EMAIL_CLAIMS, ...claims } })

const strangersKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const strangersCurve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey

const withPayload = async (change: (payload: Record<string, unknown>) => void): Promise<string> => {
  const [header, payload = '', signature] = (await token()).split('.')
  const claims: Record<string, unknown> = JSON.parse(Buffer.from(payload, 'base64url').toString())
  change(claims)
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.')
}

const REFUSED: readonly [what: string, make: () => string | Promise<string>, says: RegExp][] = [
  ['that has expired', () => token({ claims: { exp: inSeconds(-30) } }), /has expired/],
  ['that is not valid yet', () => token({ claims: { nbf: inSeconds(600) } }), /not valid yet/],
  ['issued in the future', () => token({ claims: { iat: inSeconds(600) } }), /from the future/],
  ['without an expiry', () => token({ claims: { exp: undefined } }), /wrong/],
  ['without a subject', () => token({ claims: { sub: undefined } }), /wrong/],
  ['for another site', () => token({ claims: { azp: 'https://evil.example' } }), /another site/],
  ['whose site only begins alike', () => token({ claims: { azp: `${FRONT_END}.evil.example` } }), /another site/],
  ['that names no site', () => token({ claims: { azp: undefined } }), /another site/],
  ['of a sign-in not finished', () => token({ claims: { sts: 'pending' } }), /not finished/],
  ['signed by a stranger who uses our key id', () => token({ key: strangersKey }), /wrong/],
  ['signed with RS512', () => token({ header: { alg: 'RS512' } }), /algorithm/],
  ['signed with PS256', () => token({ header: { alg: 'PS256' } }), /algorithm/],
  ['signed with ES256', () => token({ header: { alg: 'ES256' }, key: strangersCurve }), /algorithm/],
  [
    'signed with HS256 and the public key as secret',
    () => token({ header: { alg: 'HS256' }, key: new TextEncoder().encode(clerk.publicKeyPem) }),
    /algorithm/,
  ],
  [
    'that is not signed (alg none)',
    () => new UnsecuredJWT({ sub: ID, azp: FRONT_END, ...EMAIL_CLAIMS }).encode(),
    /algorithm/,
  ],
  ['of another type', () => token({ header: { typ: 'at+jwt' } }), /wrong/],
  ['whose payload was changed', () => withPayload((claims) => Object.assign(claims, { sub: 'user_other' })), /wrong/],
  ['whose signature was cut off', async () => `${(await token()).split('.').slice(0, 2).join('.')}.`, /wrong/],
  ['of two parts', async () => (await token()).split('.').slice(0, 2).join('.'), /not a Clerk|wrong/],
  ['that is a word', () => 'garbage', /not a Clerk/],
  ['that is dots', () => '..', /not a Clerk/],
  ['whose header is no JSON', () => 'bm90IGpzb24.e30.AAAA', /not a Clerk/],
  ['whose payload is no JSON', async () => (await token()).replace(/\.[^.]+\./, '.bm90IGpzb24.'), /wrong/],
  ['with a NUL character', () => '\0', /not a Clerk/],
]

describe.each([
  ['the PEM', withPem],
  ['keys of its API', withApi],
])('a Clerk session token, verified with %s', (_mode, open) => {
  let sessions: ClerkSessions
  beforeAll(() => {
    sessions = open()
  })

  it('stands for its person', async () => {
    expect(await sessions.verify(await token())).toEqual({
      clerkId: ID,
      email: 'Ines.Vasko@example.org',
      isEmailVerified: true,
      fullName: 'Ines Vasko',
    })
  })

  it.each(REFUSED)('%s is refused', async (_what, make, says) => {
    await expect(sessions.verify(await make())).rejects.toMatchObject({
      slug: 'clerk-token-invalid',
      status: 401,
      message: expect.stringMatching(says),
    })
  })

  it('from a clock a few seconds ahead is good', async () => {
    expect(await sessions.verify(await token({ claims: { iat: inSeconds(3), nbf: inSeconds(3) } }))).toMatchObject({
      clerkId: ID,
    })
  })
})

describe('the claims of a Clerk session token', () => {
  it('need no azp where no authorized parties are configured', async () => {
    const identity = await withPem([]).verify(await token({ claims: { azp: undefined } }))
    expect(identity.clerkId).toBe(ID)
  })

  it.each([
    [{ email_verified: 'true' }, { isEmailVerified: true }],
    [{ email_verified: false }, { isEmailVerified: false }],
    [{ email_verified: undefined }, { isEmailVerified: false }],
    [{ email_verified: 1 }, { isEmailVerified: false }],
    [{ full_name: undefined, name: 'I. Vasko' }, { fullName: 'I. Vasko' }],
    [{ full_name: undefined }, { fullName: null }],
    [{ full_name: '   ' }, { fullName: null }],
    [{ full_name: 'Ines\0 Vasko' }, { fullName: 'Ines Vasko' }],
    [{ full_name: 'x'.repeat(300) }, { fullName: 'x'.repeat(200) }],
    [{ full_name: `${'x'.repeat(199)}😀😀` }, { fullName: `${'x'.repeat(199)}😀` }],
    [{ email: ' ines@example.org ' }, { email: 'ines@example.org' }],
  ])('%j give %j', async (claims, expected) => {
    expect(await withPem().verify(await token({ claims }))).toMatchObject(expected)
  })

  it.each([undefined, '', ' ', 7, null, 'no-at-sign', `${'x'.repeat(250)}@example.org`])(
    'without a usable email (%j) are refused where Clerk cannot be asked',
    async (email) => {
      await expect(withPem().verify(await token({ claims: { email } }))).rejects.toMatchObject({
        slug: 'email-missing',
        status: 403,
      })
    },
  )
})

describe('with the Clerk API', () => {
  it('the person is asked for when the token does not say the email', async () => {
    clerk.addUser({ id: 'user_api', email: 'bela.horn@example.org', firstName: 'Béla', lastName: 'Horn' })
    expect(await withApi().verify(await clerk.sessionToken('user_api'))).toEqual({
      clerkId: 'user_api',
      email: 'bela.horn@example.org',
      isEmailVerified: true,
      fullName: 'Béla Horn',
    })
    expect(clerk.requests).toEqual(['GET /v1/jwks', 'GET /v1/users/user_api'])
  })

  it('an email that the token does not call verified is looked up', async () => {
    clerk.addUser({ id: 'user_claims', email: 'true.address@example.org' })
    const claims = { email: 'claimed.address@example.org' }
    expect(await withApi().verify(await clerk.sessionToken('user_claims', { claims }))).toMatchObject({
      email: 'true.address@example.org',
      isEmailVerified: true,
    })
  })

  it('an unverified email stays unverified', async () => {
    clerk.addUser({ id: 'user_unverified', email: 'nobody.knows@example.org', isVerified: false })
    expect(await withApi().verify(await clerk.sessionToken('user_unverified'))).toMatchObject({
      isEmailVerified: false,
    })
  })

  it('an account without an email is refused', async () => {
    clerk.addUser({ id: 'user_phone', email: null })
    await expect(withApi().verify(await clerk.sessionToken('user_phone'))).rejects.toMatchObject({
      slug: 'email-missing',
    })
  })

  it('an account that Clerk has deleted is refused', async () => {
    await expect(withApi().verify(await clerk.sessionToken('user_deleted'))).rejects.toMatchObject({
      slug: 'clerk-token-invalid',
    })
  })

  it('keys are fetched once, not for every token', async () => {
    const sessions = withApi()
    for (let n = 0; n < 5; n += 1) await sessions.verify(await token())
    expect(clerk.requests).toEqual(['GET /v1/jwks'])
  })

  it('a flood of unknown key ids causes one fetch', async () => {
    const sessions = withApi()
    for (let n = 0; n < 20; n += 1) {
      const forged = await token({ header: { kid: `ins_forged${n}` }, key: strangersKey })
      await expect(sessions.verify(forged)).rejects.toMatchObject({ slug: 'clerk-token-invalid' })
    }
    expect(clerk.requests).toEqual(['GET /v1/jwks'])
  })

  it('a token without a key id is the caller’s fault, also while two keys are published', async () => {
    clerk.rotateKey({ keepsOld: true })
    const forged = await token({ header: { kid: undefined }, key: strangersKey })
    await expect(withApi().verify(forged)).rejects.toMatchObject({ slug: 'clerk-token-invalid' })
  })
})

describe('a rotation of Clerk’s key', () => {
  afterEach(() => void vi.useRealTimers())

  it('is noticed after the cool-down; tokens of the old key are refused from then on', async () => {
    const sessions = withApi()
    const old = await token({ claims: { exp: inSeconds(3600) } })
    await sessions.verify(old)
    clerk.rotateKey()
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
    expect(await sessions.verify(await token())).toMatchObject({ clerkId: ID })
    await expect(sessions.verify(old)).rejects.toMatchObject({ slug: 'clerk-token-invalid' })
    expect(clerk.requests).toHaveLength(2)
  })
})

describe('while Clerk is away', () => {
  const UNAVAILABLE = { slug: 'clerk-unavailable', status: 503, headers: { 'retry-after': '5' } }

  it('the token is not called wrong', async () => {
    clerk.behaviour = 'away'
    await expect(withApi().verify(await token())).rejects.toMatchObject(UNAVAILABLE)
  })

  it('and the person is needed, neither', async () => {
    const sessions = withApi()
    await sessions.verify(await token())
    clerk.behaviour = 'away'
    await expect(sessions.verify(await clerk.sessionToken('user_api'))).rejects.toMatchObject(UNAVAILABLE)
  })

  it('and takes calls without answering, neither, whether keys or the person are needed', async () => {
    const sessions = withApi()
    await sessions.verify(await token())
    clerk.behaviour = 'silent'
    // At the same time, because each waits until its patience ends.
    await Promise.all([
      expect(withApi().verify(await token())).rejects.toMatchObject(UNAVAILABLE),
      expect(sessions.verify(await clerk.sessionToken('user_api'))).rejects.toMatchObject(UNAVAILABLE),
    ])
  })

  it('(no server at all) neither', async () => {
    const gone = await startClerkServer()
    await gone.close()
    await expect(withApi({ apiUrl: gone.url }).verify(await token())).rejects.toMatchObject(UNAVAILABLE)
  })

  it('(it refuses our secret key) neither', async () => {
    await expect(withApi({ secretKey: 'sk_test_wrong' }).verify(await token())).rejects.toMatchObject(UNAVAILABLE)
  })

  it('it is asked again as soon as it answers', async () => {
    const sessions = withApi()
    clerk.behaviour = 'away'
    await expect(sessions.verify(await token())).rejects.toMatchObject(UNAVAILABLE)
    clerk.behaviour = 'well'
    expect(await sessions.verify(await token())).toMatchObject({ clerkId: ID })
  })

  it('the PEM goes on without it', async () => {
    clerk.behaviour = 'silent'
    expect(await withPem().verify(await token())).toMatchObject({ clerkId: ID })
    expect(clerk.requests).toEqual([])
  })
})
