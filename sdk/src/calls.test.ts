import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Running, serve } from '../../server/src/serve.ts'
import { describeDatabase, type TestDatabase } from '../../server/test/databases.ts'
import { storeFinishedAnalysis } from '../../server/test/finished-analysis.ts'
import { type Client, createClient, type JobInput, ZodieProblem } from './index.ts'

const POSTING: JobInput = {
  ...{ title: 'Night nurse', company: 'Ward of Echoes', location: 'Oslo', remote: 'onsite', status: 'active' },
  requirements: 'Required:\n- 2+ years of nursing\n- Patient care',
}
const RESUME =
  'Ada Example\nada@example.com\n\nEXPERIENCE\nNurse, Hill Clinic\nJanuary 2019 - December 2023\n- Patient care for 24 beds'

const problemOf = async (call: Promise<unknown>): Promise<unknown> => {
  const reason = await call.then(
    () => undefined,
    (error: unknown) => error,
  )
  expect(reason).toBeInstanceOf(ZodieProblem)
  return reason
}
const all = async <Item>(items: AsyncIterable<Item>): Promise<Item[]> => {
  const seen: Item[] = []
  for await (const item of items) seen.push(item)
  return seen
}

describeDatabase('the calls of the client against a running server', (makeDatabase) => {
  let database: TestDatabase
  let server: Running
  let dataDir: string
  let employer: Client
  let applicant: Client
  let admin: Client
  let jobId: number

  const signedIn = async (email: string): Promise<Client> => {
    const client = createClient({ baseUrl: server.url ?? '' })
    await client.signIn.development({ email, fullName: email })
    return client
  }

  beforeAll(async () => {
    database = await makeDatabase()
    dataDir = await mkdtemp(join(tmpdir(), 'zodie-sdk-'))
    // The server runs in the process of the tests, whose own work would look like pressure.
    const calm = { MAX_EVENT_LOOP_DELAY_MS: '0' }
    const settings = { ENVIRONMENT: 'testing', PORT: '0', DATABASE_URL: database.url, LOG_LEVEL: 'silent', ...calm }
    server = await serve({ ...settings, DATA_DIR: dataDir }, { api: true, worker: false, migrateFirst: true })
    employer = await signedIn('employer@example.com')
    applicant = await signedIn('applicant@example.com')
    admin = await signedIn('admin@zodie.local')
    jobId = (await employer.jobs.post(POSTING)).id
  })
  afterAll(async () => {
    await server?.stop()
    await database?.drop()
    await rm(dataDir, { recursive: true, force: true })
  })

  it('applies, moves, tells what happened, and withdraws', async () => {
    const { applications } = applicant
    const sent = await applications.apply({ job_id: jobId, cover_letter: 'I work nights.' })
    expect(sent).toMatchObject({ job_id: jobId, status: 'applied' })
    expect(await problemOf(applications.apply({ job_id: jobId }))).toMatchObject({
      slug: 'already-applied',
      status: 409,
    })
    expect(await applications.get(sent.id)).toEqual(sent)
    expect(await applications.change(sent.id, { cover_letter: 'Nights only.' })).toMatchObject({
      cover_letter: 'Nights only.',
    })
    await employer.applications.change(sent.id, { status: 'screening', note: 'Let us talk.' })
    expect((await applications.mine({ status: 'screening' })).items.map(({ id }) => id)).toEqual([sent.id])
    expect((await applications.mine({ status: 'hired' })).items).toEqual([])
    await applications.withdraw(sent.id)
    const { items, total } = await applications.history(sent.id, { limit: 2 })
    expect(items.map(({ to_status }) => to_status)).toEqual(['withdrawn', 'screening'])
    expect(total).toBe(4)
    expect(await all(applications.allHistory(sent.id, { limit: 1 }))).toHaveLength(4)
  })

  it('goes through every list of applications a page at a time', async () => {
    const other = await employer.jobs.post({ ...POSTING, title: 'Ward nurse' })
    const people = [applicant, await signedIn('second@example.com'), await signedIn('third@example.com')]
    const sent: number[] = []
    for (const { applications } of people) sent.unshift((await applications.apply({ job_id: other.id })).id)
    const ids = async (items: AsyncIterable<{ readonly id: number }>) => (await all(items)).map(({ id }) => id)
    expect(await ids(employer.applications.allOfJob(other.id, { limit: 1 }))).toEqual(sent)
    expect((await employer.applications.ofJob(other.id)).total).toBe(3)
    expect(await ids(admin.applications.all({ limit: 2, job_id: other.id }))).toEqual(sent)
    expect(await ids(applicant.applications.allMine({ limit: 1 }))).toHaveLength(2)
    expect(
      (await all(employer.jobs.allCandidates(other.id, { limit: 1 }))).map((row) => row.application_id).sort(),
    ).toEqual(sent.toSorted((one, next) => one - next))
    expect((await employer.jobs.candidates(other.id, { blind: true })).items[0]?.name).toBeNull()
    expect((await all(admin.jobs.allCounted({ limit: 1 }))).find(({ id }) => id === other.id)?.applications_count).toBe(
      3,
    )
    expect(await problemOf(applicant.applications.list())).toMatchObject({ status: 403 })
  })

  it('searches, counts and says what a job asks for', async () => {
    const { jobs } = createClient({ baseUrl: server.url ?? '' })
    const found = await jobs.search({ query: '"night nurse" -agency', remote: ['onsite', 'hybrid'], sort: 'newest' })
    expect(found.items.map(({ id }) => id)).toContain(jobId)
    expect(await all(jobs.allFound({ query: 'nurse', sort: 'newest', limit: 1 }))).toHaveLength(
      (await jobs.search({ query: 'nurse' })).total,
    )
    expect(await jobs.facets({ location: 'Oslo' })).toMatchObject({ remote: [{ value: 'onsite' }] })
    expect((await employer.jobs.criteria(jobId)).criteria.length).toBeGreaterThan(0)
    const draft = await employer.jobs.criteria({ title: 'Nurse', requirements: 'Required: patient care' })
    expect(draft.criteria.map(({ label }) => label)).toContain('Patient care')
    expect((await all(employer.jobs.allMine({ limit: 1 }))).length).toBeGreaterThan(0)
  })

  it('reads and replaces a profile, renames, exports, and erases', async () => {
    const leaving = await signedIn('leaving@example.com')
    expect(await leaving.profile.replace({ headline: 'Nurse', skills: ['Triage'] })).toMatchObject({
      headline: 'Nurse',
    })
    expect(await leaving.profile.get()).toMatchObject({ skills: ['Triage'] })
    expect(await leaving.users.rename('Ada Example')).toMatchObject({ full_name: 'Ada Example' })
    const { id, full_name } = await leaving.users.me()
    expect(full_name).toBe('Ada Example')
    const { blob, fileName } = await leaving.profile.export()
    expect(fileName).toBe(`zodie-user-${id}.json`)
    expect(JSON.parse(await blob.text())).toMatchObject({ profile: { headline: 'Nurse' } })
    await leaving.profile.erase()
    expect(leaving.token()).toBeUndefined()
    expect(await problemOf(admin.users.get(id))).toMatchObject({ status: 404, slug: 'user-not-found' })
  })

  it('administers accounts', async () => {
    const invited = await admin.users.invite({ email: 'invited@example.com', is_superuser: false })
    expect((await all(admin.users.all({ query: 'invited', limit: 1 }))).map(({ id }) => id)).toEqual([invited.id])
    expect(await admin.users.change(invited.id, { is_active: false })).toMatchObject({ is_active: false })
    expect((await admin.users.list({ is_active: false })).total).toBe(1)
    expect(await problemOf(employer.users.list())).toMatchObject({ status: 403, slug: 'administrators-only' })
  })

  it('gives a report in both forms, a verdict on the analysis, and the jobs that suit best', async () => {
    const { id: userId } = await applicant.users.me()
    const stored = await storeFinishedAnalysis(database.db, { userId, jobId, resume: RESUME })
    const page = await applicant.analyses.report(jobId, 'html')
    expect(page).toMatchObject({ blob: { type: expect.stringMatching(/^text\/html\b/) }, fileName: '' })
    expect(await page.blob.text()).toContain(stored.result.certificate.resultSha256)
    const pdf = await applicant.analyses.report(jobId, 'pdf')
    expect([pdf.blob.type, pdf.fileName]).toEqual(['application/pdf', 'Report - Night nurse.pdf'])
    expect((await applicant.analyses.topMatches({ limit: 1 })).map(({ job_id }) => job_id)).toHaveLength(1)
    expect(await all(applicant.resumes.all({ limit: 1 }))).toHaveLength(1)
    expect(await problemOf(employer.analyses.report(jobId, 'pdf'))).toMatchObject({ slug: 'analysis-not-found' })
    expect(await problemOf(applicant.analyses.verify(999_999))).toMatchObject({ status: 404 })
  })
})
