import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestApp, type TestApp } from '../test/app.ts'
import { describeDatabase, type TestDatabase } from '../test/databases.ts'
import { type CapturedLog, captureLog } from '../test/log-lines.ts'
import { openReceiver, type Receiver } from '../test/receiver.ts'

const RESUMES = new URL('../../fixtures/resumes/', import.meta.url)
const RESUME = 'maren-okafor-lindqvist'
const EMPLOYER = { email: 'gudrun.wexelblatt@hiring.example', name: 'Gudrun Wexelblatt' }
const APPLICANT = { email: 'maren.o.lindqvist@example.org', name: 'Maren Okafor-Lindqvist', phone: '+46 70 740 61 83' }
const LETTER = 'I have always wanted to pay shops at night.'
const NOTE = 'Her portfolio convinced the whole panel.'
const JOB_TEXT = 'You will move money between quarrelling ledgers.'
const SEARCH = 'lindqvist ledgers'
const FILE_NAME = 'Maren Okafor-Lindqvist resume.pdf'
const HOOK_PATH = '/hooks/of-gudrun-5c1e'

/** Everything that a person does, at the most talkative level of the log. */
describeDatabase('a day of ZODIE', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let receiver: Receiver
  let captured: CapturedLog
  let base: string
  /** Words that may not be in the log: what people are called, what they wrote, what lets them in. */
  const secrets = new Set<string>()
  beforeAll(async () => {
    database = await makeDatabase()
    receiver = await openReceiver()
    captured = captureLog('trace')
    const environment = { WEBHOOK_TARGETS: 'loopback', LINK_CHECKS: 'on' }
    open = await openTestApp(database, { withWorker: true, log: captured.log, environment })
    base = await open.app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(async () => {
    await open.close()
    await receiver.close()
    await database.drop()
  })

  const call = async (method: string, path: string, token?: string, body?: object, headers: object = {}) => {
    const isForm = body instanceof FormData
    const answer = await fetch(`${base}${path}`, {
      method,
      headers: {
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    return { status: answer.status, text, body: text.startsWith('{') ? JSON.parse(text) : text }
  }
  const hide = (...words: unknown[]) => {
    for (const word of words) {
      expect(word).toEqual(expect.any(String))
      secrets.add(String(word))
    }
  }
  const signIn = async ({ email, name }: { email: string; name: string }) => {
    const session = await call('POST', '/api/v1/dev/clerk-session', undefined, { email, full_name: name })
    const { body } = await call('POST', '/api/v1/login/clerk-auth', undefined, session.body)
    hide(session.body.clerk_token, body.access_token, body.refresh_token)
    const renewed = await call('POST', '/api/v1/login/refresh-token', undefined, { refresh_token: body.refresh_token })
    hide(renewed.body.access_token, renewed.body.refresh_token)
    await call('POST', '/api/v1/login/clerk-auth', undefined, { clerk_token: `${session.body.clerk_token}x` })
    return String(renewed.body.access_token)
  }
  const send = (token: string, jobId: number, file: Blob, fileName: string) => {
    const form = new FormData()
    form.set('job_id', String(jobId))
    form.set('resume', file, fileName)
    return call('POST', '/api/v1/resume-analysis/analyze', token, form, { prefer: 'wait=60' })
  }

  it('is lived through', async () => {
    const employer = await signIn(EMPLOYER)
    const applicant = await signIn(APPLICANT)
    const posted = { title: 'Backend Engineer', description: JOB_TEXT, requirements: 'Required: PostgreSQL.' }
    const job = await call('POST', '/api/v1/jobs', employer, posted)
    const jobId = job.body.id
    const hook = { url: receiver.urlOf(HOOK_PATH), events: ['application.created', 'analysis.done'] }
    receiver.answerAt(HOOK_PATH, { status: 500 })
    const endpoint = await call('POST', '/api/v1/webhooks/endpoints', employer, hook)
    expect(endpoint.status).toBe(201)
    const kept = await call('GET', `/api/v1/webhooks/endpoints/${endpoint.body.id}/secret`, employer)
    hide(kept.body.secret)

    const pdf = await readFile(new URL(`${RESUME}.pdf`, RESUMES))
    const analysed = await send(applicant, jobId, new Blob([pdf], { type: 'application/pdf' }), FILE_NAME)
    expect(analysed.body).toMatchObject({ status: 'done' })
    for (const part of ['results', 'summary', 'recommendations', 'report'])
      expect((await call('GET', `/api/v1/resume-analysis/${part}/${jobId}`, applicant)).status, part).toBe(200)
    // Files that fail: cut in the middle, none of the kinds that are read, empty.
    const cut = await send(applicant, jobId, new Blob([pdf.subarray(0, 2000)]), FILE_NAME)
    expect(cut.body).toMatchObject({ status: 'failed' })
    const odd = new Blob([`\x7fELF ${APPLICANT.name} ${APPLICANT.email}`])
    expect((await send(applicant, jobId, odd, FILE_NAME)).status).toBe(415)
    expect((await send(applicant, jobId, new Blob([]), FILE_NAME)).status).toBe(422)

    const wanted = { job_id: jobId, cover_letter: LETTER, resume_id: analysed.body.resume_id }
    const application = await call('POST', '/api/v1/applications', applicant, wanted)
    expect(application.status).toBe(201)
    const one = `/api/v1/applications/${application.body.id}`
    await call('PUT', `${one}/self-identification`, applicant, { sex: 'female', race_ethnicity: 'asian' })
    expect((await call('PUT', one, employer, { status: 'screening', note: NOTE })).status).toBe(200)
    await call('GET', `${one}/resume`, employer)
    await call('PUT', '/api/v1/profile/me', applicant, { headline: LETTER, phone: APPLICANT.phone })
    await call('GET', '/api/v1/profile/me/export', applicant)
    await call('GET', `/api/v1/jobs/search?query=${encodeURIComponent(SEARCH)}`)
    await call('GET', `/api/v1/users?query=${encodeURIComponent(APPLICANT.email)}`, employer)
    await call('GET', `/api/v1/${encodeURIComponent(APPLICANT.email)}`)
    const once = { resume: `${APPLICANT.name}\n${LETTER}`, job_description: JOB_TEXT }
    await call('POST', '/api/v1/optimus/analyze-resume', employer, once)
    await call('GET', '/api/v1/resume-analysis/user/top-matches', applicant)
    expect(receiver.receivedAt(HOOK_PATH).length).toBeGreaterThan(0)
  })

  it('has its faults too: a database that quotes the row, a file that is gone', async () => {
    const applicant = await signIn(APPLICANT)
    const posted = { title: APPLICANT.name, description: LETTER }
    await database.db.schema
      .alterTable('job')
      .addColumn('mandatory', 'text', (column) => column.notNull().defaultTo(''))
      .execute()
    await database.db.schema
      .alterTable('job')
      .alterColumn('mandatory', (column) => column.dropDefault())
      .execute()
    expect((await call('POST', '/api/v1/jobs', applicant, posted)).status).toBe(500)
    await rm(join(open.dataDir, 'files'), { recursive: true })
    const analyses = await call('GET', '/api/v1/resume-analysis/user/analyses', applicant)
    const [{ id }] = JSON.parse(analyses.text).filter(({ status }: { status: string }) => status === 'done')
    expect((await call('POST', `/api/v1/resume-analysis/${id}/verify`, applicant)).status).toBeGreaterThanOrEqual(500)
  })

  it('left lines about all of it, under ids', () => {
    const lines = captured.lines()
    const answered = lines.filter(({ msg }) => msg === 'answered')
    expect(answered.length).toBeGreaterThan(25)
    for (const line of answered) expect(line['request_id']).toEqual(expect.any(String))
    const analyzed = answered.filter(({ route }) => route === '/api/v1/resume-analysis/analyze')
    expect(analyzed[0]).toMatchObject({ user_id: expect.any(Number), analysis_id: expect.any(Number), status: 200 })
    const failed = lines.filter(({ msg }) => msg === 'request failed')
    expect(failed.length).toBeGreaterThanOrEqual(2)
    for (const line of failed)
      expect(line).toMatchObject({ request_id: expect.any(String), user_id: expect.any(Number) })
    // Twice the same key in a line would be read as one or the other.
    for (const text of captured.text().split('\n'))
      expect(text.match(/"request_id":/g)?.length ?? 0, text).toBeLessThanOrEqual(1)
  })

  it('and none that holds a name, an email, a phone, a line of a resume, a letter, a search, a token or a secret', async () => {
    const written = captured.text().toLowerCase()
    const { rows } = await database.pool.query<{ document: { text: string } }>(
      'select document from resume where document is not null',
    )
    const resumeLines = rows
      .flatMap(({ document }) => document.text.split('\n'))
      .filter((line) => line.trim().length >= 12)
    expect(resumeLines.length).toBeGreaterThan(30)
    const people = [EMPLOYER, APPLICANT].flatMap(({ email, name }) => [email, name, ...name.split(/[ -]/)])
    const texts = [APPLICANT.phone, LETTER, NOTE, JOB_TEXT, SEARCH, FILE_NAME, HOOK_PATH, 'bearer', 'whsec_']
    const all = [...people, ...texts, ...secrets, ...resumeLines]
    const found = all.filter((word) => written.includes(word.trim().toLowerCase()))
    expect(found).toEqual([])
  })
})
