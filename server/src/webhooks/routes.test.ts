import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { type ClerkPerson, userJson } from '../../test/clerk-user.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'

const KEY = randomBytes(32)
const SECRET = `whsec_${KEY.toString('base64')}`
const URL = '/api/v1/webhooks/clerk'

/** The scheme as Standard Webhooks writes it down. */
const sign = (id: string, seconds: number, body: string, key = KEY): string =>
  `v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`

describeDatabase('webhooks of Clerk', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let now = Date.now()
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database, { environment: { CLERK_WEBHOOK_SIGNING_SECRET: SECRET } })
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const deliver = (body: string, headers: Record<string, string>) =>
    open.app.inject({
      method: 'POST',
      url: URL,
      payload: body,
      headers: { 'content-type': 'application/json', ...headers },
    })
  const signed = (body: string, id = `msg_${randomUUID()}`, seconds = Math.floor(Date.now() / 1000)) =>
    deliver(body, { 'svix-id': id, 'svix-timestamp': String(seconds), 'svix-signature': sign(id, seconds, body) })
  /** Each event is later than the one before. */
  const later = () => {
    now += 1000
    return now
  }
  const eventOf = (type: string, data: object, timestamp = later()) =>
    JSON.stringify({ object: 'event', type, data, timestamp, instance_id: 'ins_invented' })
  const send = async (type: string, data: object) => {
    const answer = await signed(eventOf(type, data))
    expect([answer.statusCode, answer.body]).toEqual([204, ''])
  }
  const userOf = (clerkId: string) =>
    database.db.selectFrom('users').selectAll().where('clerk_id', '=', clerkId).executeTakeFirst()
  const person = (changes: Partial<ClerkPerson> = {}): ClerkPerson => {
    const id = `user_${randomUUID()}`
    return { id, email: `${id}@example.org`, firstName: 'Mio', lastName: 'Moss', ...changes }
  }
  /** Somebody who has signed in, so that Clerk id and tokens are there. */
  const signedIn = async (email: string) => {
    const token = await open.signIn(email)
    const me = await open.app.inject({ url: '/api/v1/users/me', headers: bearer(token) })
    return { token, clerkId: String(me.json().clerk_id), id: Number(me.json().id) }
  }
  const statusOf = async (token: string) =>
    (await open.app.inject({ url: '/api/v1/users/me', headers: bearer(token) })).statusCode

  describe('user.created', () => {
    it('204: makes the account that the first sign-in finds', async () => {
      const mio = person()
      await send('user.created', userJson(mio))
      expect(await userOf(mio.id)).toMatchObject({ email: mio.email, full_name: 'Mio Moss', is_superuser: false })
    })

    it('204: makes none for an address that is not verified, or none at all', async () => {
      for (const mio of [person({ isVerified: false }), person({ email: null })]) {
        await send('user.created', userJson(mio))
        expect(await userOf(mio.id)).toBeUndefined()
      }
    })

    it('204: leaves an account that is linked to somebody else as it is', async () => {
      const { token, clerkId } = await signedIn('linked@example.org')
      await send('user.created', userJson(person({ email: 'linked@example.org' })))
      expect(await userOf(clerkId)).toMatchObject({ email: 'linked@example.org' })
      expect(await statusOf(token)).toBe(200)
    })
  })

  describe('user.updated', () => {
    it('204: follows the address, fills an empty name, leaves a given one', async () => {
      const { clerkId } = await signedIn('updated@example.org')
      await send('user.updated', userJson({ id: clerkId, email: 'moved@example.org', firstName: 'Una' }))
      await send('user.updated', userJson({ id: clerkId, email: 'moved@example.org', firstName: 'Other' }))
      expect(await userOf(clerkId)).toMatchObject({ email: 'moved@example.org', full_name: 'Una' })
    })

    it('204: takes no address that is not verified or somebody else’s', async () => {
      const { clerkId } = await signedIn('keeper@example.org')
      await signedIn('taken@example.org')
      await send('user.updated', userJson({ id: clerkId, email: 'new@example.org', isVerified: false }))
      await send('user.updated', userJson({ id: clerkId, email: 'TAKEN@example.org' }))
      expect((await userOf(clerkId))?.email).toBe('keeper@example.org')
    })

    it('204: makes nobody, who may have been erased', async () => {
      const mio = person()
      await send('user.updated', userJson(mio))
      expect(await userOf(mio.id)).toBeUndefined()
    })

    it('204: ends the sign-ins of who is banned', async () => {
      const { token, clerkId } = await signedIn('banned@example.org')
      await send('user.updated', { ...userJson({ id: clerkId, email: 'banned@example.org' }), banned: true })
      expect(await statusOf(token)).toBe(401)
    })
  })

  describe('user.deleted', () => {
    it('204: erases the person', async () => {
      const { token, id, clerkId } = await signedIn('deleted@example.org')
      await send('user.deleted', { id: clerkId, object: 'user', deleted: true })
      expect(await statusOf(token)).toBe(401)
      expect(await database.db.selectFrom('users').where('id', '=', id).selectAll().execute()).toEqual([])
    })

    it('204: signs an employer and an administrator out, and keeps their accounts', async () => {
      const [boss, admin] = [await signedIn('boss@example.org'), await signedIn('admin@zodie.local')]
      const job = { method: 'POST', url: '/api/v1/jobs', payload: { title: 'Baker' } } as const
      await open.app.inject({ ...job, headers: bearer(boss.token) })
      for (const { token, clerkId, id } of [boss, admin]) {
        await send('user.deleted', { id: clerkId, object: 'user', deleted: true })
        expect(await statusOf(token)).toBe(401)
        const kept = await database.db.selectFrom('users').where('id', '=', id).selectAll().execute()
        expect(kept).toMatchObject([{ clerk_id: null, is_active: true, is_superuser: false }])
      }
      expect((await signedIn('boss@example.org')).id).toBe(boss.id)
    })
  })

  describe('what is not taken', () => {
    it('a second delivery of one event changes nothing, signed anew or not', async () => {
      const { clerkId } = await signedIn('twice@example.org')
      const body = eventOf('user.updated', userJson({ id: clerkId, email: 'first@example.org' }))
      expect((await signed(body, 'msg_twice')).statusCode).toBe(204)
      await database.db
        .updateTable('users')
        .set({ email: 'hand@example.org' })
        .where('clerk_id', '=', clerkId)
        .execute()
      expect((await signed(body, 'msg_twice')).statusCode).toBe(204)
      expect((await userOf(clerkId))?.email).toBe('hand@example.org')
    })

    it('an event that a later one has overtaken', async () => {
      const { clerkId } = await signedIn('late@example.org')
      const late = eventOf('user.updated', userJson({ id: clerkId, email: 'old@example.org' }), now - 60_000)
      await send('user.updated', userJson({ id: clerkId, email: 'new.address@example.org' }))
      expect((await signed(late)).statusCode).toBe(204)
      expect((await userOf(clerkId))?.email).toBe('new.address@example.org')
    })

    it('an account for somebody who is deleted already', async () => {
      const mio = person()
      const created = eventOf('user.created', userJson(mio))
      await send('user.deleted', { id: mio.id, object: 'user', deleted: true })
      expect((await signed(created)).statusCode).toBe(204)
      expect(await userOf(mio.id)).toBeUndefined()
    })

    it('events about other things', async () => {
      await send('session.created', { id: 'sess_invented', object: 'session', user_id: 'user_invented' })
    })

    it.each<[string, (body: string) => Record<string, string>]>([
      ['no signature', () => ({})],
      ['another key', (body) => headersOf(body, { key: randomBytes(32) })],
      ['another body', (body) => headersOf(`${body} `)],
      ['another id', (body) => ({ ...headersOf(body), 'svix-id': 'msg_other' })],
      ['a signature six minutes old', (body) => headersOf(body, { age: 360 })],
      ['a signature six minutes ahead', (body) => headersOf(body, { age: -360 })],
      ['a time that is none', (body) => ({ ...headersOf(body), 'svix-timestamp': 'now' })],
    ])('400 for %s', async (_what, headers) => {
      const mio = person()
      const body = eventOf('user.created', userJson(mio))
      const answer = await deliver(body, headers(body))
      expect([answer.statusCode, answer.json().type]).toEqual([400, '/docs/problems#webhook-signature-invalid'])
      expect(await userOf(mio.id)).toBeUndefined()
    })

    const headersOf = (body: string, { key = KEY, age = 0 } = {}) => {
      const seconds = Math.floor(Date.now() / 1000) - age
      return {
        'svix-id': 'msg_a',
        'svix-timestamp': String(seconds),
        'svix-signature': sign('msg_a', seconds, body, key),
      }
    }

    it('415 for what is not JSON, 413 for what is too large', async () => {
      expect((await deliver('x', { 'content-type': 'text/plain' })).statusCode).toBe(415)
      expect((await deliver('x'.repeat(600_000), {})).statusCode).toBe(413)
    })

    it('404 where no secret is set', async () => {
      const other = await openTestApp(database)
      try {
        expect((await other.app.inject({ method: 'POST', url: URL, payload: {} })).statusCode).toBe(404)
      } finally {
        await other.close()
      }
    })
  })
})
