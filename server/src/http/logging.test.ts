import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { type CapturedLog, captureLog } from '../../test/log-lines.ts'
import { Problem } from '../problems.ts'

const EMAIL = 'leocadia.thorbjornsen@example.org'
const NAME = 'Leocadia Thorbjørnsen'

describe('an error in the log', () => {
  const logged = (err: unknown) => {
    const { log, lines } = captureLog()
    log.error({ err }, 'failed')
    return lines()[0]?.['err']
  }

  it('says what and where', () => {
    expect(logged(new TypeError('x is not a function'))).toMatchObject({
      type: 'TypeError',
      message: 'x is not a function',
      stack: expect.arrayContaining([expect.stringContaining('logging.test.ts')]),
    })
  })

  it('of the database says which constraint, not the values that it quotes', () => {
    const error = new pg.DatabaseError(`duplicate key ${EMAIL}`, 100, 'error')
    Object.assign(error, {
      severity: 'ERROR',
      code: '23505',
      detail: `(${EMAIL})`,
      constraint: 'users_email_without_case',
    })
    const line = logged(error)
    expect(line).toMatchObject({ code: '23505', constraint: 'users_email_without_case' })
    expect(JSON.stringify(line)).not.toContain(EMAIL)
  })

  it('says the kind of its cause, not its words', () => {
    const line = logged(new Problem('clerk-unavailable', 'Clerk is away.', { cause: new TypeError(EMAIL) }))
    expect(line).toMatchObject({ slug: 'clerk-unavailable', cause: { type: 'TypeError' } })
    expect(JSON.stringify(line)).not.toContain(EMAIL)
  })

  it('that repeats what it was given says only where', () => {
    const thrown = () => {
      try {
        return JSON.parse(`${NAME} is at ${EMAIL}`)
      } catch (error) {
        return error
      }
    }
    const line = logged(thrown())
    expect(line).toMatchObject({
      type: 'SyntaxError',
      stack: expect.arrayContaining([expect.stringContaining('logging.test.ts')]),
    })
    expect(JSON.stringify(line)).not.toMatch(/leocadia/i)
  })

  it('has none of its words among its frames, however they are set', () => {
    const error = new SyntaxError(`no key\n    at ${NAME}, ${EMAIL}\n  at Acme`)
    expect(JSON.stringify(logged(error))).not.toMatch(/leocadia|acme/i)
  })

  it.each([EMAIL, undefined, null, { email: EMAIL }])('that is no error (%o) is only called one', (thrown) => {
    expect(JSON.stringify(logged(thrown) ?? null)).not.toContain(EMAIL)
  })
})

describeDatabase('the log', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let captured: CapturedLog
  beforeAll(async () => {
    database = await makeDatabase()
    captured = captureLog('trace')
    open = await openTestApp(database, { log: captured.log })
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it('has one line per answer: what was asked, how it ended, under which id', async () => {
    const before = captured.lines().length
    const answer = await open.app.inject({ url: '/api/v1/jobs/987654321', headers: { 'x-request-id': 'to-be-found' } })
    expect(answer.statusCode).toBe(404)
    expect(captured.lines().slice(before)).toEqual([
      {
        level: 30,
        time: expect.stringMatching(/Z$/),
        name: 'zodie',
        request_id: 'to-be-found',
        method: 'GET',
        route: '/api/v1/jobs/:job_id',
        status: 404,
        duration_ms: expect.any(Number),
        msg: 'answered',
      },
    ])
  })

  it.each([
    ['00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01', '4bf92f3577b34da6a3ce929d0e0e4736'],
    ['00-00000000000000000000000000000000-00f067aa0ba902b7-01', undefined],
    [`00-${EMAIL}`, undefined],
  ])('names the trace that a request says it is part of (%s)', async (traceparent, traceId) => {
    await open.app.inject({ url: '/health/live', headers: { traceparent } })
    expect(captured.lines().at(-1)?.['trace_id']).toBe(traceId)
  })

  it('has neither emails, names, tokens, search terms nor what was sent', async () => {
    const token = await open.signIn(EMAIL, NAME)
    const text = `${NAME} is at ${EMAIL}`
    const requests = [
      { method: 'POST', url: '/api/v1/login/test-token', headers: bearer(token) },
      { method: 'POST', url: '/api/v1/jobs', headers: bearer(token), payload: { title: text, description: text } },
      { method: 'POST', url: '/api/v1/jobs', headers: bearer(token), payload: { titel: text } },
      { method: 'POST', url: '/api/v1/jobs', headers: bearer(token), payload: `{${text}` },
      { method: 'GET', url: `/api/v1/jobs?query=${encodeURIComponent(NAME)}` },
      { method: 'GET', url: `/api/v1/${encodeURIComponent(EMAIL)}`, headers: { cookie: text, referer: EMAIL } },
      { method: 'POST', url: '/api/v1/dev/clerk-session', payload: { email: `${EMAIL}@`, full_name: NAME } },
      { method: 'POST', url: '/api/v1/login/refresh-token', payload: { refresh_token: EMAIL } },
      { method: 'GET', url: '/api/v1/jobs/my-jobs', headers: bearer(`${token}x`) },
    ] as const
    for (const request of requests) await open.app.inject({ ...request })
    // The database refuses: its error quotes the row.
    await database.db.schema
      .alterTable('job')
      .addColumn('mandatory', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
    await database.db.schema
      .alterTable('job')
      .alterColumn('mandatory', (column) => column.dropDefault())
      .execute()
    const refused = await open.app.inject({
      method: 'POST',
      url: '/api/v1/jobs',
      headers: bearer(token),
      payload: { title: text },
    })
    expect(refused.statusCode).toBe(500)

    const written = captured.text()
    expect(written).toContain('request failed')
    expect(written).not.toMatch(/leocadia|thorbj/i)
    expect(written).not.toContain(token)
    expect(written).not.toContain('Bearer')
  })
})
