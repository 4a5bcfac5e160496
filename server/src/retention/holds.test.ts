import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import {
  inDays,
  LETTER,
  onlyApplications,
  onlyResumes,
  openRetention,
  type RetentionWorld,
  slugOf,
} from '../../test/retention.ts'

describeDatabase('legal holds', (makeDatabase) => {
  let database: TestDatabase
  let world: RetentionWorld
  beforeAll(async () => {
    database = await makeDatabase()
    world = await openRetention(database)
  })
  afterAll(async () => {
    await world.open.close()
    await database.drop()
  })

  it.each(['job_id', 'user_id', 'application_id'] as const)('on %s stops retention and every erasure', async (key) => {
    const { who, id: user_id, job_id, resume_id, application, path, text } = await world.rejected()
    const holdId = await world.hold({ [key]: { job_id, user_id, application_id: application }[key] })
    await world.night(inDays(300))
    await world.night(inDays(400))
    expect((await world.send(who, 'GET', path)).json().cover_letter).toBe(LETTER)
    for (const [actor, thing] of [
      [who, `/resume-analysis/resumes/${resume_id}`],
      ['admin', path],
      ['employer', `/jobs/${job_id}`],
    ] as const) {
      const refused = await world.send(actor, 'DELETE', thing)
      expect([thing, refused.statusCode, slugOf(refused)]).toEqual([thing, 409, 'legal-hold'])
    }
    const deferred = await world.send(who, 'DELETE', '/profile/me')
    expect([deferred.statusCode, deferred.json().status]).toEqual([202, 'deferred'])
    expect((await world.send(who, 'GET', '/users/me')).statusCode).toBe(401)
    expect(JSON.stringify(await world.all('employer', path))).not.toMatch(/Anna|bake|oven|example\.org/)
    expect(await world.isStored(text)).toBe(true)
    await world.night(inDays(1000))
    expect((await world.send('admin', 'GET', `/users/${user_id}`)).json()).toMatchObject({ is_active: false })

    expect((await world.release(holdId)).statusCode).toBe(204)
    expect((await world.send('admin', 'GET', `/users/${user_id}`)).statusCode).toBe(404)
    expect(await world.isStored(text)).toBe(false)
    const kinds = (await world.send('admin', 'GET', `${path}/decisions?limit=100`)).json()
    expect(JSON.stringify(kinds)).not.toMatch(/Case/)
    expect((await world.release(holdId)).statusCode).toBe(key === 'user_id' ? 404 : 204)
  })

  it('lets a person correct what is said of them, and keeps what they wrote over until it ends', async () => {
    const { who, id: user_id, job_id } = await world.rejected()
    const said = { headline: 'Baker since 2012', phone: '+49 30 123456', full_name: 'Anna Bakes' }
    expect((await world.send(who, 'PUT', '/profile/me', { headline: 'Before the hold' })).statusCode).toBe(200)
    expect((await world.send(who, 'PUT', '/profile/me', said)).statusCode).toBe(200)
    const holds = [await world.hold({ user_id }), await world.hold({ job_id })]
    for (const headline of ['Baker since 2015', 'Baker since 2016']) {
      const changed = await world.send(who, 'PUT', '/profile/me', { headline, full_name: 'Another Name' })
      expect([changed.statusCode, changed.json().headline]).toEqual([200, headline])
    }
    await world.send(who, 'PUT', '/profile/me', { headline: 'Baker since 2016', full_name: 'Another Name' })
    const kept = async () =>
      (
        await database.pool.query('select what, content from held_version where user_id = $1 order by what', [user_id])
      ).rows.map(({ what, content }) => ({ what, ...content }))
    expect(await kept()).toMatchObject([
      { what: 'account', full_name: said.full_name },
      { what: 'profile', headline: said.headline, phone: said.phone },
    ])
    // The next day's first change keeps what stood there in the morning.
    await database.pool.query(`update held_version set day = day - 1 where user_id = $1`, [user_id])
    await world.send(who, 'PUT', '/users/me', { full_name: 'A Third Name' })
    expect((await kept()).map(({ full_name }) => full_name)).toContain('Another Name')
    await world.release(holds[0] ?? 0)
    expect(await kept()).toHaveLength(3)
    await world.release(holds[1] ?? 0)
    expect(await kept()).toEqual([])
    expect((await world.send(who, 'GET', '/profile/me')).json()).toMatchObject({ headline: 'Baker since 2016' })
  })

  it('waits for the last hold of several, and what waits is not restored', async () => {
    const { who, id: user_id, job_id, application } = await world.rejected()
    const holds = [await world.hold({ job_id }), await world.hold({ user_id })]
    await world.send(who, 'DELETE', '/profile/me')
    const { id, ends_at } = await world.quarantineOf('application_id', application)
    expect(ends_at).toBeNull()
    expect((await world.send('admin', 'POST', `/admin/quarantine/${id}/restore`)).statusCode).toBe(404)
    const refused = await world.send('admin', 'PATCH', `/users/${user_id}`, { is_active: true })
    expect([refused.statusCode, slugOf(refused)]).toEqual([409, 'erasure-waits'])
    expect((await world.send('admin', 'PATCH', `/users/${user_id}`, { is_active: false })).statusCode).toBe(200)
    await world.release(holds[0] ?? 0)
    expect((await world.send('admin', 'GET', `/users/${user_id}`)).statusCode).toBe(200)
    await world.release(holds[1] ?? 0)
    expect((await world.send('admin', 'GET', `/users/${user_id}`)).statusCode).toBe(404)
  })

  it('on an applicant defers the erasure of the employer, whose postings nobody sees then', async () => {
    await world.signIn('other', 'other.employer@example.org')
    const job_id = (await world.send('other', 'POST', '/jobs', { title: 'Cook' })).json().id
    const { who, id: user_id } = await world.newcomer()
    await world.send(who, 'POST', '/applications', { job_id })
    const holdId = await world.hold({ user_id })
    expect((await world.send('other', 'DELETE', '/profile/me')).statusCode).toBe(202)
    expect((await world.send('stranger', 'GET', `/jobs/${job_id}`)).statusCode).toBe(404)
    await world.release(holdId)
    expect((await world.send('admin', 'GET', `/jobs/${job_id}`)).statusCode).toBe(404)
    expect((await world.send(who, 'GET', '/users/me')).statusCode).toBe(200)
  })

  it('200: listed, active or not', async () => {
    const { job_id } = await world.rejected()
    const id = await world.hold({ job_id })
    const list = async (query: string) =>
      (await world.send('admin', 'GET', `/admin/legal-holds?limit=100${query}`))
        .json()
        .map((row: { id: number }) => row.id)
    expect(await list('&active=true')).toContain(id)
    await world.release(id)
    expect([(await list('&active=true')).includes(id), (await list('&active=false')).includes(id)]).toEqual([
      false,
      true,
    ])
  })

  it.each([
    [{}, 422, 'validation-failed'],
    [{ job_id: 1, user_id: 1 }, 422, 'validation-failed'],
    [{ job_id: 999_999 }, 404, 'job-not-found'],
    [{ user_id: 999_999 }, 404, 'user-not-found'],
    [{ application_id: 999_999 }, 404, 'application-not-found'],
  ] as const)('%j: %d', async (target, status, slug) => {
    const answer = await world.send('admin', 'POST', '/admin/legal-holds', { ...target, reason: 'Case' })
    expect([answer.statusCode, slugOf(answer)]).toEqual([status, slug])
  })
  it('422: without a reason', async () =>
    expect((await world.send('admin', 'POST', '/admin/legal-holds', { job_id: 1, reason: ' ' })).statusCode).toBe(422))

  describe('set on what is in quarantine', () => {
    const refused = async (who: string, resume_id: number) => {
      const answer = await world.send(who, 'DELETE', `/resume-analysis/resumes/${resume_id}`)
      expect([answer.statusCode, answer.statusCode === 409 ? slugOf(answer) : answer.body]).toEqual([409, 'legal-hold'])
    }

    it.each(['job_id', 'application_id'] as const)(
      'on %s: the resume that was sent with the application stays, whoever asks, until the release',
      async (key) => {
        const { who, job_id, resume_id, application, text } = await world.rejected()
        await world.night(inDays(101), onlyApplications)
        const holdId = await world.hold({ [key]: { job_id, application_id: application }[key] })
        await refused(who, resume_id)
        await world.night(inDays(300), onlyResumes)
        await world.night(inDays(400), onlyResumes)
        expect(await world.isStored(text)).toBe(true)
        expect((await world.send(who, 'GET', `/resume-analysis/resumes/${resume_id}`)).statusCode).toBe(200)
        await world.release(holdId)
        expect((await world.send(who, 'DELETE', `/resume-analysis/resumes/${resume_id}`)).statusCode).toBe(204)
      },
    )

    it('a resume that went into quarantine itself is not erased with its file', async () => {
      const { job_id, resume_id, text } = await world.rejected()
      await world.night(inDays(201), onlyResumes)
      const holdId = await world.hold({ job_id })
      await world.night(inDays(300), onlyResumes)
      expect(await world.isStored(text)).toBe(true)
      expect(await world.quarantineOf('resume_id', resume_id)).toBeDefined()
      await world.release(holdId)
      await world.night(inDays(300), onlyResumes)
      expect(await world.isStored(text)).toBe(false)
    })

    it.each(['job_id', 'application_id'] as const)(
      'on %s: who erased the account meanwhile keeps the resume in the hold, past every period',
      async (key) => {
        const { who, job_id, application, text } = await world.rejected()
        const holdId = await world.hold({ [key]: { job_id, application_id: application }[key] })
        expect((await world.send(who, 'DELETE', '/profile/me')).statusCode).toBe(202)
        await world.night(inDays(300), onlyResumes)
        await world.night(inDays(400), onlyResumes)
        expect(await world.isStored(text)).toBe(true)
        await world.release(holdId)
        expect(await world.isStored(text)).toBe(false)
      },
    )
  })

  describe('on an open application', () => {
    const URL = 'https://anna.example.org/cv'
    it.each([
      ['letter and address', { cover_letter: null, resume_url: null }],
      ['the letter', { cover_letter: 'I never baked.' }],
      ['the address', { resume_url: 'https://anna.example.org/other' }],
    ])('409: %s stay as they were sent, and may be changed after the release', async (_what, change) => {
      const { who, path, application: application_id } = await world.applied()
      expect((await world.send(who, 'PUT', path, { resume_url: URL })).statusCode).toBe(200)
      const holdId = await world.hold({ application_id })
      const answer = await world.send(who, 'PUT', path, change)
      expect([answer.statusCode, slugOf(answer)]).toEqual([409, 'legal-hold'])
      expect((await world.send('employer', 'GET', path)).json()).toMatchObject({
        cover_letter: LETTER,
        resume_url: URL,
      })
      await world.release(holdId)
      expect((await world.send(who, 'PUT', path, change)).json()).toMatchObject(change)
    })

    it('200: what was not there can be added, and the employer decides on', async () => {
      const { who, path, job_id } = await world.applied()
      await world.hold({ job_id })
      expect((await world.send(who, 'PUT', path, { resume_url: URL })).json()).toMatchObject({ resume_url: URL })
      expect((await world.send('employer', 'PUT', path, { status: 'screening' })).statusCode).toBe(200)
    })
  })
})
