import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { auditRecord } from '../decisions/audit.ts'
import { applyRetention } from './commands.ts'
import { APPLY_RETENTION, RETENTION_TIME } from './tasks.ts'

const PERIODS = { applicationsDays: 100, resumesDays: 200, quarantineDays: 30 }
const inDays = (days: number): Date => new Date(Date.now() + days * 86_400_000)
const LETTER = 'I bake since 2012.'

describeDatabase('retention and legal holds', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let people = 0
  const tokens: Record<string, string> = {}
  const send = (who: string, method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, payload?: object) =>
    open.app.inject({
      method,
      url: `/api/v1${path}`,
      headers: tokens[who] === undefined ? {} : bearer(tokens[who]),
      ...(payload === undefined ? {} : { payload }),
    })
  const slugOf = (answer: { json(): { type: string } }) => answer.json().type.split('#')[1]
  const night = (now: Date, periods = PERIODS) => applyRetention(open.deps, periods, now)
  const onlyApplications = { ...PERIODS, resumesDays: 36_500 }
  const onlyResumes = { ...PERIODS, applicationsDays: 36_500 }

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    for (const who of ['employer', 'stranger']) tokens[who] = await open.signIn(`${who}@example.org`)
    tokens['admin'] = await open.signIn('admin@zodie.local')
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  const upload = async (who: string, job_id: number, text: string) => {
    const form = new FormData()
    form.set('resume', new Blob([text], { type: 'text/plain' }), 'cv.txt')
    form.set('job_id', String(job_id))
    const response = new Response(form)
    const answer = await open.app.inject({
      method: 'POST',
      url: '/api/v1/resume-analysis/analyze',
      headers: {
        ...bearer(tokens[who] ?? ''),
        'content-type': response.headers.get('content-type') ?? '',
        prefer: 'respond-async',
      },
      payload: Buffer.from(await response.arrayBuffer()),
    })
    expect(answer.statusCode, answer.body).toBe(202)
    // No worker is here to read it.
    const ended = { status: 'failed', failure_slug: 'analysis-failed', finished_at: new Date() } as const
    await database.db.updateTable('analysis').set(ended).where('id', '=', answer.json().analysis_id).execute()
    return (await send(who, 'GET', '/resume-analysis/resumes')).json()[0].id
  }
  const isStored = async (text: string): Promise<boolean> =>
    open.deps.storage.get(createHash('sha256').update(text).digest('hex')).then(
      () => true,
      () => false,
    )
  const newcomer = async () => {
    people += 1
    const who = `applicant${people}`
    tokens[who] = await open.signIn(`${who}@example.org`, `Anna ${people}`)
    const id: number = (await send(who, 'GET', '/users/me')).json().id
    return { who, id }
  }
  /** Applied with a resume, answered a review, rejected with a note. */
  const rejected = async () => {
    const person = await newcomer()
    const job_id: number = (await send('employer', 'POST', '/jobs', { title: 'Baker' })).json().id
    const text = `Anna ${people}\nBaker since 2012`
    const resume_id = await upload(person.who, job_id, text)
    const applying = { job_id, resume_id, cover_letter: LETTER }
    const { id } = (await send(person.who, 'POST', '/applications', applying)).json()
    const path = `/applications/${id}`
    const asked = await send(person.who, 'POST', `${path}/review-requests`, {
      kind: 'correction',
      message: 'It is 2012.',
    })
    const answer = { outcome: 'corrected', answer: 'So it is.' }
    await send('employer', 'PUT', `${path}/review-requests/${asked.json().id}/answer`, answer)
    await send('employer', 'PUT', path, { status: 'rejected', note: 'Anna has no oven.' })
    return { ...person, job_id, text, resume_id, application: Number(id), path }
  }
  const quarantineOf = async (key: 'application_id' | 'resume_id', id: number) =>
    (await send('admin', 'GET', '/admin/quarantine?limit=100'))
      .json()
      .find((row: Record<string, number>) => row[key] === id)
  const all = async (who: string, path: string) => {
    const answers = await Promise.all(
      [path, `${path}/history`, `${path}/review-requests`].map((part) => send(who, 'GET', part)),
    )
    return answers.map((answer) => answer.json())
  }

  describe('an application', () => {
    it('stays for its period, is hidden from everybody, comes back whole, and is erased in the end', async () => {
      const { who, application, path } = await rejected()
      const before = await Promise.all([all(who, path), all('employer', path)])
      await night(inDays(99), onlyApplications)
      expect((await send(who, 'GET', path)).statusCode).toBe(200)
      await night(inDays(101), onlyApplications)
      expect((await send(who, 'GET', path)).statusCode).toBe(404)
      expect((await send(who, 'GET', '/applications/my-applications')).json()).toEqual([])
      const hidden = JSON.stringify(await all('employer', path))
      expect(hidden).not.toMatch(/Anna|bake|oven|2012|example\.org/)

      const { id } = await quarantineOf('application_id', application)
      expect((await send('admin', 'POST', `/admin/quarantine/${id}/restore`)).statusCode).toBe(204)
      const restored = await Promise.all([all(who, path), all('employer', path)])
      const timeless = (views: unknown) => JSON.stringify(views).replace(/"updated_at":"[^"]+"/g, '')
      expect(timeless(restored)).toBe(timeless(before))
      // Restored now, it is due a whole period from now; at its end it goes for good.
      await night(inDays(101), onlyApplications)
      await night(inDays(132), onlyApplications)
      expect(await quarantineOf('application_id', application)).toBeUndefined()
      const left = (await send('employer', 'GET', path)).json()
      expect(left).toMatchObject({ status: 'rejected', user_id: null, cover_letter: null, applicant: null })
      const kinds = (await send('admin', 'GET', `${path}/decisions?limit=4`))
        .json()
        .map(({ kind }: { kind: string }) => kind)
      expect(kinds).toEqual(['erased', 'quarantined', 'restored', 'quarantined'])
    })

    it('is kept while it is open, while an answer is owed, and without a period', async () => {
      const { who, job_id } = await rejected()
      const other = await newcomer()
      const { id: openOne } = (await send(other.who, 'POST', '/applications', { job_id })).json()
      const owed = await rejected()
      await send(owed.who, 'POST', `${owed.path}/review-requests`, { kind: 'explanation', message: 'Why?' })
      const done = await applyRetention(
        open.deps,
        { applicationsDays: undefined, resumesDays: undefined, quarantineDays: 1 },
        inDays(5000),
      )
      expect(done).toMatchObject({ quarantined_applications: 0, quarantined_resumes: 0 })
      await night(inDays(101), onlyApplications)
      expect((await send(other.who, 'GET', `/applications/${openOne}`)).statusCode).toBe(200)
      expect((await send(owed.who, 'GET', owed.path)).statusCode).toBe(200)
      expect((await send(who, 'GET', '/applications/my-applications')).json()).toEqual([])
      await send('employer', 'PUT', `/jobs/${job_id}`, { title: 'Baker', status: 'closed' })
      await night(inDays(101), onlyApplications)
      expect((await send(other.who, 'GET', `/applications/${openOne}`)).statusCode).toBe(404)
    })

    it('409: is not put back where the person has applied again', async () => {
      const { who, job_id, application } = await rejected()
      await night(inDays(101), onlyApplications)
      const { id } = await quarantineOf('application_id', application)
      expect((await send(who, 'POST', '/applications', { job_id })).statusCode).toBe(201)
      const answer = await send('admin', 'POST', `/admin/quarantine/${id}/restore`)
      expect([answer.statusCode, slugOf(answer)]).toEqual([409, 'already-there'])
    })
  })

  describe('a resume', () => {
    it('is hidden with its analyses and from applications, comes back, and is erased with its file', async () => {
      const { who, resume_id, path, text } = await rejected()
      const resume = `/resume-analysis/resumes/${resume_id}`
      await night(inDays(201), onlyResumes)
      expect((await send(who, 'GET', resume)).statusCode).toBe(404)
      expect((await send(who, 'GET', '/resume-analysis/user/analyses')).json()).toEqual([])
      expect((await send('employer', 'GET', `${path}/resume`)).statusCode).toBe(404)
      expect(await isStored(text)).toBe(true)
      const { id } = await quarantineOf('resume_id', resume_id)
      expect((await send('admin', 'POST', `/admin/quarantine/${id}/restore`)).statusCode).toBe(204)
      expect((await send(who, 'GET', resume)).statusCode).toBe(200)
      expect((await send(who, 'GET', '/resume-analysis/user/analyses')).json()).toHaveLength(1)
      expect((await send('employer', 'GET', `${path}/resume`)).body).toBe(text)
      await night(inDays(201), onlyResumes)
      await night(inDays(232), onlyResumes)
      expect(await isStored(text)).toBe(false)
      expect(await database.db.selectFrom('resume').select('id').where('id', '=', resume_id).execute()).toEqual([])
    })

    it('goes with its person out of quarantine too, file and all', async () => {
      const { who, resume_id, text } = await rejected()
      await night(inDays(201), onlyResumes)
      expect((await send(who, 'DELETE', '/profile/me')).statusCode).toBe(204)
      expect(await database.db.selectFrom('resume').select('id').where('id', '=', resume_id).execute()).toEqual([])
      expect(await isStored(text)).toBe(false)
    })
  })

  describe('a legal hold', () => {
    const hold = async (target: object) =>
      (await send('admin', 'POST', '/admin/legal-holds', { ...target, reason: 'Case 12/26' })).json().id
    const release = (id: number) => send('admin', 'DELETE', `/admin/legal-holds/${id}`)

    it.each(['job_id', 'user_id', 'application_id'] as const)(
      'on %s stops retention and every erasure',
      async (key) => {
        const { who, id: user_id, job_id, resume_id, application, path, text } = await rejected()
        const holdId = await hold({ [key]: { job_id, user_id, application_id: application }[key] })
        await night(inDays(300))
        await night(inDays(400))
        expect((await send(who, 'GET', path)).json().cover_letter).toBe(LETTER)
        for (const [actor, thing] of [
          [who, `/resume-analysis/resumes/${resume_id}`],
          ['admin', path],
          ['employer', `/jobs/${job_id}`],
        ] as const) {
          const refused = await send(actor, 'DELETE', thing)
          expect([thing, refused.statusCode, slugOf(refused)]).toEqual([thing, 409, 'legal-hold'])
        }
        const deferred = await send(who, 'DELETE', '/profile/me')
        expect([deferred.statusCode, deferred.json().status]).toEqual([202, 'deferred'])
        expect((await send(who, 'GET', '/users/me')).statusCode).toBe(401)
        expect(JSON.stringify(await all('employer', path))).not.toMatch(/Anna|bake|oven|example\.org/)
        expect(await isStored(text)).toBe(true)
        await night(inDays(1000))
        expect((await send('admin', 'GET', `/users/${user_id}`)).json()).toMatchObject({ is_active: false })

        expect((await release(holdId)).statusCode).toBe(204)
        expect((await send('admin', 'GET', `/users/${user_id}`)).statusCode).toBe(404)
        expect(await isStored(text)).toBe(false)
        const kinds = (await send('admin', 'GET', `${path}/decisions?limit=100`)).json()
        expect(JSON.stringify(kinds)).not.toMatch(/Case/)
        expect((await release(holdId)).statusCode).toBe(key === 'user_id' ? 404 : 204)
      },
    )

    it('waits for the last hold of several, and what waits is not restored', async () => {
      const { who, id: user_id, job_id, application } = await rejected()
      const holds = [await hold({ job_id }), await hold({ user_id })]
      await send(who, 'DELETE', '/profile/me')
      const { id, ends_at } = await quarantineOf('application_id', application)
      expect(ends_at).toBeNull()
      expect((await send('admin', 'POST', `/admin/quarantine/${id}/restore`)).statusCode).toBe(404)
      const refused = await send('admin', 'PATCH', `/users/${user_id}`, { is_active: true })
      expect([refused.statusCode, slugOf(refused)]).toEqual([409, 'erasure-waits'])
      expect((await send('admin', 'PATCH', `/users/${user_id}`, { is_active: false })).statusCode).toBe(200)
      await release(holds[0] ?? 0)
      expect((await send('admin', 'GET', `/users/${user_id}`)).statusCode).toBe(200)
      await release(holds[1] ?? 0)
      expect((await send('admin', 'GET', `/users/${user_id}`)).statusCode).toBe(404)
    })

    it('on an applicant defers the erasure of the employer, whose postings nobody sees then', async () => {
      tokens['other'] = await open.signIn('other.employer@example.org')
      const job_id = (await send('other', 'POST', '/jobs', { title: 'Cook' })).json().id
      const { who, id: user_id } = await newcomer()
      await send(who, 'POST', '/applications', { job_id })
      const holdId = await hold({ user_id })
      expect((await send('other', 'DELETE', '/profile/me')).statusCode).toBe(202)
      expect((await send('stranger', 'GET', `/jobs/${job_id}`)).statusCode).toBe(404)
      await release(holdId)
      expect((await send('admin', 'GET', `/jobs/${job_id}`)).statusCode).toBe(404)
      expect((await send(who, 'GET', '/users/me')).statusCode).toBe(200)
    })

    it('200: listed, active or not', async () => {
      const { job_id } = await rejected()
      const id = await hold({ job_id })
      const list = async (query: string) =>
        (await send('admin', 'GET', `/admin/legal-holds?limit=100${query}`)).json().map((row: { id: number }) => row.id)
      expect(await list('&active=true')).toContain(id)
      await release(id)
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
      const answer = await send('admin', 'POST', '/admin/legal-holds', { ...target, reason: 'Case' })
      expect([answer.statusCode, slugOf(answer)]).toEqual([status, slug])
    })
    it('422: without a reason', async () =>
      expect((await send('admin', 'POST', '/admin/legal-holds', { job_id: 1, reason: ' ' })).statusCode).toBe(422))
  })

  it.each([
    ['POST', '/admin/legal-holds'],
    ['GET', '/admin/legal-holds'],
    ['DELETE', '/admin/legal-holds/1'],
    ['GET', '/admin/quarantine'],
    ['POST', '/admin/quarantine/1/restore'],
  ] as const)('%s %s: 401 and 403 but for administrators', async (method, path) => {
    const payload = method === 'POST' ? { reason: 'Case', job_id: 1 } : undefined
    expect((await send('nobody', method, path, payload)).statusCode).toBe(401)
    expect((await send('employer', method, path, payload)).statusCode).toBe(403)
  })
  it('404: no such hold, nothing such in quarantine', async () => {
    expect(slugOf(await send('admin', 'DELETE', '/admin/legal-holds/999999'))).toBe('legal-hold-not-found')
    expect(slugOf(await send('admin', 'POST', '/admin/quarantine/999999/restore'))).toBe('quarantine-not-found')
  })

  it('is put on the queue every night, once for all processes', async () => {
    await open.deps.queue.repeat(APPLY_RETENTION, RETENTION_TIME)
    await open.deps.queue.repeat(APPLY_RETENTION, RETENTION_TIME)
    const { rows } = await database.pool.query('select name, cron, timezone from pgboss.schedule')
    expect(rows).toEqual([{ name: APPLY_RETENTION, cron: RETENTION_TIME, timezone: 'UTC' }])
  })

  it('leaves the record in order', async () => {
    const { entries, broken } = await auditRecord(database.db)
    expect([entries > 50, broken]).toEqual([true, undefined])
  })
})
