import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'

const BASE = '/api/v1/webhooks/endpoints'
const HOOK = { url: 'https://hooks.example.org/zodie', events: ['application.created'] }

describeDatabase('webhook endpoints', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let token: string
  let other: string
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    token = await open.signIn('owner@example.org')
    other = await open.signIn('admin@zodie.local')
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
  const call = (
    who: string | undefined,
    method: Method,
    path: string,
    payload?: object,
    headers: Record<string, string> = {},
  ) =>
    open.app.inject({
      method,
      url: `${BASE}${path}`,
      headers: { ...(who === undefined ? {} : bearer(who)), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
  const slugOf = (answer: { json(): { type: string } }) => answer.json().type.split('#')[1]
  /** The only endpoint of its owner. */
  const owned = async () => {
    await database.db.deleteFrom('webhook_endpoint').execute()
    const endpoint = (await call(token, 'POST', '', HOOK)).json()
    return { who: token, id: Number(endpoint.id), path: `/${endpoint.id}`, endpoint }
  }

  describe('POST /webhooks/endpoints', () => {
    it('201 with the endpoint and where it is', async () => {
      const answer = await call(token, 'POST', '', { ...HOOK, description: 'Our own system' })
      expect(answer.statusCode).toBe(201)
      expect(answer.json()).toEqual({
        ...{ ...HOOK, id: expect.any(Number), description: 'Our own system' },
        ...{ is_active: true, disabled_reason: null, failing_since: null },
        ...{ created_at: expect.any(String), updated_at: expect.any(String) },
      })
      expect(answer.headers.location).toBe(`${BASE}/${answer.json().id}`)
      const read = await call(token, 'GET', `/${answer.json().id}`)
      expect([read.statusCode, read.json(), read.headers.etag]).toEqual([200, answer.json(), answer.headers.etag])
    })

    it('makes one for one Idempotency-Key, and keeps no secret with it', async () => {
      const { who } = await owned()
      const key = { 'idempotency-key': 'hooks-1' }
      const answers = [await call(who, 'POST', '', HOOK, key), await call(who, 'POST', '', HOOK, key)]
      expect(answers[1]?.json()).toEqual(answers[0]?.json())
      expect((await call(who, 'GET', '')).json()).toHaveLength(2)
      const kept = await database.db.selectFrom('idempotency_key').selectAll().execute()
      expect(kept.length).toBeGreaterThan(0)
      expect(JSON.stringify(kept)).not.toContain('whsec_')
    })

    it('409 for the eleventh, also when they come at once', async () => {
      const { who } = await owned()
      const answers = await Promise.all(Array.from({ length: 12 }, () => call(who, 'POST', '', HOOK)))
      const refused = answers.filter(({ statusCode }) => statusCode === 409)
      expect(refused).toHaveLength(3)
      expect(refused.map(slugOf)).toContain('too-many-webhook-endpoints')
      expect((await call(who, 'GET', '')).json()).toHaveLength(10)
    })

    it.each([
      ...['http://hooks.example.org/', 'https://hooks.example.org:8443/', 'https://me:word@hooks.example.org/'],
      ...['https://127.0.0.1/', 'https://2130706433/', 'https://0x7f.1/', 'https://[::1]/', 'https://10.1.2.3/'],
      ...['https://169.254.169.254/latest/meta-data', 'https://[::ffff:a9fe:a9fe]/', 'https://localhost/'],
      ...['https://a.localhost/', 'https://localhost./', 'ftp://hooks.example.org/', 'hooks.example.org', ''],
    ])('422 for the url %j', async (url) => {
      const answer = await call(token, 'POST', '', { ...HOOK, url })
      expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([422, '/url'])
    })

    it.each<[string, object]>([
      ['no events', { ...HOOK, events: [] }],
      ['an event twice', { ...HOOK, events: ['analysis.done', 'analysis.done'] }],
      ['an event that there is not', { ...HOOK, events: ['job.created'] }],
      ['ping, which comes by itself', { ...HOOK, events: ['ping'] }],
      ['no url', { events: HOOK.events }],
      ['a secret of one’s own', { ...HOOK, secret: 'whsec_mine' }],
      ['an endless url', { ...HOOK, url: `https://hooks.example.org/${'x'.repeat(2000)}` }],
    ])('422 for %s', async (_what, payload) => {
      expect((await call(token, 'POST', '', payload)).statusCode).toBe(422)
    })
  })

  describe('the secret', () => {
    it('is there for its owner, and nowhere in the database', async () => {
      const { who, path, id } = await owned()
      const answer = await call(who, 'GET', `${path}/secret`)
      const { secret } = answer.json()
      expect(answer.json()).toEqual({ secret, former_secret: null, former_secret_until: null })
      expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
      expect(answer.headers['cache-control']).toBe('no-store')
      const row = await database.db.selectFrom('webhook_endpoint').selectAll().where('id', '=', id).executeTakeFirst()
      expect(JSON.stringify(row)).not.toContain(secret.slice('whsec_'.length))
    })

    it('is changed, and the one until now is good for a day', async () => {
      const { who, path } = await owned()
      const before = (await call(who, 'GET', `${path}/secret`)).json()
      const answer = await call(who, 'POST', `${path}/rotate-secret`)
      expect(answer.statusCode).toBe(200)
      const { secret, former_secret, former_secret_until } = answer.json()
      expect(former_secret).toBe(before.secret)
      expect(secret).not.toBe(before.secret)
      const hours = (Date.parse(former_secret_until) - Date.now()) / 3_600_000
      expect(hours).toBeGreaterThan(23.9)
      expect(hours).toBeLessThan(24.1)
      expect((await call(who, 'GET', `${path}/secret`)).json()).toEqual(answer.json())
    })

    it('409 when it can no longer be read, until it is changed', async () => {
      const { who, path, id } = await owned()
      await database.db.updateTable('webhook_endpoint').set({ secret: 'of another key' }).where('id', '=', id).execute()
      const answer = await call(who, 'GET', `${path}/secret`)
      expect([answer.statusCode, slugOf(answer)]).toEqual([409, 'webhook-secret-unreadable'])
      expect((await call(who, 'POST', `${path}/rotate-secret`)).json()).toMatchObject({ former_secret: null })
      expect((await call(who, 'GET', `${path}/secret`)).statusCode).toBe(200)
    })
  })

  describe('PATCH /webhooks/endpoints/{id}', () => {
    it('200: changes what is sent and nothing else', async () => {
      const { who, path, endpoint } = await owned()
      const changed = await call(who, 'PATCH', path, { description: 'New', events: ['analysis.done'] })
      const after = { ...endpoint, description: 'New', events: ['analysis.done'], updated_at: expect.any(String) }
      expect([changed.statusCode, changed.json()]).toEqual([200, after])
      expect((await call(who, 'PATCH', path, {})).json()).toEqual(changed.json())
    })

    it('200: switched on again, it begins anew', async () => {
      const { who, path, id } = await owned()
      const failing = { is_active: false, disabled_reason: 'Nothing got through.', failing_since: new Date(0) }
      await database.db.updateTable('webhook_endpoint').set(failing).where('id', '=', id).execute()
      expect((await call(who, 'GET', path)).json()).toMatchObject({ disabled_reason: 'Nothing got through.' })
      const answer = await call(who, 'PATCH', path, { is_active: true })
      expect(answer.json()).toMatchObject({ is_active: true, disabled_reason: null, failing_since: null })
    })

    it('412 when it has changed meanwhile; 422 for a url that nothing would be sent to', async () => {
      const { who, path } = await owned()
      expect((await call(who, 'PATCH', path, { is_active: false }, { 'if-match': '"old"' })).statusCode).toBe(412)
      expect((await call(who, 'PATCH', path, { url: 'https://192.168.0.1/' })).statusCode).toBe(422)
      expect((await call(who, 'GET', path)).json()).toMatchObject({ is_active: true, url: HOOK.url })
    })
  })

  it('lists a person’s own, newest first, a page at a time', async () => {
    const { who, id } = await owned()
    const second = (await call(who, 'POST', '', HOOK)).json().id
    const page = await call(who, 'GET', '?limit=1')
    expect(page.json().map((endpoint: { id: number }) => endpoint.id)).toEqual([second])
    expect(page.headers['x-total-count']).toBe('2')
    const next = /<([^>]+)>; rel="next"/.exec(String(page.headers.link))?.[1] ?? ''
    const rest = await open.app.inject({ url: next, headers: bearer(who) })
    expect(rest.json().map((endpoint: { id: number }) => endpoint.id)).toEqual([id])
  })

  it('409 for a test and a replay of one that is switched off', async () => {
    const { who, path } = await owned()
    await call(who, 'PATCH', path, { is_active: false })
    for (const answer of [
      await call(who, 'POST', `${path}/test`),
      await call(who, 'POST', `${path}/replay?since=2026-01-01T00:00:00Z`),
    ])
      expect([answer.statusCode, slugOf(answer)]).toEqual([409, 'webhook-endpoint-off'])
  })

  it.each(['', '?since=', '?since=yesterday', '?since=2026-02-30T00:00:00Z'])('422 for a replay %j', async (query) => {
    const { who, path } = await owned()
    expect((await call(who, 'POST', `${path}/replay${query}`)).statusCode).toBe(422)
  })

  it('204: is deleted, and then is not there', async () => {
    const { who, path } = await owned()
    const answers = [await call(who, 'DELETE', path), await call(who, 'DELETE', path), await call(who, 'GET', path)]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 404, 404])
  })

  const ROUTES: [Method, string, object | undefined][] = [
    ['GET', '', undefined],
    ['PATCH', '', { is_active: false }],
    ['DELETE', '', undefined],
    ['GET', '/secret', undefined],
    ['POST', '/rotate-secret', undefined],
    ['POST', '/test', undefined],
    ['GET', '/deliveries', undefined],
    ['POST', '/replay?since=2026-01-01T00:00:00Z', undefined],
  ]
  it.each(ROUTES)('%s …/{id}%s: 401 for nobody, 404 for others, administrators too', async (method, rest, payload) => {
    const { who, path, endpoint } = await owned()
    expect((await call(undefined, method, `${path}${rest}`, payload)).statusCode).toBe(401)
    const [foreign, none] = [path, '/999999'].map((which) => call(other, method, `${which}${rest}`, payload))
    expect([(await foreign)?.statusCode, (await none)?.statusCode]).toEqual([404, 404])
    expect((await call(who, 'GET', path)).json()).toEqual(endpoint)
  })

  it('401 for nobody’s list and for what nobody makes', async () => {
    expect((await call(undefined, 'GET', '')).statusCode).toBe(401)
    expect((await call(undefined, 'POST', '', HOOK)).statusCode).toBe(401)
  })
})
