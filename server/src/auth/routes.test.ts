import { createHash } from 'node:crypto'
import { createRemoteJWKSet, jwtVerify, SignJWT, UnsecuredJWT } from 'jose'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { type ClerkServer, FRONT_END, startClerkServer } from '../../test/clerk-server.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { createLogger } from '../http/logging.ts'
import { createAccessTokens } from '../identity/access-tokens.ts'
import { loadOrMakeKey } from '../identity/keys.ts'
import { forgetOldTask } from '../operations/tasks.ts'
import { forgetOldRefreshTokens, forgetOldSignIns } from './queries.ts'
import type { Token } from './schemas.ts'

let personCount = 0
/** Somebody whom no other test knows. */
const newPerson = (claims: object = {}) => {
  personCount += 1
  const id = `user_${personCount}`
  return {
    id,
    claims: { email: `person${personCount}@example.org`, email_verified: true, full_name: 'Nour Halabi', ...claims },
  }
}
type Person = ReturnType<typeof newPerson>

describeDatabase('signing in with Clerk', (makeDatabase) => {
  let clerk: ClerkServer
  let database: TestDatabase
  let open: TestApp
  beforeAll(async () => {
    clerk = await startClerkServer()
    database = await makeDatabase()
    open = await openTestApp(database, {
      environment: {
        CLERK_SECRET_KEY: clerk.secretKey,
        CLERK_API_URL: clerk.url,
        CLERK_AUTHORIZED_PARTIES: FRONT_END,
        ADMIN_EMAILS: 'Chief@Example.org, unverified@example.org',
      },
    })
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
    await clerk.close()
  })
  beforeEach(() => {
    clerk.behaviour = 'well'
  })

  const call = (path: string, { payload, token }: { payload?: object; token?: string } = {}) =>
    open.app.inject({
      method: 'POST',
      url: `/api/v1/login${path}`,
      ...(payload === undefined ? {} : { payload }),
      headers: token === undefined ? {} : bearer(token),
    })
  const exchange = (clerkToken: string) => call('/clerk-auth', { payload: { clerk_token: clerkToken } })
  const enter = async ({ id, claims }: Person) => exchange(await clerk.sessionToken(id, { claims }))
  const signIn = async (person: Person): Promise<Token> => (await enter(person)).json()
  const refresh = (refreshToken: string) => call('/refresh-token', { payload: { refresh_token: refreshToken } })
  const statusOf = async (token: string) => (await call('/test-token', { token })).statusCode

  it('is forgotten a month after nothing leads to it any more', async () => {
    const [person, lately] = [newPerson(), newPerson()]
    const [old, recent] = [await signIn(person), await signIn(lately)]
    const age = async (email: string, lastUsed: string) => {
      const { rows } = await database.pool.query(
        `update sign_in set last_used_at = now() - $2::interval
         where user_id = (select id from users where email = $1) returning id`,
        [email, lastUsed],
      )
      await database.pool.query(
        "update refresh_token set expires_at = now() - interval '31 days' where sign_in_id = $1",
        [rows[0].id],
      )
    }
    await age(person.claims.email, '31 days')
    await age(lately.claims.email, '29 days')
    const forgets = [forgetOldRefreshTokens, forgetOldSignIns]
    await forgetOldTask({ db: database.db, log: createLogger('silent'), forgets }).run({})
    const { rows } = await database.pool.query(
      'select email from sign_in join users on users.id = user_id where email = any($1)',
      [[person.claims.email, lately.claims.email]],
    )
    expect(rows).toEqual([{ email: lately.claims.email }])
    expect(await Promise.all([old, recent].map(({ access_token }) => statusOf(access_token)))).toEqual([401, 200])
  })
  const addUser = (email: string, clerkId: string | null = null) =>
    database.db
      .insertInto('users')
      .values({ email, full_name: null, clerk_id: clerkId })
      .returning('id')
      .executeTakeFirstOrThrow()
  const deactivate = (userId: number) =>
    database.db.updateTable('users').set({ is_active: false }).where('id', '=', userId).execute()

  describe('POST /login/clerk-auth', () => {
    it('200: makes an account for somebody new', async () => {
      const person = newPerson()
      const answer = await enter(person)
      expect(answer.statusCode).toBe(200)
      expect(answer.json()).toEqual({
        access_token: expect.stringMatching(/^[\w-]+\.[\w-]+\.[\w-]+$/),
        refresh_token: expect.stringMatching(/^[\w-]{43}$/),
        token_type: 'bearer',
        expires_in: 1800,
        user_id: expect.any(Number),
        email: person.claims.email,
        full_name: 'Nour Halabi',
      })
    })

    it('200: knows the person again by Clerk id, whatever the email has become', async () => {
      const person = newPerson()
      const { user_id } = await signIn(person)
      const renamed = { ...person, claims: { ...person.claims, email: 'new.address@example.org' } }
      expect((await signIn(renamed)).user_id).toBe(user_id)
    })

    it('200: finds an account by its verified email, without regard to case', async () => {
      const { id } = await addUser('Invited.ÉTÉ@Example.org')
      const person = newPerson({ email: 'iNVITED.ÉTÉ@example.ORG' })
      expect((await signIn(person)).user_id).toBe(id)
      expect((await signIn(person)).user_id).toBe(id)
    })

    it('200: asks Clerk for the person when the token does not tell', async () => {
      clerk.addUser({ id: 'user_api', email: 'asked@example.org', firstName: 'Tove', lastName: 'Lund' })
      expect(await signIn({ id: 'user_api', claims: {} } as Person)).toMatchObject({
        email: 'asked@example.org',
        full_name: 'Tove Lund',
      })
    })

    it('two first sign-ins at once make one account, and both hold', async () => {
      const person = newPerson()
      const tokens = await Promise.all(Array.from({ length: 4 }, () => signIn(person)))
      expect(new Set(tokens.map(({ user_id }) => user_id)).size).toBe(1)
      for (const { access_token } of tokens) expect(await statusOf(access_token)).toBe(200)
    })

    it('two first sign-ins at once of somebody invited both hold', async () => {
      const { id } = await addUser('awaited@example.org')
      const person = newPerson({ email: 'awaited@example.org' })
      const tokens = await Promise.all(Array.from({ length: 4 }, () => signIn(person)))
      expect(tokens.map(({ user_id }) => user_id)).toEqual([id, id, id, id])
      for (const { access_token } of tokens) expect(await statusOf(access_token)).toBe(200)
    })

    it('an address whose former owner is gone from Clerk takes its account along and ends what that one had open', async () => {
      const former = newPerson({ email: 'shared@example.org' })
      const before = await signIn(former)
      const after = await signIn(newPerson({ email: 'shared@example.org' }))
      expect(after.user_id).toBe(before.user_id)
      expect([await statusOf(before.access_token), await statusOf(after.access_token)]).toEqual([401, 200])
      expect((await refresh(before.refresh_token)).statusCode).toBe(401)
    })

    it('makes an administrator of a named, verified email', async () => {
      const { access_token } = await signIn(newPerson({ email: 'CHIEF@example.org' }))
      expect((await call('/test-token', { token: access_token })).json().is_superuser).toBe(true)
    })

    it('403: an unverified email makes no account and reaches none', async () => {
      await addUser('unverified@example.org')
      for (const email of ['unverified@example.org', 'unheard.of@example.org']) {
        const person = newPerson({ email, email_verified: false })
        clerk.addUser({ id: person.id, email, isVerified: false })
        const answer = await enter(person)
        expect([answer.statusCode, answer.json().type]).toEqual([403, '/docs/problems#email-unverified'])
      }
      const { rows } = await sql<{ clerk_id: string | null; is_superuser: boolean }>`
        select clerk_id, is_superuser from users where email in ('unverified@example.org', 'unheard.of@example.org')`.execute(
        database.db,
      )
      expect(rows).toEqual([{ clerk_id: null, is_superuser: false }])
    })

    it('403: an account without an email', async () => {
      clerk.addUser({ id: 'user_phone', email: null })
      const answer = await enter({ id: 'user_phone', claims: {} } as Person)
      expect([answer.statusCode, answer.json().type]).toEqual([403, '/docs/problems#email-missing'])
    })

    it('403: a deactivated account, also when it is only found by its email', async () => {
      const person = newPerson()
      await deactivate((await signIn(person)).user_id)
      const invited = await addUser('left@example.org')
      await deactivate(invited.id)
      for (const who of [person, newPerson({ email: 'left@example.org' })]) {
        const answer = await enter(who)
        expect([answer.statusCode, answer.json().type]).toEqual([403, '/docs/problems#account-deactivated'])
      }
      const left = await database.db.selectFrom('users').select('clerk_id').where('id', '=', invited.id).execute()
      expect(left).toEqual([{ clerk_id: null }])
    })

    it.each([
      ['expired', { claims: { exp: 1_700_000_000 } }],
      ['for another site', { claims: { azp: 'https://evil.example' } }],
      ['signed with another algorithm', { header: { alg: 'RS512' } }],
    ])('401: a token that is %s', async (_what, changes) => {
      const answer = await exchange(await clerk.sessionToken('user_x', changes))
      expect([answer.statusCode, answer.json().type]).toEqual([401, '/docs/problems#clerk-token-invalid'])
      expect(answer.headers['www-authenticate']).toBe('Bearer')
    })

    it('401: an access token of ours', async () => {
      expect((await exchange((await signIn(newPerson())).access_token)).statusCode).toBe(401)
    })

    it('503: Clerk is away; the token is not called wrong', async () => {
      clerk.addUser({ id: 'user_away', email: 'away@example.org' })
      clerk.behaviour = 'away'
      const answer = await enter({ id: 'user_away', claims: {} } as Person)
      expect([answer.statusCode, answer.json().type]).toEqual([503, '/docs/problems#clerk-unavailable'])
      expect(answer.headers['retry-after']).toBe('5')
    })

    it.each([[{}], [{ clerk_token: '' }], [{ clerk_token: 7 }], [{ clerk_token: 'x'.repeat(9000) }], [{ token: 'x' }]])(
      '422: %o',
      async (payload) => {
        expect((await call('/clerk-auth', { payload })).statusCode).toBe(422)
      },
    )
  })

  describe('an access token', () => {
    let token: Token
    beforeAll(async () => {
      token = await signIn(newPerson())
    })

    it('says who somebody is (POST /login/test-token)', async () => {
      const answer = await call('/test-token', { token: token.access_token })
      expect(answer.json()).toEqual({
        id: token.user_id,
        email: token.email,
        full_name: 'Nour Halabi',
        is_active: true,
        is_superuser: false,
        clerk_id: expect.stringMatching(/^user_/),
        created_at: expect.stringMatching(/Z$/),
        updated_at: expect.stringMatching(/Z$/),
      })
    })

    it('can be verified by others with /.well-known/jwks.json', async () => {
      const url = await open.app.listen({ host: '127.0.0.1', port: 0 })
      const keys = createRemoteJWKSet(new URL(`${url}/.well-known/jwks.json`))
      const { payload, protectedHeader } = await jwtVerify(token.access_token, keys, { issuer: 'zodie' })
      expect(payload.sub).toBe(String(token.user_id))
      expect(protectedHeader).toMatchObject({ alg: 'EdDSA', kid: expect.any(String) })
    })

    const forged: readonly [what: string, make: () => Promise<string> | string][] = [
      [
        'signed by another key',
        async () => {
          const strange = await loadOrMakeKey(`${open.dataDir}/keys/strange.pem`, 'ed25519')
          return (await createAccessTokens(strange, 60)).sign({ userId: token.user_id, signInId: 1 })
        },
      ],
      [
        'that has expired',
        async () => {
          const key = await loadOrMakeKey(`${open.dataDir}/keys/access-token.pem`, 'ed25519')
          return (await createAccessTokens(key, -10)).sign({ userId: token.user_id, signInId: 1 })
        },
      ],
      [
        'of another person for this sign-in',
        async () => {
          const key = await loadOrMakeKey(`${open.dataDir}/keys/access-token.pem`, 'ed25519')
          const sid = JSON.parse(Buffer.from(token.access_token.split('.')[1] ?? '', 'base64url').toString()).sid
          return (await createAccessTokens(key, 60)).sign({ userId: token.user_id + 1, signInId: sid })
        },
      ],
      ['that is not signed', () => new UnsecuredJWT({ sub: String(token.user_id), sid: 1, iss: 'zodie' }).encode()],
      [
        'signed with HS256 and the public key as secret',
        () =>
          new SignJWT({ sub: String(token.user_id), sid: 1 })
            .setProtectedHeader({ alg: 'HS256' })
            .sign(new TextEncoder().encode(JSON.stringify(open.deps.accessTokens.jwks.keys[0]))),
      ],
      ['of Clerk', () => clerk.sessionToken('user_1')],
      ['that is the refresh token', () => token.refresh_token],
    ]
    it.each(forged)('%s is 401', async (_what, make) => {
      const answer = await call('/test-token', { token: await make() })
      expect([answer.statusCode, answer.json().type]).toEqual([401, '/docs/problems#access-token-invalid'])
      expect(answer.headers['www-authenticate']).toBe('Bearer')
    })

    it.each([
      undefined,
      'Basic dXNlcjpwYXNz',
      'Bearer',
      'Bearer ',
      'Bearer a b',
      `Bearer ${'x'.repeat(5000)}`,
      'Token x',
    ])('without a proper one (%s) the answer is 401', async (authorization) => {
      const answer = await open.app.inject({
        method: 'POST',
        url: '/api/v1/login/test-token',
        headers: authorization === undefined ? {} : { authorization },
      })
      expect([answer.statusCode, answer.headers['www-authenticate']]).toEqual([401, 'Bearer'])
    })

    it('may be sent as "bearer", in any case', async () => {
      const headers = { authorization: `bEaReR ${token.access_token}` }
      const answer = await open.app.inject({ method: 'POST', url: '/api/v1/login/test-token', headers })
      expect(answer.statusCode).toBe(200)
    })

    it('stops at once when its person is deactivated, and so does the refresh token', async () => {
      const mine = await signIn(newPerson())
      expect(await statusOf(mine.access_token)).toBe(200)
      await deactivate(mine.user_id)
      expect(await statusOf(mine.access_token)).toBe(403)
      expect((await refresh(mine.refresh_token)).statusCode).toBe(403)
    })

    it('stops when its person is erased', async () => {
      const mine = await signIn(newPerson())
      await database.db.deleteFrom('users').where('id', '=', mine.user_id).execute()
      expect(await statusOf(mine.access_token)).toBe(401)
      expect((await refresh(mine.refresh_token)).statusCode).toBe(401)
    })
  })

  describe('POST /login/refresh-token', () => {
    it('200 with a new pair; both access tokens hold', async () => {
      const first = await signIn(newPerson())
      const answer = await refresh(first.refresh_token)
      const second: Token = answer.json()
      expect(answer.statusCode).toBe(200)
      expect(second).toMatchObject({ user_id: first.user_id, email: first.email, token_type: 'bearer' })
      expect(second.refresh_token).not.toBe(first.refresh_token)
      expect([await statusOf(first.access_token), await statusOf(second.access_token)]).toEqual([200, 200])
      expect((await refresh(second.refresh_token)).statusCode).toBe(200)
    })

    it('401 for a used one, and the whole sign-in ends, its newest tokens too', async () => {
      const person = newPerson()
      const elsewhere = await signIn(person)
      const first = await signIn(person)
      const second: Token = (await refresh(first.refresh_token)).json()
      const reuse = await refresh(first.refresh_token)
      expect([reuse.statusCode, reuse.json().type]).toEqual([401, '/docs/problems#refresh-token-invalid'])
      expect(reuse.json().detail).toContain('used before')
      expect([await statusOf(first.access_token), await statusOf(second.access_token)]).toEqual([401, 401])
      expect((await refresh(second.refresh_token)).statusCode).toBe(401)
      expect(await statusOf(elsewhere.access_token)).toBe(200)
    })

    it('of two that come at once, one gets the pair; the other looks like a theft', async () => {
      const first = await signIn(newPerson())
      const answers = await Promise.all([refresh(first.refresh_token), refresh(first.refresh_token)])
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 401])
      expect(await statusOf(first.access_token)).toBe(401)
    })

    it('401 for one that has expired', async () => {
      const first = await signIn(newPerson())
      await database.db
        .updateTable('refresh_token')
        .set({ expires_at: new Date(Date.now() - 1000) })
        .where('token_hash', '=', createHash('sha256').update(first.refresh_token).digest())
        .execute()
      expect((await refresh(first.refresh_token)).statusCode).toBe(401)
      expect(await statusOf(first.access_token)).toBe(200)
    })

    it('401 for one that was never given', async () => {
      expect((await refresh('A'.repeat(43))).statusCode).toBe(401)
      expect((await refresh((await signIn(newPerson())).access_token)).statusCode).toBe(422)
    })

    it('keeps no token in the database, only its hash', async () => {
      const { refresh_token } = await signIn(newPerson())
      const { rows } = await sql<{ row: string }>`select refresh_token::text as row from refresh_token`.execute(
        database.db,
      )
      const hex = Buffer.from(refresh_token, 'base64url').toString('hex')
      expect(rows.some(({ row }) => row.includes(refresh_token) || row.includes(hex))).toBe(false)
      expect(rows.some(({ row }) => row.includes(createHash('sha256').update(refresh_token).digest('hex')))).toBe(true)
    })
  })

  describe('POST /login/logout', () => {
    it('204 and this sign-in has ended; others go on', async () => {
      const person = newPerson()
      const [here, elsewhere] = [await signIn(person), await signIn(person)]
      expect((await call('/logout', { token: here.access_token })).statusCode).toBe(204)
      expect([await statusOf(here.access_token), await statusOf(elsewhere.access_token)]).toEqual([401, 200])
      expect((await refresh(here.refresh_token)).statusCode).toBe(401)
      expect((await call('/logout', { token: here.access_token })).statusCode).toBe(401)
    })

    it('204 everywhere ends every one, of this person only', async () => {
      const person = newPerson()
      const [here, elsewhere, other] = [await signIn(person), await signIn(person), await signIn(newPerson())]
      expect((await call('/logout?everywhere=true', { token: here.access_token })).statusCode).toBe(204)
      for (const { access_token } of [here, elsewhere]) expect(await statusOf(access_token)).toBe(401)
      expect(await statusOf(other.access_token)).toBe(200)
      expect((await refresh(elsewhere.refresh_token)).statusCode).toBe(401)
    })

    it('401 without a token, 422 for a word that is no yes or no', async () => {
      const { access_token } = await signIn(newPerson())
      expect((await call('/logout')).statusCode).toBe(401)
      expect((await call('/logout?everywhere=maybe', { token: access_token })).statusCode).toBe(422)
      expect(await statusOf(access_token)).toBe(200)
    })
  })

  it('the development sign-in does not exist beside Clerk', async () => {
    const payload = { email: 'admin@zodie.local' }
    const answer = await open.app.inject({ method: 'POST', url: '/api/v1/dev/clerk-session', payload })
    expect(answer.statusCode).toBe(404)
    expect((await open.app.inject('/docs')).body).not.toContain('sign-in.js')
  })
})

describeDatabase('the development sign-in', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const session = (payload: object) => open.app.inject({ method: 'POST', url: '/api/v1/dev/clerk-session', payload })
  const enter = (payload: object) => open.app.inject({ method: 'POST', url: '/api/v1/login/clerk-auth', payload })

  it('gives a token that goes through the same exchange; the same email is the same person', async () => {
    const first = await enter((await session({ email: 'kim@example.org', full_name: 'Kim Oyelaran' })).json())
    const second = await enter((await session({ email: 'KIM@example.org' })).json())
    expect(first.json()).toMatchObject({ email: 'kim@example.org', full_name: 'Kim Oyelaran' })
    expect(second.json().user_id).toBe(first.json().user_id)
  })

  it('admin@zodie.local is an administrator, others are not', async () => {
    const isAdministrator = async (email: string) => {
      const headers = bearer(await open.signIn(email))
      return (await open.app.inject({ method: 'POST', url: '/api/v1/login/test-token', headers })).json().is_superuser
    }
    expect([await isAdministrator('admin@zodie.local'), await isAdministrator('user@zodie.local')]).toEqual([
      true,
      false,
    ])
  })

  it.each([
    [{}],
    [{ email: 'nobody' }],
    [{ email: 'a@example.org', full_name: '' }],
    [{ email: 'a@example.org', admin: true }],
  ])('422 for %o', async (payload) => {
    expect((await session(payload)).statusCode).toBe(422)
  })

  it('takes no token of the Clerk instance, nor of another machine', async () => {
    const clerk = await startClerkServer()
    const claims = { email: 'kim@example.org', email_verified: true, azp: 'http://localhost' }
    expect((await enter({ clerk_token: await clerk.sessionToken('user_1', { claims }) })).statusCode).toBe(401)
    await clerk.close()
  })

  it.each(['production', 'testing'])('does not exist where it is switched off (%s)', async (ENVIRONMENT) => {
    const key = await loadOrMakeKey(`${open.dataDir}/keys/access-token.pem`, 'ed25519')
    const ACCESS_TOKEN_PRIVATE_KEY = key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const environment = { ENVIRONMENT, DEVELOPMENT_SIGN_IN: 'off', ACCESS_TOKEN_PRIVATE_KEY }
    const off = await openTestApp(database, { environment })
    const payload = { email: 'admin@zodie.local' }
    expect((await off.app.inject({ method: 'POST', url: '/api/v1/dev/clerk-session', payload })).statusCode).toBe(404)
    const ofHere = (await session(payload)).json()
    const answer = await off.app.inject({ method: 'POST', url: '/api/v1/login/clerk-auth', payload: ofHere })
    expect([answer.statusCode, answer.json().type]).toEqual([401, '/docs/problems#clerk-token-invalid'])
    await off.close()
  })
})
