import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'
import { openReceiver, type ReceivedWebhook, type Receiver } from '../../../test/receiver.ts'
import { changeApplication } from '../../applications/commands.ts'
import { forgetOldKeys } from '../../idempotency/queries.ts'
import { forgetOldTask } from '../../operations/tasks.ts'
import { createOutgoing } from '../../outgoing/send.ts'
import { publishAnalysis } from '../events/commands.ts'
import { DELIVER_WEBHOOK } from './begin.ts'
import { forgetOldDeliveries } from './queries.ts'
import { type DeliverWebhookDeps, deliverWebhookTask } from './tasks.ts'

const HOOKS = '/api/v1/webhooks'
/** Three tries, without a pause. */
const DELAYS = [0, 0]
const ALL = ['application.created', 'application.status_changed', 'analysis.done']
const SOON = { timeout: 20_000 }

/** The signature as Standard Webhooks writes it down. */
const signatureOf = (secret: string, { headers, body }: ReceivedWebhook): string => {
  const key = Buffer.from(secret.replace('whsec_', ''), 'base64')
  const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`
  return `v1,${createHmac('sha256', key).update(signed).digest('base64')}`
}
/** What the published library makes of it; throws for what was not signed with this secret. */
const verified = (secret: string, { headers, body }: ReceivedWebhook): unknown =>
  new Webhook(secret).verify(body, {
    'webhook-id': String(headers['webhook-id']),
    'webhook-timestamp': String(headers['webhook-timestamp']),
    'webhook-signature': String(headers['webhook-signature']),
  })

describeDatabase('webhooks', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let receiver: Receiver
  let deps: DeliverWebhookDeps
  const tokens: Record<string, string> = {}
  const ids: Record<string, number> = {}
  let paths = 0
  beforeAll(async () => {
    database = await makeDatabase()
    receiver = await openReceiver()
    open = await openTestApp(database, { environment: { WEBHOOK_TARGETS: 'loopback' } })
    const send = createOutgoing(open.deps.webhookPolicy)
    deps = { ...open.deps, send, delays: DELAYS, random: () => 0 }
    await open.deps.queue.work(deliverWebhookTask(deps), 2)
    for (const who of ['employer', 'candidate', 'stranger']) {
      tokens[who] = await open.signIn(`${who}@example.org`)
      ids[who] = (await request('GET', who, '/api/v1/users/me')).json().id
    }
  })
  afterAll(async () => {
    await open.close()
    await receiver.close()
    await database.drop()
  })

  type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  const request = (method: Method, who: string, url: string, payload?: object) =>
    open.app.inject({
      ...{ method, url, headers: bearer(tokens[who] ?? '') },
      ...(payload === undefined ? {} : { payload }),
    })
  const hooks = (method: Method, who: string, path: string, payload?: object) =>
    request(method, who, `${HOOKS}${path}`, payload)
  const get = async (who: string, path: string) => (await hooks('GET', who, path)).json()
  const slugOf = (answer: { json(): { type: string } }) => answer.json().type.split('#')[1]

  /** An endpoint at a path of its own, in place of those before. */
  const listen = async (who = 'employer', events = ALL) => {
    paths += 1
    const path = `/${who}/${paths}`
    await database.db
      .deleteFrom('webhook_endpoint')
      .where('user_id', '=', ids[who] ?? 0)
      .execute()
    const answer = await hooks('POST', who, '/endpoints', { url: receiver.urlOf(path), events })
    const id = Number(answer.json().id)
    const { secret } = await get(who, `/endpoints/${id}/secret`)
    return {
      ...{ id, path, secret: String(secret) },
      received: () => receiver.receivedAt(path),
      deliveries: () => get(who, `/endpoints/${id}/deliveries`),
      read: () => get(who, `/endpoints/${id}`),
    }
  }
  type Listener = Awaited<ReturnType<typeof listen>>
  const postJob = async (): Promise<number> =>
    (await request('POST', 'employer', '/api/v1/jobs', { title: 'Baker' })).json().id
  const apply = async (): Promise<{ id: number; job_id: number }> =>
    (await request('POST', 'candidate', '/api/v1/applications', { job_id: await postJob() })).json()
  const move = (id: number, status: string) => request('PUT', 'employer', `/api/v1/applications/${id}`, { status })
  const untilReceived = (listener: Listener, count: number) =>
    expect.poll(() => listener.received().length, SOON).toBe(count)
  const untilEnded = (listener: Listener, status: string) =>
    expect.poll(async () => (await listener.deliveries())[0]?.status, SOON).toBe(status)
  const bodiesAt = (listener: Listener) => listener.received().map(({ body }) => JSON.parse(body))
  const ping = async (listener: Listener) => (await hooks('POST', 'employer', `/endpoints/${listener.id}/test`)).json()
  /** All that was to be sent before it has been sent when this has. */
  const settle = async (listener: Listener) => {
    const { id } = await ping(listener)
    await expect.poll(async () => (await get('employer', `/deliveries/${id}`)).status, SOON).toBe('delivered')
  }

  describe('an event', () => {
    it('comes to both sides of an application, signed, and to nobody else', async () => {
      const [employer, candidate, stranger] = [await listen(), await listen('candidate'), await listen('stranger')]
      const { id, job_id } = await apply()
      for (const listener of [employer, candidate]) {
        await untilReceived(listener, 1)
        const [webhook] = listener.received()
        if (webhook === undefined) throw new Error('It came a moment ago.')
        const { headers } = webhook
        expect(headers).toMatchObject({ 'content-type': 'application/json', 'user-agent': 'zodie' })
        expect(headers['webhook-id']).toMatch(/^msg_[\w-]+$/)
        expect(headers['webhook-signature']).toBe(signatureOf(listener.secret, webhook))
        const data = { application_id: id, job_id, status: 'applied' }
        expect(verified(listener.secret, webhook)).toEqual({
          ...{ type: 'application.created', timestamp: expect.any(String), data },
        })
        expect(() => verified(stranger.secret, webhook)).toThrow()
        await untilEnded(listener, 'delivered')
      }
      const [delivery] = await employer.deliveries()
      expect(delivery).toMatchObject({ attempts: 1, response_status: 204, error: null, next_attempt_at: null })
      expect(stranger.received()).toEqual([])
      expect((await hooks('GET', 'stranger', `/deliveries/${delivery.id}`)).statusCode).toBe(404)
      expect((await hooks('POST', 'stranger', `/deliveries/${delivery.id}/replay`)).statusCode).toBe(404)
    })

    it('is each move of an application, the withdrawal too, and no other change', async () => {
      const employer = await listen('employer', ['application.status_changed'])
      const { id, job_id } = await apply()
      await request('PUT', 'candidate', `/api/v1/applications/${id}`, { cover_letter: 'I bake.' })
      await move(id, 'screening')
      expect((await move(id, 'hired')).statusCode).toBe(409)
      await request('DELETE', 'candidate', `/api/v1/applications/${id}`)
      await request('DELETE', 'candidate', `/api/v1/applications/${id}`)
      await untilReceived(employer, 2)
      const moves = [
        ['applied', 'screening'],
        ['screening', 'withdrawn'],
      ].map(([from_status, status]) => ({ application_id: id, job_id, status, from_status }))
      const told = bodiesAt(employer).map(({ data }) => data)
      expect(told).toHaveLength(2)
      expect(told).toEqual(expect.arrayContaining(moves))
    })

    it('is not kept for who is switched off, deactivated, or asked for others', async () => {
      const employer = await listen('employer', ['analysis.done'])
      const [candidate, off] = [await listen('candidate'), await listen('stranger')]
      await hooks('PATCH', 'stranger', `/endpoints/${off.id}`, { is_active: false })
      const active = (is_active: boolean) =>
        database.db.updateTable('users').set({ is_active }).where('email', '=', 'candidate@example.org').execute()
      const { id } = await apply()
      await untilReceived(candidate, 1)
      await active(false)
      await move(id, 'screening')
      await active(true)
      expect(await employer.deliveries()).toEqual([])
      expect(await off.deliveries()).toEqual([])
      expect(await candidate.deliveries()).toHaveLength(1)
    })

    it('is not told of what was rolled back', async () => {
      const employer = await listen()
      const { id } = await apply()
      await untilReceived(employer, 1)
      const failing: typeof open.deps.publish = async (trx, happening) => {
        await open.deps.publish(trx, happening)
        throw new Error('as asked')
      }
      const user = await database.db
        .selectFrom('users')
        .selectAll()
        .where('email', '=', 'employer@example.org')
        .executeTakeFirstOrThrow()
      const change = { applicationId: id, input: { status: 'screening' as const }, precondition: () => undefined }
      const tasks = async () =>
        (
          await sql<{ count: number }>`select count(*) from pgboss.job where name = ${DELIVER_WEBHOOK}`.execute(
            database.db,
          )
        ).rows[0]?.count
      const before = await tasks()
      await expect(
        changeApplication({ db: database.db, publish: failing }, { ...user, signInId: 0 }, change),
      ).rejects.toThrow('as asked')
      expect(await employer.deliveries()).toHaveLength(1)
      expect(await tasks()).toBe(before)
    })

    /** A finished analysis as a worker leaves it, without the seconds that one takes. */
    const analysed = async (jobId: number): Promise<number> => {
      paths += 1
      const content = `resume ${paths}`
      const [userId, hash] = [ids['candidate'], createHmac('sha256', content).digest()]
      const { rows } = await sql<{ id: number }>`
        with stored as (
          insert into file (sha256, size, media_type, backend) values (${hash}, 1, 'text/plain', 'local') returning id
        ), sent as (
          insert into resume (user_id, file_id, file_name) select ${userId}, id, 'cv.txt' from stored returning id
        )
        insert into analysis (user_id, resume_id, job_id, job_revision, engine_version, weights, weights_key, as_of, status,
          result, finished_at)
        select ${userId}, id, ${jobId}, 1, '1', '{}', 'default', '2026-03-04', 'done', '{}', now() from sent
        returning id`.execute(database.db)
      return rows[0]?.id ?? 0
    }

    it('is an analysis: the employer’s only once the person has applied', async () => {
      const [employer, candidate] = [
        await listen('employer', ['analysis.done']),
        await listen('candidate', ['analysis.done']),
      ]
      const tell = (analysisId: number) =>
        database.db.transaction().execute((trx) => publishAnalysis(open.deps.publish, trx, analysisId))
      const jobId = await postJob()
      const before = await analysed(jobId)
      await tell(before)
      const { id } = (await request('POST', 'candidate', '/api/v1/applications', { job_id: jobId })).json()
      const after = await analysed(jobId)
      await tell(after)
      await untilReceived(candidate, 2)
      await untilReceived(employer, 1)
      const data = (analysis_id: number, application_id: number | null) => ({
        ...{ analysis_id, application_id },
        ...{ job_id: jobId, status: 'done' },
      })
      expect(bodiesAt(employer)).toMatchObject([{ type: 'analysis.done', data: data(after, id) }])
      const mine = bodiesAt(candidate).map((body) => body.data)
      expect(mine).toEqual(expect.arrayContaining([data(before, null), data(after, id)]))
    })
  })

  describe('a receiver', () => {
    it('that fails is asked again, with the same id, until it takes it', async () => {
      const employer = await listen()
      receiver.answerAt(employer.path, { status: 500 }, { status: 302, headers: { location: '/elsewhere' } })
      await apply()
      await untilEnded(employer, 'delivered')
      expect(employer.received()).toHaveLength(3)
      expect(new Set(employer.received().map(({ headers }) => headers['webhook-id'])).size).toBe(1)
      expect(new Set(employer.received().map(({ body }) => body)).size).toBe(1)
      expect(receiver.receivedAt('/elsewhere')).toEqual([])
      const [delivery] = await employer.deliveries()
      expect(delivery).toMatchObject({ attempts: 3, response_status: 204, error: null })
      expect(await employer.read()).toMatchObject({ is_active: true, failing_since: null })
    })

    it('that always fails is left alone, and switched off only after five days of that', async () => {
      const employer = await listen()
      const failures = Array.from({ length: 3 }, () => ({ status: 500 }))
      receiver.answerAt(employer.path, ...failures)
      const { id } = await apply()
      await untilEnded(employer, 'failed')
      expect(employer.received()).toHaveLength(3)
      expect((await employer.deliveries())[0]).toMatchObject({
        ...{ attempts: 3, response_status: 500, error: 'The receiver answered HTTP 500.', next_attempt_at: null },
      })
      expect(await employer.read()).toMatchObject({ is_active: true, failing_since: expect.any(String) })

      await sql`update webhook_endpoint set failing_since = now() - interval '5 days' where id = ${employer.id}`.execute(
        database.db,
      )
      receiver.answerAt(employer.path, ...failures)
      await move(id, 'screening')
      await untilEnded(employer, 'failed')
      expect(await employer.read()).toMatchObject({
        ...{ is_active: false, disabled_reason: 'Nothing has got through to it for 5 days.' },
      })
      await move(id, 'interview')
      expect(await employer.deliveries()).toHaveLength(2)
    })

    it('that answers 410 is switched off at once, with tries left', async () => {
      const employer = await listen()
      receiver.answerAt(employer.path, { status: 500 }, { status: 410 })
      await apply()
      await untilEnded(employer, 'failed')
      expect(employer.received()).toHaveLength(2)
      expect(await employer.read()).toMatchObject({ is_active: false, disabled_reason: expect.stringContaining('410') })
    })

    it('that asks for time is given it, and can be asked sooner', async () => {
      const employer = await listen()
      receiver.answerAt(employer.path, { status: 429, headers: { 'retry-after': '3600' } })
      await apply()
      await expect.poll(async () => (await employer.deliveries())[0]?.attempts, SOON).toBe(1)
      const [waiting] = await employer.deliveries()
      expect(waiting).toMatchObject({ status: 'pending', error: 'The receiver answered HTTP 429.' })
      const seconds = (Date.parse(waiting.next_attempt_at) - Date.parse(waiting.last_attempt_at)) / 1000
      expect(seconds).toBe(3600)
      const { rows } = await sql`
        select round(extract(epoch from start_after - created_on)) as seconds from pgboss.job
        where name = ${DELIVER_WEBHOOK} and state = 'created'
          and (data->>'deliveryId')::bigint = ${waiting.id}`.execute(database.db)
      expect(rows).toEqual([{ seconds: 3600 }])

      const replay = await hooks('POST', 'employer', `/deliveries/${waiting.id}/replay`)
      expect([replay.statusCode, replay.json()]).toMatchObject([202, { status: 'pending', attempts: 0 }])
      await untilEnded(employer, 'delivered')
      expect(employer.received()).toHaveLength(2)
    })

    it('that cannot be reached, or may not be, is said to be so', async () => {
      const employer = await listen()
      const closed = await openReceiver()
      const gone = closed.urlOf('/gone')
      await closed.close()
      const cases = [
        [gone, 'The connection was refused.'],
        ['http://169.254.169.254/latest/meta-data/', 'The address is not on the public internet.'],
        ['http://10.0.0.1:6379/', 'The address is not on the public internet.'],
      ] as const
      for (const [url, error] of cases) {
        // Past the check of what is written down: a name can come to mean such an address at any time.
        await database.db.updateTable('webhook_endpoint').set({ url }).where('id', '=', employer.id).execute()
        await ping(employer)
        await untilEnded(employer, 'failed')
        expect((await employer.deliveries())[0]).toMatchObject({ attempts: 1, response_status: null, error })
      }
      expect(await employer.read()).toMatchObject({ is_active: true, failing_since: null })
    })
  })

  describe('a secret', () => {
    it('that was changed signs beside the new one for a day', async () => {
      const employer = await listen()
      const { secret } = (await hooks('POST', 'employer', `/endpoints/${employer.id}/rotate-secret`)).json()
      await settle(employer)
      const [both] = employer.received()
      if (both === undefined) throw new Error('It came a moment ago.')
      expect(both.headers['webhook-signature']).toBe(
        [secret, employer.secret].map((each) => signatureOf(each, both)).join(' '),
      )
      for (const each of [secret, employer.secret]) expect(verified(each, both)).toMatchObject({ type: 'ping' })

      await sql`update webhook_endpoint set former_secret_until = now() where id = ${employer.id}`.execute(database.db)
      await settle(employer)
      const [, one] = employer.received()
      expect(one?.headers['webhook-signature']).toBe(one === undefined ? '' : signatureOf(secret, one))
    })

    it('that was changed signs its whole day, however often another one follows; nine of them at most', async () => {
      const employer = await listen()
      const rotate = async () =>
        (await hooks('POST', 'employer', `/endpoints/${employer.id}/rotate-secret`)).json().secret
      const signedWith = async () => {
        await settle(employer)
        const last = employer.received().at(-1)
        if (last === undefined) throw new Error('It came a moment ago.')
        const signatures = String(last.headers['webhook-signature']).split(' ')
        return signatures.map((signature) => secrets.findIndex((each) => signatureOf(each, last) === signature))
      }
      const secrets: string[] = [employer.secret]
      for (const _ of [1, 2, 3]) secrets.push(await rotate())
      expect(await signedWith()).toEqual([3, 2, 1, 0])

      await sql`update webhook_endpoint set older_secrets = jsonb_set(older_secrets, '{1,until}', to_jsonb(now()))
        where id = ${employer.id}`.execute(database.db)
      expect(await signedWith()).toEqual([3, 2, 1])
      for (const _ of Array.from({ length: 9 })) secrets.push(await rotate())
      expect(await signedWith()).toEqual([12, 11, 10, 9, 8, 7, 6, 5, 4, 3])
    })

    it('that cannot be read sends nothing unsigned, and says what to do', async () => {
      const employer = await listen()
      await database.db
        .updateTable('webhook_endpoint')
        .set({ secret: 'of another key' })
        .where('id', '=', employer.id)
        .execute()
      await ping(employer)
      await untilEnded(employer, 'failed')
      expect((await employer.deliveries())[0].error).toContain('Change the secret.')
      await hooks('POST', 'employer', `/endpoints/${employer.id}/rotate-secret`)
      await settle(employer)
      expect(employer.received()).toHaveLength(1)
    })
  })

  describe('a delivery', () => {
    it('is sent again when asked for, with the same id', async () => {
      const employer = await listen()
      await settle(employer)
      const [{ id, message_id }] = await employer.deliveries()
      expect((await hooks('POST', 'employer', `/deliveries/${id}/replay`)).statusCode).toBe(202)
      await untilReceived(employer, 2)
      expect(employer.received().map(({ headers }) => headers['webhook-id'])).toEqual([message_id, message_id])
      await hooks('PATCH', 'employer', `/endpoints/${employer.id}`, { is_active: false })
      const refused = await hooks('POST', 'employer', `/deliveries/${id}/replay`)
      expect([refused.statusCode, slugOf(refused)]).toEqual([409, 'webhook-endpoint-off'])
    })

    it('is sent again with all that failed since then', async () => {
      const employer = await listen()
      receiver.answerAt(employer.path, { status: 500 }, { status: 500 }, { status: 500 })
      for (let failed = 1; failed <= 3; failed += 1) {
        await ping(employer)
        await untilEnded(employer, 'failed')
        expect(employer.received()).toHaveLength(failed)
      }
      await settle(employer)
      const [, newest, middle, oldest] = await employer.deliveries()
      const replay = (since: string) =>
        hooks('POST', 'employer', `/endpoints/${employer.id}/replay?since=${encodeURIComponent(since)}`)
      await sql`update webhook_delivery set created_at = now() - interval '2 days' where id = ${oldest.id}`.execute(
        database.db,
      )
      const answer = await replay(new Date(Date.now() - 86_400_000).toISOString())
      expect([answer.statusCode, answer.json()]).toEqual([202, { replayed: 2 }])
      await untilReceived(employer, 6)
      const again = employer
        .received()
        .slice(4)
        .map(({ headers }) => headers['webhook-id'])
      expect(again.toSorted()).toEqual([newest.message_id, middle.message_id].toSorted())
      await expect
        .poll(async () => (await get('employer', `/endpoints/${employer.id}/deliveries?status=failed`)).length, SOON)
        .toBe(1)
      expect((await replay('2026-01-01T00:00:00Z')).json()).toEqual({ replayed: 1 })
    })

    it('is sent once by a task that runs twice', async () => {
      const employer = await listen()
      await settle(employer)
      const [{ id }] = await employer.deliveries()
      const task = deliverWebhookTask(deps)
      for (const turn of [1, 2, 3]) await task.run({ deliveryId: id, turn })
      await task.giveUp({ deliveryId: id, turn: 1 })
      expect(employer.received()).toHaveLength(1)
      expect(await get('employer', `/deliveries/${id}`)).toMatchObject({ status: 'delivered', attempts: 1 })
    })

    it('is not sent once its endpoint is off; a task of ours that died counts as a try', async () => {
      const employer = await listen()
      const { id } = employer
      const waiting = async () =>
        (
          await database.db
            .insertInto('webhook_delivery')
            .values({
              ...{ endpoint_id: id, event_type: 'application.created', body: '{}' },
              ...{ next_attempt_at: new Date(), turn: 7 },
            })
            .returning('id')
            .executeTakeFirstOrThrow()
        ).id
      const task = deliverWebhookTask({ ...deps, delays: [3600] })
      const died = await waiting()
      await task.giveUp({ deliveryId: died, turn: 7 })
      expect(await get('employer', `/deliveries/${died}`)).toMatchObject({
        ...{ status: 'pending', attempts: 1, error: expect.stringContaining('on our side') },
      })
      const unwanted = await waiting()
      await hooks('PATCH', 'employer', `/endpoints/${id}`, { is_active: false })
      await task.run({ deliveryId: unwanted, turn: 7 })
      expect(await get('employer', `/deliveries/${unwanted}`)).toMatchObject({
        ...{ status: 'failed', attempts: 0, error: 'It was not sent: the endpoint is switched off.' },
      })
      expect(employer.received()).toEqual([])
    })

    it('goes with its endpoint, and that with its owner', async () => {
      const who = 'leaving'
      tokens[who] = await open.signIn('leaving@example.org')
      const listener = await listen(who)
      await hooks('POST', who, `/endpoints/${listener.id}/test`)
      await untilReceived(listener, 1)
      const exported = (await request('GET', who, '/api/v1/profile/me/export')).json()
      expect(exported.webhook_endpoints).toMatchObject([{ id: listener.id, url: receiver.urlOf(listener.path) }])
      expect(exported.webhook_deliveries).toMatchObject([{ endpoint_id: listener.id, event_type: 'ping' }])
      expect(JSON.stringify(exported)).not.toContain('secret')
      expect((await request('DELETE', who, '/api/v1/profile/me')).statusCode).toBe(204)
      const left = database.db.selectFrom('webhook_delivery').select('id').where('endpoint_id', '=', listener.id)
      expect(await left.execute()).toEqual([])
    })
  })

  it('forgets deliveries after 30 days and answers to Idempotency-Key after one', async () => {
    const employer = await listen()
    await settle(employer)
    await settle(employer)
    const [, old] = await employer.deliveries()
    await sql`update webhook_delivery set created_at = now() - interval '31 days' where id = ${old.id}`.execute(
      database.db,
    )
    const userId = ids['employer'] ?? 0
    for (const [key, hours] of [
      ['old', 25],
      ['new', 23],
    ] as const)
      await sql`insert into idempotency_key (user_id, key, request_hash, claimed_at)
        values (${userId}, ${key}, ${Buffer.alloc(32)}, now() - make_interval(hours => ${hours}))`.execute(database.db)
    await forgetOldTask({ ...open.deps, forgets: [forgetOldKeys, forgetOldDeliveries] }).run({})
    expect(await employer.deliveries()).toHaveLength(1)
    const keys = await database.db.selectFrom('idempotency_key').select('key').where('user_id', '=', userId).execute()
    expect(keys).toEqual([{ key: 'new' }])
  })
})
