import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Running, serve } from '../../server/src/serve.ts'
import { describeDatabase, type TestDatabase } from '../../server/test/databases.ts'
import { openReceiver } from '../../server/test/receiver.ts'
import {
  type Client,
  type ClientOptions,
  createClient,
  type JobInput,
  type UploadProgress,
  ZodieProblem,
} from './index.ts'

const POSTING: JobInput = {
  title: 'Night nurse',
  company: 'Ward of Echoes',
  requirements: 'Required:\n- 2+ years of nursing\n- Patient care\nPreferred:\n- Triage',
  status: 'active',
}

const RESUME = `Ada Example
ada@example.com

EXPERIENCE
Nurse, Hill Clinic
January 2019 - December 2023
- Patient care for 24 beds at night; halved the waiting time at triage
`

/** What a call was refused with. */
const problemOf = async (call: Promise<unknown>): Promise<ZodieProblem> => {
  const error = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(ZodieProblem)
  if (error instanceof ZodieProblem) return error
  throw error
}

describeDatabase('the client against a running server', (makeDatabase) => {
  let database: TestDatabase
  let server: Running
  let dataDir: string
  let baseUrl: string
  const newClient = (options: Omit<ClientOptions, 'baseUrl'> = {}): Client => createClient({ baseUrl, ...options })
  const signedIn = async (email: string): Promise<Client> => {
    const client = newClient()
    await client.signIn.development({ email })
    return client
  }

  beforeAll(async () => {
    database = await makeDatabase()
    dataDir = await mkdtemp(join(tmpdir(), 'zodie-sdk-'))
    server = await serve(
      {
        ...{ ENVIRONMENT: 'testing', PORT: '0', DATA_DIR: dataDir, DATABASE_URL: database.url, LOG_LEVEL: 'silent' },
        WEBHOOK_TARGETS: 'loopback',
      },
      { api: true, worker: true, migrateFirst: true },
    )
    baseUrl = server.url ?? ''
  })

  afterAll(async () => {
    await server?.stop()
    await database?.drop()
    await rm(dataDir, { recursive: true, force: true })
  })

  it('says what it talks to', async () => {
    expect(await newClient().about()).toMatchObject({ name: 'ZODIE', sign_in: 'development' })
  })

  it('asks about an application, answers, and reads the record', async () => {
    const [employer, applicant] = [await signedIn('head.nurse@example.com'), await signedIn('asks@example.com')]
    const job = await employer.jobs.post(POSTING)
    const applied = await fetch(`${baseUrl}/api/v1/applications`, {
      method: 'POST',
      headers: { authorization: `Bearer ${applicant.token()?.access_token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ job_id: job.id }),
    })
    // The client has no call for this yet; the answer is the application.
    const { id } = (await applied.json()) as { id: number }
    const asked = await applicant.reviews.ask(id, { kind: 'human_review', message: 'Please look again.' })
    expect((await problemOf(applicant.reviews.ask(id, { kind: 'human_review', message: 'Now?' }))).slug).toBe(
      'review-open',
    )
    expect((await employer.reviews.owed({ state: 'open' })).items).toEqual([asked])
    await employer.reviews.answer(asked, { outcome: 'upheld', answer: 'We did.' })
    expect((await applicant.reviews.list(id)).items[0]).toMatchObject({ state: 'answered', answer: 'We did.' })
    const { items } = await applicant.decisions.list(id)
    expect(items.map(({ kind }) => kind)).toEqual(['review_answered', 'review_requested', 'status_changed'])
  })

  it('signs in, acts for that user, and signs out', async () => {
    const client = newClient()
    const token = await client.signIn.development({ email: 'ada@example.com', fullName: 'Ada Example' })
    expect(token).toMatchObject({ email: 'ada@example.com', full_name: 'Ada Example', token_type: 'bearer' })
    expect(await client.signIn.whoAmI()).toMatchObject({ id: token.user_id, is_superuser: false })
    expect(client.token()).toEqual(token)
    await client.signIn.out()
    expect(client.token()).toBeUndefined()
    expect(await problemOf(client.signIn.whoAmI())).toMatchObject({ status: 401, slug: 'not-signed-in' })
  })

  it('refuses a session token that nobody signed', async () => {
    const problem = await problemOf(newClient().signIn.withClerk('not.a.token'))
    expect(problem).toMatchObject({ status: 401, slug: 'clerk-token-invalid' })
  })

  it('posts, lists, reads, replaces and removes jobs', async () => {
    const client = await signedIn('employer@example.com')
    const job = await client.jobs.post(POSTING)
    expect(job).toMatchObject({ title: 'Night nurse', status: 'active', revision: 1 })

    const others = await client.jobs.post({ ...POSTING, title: 'Day nurse' })
    const page = await newClient().jobs.list({ limit: 1 })
    expect(page.items.map(({ id }) => id)).toEqual([others.id])
    expect(page.total).toBeGreaterThanOrEqual(2)
    expect((await client.jobs.mine({ skip: 1 })).items.map(({ id }) => id)).toEqual([job.id])

    const replaced = await client.jobs.replace(job.id, { ...POSTING, requirements: 'Patience' })
    expect(replaced).toMatchObject({ id: job.id, revision: 2, requirements: 'Patience' })
    expect(await newClient().jobs.get(job.id)).toEqual(replaced)

    await client.jobs.remove(job.id)
    expect(await problemOf(client.jobs.get(job.id))).toMatchObject({ status: 404, slug: 'job-not-found' })
  })

  it('changes part of a job, and refuses an illegal move', async () => {
    const client = await signedIn('mover@example.com')
    const job = await client.jobs.post({ ...POSTING, status: 'draft' })
    expect(await client.jobs.change(job.id, { title: 'Ward nurse' })).toMatchObject({
      ...POSTING,
      title: 'Ward nurse',
      status: 'draft',
    })
    const problem = await problemOf(client.jobs.change(job.id, { status: 'closed' }))
    expect(problem).toMatchObject({ status: 409, slug: 'status-move-illegal' })
  })

  it('says what one is with an application, reads it, takes it back, and reads the tables', async () => {
    const [employer, applicant] = [await signedIn('fair@example.com'), await signedIn('candid@example.com')]
    const { id: job_id } = await employer.jobs.post(POSTING)
    const { access_token } = applicant.token() ?? { access_token: '' }
    const applied = await fetch(`${baseUrl}/api/v1/applications`, {
      method: 'POST',
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ job_id }),
    })
    const application: unknown = await applied.json()
    expect(application).toMatchObject({ id: expect.any(Number) })
    // Checked by the line above.
    const { id } = application as { id: number }
    const said = { sex: 'female', race_ethnicity: null } as const
    expect(await applicant.fairness.declare(id, { sex: 'female' })).toEqual(said)
    expect(await applicant.fairness.declared(id)).toEqual(said)
    await applicant.fairness.takeBack(id)
    expect(await applicant.fairness.declared(id)).toEqual({ sex: null, race_ethnicity: null })
    const { selection, minimum } = await employer.fairness.report({ job_id, from: '2024-01-01' })
    expect([selection.assessed, selection.by_sex.rows.length, minimum]).toEqual([0, 2, 5])
  })

  it('goes through a whole list a page at a time', async () => {
    const client = await signedIn('many@example.com')
    const posted = []
    for (let n = 0; n < 5; n += 1) posted.push((await client.jobs.post({ title: `Post ${n}`, status: 'active' })).id)
    const seen: number[] = []
    for await (const { id, title } of newClient().jobs.all({ limit: 2 })) if (title.startsWith('Post ')) seen.push(id)
    expect(seen).toEqual(posted.toReversed())
  })

  it('follows an analysis by the events of the server to its end, lists it, and erases its resume', async () => {
    const client = await signedIn('follower@example.com')
    const { id: jobId } = await client.jobs.post(POSTING)
    const other = await client.jobs.post({ ...POSTING, title: 'Day nurse' })
    const analysis = await client.analyses.analyze({ text: RESUME, jobId })
    await client.analyses.analyze({ text: RESUME, jobId: other.id })
    const states: string[] = []
    for await (const { status } of client.analyses.follow(analysis.id)) states.push(status)
    expect(states.at(-1)).toBe('done')
    expect((await client.analyses.mine()).items.map(({ job_id }) => job_id)).toEqual([other.id, jobId])
    expect(await client.analyses.compare([jobId, other.id])).toMatchObject({ job_ids: [jobId, other.id] })
    expect(await client.analyses.stats()).toMatchObject({ total_analyses: 2 })
    const { items } = await client.resumes.mine()
    expect(items.map(({ id }) => id)).toEqual([analysis.resume_id])
    expect((await client.resumes.get(analysis.resume_id)).resume).toMatchObject({ basics: { name: 'Ada Example' } })
    await client.resumes.erase(analysis.resume_id)
    expect(await problemOf(client.analyses.results(jobId))).toMatchObject({ status: 404 })
    expect(await problemOf(client.analyses.follow(analysis.id).next())).toMatchObject({ status: 404 })
  })

  it('has events sent to an endpoint of mine, changes it, and sends one again', async () => {
    const receiver = await openReceiver()
    try {
      const client = await signedIn('told@example.com')
      const url = receiver.urlOf('/told')
      const { id } = await client.webhooks.add({ url, events: ['analysis.done'] })
      const { secret } = await client.webhooks.secret(id)
      const { id: jobId } = await client.jobs.post(POSTING)
      const analysis = await client.analyses.analyze({ text: RESUME, jobId })
      await expect.poll(() => receiver.receivedAt('/told').length, { timeout: 30_000 }).toBe(1)
      const [webhook] = receiver.receivedAt('/told')
      // Node gives these headers as one text each.
      const headers = webhook?.headers as Record<string, string>
      expect(new Webhook(secret).verify(webhook?.body ?? '', headers)).toMatchObject({
        ...{ type: 'analysis.done', data: { analysis_id: analysis.id, job_id: jobId, status: 'done' } },
      })

      const delivered = async () => (await client.webhooks.deliveries(id, { status: 'delivered' })).items
      await expect.poll(async () => (await delivered()).length, { timeout: 30_000 }).toBe(1)
      const [delivery] = await delivered()
      await client.webhooks.replay(delivery?.id ?? 0)
      await expect.poll(() => receiver.receivedAt('/told').length, { timeout: 30_000 }).toBe(2)
      const ping = await client.webhooks.test(id)
      await expect
        .poll(async () => (await client.webhooks.delivery(ping.id)).status, { timeout: 30_000 })
        .toBe('delivered')
      const all = []
      for await (const { type } of client.webhooks.allDeliveries(id, { limit: 1 })) all.push(type)
      expect(all).toEqual(['ping', 'analysis.done'])
      expect(await client.webhooks.replayFailed(id, new Date(0))).toBe(0)

      expect((await client.webhooks.rotateSecret(id)).former_secret).toBe(secret)
      expect(await client.webhooks.change(id, { is_active: false })).toMatchObject({ id, is_active: false })
      expect((await client.webhooks.list()).items).toEqual([await client.webhooks.get(id)])
      await client.webhooks.remove(id)
      expect(await problemOf(client.webhooks.get(id))).toMatchObject({ status: 404 })
    } finally {
      await receiver.close()
    }
  })

  it('gives a refusal with the sentence and each fault of the request', async () => {
    const client = await signedIn('hasty@example.com')
    const problem = await problemOf(client.jobs.post({ title: ' ', salary_min: -1 }))
    expect(problem).toMatchObject({ status: 422, slug: 'validation-failed', name: 'ZodieProblem' })
    expect(problem.errors.map(({ pointer }) => pointer).sort()).toEqual(['/salary_min', '/title'])
    expect(problem.message).toBe(problem.detail)
    expect(problem.requestId).toMatch(/^[\w-]{8,}$/)
  })

  it('analyses a text, and the same resume again from what is stored', async () => {
    const client = await signedIn('nurse@example.com')
    const { id: jobId } = await client.jobs.post(POSTING)
    const analysis = await client.analyses.analyze({ text: RESUME, jobId })
    expect(analysis).toMatchObject({ status: 'done', job_id: jobId, failure: null })
    expect(analysis.overall_score).toBeGreaterThan(0)
    expect(analysis.items.length).toBeGreaterThan(0)

    const again = await client.analyses.analyze({ resumeId: analysis.resume_id, jobId })
    expect(again.id).toBe(analysis.id)

    expect(await client.analyses.status(analysis.id)).toMatchObject({ status: 'done', progress: 100 })
    expect((await client.analyses.results(jobId)).certificate).toEqual(analysis.certificate)
    expect((await client.analyses.summary(jobId)).overall_score).toBe(analysis.overall_score)
    expect((await client.analyses.recommendations(jobId)).recommendations).toEqual(analysis.recommendations)
  })

  it('analyses a file', async () => {
    const client = await signedIn('file@example.com')
    const { id: jobId } = await client.jobs.post(POSTING)
    const file = new File([RESUME], 'ada.txt', { type: 'text/plain' })
    const told: UploadProgress[] = []
    const analysis = await client.analyses.analyze({ file, jobId, onUpload: (progress) => told.push(progress) })
    expect(told.at(-1)?.totalBytes).toBeGreaterThan(RESUME.length)
    expect(told.at(-1)?.sentBytes).toBe(told.at(-1)?.totalBytes)
    expect(analysis.certificate?.file_sha256).toBe(createHash('sha256').update(RESUME).digest('hex'))
  })

  it('gives each refusal of a resume as the service says it', async () => {
    const client = await signedIn('refused@example.com')
    const { id: jobId } = await client.jobs.post(POSTING)
    const program = new Blob([new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0])])
    const calls = [
      [() => client.analyses.analyze({ text: ' ', jobId }), 422, 'resume-empty'],
      [() => client.analyses.analyze({ text: RESUME, jobId: 999_999 }), 404, 'job-not-found'],
      [() => client.analyses.analyze({ file: program, fileName: 'resume.pdf', jobId }), 415, 'resume-type-mismatch'],
      [() => client.analyses.results(jobId), 404, 'analysis-not-found'],
    ] as const
    for (const [call, status, slug] of calls) expect(await problemOf(call())).toMatchObject({ status, slug })
  })

  it('renews an access token that is no longer taken, once for all calls that wait for it', async () => {
    const { refresh_token } = await newClient().signIn.development({ email: 'late@example.com' })
    let renewals = 0
    const countingFetch = (url: string, init: RequestInit) => {
      if (url.endsWith('/refresh-token')) renewals += 1
      return fetch(url, init)
    }
    const client = newClient({ token: { access_token: 'expired', refresh_token }, fetch: countingFetch })
    const answers = await Promise.all([client.jobs.mine(), client.jobs.mine(), client.signIn.whoAmI()])
    expect(answers[2].email).toBe('late@example.com')
    expect(renewals).toBe(1)
    expect(client.token()?.refresh_token).not.toBe(refresh_token)
  })

  it('forgets a sign-in whose refresh token was spent by somebody else', async () => {
    const { refresh_token } = await newClient().signIn.development({ email: 'twice@example.com' })
    const token = { access_token: 'expired', refresh_token }
    await newClient({ token }).jobs.mine()
    const second = newClient({ token })
    expect(await problemOf(second.jobs.mine())).toMatchObject({ status: 401, slug: 'refresh-token-invalid' })
    expect(second.token()).toBeUndefined()
  })

  it('reads figures of hiring, and CSV as it comes', async () => {
    const employer = await signedIn('figures@example.org')
    const job = await employer.jobs.post({ ...POSTING, qualified_score: 60 })
    const { recruitment_metrics: metrics, period } = await employer.optimus.dashboard({ time_zone: 'Europe/Berlin' })
    expect(metrics).toMatchObject({ total_applications: 0, time_to_hire: null })
    expect(period.time_zone).toBe('Europe/Berlin')
    expect(await employer.optimus.jobInsights(job.id)).toMatchObject({ qualified_score: 60, applications: 0 })
    const csv = await (await employer.optimus.exportJobs({ bom: false })).text()
    expect(csv.split('\r\n')[1]).toMatch(new RegExp(`^${job.id},Night nurse,active,`))
    const problem = await problemOf(employer.optimus.exportApplications({ job_id: 999_999 }))
    expect(problem.status).toBe(404)
  })
})
