import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'

describeDatabase('Idempotency-Key', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let one: string
  let other: string
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    one = await open.signIn('keys@example.org')
    other = await open.signIn('other.keys@example.org')
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const post = (token: string, key: string, payload: object) =>
    open.app.inject({
      method: 'POST',
      url: '/api/v1/jobs',
      headers: { ...bearer(token), 'idempotency-key': key },
      payload,
    })
  const jobsNamed = (title: string) => database.db.selectFrom('job').select('id').where('title', '=', title).execute()

  it('answers the same request with the first answer and makes nothing twice', async () => {
    const first = await post(one, 'a-1', { title: 'Bell founder' })
    const second = await post(one, 'a-1', { title: 'Bell founder' })
    expect([first.statusCode, second.statusCode]).toEqual([201, 201])
    expect(second.json()).toEqual(first.json())
    expect(second.headers).toMatchObject({
      location: first.headers.location,
      etag: first.headers.etag,
      'idempotency-replayed': 'true',
      'content-type': first.headers['content-type'],
    })
    expect(first.headers['idempotency-replayed']).toBeUndefined()
    expect(await jobsNamed('Bell founder')).toHaveLength(1)
  })

  it('makes one of two that come at once; the other is told to wait or has the same answer', async () => {
    const answers = await Promise.all([1, 2].map(() => post(one, 'a-2', { title: 'Wheelwright' })))
    expect(answers.map(({ statusCode }) => statusCode).toSorted()[0]).toBe(201)
    for (const { statusCode } of answers) expect([201, 409]).toContain(statusCode)
    expect(await jobsNamed('Wheelwright')).toHaveLength(1)
  })

  it('keeps a refusal too', async () => {
    const [first, second] = [await post(one, 'a-3', { title: '' }), await post(one, 'a-3', { title: '' })]
    // Validation comes before the key is taken.
    expect([first.statusCode, second.statusCode]).toEqual([422, 422])
    expect((await post(one, 'a-3', { title: 'Cooper' })).statusCode).toBe(201)
  })

  it('422 for the same key with another body; another person may use the same key', async () => {
    await post(one, 'a-4', { title: 'Thatcher' })
    const answer = await post(one, 'a-4', { title: 'Thatcher, senior' })
    expect(answer.statusCode).toBe(422)
    expect(answer.json().type).toBe('/docs/problems#idempotency-key-reused')
    expect((await post(other, 'a-4', { title: 'Thatcher' })).statusCode).toBe(201)
  })

  it('409 with Retry-After while the first is at work, and free again when that died a minute ago', async () => {
    await post(one, 'a-5', { title: 'Farrier' })
    const unanswered = { status: null, headers: null, body: null }
    const set = (claimed_at: Date) =>
      database.db
        .updateTable('idempotency_key')
        .set({ ...unanswered, claimed_at })
        .where('key', '=', 'a-5')
        .execute()
    await set(new Date())
    const waiting = await post(one, 'a-5', { title: 'Farrier' })
    expect(waiting.statusCode).toBe(409)
    expect(waiting.headers['retry-after']).toBe('1')
    await set(new Date(Date.now() - 61_000))
    expect((await post(one, 'a-5', { title: 'Farrier' })).statusCode).toBe(201)
  })

  it('is forgotten after a day', async () => {
    const { id } = (await post(one, 'a-6', { title: 'Saddler' })).json()
    await database.db
      .updateTable('idempotency_key')
      .set({ claimed_at: new Date(Date.now() - 86_401_000) })
      .where('key', '=', 'a-6')
      .execute()
    expect((await post(one, 'a-6', { title: 'Saddler' })).json().id).not.toBe(id)
  })

  it.each(['', ' ', 'ä', 'x'.repeat(257)])('422 for the key %j', async (key) => {
    expect((await post(one, key, { title: 'Glover' })).statusCode).toBe(422)
  })

  describe('on POST /resume-analysis/analyze', () => {
    it('counts the fields and bytes of the form, not its boundary', async () => {
      const { id } = (await post(one, 'a-7', { title: 'Tanner' })).json()
      const send = (text: string) => {
        const form = new FormData()
        form.set('job_id', String(id))
        form.set('resume', text)
        return open.app.inject({
          method: 'POST',
          url: '/api/v1/resume-analysis/analyze',
          headers: { ...bearer(one), 'idempotency-key': 'a-8', prefer: 'respond-async' },
          payload: form,
        })
      }
      const resume = 'Nobody Atall\nExperience\nTanner, Harrowfen Hides, 2019 – 2021'
      const first = await send(resume)
      expect(first.statusCode).toBe(202)
      expect((await send(resume)).json().analysis_id).toBe(first.json().analysis_id)
    })
  })
})
