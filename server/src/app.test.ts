import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../test/app.ts'
import { describeDatabase, type TestDatabase } from '../test/databases.ts'

const FRONT_END = 'https://app.example.com'

describeDatabase('the application', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database, {
      environment: { BACKEND_CORS_ORIGINS: `${FRONT_END}/, http://localhost:3000` },
    })
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  describe('request ids', () => {
    it.each(['a1b2c3d4', 'checkout-7.of_2026', 'x'.repeat(64)])('%s is kept', async (id) => {
      const answer = await open.app.inject({ url: '/health/live', headers: { 'x-request-id': id } })
      expect(answer.headers['x-request-id']).toBe(id)
    })

    it.each([
      '',
      'short',
      'x'.repeat(65),
      'with space in it',
      '{"level":60}xx',
      'ünïcödé-id',
      '<script>alert(1)</script>',
    ])('%j is replaced', async (id) => {
      const answer = await open.app.inject({ url: '/health/live', headers: { 'x-request-id': id } })
      expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/)
    })
  })

  describe('a call that asks for no body', () => {
    const call = async (type: string, payload: string) => {
      const headers = { ...bearer(await open.signIn('anna@example.org')), 'content-type': type }
      return open.app.inject({ method: 'POST', url: '/api/v1/login/test-token', headers, payload })
    }

    it.each([
      'application/json',
      // What axios says outside a browser when it is given nothing to send.
      'application/x-www-form-urlencoded',
      'text/plain',
    ])('takes an empty one of %s as none', async (type) => {
      expect((await call(type, '')).statusCode).toBe(200)
    })

    it('refuses one of another type that is not empty', async () => {
      expect((await call('application/x-www-form-urlencoded', 'a=1')).statusCode).toBe(415)
    })
  })

  describe('an unknown query parameter', () => {
    it.each(['/api/v1/users/me', '/api/v1/jobs/1', '/api/v1/jobs/feed.json', '/health'])(
      'is refused by %s, which takes none',
      async (url) => {
        const answer = await open.app.inject({
          url: `${url}?cursor=1`,
          headers: bearer(await open.signIn('anna@example.org')),
        })
        expect([answer.statusCode, answer.json().detail]).toEqual([422, 'There is no cursor here; nothing is taken.'])
      },
    )
  })

  describe('pages of other origins', () => {
    const preflight = (origin: string, method: string) =>
      open.app.inject({
        method: 'OPTIONS',
        url: '/api/v1/jobs/1',
        headers: {
          origin,
          'access-control-request-method': method,
          'access-control-request-headers': 'authorization, content-type',
        },
      })

    it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('that are configured may %s', async (method) => {
      const { headers, statusCode } = await preflight(FRONT_END, method)
      expect(statusCode).toBe(204)
      expect(headers['access-control-allow-origin']).toBe(FRONT_END)
      expect(String(headers['access-control-allow-methods']).split(', ')).toContain(method)
      expect(headers['access-control-allow-headers']).toBe('authorization, content-type')
    })

    it('that are configured may read the answer and the facts about it, also when it is an error', async () => {
      for (const url of ['/api/v1/jobs', '/api/v1/jobs/987654321']) {
        const { headers } = await open.app.inject({ url, headers: { origin: FRONT_END } })
        expect(headers['access-control-allow-origin']).toBe(FRONT_END)
        expect(headers['access-control-expose-headers']).toMatch(/Link.*X-Total-Count.*X-Request-Id.*Retry-After/)
        expect(headers.vary).toContain('Origin')
      }
    })

    it.each(['https://evil.example', 'https://app.example.com.evil.example', 'http://app.example.com', 'null'])(
      'that are not (%s) may not',
      async (origin) => {
        for (const { headers } of [
          await preflight(origin, 'DELETE'),
          await open.app.inject({ url: '/api/v1/jobs', headers: { origin } }),
        ]) {
          expect(headers['access-control-allow-origin']).toBeUndefined()
          expect(headers['access-control-allow-credentials']).toBeUndefined()
        }
      },
    )
  })

  describe('many requests', () => {
    let limited: TestApp
    beforeAll(async () => {
      const limits = { RATE_LIMIT_MAX_REQUESTS: '3', RATE_LIMIT_WINDOW_SECONDS: '40' }
      limited = await openTestApp(database, { environment: { ...limits, TRUSTED_PROXIES: 'loopback' } })
    })
    afterAll(() => limited.close())

    const get = (remoteAddress: string, url: string, headers: Record<string, string> = {}) =>
      limited.app.inject({ url, headers, remoteAddress })

    it('of one address are refused with when to come back; other addresses are not', async () => {
      const first = await get('192.0.2.1', '/api/v1/jobs')
      expect(first.headers).toMatchObject({
        'ratelimit-limit': '3',
        'ratelimit-remaining': '2',
        'ratelimit-reset': '40',
      })
      for (let n = 0; n < 2; n += 1) expect((await get('192.0.2.1', '/api/v1/jobs')).statusCode).toBe(200)
      const refused = await get('192.0.2.1', '/api/v1/jobs')
      expect(refused.statusCode).toBe(429)
      expect(refused.json()).toMatchObject({
        type: '/docs/problems#too-many-requests',
        detail: expect.stringMatching(/^Too many requests\. Try again in \d+ seconds\.$/),
      })
      expect(refused.headers).toMatchObject({
        'retry-after': expect.stringMatching(/^\d+$/),
        'ratelimit-remaining': '0',
        'content-type': 'application/problem+json',
      })
      expect((await get('192.0.2.2', '/api/v1/jobs')).statusCode).toBe(200)
    })

    it.each([
      ['192.0.2.11', 'with wrong tokens', '/api/v1/jobs/my-jobs', bearer('wrong'), 401],
      ['192.0.2.12', 'without a token', '/api/v1/jobs/my-jobs', {}, 401],
      ['192.0.2.13', 'for what does not exist', '/api/v1/nothing', {}, 404],
      ['192.0.2.14', 'that are invalid', '/api/v1/jobs?limit=0', {}, 422],
    ])('of %s %s are counted too', async (address, _what, url, headers, status) => {
      for (let n = 0; n < 3; n += 1) expect((await get(address, url, headers)).statusCode).toBe(status)
      expect((await get(address, url, headers)).statusCode).toBe(429)
    })

    it('of one network of IPv6 are counted together, and of an address of IPv4 however it is written', async () => {
      const statuses = async (addresses: readonly string[]) => {
        const answers = []
        for (const address of addresses) answers.push(await get(address, '/api/v1/jobs'))
        return answers.map(({ statusCode }) => statusCode)
      }
      const own = ['2001:db8:1:2::1', '2001:db8:1:2::2', '2001:db8:1:2:ffff::3', '2001:db8:1:2:abcd::']
      expect(await statuses([...own, '2001:db8:1:3::1'])).toEqual([200, 200, 200, 429, 200])
      expect(await statuses(['192.0.2.41', '::ffff:192.0.2.41', '192.0.2.41', '::ffff:c000:229'])).toEqual([
        200, 200, 200, 429,
      ])
    })

    it('of one user are refused from whatever address, and too many sign-ins of one address', async () => {
      const limits = { RATE_LIMIT_USER_MAX_REQUESTS: '2', RATE_LIMIT_SIGN_IN_MAX_REQUESTS: '2' }
      const strict = await openTestApp(database, { environment: { ...limits, TRUSTED_PROXIES: 'loopback' } })
      const headers = bearer(await strict.signIn('busy@example.org'))
      const mine = (remoteAddress: string) => strict.app.inject({ url: '/api/v1/jobs/my-jobs', headers, remoteAddress })
      const statuses = [await mine('192.0.2.31'), await mine('192.0.2.32'), await mine('192.0.2.33')]
      expect(statuses.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429])
      expect(statuses[1]?.headers).toMatchObject({ 'ratelimit-limit': '2', 'ratelimit-remaining': '0' })
      const signIn = () =>
        strict.app.inject({
          method: 'POST',
          url: '/api/v1/login/refresh-token',
          payload: { refresh_token: 'x'.repeat(43) },
        })
      expect((await signIn()).statusCode).toBe(401)
      expect((await signIn()).statusCode).toBe(429)
      await strict.close()
    })

    it('are refused with 503 while the process cannot keep up, but for those who watch its health', async () => {
      const busy = await openTestApp(database, { environment: { MAX_EVENT_LOOP_DELAY_MS: '50' } })
      await busy.app.ready()
      const isLate = async () => {
        const until = performance.now() + 300
        while (performance.now() < until);
        await new Promise((resolve) => setTimeout(resolve, 10))
        return (await busy.app.inject({ url: '/api/v1/jobs' })).statusCode === 503
      }
      const refused = await vi.waitUntil(
        async () => {
          await isLate()
          const answer = await busy.app.inject({ url: '/api/v1/jobs' })
          return answer.statusCode === 503 ? answer : undefined
        },
        { timeout: 20_000, interval: 1 },
      )
      expect(refused.json().type).toBe('/docs/problems#too-busy')
      expect(refused.headers['retry-after']).toBe('5')
      expect((await busy.app.inject({ url: '/health/live' })).statusCode).toBe(200)
      await busy.close()
    })

    it('of those who watch its health are not', async () => {
      for (const url of ['/health', '/health/live', '/health/ready', '/health/live', '/health/live'])
        expect((await get('192.0.2.21', url)).statusCode).toBe(200)
    })

    it('are counted by the address that a trusted proxy names, and that nobody else names', async () => {
      const statuses = async (remoteAddress: string) => {
        const answers = []
        for (const n of [1, 2, 3, 4])
          answers.push(await get(remoteAddress, '/api/v1/jobs', { 'x-forwarded-for': `198.51.100.${n}` }))
        return answers.map(({ statusCode }) => statusCode)
      }
      expect(await statuses('127.0.0.1')).toEqual([200, 200, 200, 200])
      expect(await statuses('192.0.2.31')).toEqual([200, 200, 200, 429])
    })
  })
})
