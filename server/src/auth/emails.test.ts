import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { type ClerkServer, FRONT_END, startClerkServer } from '../../test/clerk-server.ts'
import { runCliHere } from '../../test/cli-here.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { captureLog } from '../../test/log-lines.ts'
import type { Token } from './schemas.ts'

let count = 0
/** A Clerk user whom no other test knows, and an address that nobody else has. */
const newId = () => {
  count += 1
  return `user_${count}`
}
const newAddress = () => `${newId()}@example.org`

describeDatabase('an email that changes hands at Clerk', (makeDatabase) => {
  let clerk: ClerkServer
  let database: TestDatabase
  let withApi: TestApp
  /** Verifies tokens with a key alone, and cannot ask Clerk anything. */
  let withKey: TestApp
  const log = captureLog('warn')
  beforeAll(async () => {
    clerk = await startClerkServer()
    database = await makeDatabase()
    const common = { CLERK_AUTHORIZED_PARTIES: FRONT_END }
    const api = { ...common, CLERK_SECRET_KEY: clerk.secretKey, CLERK_API_URL: clerk.url }
    withApi = await openTestApp(database, { environment: api, log: log.log })
    withKey = await openTestApp(database, { environment: { ...common, CLERK_JWT_KEY: clerk.publicKeyPem } })
  })
  afterAll(async () => {
    await withApi.close()
    await withKey.close()
    await database.drop()
    await clerk.close()
  })
  beforeEach(() => {
    clerk.behaviour = 'well'
  })

  const enter = async (id: string, email: string, { isVerified = true, open = withApi } = {}) => {
    const clerk_token = await clerk.sessionToken(id, { claims: { email, email_verified: isVerified } })
    return open.app.inject({ method: 'POST', url: '/api/v1/login/clerk-auth', payload: { clerk_token } })
  }
  const signIn = async (id: string, email: string): Promise<Token> => {
    const answer = await enter(id, email)
    expect(answer.statusCode, answer.body).toBe(200)
    return answer.json()
  }
  const statusOf = async ({ access_token }: Token) =>
    (await withApi.app.inject({ url: '/api/v1/users/me', headers: bearer(access_token) })).statusCode
  const rowOf = (id: number) =>
    database.db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
  const promote = (id: number) =>
    database.db.updateTable('users').set({ is_superuser: true }).where('id', '=', id).execute()
  /** An administrator who has signed in with this address. */
  const owner = async () => {
    const [id, address] = [newId(), newAddress()]
    const token = await signIn(id, address)
    await promote(token.user_id)
    return { id, address, token, userId: token.user_id }
  }
  const expectRefused = (answer: { readonly statusCode: number; json(): { readonly type: string } }) =>
    expect([answer.statusCode, answer.json().type]).toEqual([409, '/docs/problems#account-linked'])

  it('is followed at the next sign-in, without any event, so that whoever has it next gets an account of their own', async () => {
    const { id, address, userId } = await owner()
    const moved = newAddress()
    expect(await signIn(id, moved)).toMatchObject({ user_id: userId, email: moved })
    const next = await signIn(newId(), address)
    expect(next.user_id).not.toBe(userId)
    expect(await rowOf(next.user_id)).toMatchObject({ email: address, is_superuser: false })
    expect(await rowOf(userId)).toMatchObject({ email: moved, is_superuser: true, clerk_id: id })
  })

  it('is asked about at Clerk when its owner has not signed in since', async () => {
    const { id, address, token, userId } = await owner()
    const moved = newAddress()
    clerk.addUser({ id, email: moved })
    const next = await signIn(newId(), address.toUpperCase())
    expect(next.user_id).not.toBe(userId)
    expect(await rowOf(userId)).toMatchObject({ email: moved, is_superuser: true, clerk_id: id })
    expect([await statusOf(token), await statusOf(next)]).toEqual([200, 200])
  })

  it('leads to the account of an owner who is gone from Clerk, without sign-ins and rights of an administrator', async () => {
    const { address, token, userId } = await owner()
    const id = newId()
    const next = await signIn(id, address)
    expect(next.user_id).toBe(userId)
    expect(await rowOf(userId)).toMatchObject({ clerk_id: id, is_superuser: false })
    expect([await statusOf(token), await statusOf(next)]).toEqual([401, 200])
  })

  it('leads whoever was invited as an administrator to an account with those rights', async () => {
    const email = newAddress()
    await database.db.insertInto('users').values({ email, is_superuser: true }).execute()
    expect(await rowOf((await signIn(newId(), email)).user_id)).toMatchObject({ is_superuser: true })
  })

  it.each([
    ['has it still', (id: string, email: string) => clerk.addUser({ id, email })],
    ['has no verified one', (id: string) => clerk.addUser({ id, email: newAddress(), isVerified: false })],
    ['has none', (id: string) => clerk.addUser({ id, email: null })],
  ])('409: Clerk says that its owner %s', async (_what, tell) => {
    const { id, address, token, userId } = await owner()
    tell(id, address)
    expectRefused(await enter(newId(), address))
    expect(await rowOf(userId)).toMatchObject({ email: address, clerk_id: id, is_superuser: true })
    expect(await statusOf(token)).toBe(200)
  })

  it('503: Clerk cannot be asked just now', async () => {
    const { id, address, userId } = await owner()
    clerk.behaviour = 'away'
    expect((await enter(newId(), address)).statusCode).toBe(503)
    expect(await rowOf(userId)).toMatchObject({ email: address, clerk_id: id })
  })

  describe('to one that another account has', () => {
    it('stays as it was; the sign-in goes on, and the log says so', async () => {
      const [one, other] = [await owner(), await owner()]
      const answer = await signIn(one.id, other.address.toUpperCase())
      expect(answer).toMatchObject({ user_id: one.userId, email: one.address })
      const told = log.lines().filter(({ user_id }) => user_id === one.userId)
      expect(told).toMatchObject([{ msg: expect.stringMatching(/not taken over/) }])
      expect(log.text()).not.toMatch(/@example\.org/i)
      expect((await rowOf(other.userId)).email).toBe(other.address)
    })

    it('409: and keeps its account from whoever has the former one', async () => {
      const [one, other] = [await owner(), await owner()]
      clerk.addUser({ id: one.id, email: other.address })
      expectRefused(await enter(newId(), one.address))
      expect(await rowOf(one.userId)).toMatchObject({ email: one.address, clerk_id: one.id })
    })
  })

  it('is not followed while it is not verified', async () => {
    const { id, address, userId } = await owner()
    clerk.addUser({ id, email: newAddress(), isVerified: false })
    expect((await enter(id, newAddress(), { isVerified: false })).statusCode).toBe(200)
    expect((await rowOf(userId)).email).toBe(address)
  })

  it('409 where Clerk cannot be asked at all, until an operator unlinks the account', async () => {
    const { address, token, userId } = await owner()
    const id = newId()
    expectRefused(await enter(id, address, { open: withKey }))
    const dataDir = await mkdtemp(join(tmpdir(), 'zodie-unlink-'))
    try {
      const env = { DATA_DIR: dataDir, DATABASE_URL: database.url }
      const { exitCode, stdout } = await runCliHere(['user', 'unlink', address], { env })
      expect([exitCode, stdout]).toEqual([0, expect.stringContaining(`${address} (user ${userId})`)])
    } finally {
      await rm(dataDir, { recursive: true })
    }
    expect(await statusOf(token)).toBe(401)
    expect((await enter(id, address, { open: withKey })).json()).toMatchObject({ user_id: userId })
    expect(await rowOf(userId)).toMatchObject({ clerk_id: id, is_superuser: false })
  })
})
