import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import type { InjectOptions } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { type CapturedLog, captureLog } from '../../test/log-lines.ts'
import { ClosedError } from '../closed.ts'
import { PROBLEMS } from '../problem-catalogue.ts'
import { Problem } from '../problems.ts'

const SECRET = 'select * from secrets'

describeDatabase('an error', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let captured: CapturedLog
  let token: string
  let failure: unknown
  beforeAll(async () => {
    database = await makeDatabase()
    captured = captureLog('error')
    open = await openTestApp(database, { log: captured.log })
    // A route that fails as it is told to, registered as every other one.
    open.app.get('/api/v1/broken', async () => {
      throw failure
    })
    await open.app.listen({ host: '127.0.0.1', port: 0 })
    token = await open.signIn('mallory@example.org')
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })
  beforeEach(() => {
    failure = new Error(SECRET)
  })

  type Request = InjectOptions | string
  const JSON_TYPE = { 'content-type': 'application/json' }
  const post = (payload: string | Buffer, headers: Record<string, string> = JSON_TYPE): Request => ({
    method: 'POST',
    url: '/api/v1/jobs',
    headers: { ...bearer(token), ...headers },
    payload,
  })

  const CASES: readonly [what: string, request: () => Request, slug: keyof typeof PROBLEMS][] = [
    ['an address that does not exist', () => '/api/v1/nothing?query=private', 'route-not-found'],
    ['an address outside the API', () => '/wp-login.php', 'route-not-found'],
    ['a method that is not taken', () => ({ method: 'PATCH', url: '/health' }), 'route-not-found'],
    ['an address that is no URL', () => '/api/v1/jobs/%zz', 'malformed-request'],
    ['an address of 500 characters', () => `/api/v1/jobs/${'9'.repeat(500)}`, 'route-not-found'],
    ['a call without a token', () => '/api/v1/jobs/my-jobs', 'not-signed-in'],
    ['a thing that is not there', () => '/api/v1/jobs/987654321', 'job-not-found'],
    ['an invalid query', () => '/api/v1/jobs?limit=0', 'validation-failed'],
    ['a body that is not JSON', () => post('{"title": '), 'malformed-request'],
    ['an empty body where one is needed', () => post(''), 'malformed-request'],
    [
      'a body that would poison objects',
      () => post('{"title":"x","__proto__":{"is_admin":true}}'),
      'malformed-request',
    ],
    ['no body where one is needed', () => ({ ...Object(post('')), headers: bearer(token) }), 'validation-failed'],
    [
      'a body of another type',
      () => post('title: Cook', { 'content-type': 'application/yaml' }),
      'media-type-unsupported',
    ],
    ['plain text', () => post('Cook', { 'content-type': 'text/plain' }), 'media-type-unsupported'],
    [
      'a form of fields',
      () => post('title=Cook', { 'content-type': 'application/x-www-form-urlencoded' }),
      'media-type-unsupported',
    ],
    ['a body without a type', () => post(Buffer.from('{}'), {}), 'media-type-unsupported'],
    ['a body of a megabyte', () => post(JSON.stringify({ title: 'x'.repeat(1_048_576) })), 'body-too-large'],
    ['a failure of ours', () => '/api/v1/broken', 'internal-error'],
  ]

  it.each(CASES)('for %s is problem details', async (_what, request, slug) => {
    const asked = request()
    const answer = await open.app.inject(asked)
    const problem = answer.json()
    const url = typeof asked === 'string' ? asked : String(Object(asked).url)
    expect(problem).toMatchObject({
      type: `/docs/problems#${slug}`,
      title: PROBLEMS[slug][1],
      status: PROBLEMS[slug][0],
      detail: expect.stringMatching(/^\S.*[.?]$/),
      instance: url.split('?')[0],
      request_id: answer.headers['x-request-id'],
    })
    expect(answer.statusCode).toBe(PROBLEMS[slug][0])
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json',
      'x-content-type-options': 'nosniff',
      'x-request-id': expect.stringMatching(/^[\w.-]{8,64}$/),
    })
    expect(answer.headers['www-authenticate']).toBe(answer.statusCode === 401 ? 'Bearer' : undefined)
  })

  it.each([
    ['an error', () => new Error(SECRET)],
    ['an error with a cause', () => new Error('outer', { cause: new Error(SECRET) })],
    ['an error that claims a status', () => Object.assign(new Error(SECRET), { statusCode: 200 })],
    ['a problem of ours with a cause', () => new Problem('internal-error', 'Something went wrong.', { cause: SECRET })],
    ['a text', () => SECRET],
    ['an object', () => ({ message: SECRET, code: 'SECRET' })],
  ])('that nobody expected (%s) tells nothing of the inside, and is logged', async (_what, make) => {
    failure = make()
    const before = captured.lines().length
    const answer = await open.app.inject('/api/v1/broken')
    expect(answer.statusCode).toBe(500)
    expect(answer.json().type).toBe('/docs/problems#internal-error')
    expect(answer.body).not.toMatch(/secret|outer|\.ts/i)
    const [line] = captured.lines().slice(before)
    expect(line).toMatchObject({ msg: 'request failed', request_id: answer.headers['x-request-id'] })
  })

  it.each([
    ['of what was closed while nothing stops is logged', () => new ClosedError('It is closed.'), ['request failed']],
    ['of a crowd that is turned away is not', () => new Problem('too-busy', 'Come back later.'), []],
  ])('%s', async (_what, make, logged) => {
    failure = make()
    const before = captured.lines().length
    const answer = await open.app.inject('/api/v1/broken')
    expect(answer.statusCode).toBe(503)
    expect(answer.json().type).toBe('/docs/problems#too-busy')
    expect(
      captured
        .lines()
        .slice(before)
        .map(({ msg }) => msg),
    ).toEqual(logged)
  })

  it('has a page that explains every kind', async () => {
    const page = (await open.app.inject('/docs/problems')).body
    for (const slug of Object.keys(PROBLEMS)) expect(page).toContain(`id="${slug}"`)
  })

  describe('of HTTP itself', () => {
    const talk = async (text: string): Promise<string> => {
      const socket = connect((open.app.server.address() as AddressInfo).port, '127.0.0.1') // listening on TCP
      const chunks: Buffer[] = []
      socket.on('data', (chunk) => chunks.push(chunk))
      socket.write(text)
      await once(socket, 'close')
      return Buffer.concat(chunks).toString()
    }

    it.each([
      ['what is no HTTP', 'GARBAGE\r\n\r\n', 400],
      ['headers of 100 kB', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`, 431],
    ])('for %s is problem details', async (_what, text, status) => {
      const [head = '', body = ''] = (await talk(text)).split('\r\n\r\n')
      expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} .*application/problem\\+json`, 's'))
      expect(JSON.parse(body)).toMatchObject({ status, detail: expect.stringMatching(/\.$/) })
    })
  })

  describe('is not made of a call that', () => {
    it('says JSON and has no body, where none is asked for', async () => {
      const headers = { ...bearer(token), 'content-type': 'application/json' }
      const answer = await open.app.inject({ method: 'POST', url: '/api/v1/login/test-token', headers })
      expect(answer.statusCode).toBe(200)
    })

    it('names the character set of its JSON', async () => {
      const request = post('{"title":"Køkkenchef"}', { 'content-type': 'application/json; charset=utf-8' })
      expect((await open.app.inject(request)).statusCode).toBe(201)
    })
  })
})
