import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'
import { createPseudonyms } from './pseudonyms.ts'

const SAID = { sex: 'female', race_ethnicity: 'two_or_more_races' }
const NOTHING = { sex: null, race_ethnicity: null }

describeDatabase('self-identifications', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let jobId: number
  let id: number
  let people = 0
  let applicant: string
  const tokens: Record<string, string> = {}
  type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
  const call = (who: string, method: Method, path: string, payload?: object, headers: Record<string, string> = {}) =>
    open.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: { ...(tokens[who] === undefined ? {} : bearer(tokens[who])), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
  const own = (who: string, method: Method, payload?: object) =>
    call(who, method, `/applications/${id}/self-identification`, payload)
  const countStored = async () => (await database.db.selectFrom('self_identification').selectAll().execute()).length

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    for (const who of ['employer', 'stranger']) tokens[who] = await open.signIn(`${who}@example.org`)
    tokens['admin'] = await open.signIn('admin@zodie.local')
  })
  beforeEach(async () => {
    await database.db.deleteFrom('self_identification').execute()
    people += 1
    applicant = `applicant${people}`
    tokens[applicant] = await open.signIn(`${applicant}@example.org`)
    jobId = (await call('employer', 'POST', '/jobs', { title: 'Baker' })).json().id
    id = (await call(applicant, 'POST', '/applications', { job_id: jobId })).json().id
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it('200, 204: said, read, said otherwise, in part, and taken back', async () => {
    const read = async () => (await own(applicant, 'GET')).json()
    expect(await read()).toEqual(NOTHING)
    const said = await own(applicant, 'PUT', SAID)
    expect([said.statusCode, said.json(), await read()]).toEqual([200, SAID, SAID])
    await own(applicant, 'PUT', { sex: 'prefer_not_to_say' })
    expect(await read()).toEqual({ sex: 'prefer_not_to_say', race_ethnicity: null })
    for (let time = 0; time < 2; time += 1) expect((await own(applicant, 'DELETE')).statusCode).toBe(204)
    expect([await read(), await countStored()]).toEqual([NOTHING, 0])
  })

  it('keeps the time of what is said again unchanged, and takes that of a change', async () => {
    await own(applicant, 'PUT', SAID)
    await database.db.updateTable('self_identification').set({ declared_quarter: '2020-01-01' }).execute()
    const quarter = async () =>
      (await database.db.selectFrom('self_identification').selectAll().executeTakeFirstOrThrow()).declared_quarter
    await own(applicant, 'PUT', SAID)
    expect(await quarter()).toBe('2020-01-01')
    await own(applicant, 'PUT', { sex: 'male' })
    expect(await quarter()).not.toBe('2020-01-01')
  })

  it('is found by nothing that the row holds', async () => {
    await own(applicant, 'PUT', SAID)
    const [row] = await database.db.selectFrom('self_identification').selectAll().execute()
    expect(row?.application_hash).toEqual(open.deps.pseudonyms.of(id))
    expect(Object.keys(row ?? {})).toEqual(['application_hash', 'sex', 'race_ethnicity', 'declared_quarter'])
  })

  it.each(['GET', 'PUT', 'DELETE'] as const)('401, 403 and 404 for %s', async (method) => {
    await own(applicant, 'PUT', SAID)
    const status = async (who: string) => (await own(who, method, method === 'PUT' ? NOTHING : undefined)).statusCode
    expect([await status('nobody'), await status('employer'), await status('admin')]).toEqual([401, 403, 403])
    expect(await status('stranger')).toBe(404)
    expect((await own(applicant, 'GET')).json()).toEqual(SAID)
  })

  it.each([
    [{ sex: 'woman' }, '/sex'],
    [{ race_ethnicity: 'Asian' }, '/race_ethnicity'],
    [{ age: 40 }, '/age'],
  ])('422 for %j', async (input, pointer) => {
    const answer = await own(applicant, 'PUT', input)
    expect([answer.statusCode, answer.json().errors[0].pointer]).toEqual([422, pointer])
  })

  it('is in no answer but the person’s own', async () => {
    await own(applicant, 'PUT', SAID)
    for (const [who, path] of [
      ['employer', `/applications/${id}`],
      ['employer', `/applications/${id}/history`],
      ['employer', `/applications/job/${jobId}`],
      ['employer', `/jobs/${jobId}/candidates`],
      ['employer', '/profile/me/export'],
      ['admin', '/applications'],
      [applicant, `/applications/${id}`],
      [applicant, '/applications/my-applications'],
    ] as const) {
      const answer = await call(who, 'GET', path)
      expect([answer.statusCode, path]).toEqual([200, path])
      expect(answer.body).not.toMatch(/female|two_or_more/)
    }
    const all = (await call(applicant, 'GET', '/profile/me/export')).json()
    expect(all.self_identifications).toEqual([{ id, ...SAID }])
  })

  it('exports each of many once, also behind hundreds with nothing declared', async () => {
    const { db } = database
    const { user_id } = await db.selectFrom('application').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const employer = await db.selectFrom('job').select('user_id').where('id', '=', jobId).executeTakeFirstOrThrow()
    const jobs = await db
      .insertInto('job')
      .values(Array.from({ length: 1100 }, () => ({ user_id: employer.user_id, title: 'Cook' })))
      .returning('id')
      .execute()
    const applications = await db
      .insertInto('application')
      .values(jobs.map((job) => ({ job_id: job.id, user_id })))
      .returning('id')
      .execute()
    const [first, last] = [applications[0]?.id ?? 0, applications.at(-1)?.id ?? 0]
    for (const application of [first, last])
      await call(applicant, 'PUT', `/applications/${application}/self-identification`, { sex: 'male' })
    const { self_identifications } = (await call(applicant, 'GET', '/profile/me/export')).json()
    expect(self_identifications).toEqual([first, last].map((one) => ({ id: one, sex: 'male', race_ethnicity: null })))
    await db.deleteFrom('job').where('title', '=', 'Cook').execute()
  })

  describe('goes with', () => {
    it.each([
      ['the person', () => call(applicant, 'DELETE', '/profile/me')],
      ['the application', () => call('admin', 'DELETE', `/applications/${id}`)],
      ['the job', () => call('employer', 'DELETE', `/jobs/${jobId}`)],
    ])('%s', async (_what, remove) => {
      await own(applicant, 'PUT', SAID)
      expect((await remove()).statusCode).toBe(204)
      expect(await countStored()).toBe(0)
    })
    it('the employer', async () => {
      tokens['leaver'] = await open.signIn(`leaver${people}@example.org`)
      const job = (await call('leaver', 'POST', '/jobs', { title: 'Cook' })).json().id
      id = (await call(applicant, 'POST', '/applications', { job_id: job })).json().id
      await own(applicant, 'PUT', SAID)
      expect((await call('leaver', 'DELETE', '/profile/me')).statusCode).toBe(204)
      expect(await countStored()).toBe(0)
    })
    it('but not with an application that is withdrawn, and not with others', async () => {
      await own(applicant, 'PUT', SAID)
      expect((await call(applicant, 'DELETE', `/applications/${id}`)).statusCode).toBe(204)
      expect((await own(applicant, 'GET')).json()).toEqual(SAID)
      expect((await call('employer', 'DELETE', `/jobs/${jobId + 1_000_000}`)).statusCode).toBe(404)
      expect(await countStored()).toBe(1)
    })
  })

  it('503 under another key: nothing is said, and nothing erased that would leave it behind', async () => {
    await own(applicant, 'PUT', SAID)
    const { db } = database
    const key = await db.selectFrom('self_identification_key').select('fingerprint').executeTakeFirstOrThrow()
    await db
      .updateTable('self_identification_key')
      .set({ fingerprint: Buffer.alloc(32) })
      .execute()
    const answers = [await own(applicant, 'PUT', NOTHING), await call(applicant, 'DELETE', '/profile/me')]
    await db.updateTable('self_identification_key').set(key).execute()
    for (const answer of answers)
      expect([answer.statusCode, answer.json().type.split('#')[1]]).toEqual([503, 'self-identification-key-wrong'])
    expect((await own(applicant, 'GET')).json()).toEqual(SAID)
  })

  it('hides under another name with another key', () => {
    const [one, other] = [1, 2].map((byte) => createPseudonyms(Buffer.alloc(32, byte)))
    expect(one?.of(7)).not.toEqual(other?.of(7))
    expect(one?.of(7)).not.toEqual(one?.of(8))
    expect(one?.fingerprint).not.toEqual(other?.fingerprint)
  })
})
