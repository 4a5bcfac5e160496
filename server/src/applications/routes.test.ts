import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'

const BASE = '/api/v1/applications'

describeDatabase('applications', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  const tokens: Record<string, string> = {}
  let people = 0
  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    tokens['employer'] = await open.signIn('employer@example.org', 'Edda Employer')
    tokens['other'] = await open.signIn('somebody.else@example.org')
    tokens['admin'] = await open.signIn('admin@zodie.local')
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'
  const send = (who: string, method: Method, url: string, payload?: object, headers: Record<string, string> = {}) =>
    open.app.inject({
      method,
      url,
      headers: { ...(tokens[who] === undefined ? {} : bearer(tokens[who])), ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
  const call = (who: string, method: Method, path: string, payload?: object, headers?: Record<string, string>) =>
    send(who, method, `${BASE}${path}`, payload, headers)
  const postJob = async (changes: object = {}): Promise<number> =>
    (await send('employer', 'POST', '/api/v1/jobs', { title: 'Baker', company: 'Crumb', ...changes })).json().id
  const slugOf = (answer: { json(): { type: string } }) => answer.json().type.split('#')[1]
  /** A new person who signs in; the name of their token. */
  const newcomer = async (): Promise<string> => {
    people += 1
    const name = `applicant${people}`
    tokens[name] = await open.signIn(`${name}@example.org`, `Anna ${people}`)
    return name
  }
  const applied = async (input: object = {}) => {
    const [who, job_id] = [await newcomer(), await postJob()]
    const application = (await call(who, 'POST', '', { job_id, cover_letter: 'I bake.', ...input })).json()
    return { who, job_id, application, path: `/${application.id}` }
  }
  const uploadResume = async (who: string, fileName: string, text: string): Promise<number> => {
    const form = new FormData()
    form.set('resume', new Blob([text], { type: 'text/plain' }), fileName)
    form.set('job_id', String(await postJob()))
    const { headers, body } = await multipart(form)
    const answer = await open.app.inject({
      method: 'POST',
      url: '/api/v1/resume-analysis/analyze',
      headers: { ...headers, ...bearer(tokens[who] ?? ''), prefer: 'respond-async' },
      payload: body,
    })
    expect(answer.statusCode).toBe(202)
    return (await send(who, 'GET', '/api/v1/resume-analysis/resumes')).json()[0].id
  }
  const multipart = async (form: FormData) => {
    const response = new Response(form)
    return {
      headers: { 'content-type': response.headers.get('content-type') ?? '' },
      body: Buffer.from(await response.arrayBuffer()),
    }
  }
  const historyOf = async (who: string, path: string) => (await call(who, 'GET', `${path}/history`)).json()

  describe('POST /applications', () => {
    it('201 with the application and where it is', async () => {
      const [who, job_id] = [await newcomer(), await postJob()]
      const answer = await call(who, 'POST', '/?source=newsletter', {
        job_id,
        cover_letter: 'I bake.',
        resume_url: 'https://example.org/anna.pdf',
      })
      const application = answer.json()
      expect(answer.statusCode).toBe(201)
      expect(application).toEqual({
        id: expect.any(Number),
        job_id,
        user_id: expect.any(Number),
        cover_letter: 'I bake.',
        resume_url: 'https://example.org/anna.pdf',
        resume_id: null,
        status: 'applied',
        source: 'newsletter',
        job_title: 'Baker',
        company: 'Crumb',
        applicant: { full_name: expect.stringMatching(/^Anna \d+$/), email: expect.stringMatching(/@example\.org$/) },
        open_review_requests: 0,
        created_at: expect.stringMatching(/Z$/),
        updated_at: application.created_at,
      })
      expect(answer.headers.location).toBe(`${BASE}/${application.id}`)
      const read = await call(who, 'GET', `/${application.id}`)
      expect([read.json(), read.headers.etag]).toEqual([application, answer.headers.etag])
    })

    it('the source of the body counts before that of the address', async () => {
      const [who, job_id] = [await newcomer(), await postJob()]
      const answer = await call(who, 'POST', '?source=newsletter', { job_id, source: ' fair ' })
      expect(answer.json().source).toBe('fair')
    })

    it('the same Idempotency-Key makes one application and answers it again', async () => {
      const [who, job_id] = [await newcomer(), await postJob()]
      const key = { 'idempotency-key': 'apply-once' }
      const first = await call(who, 'POST', '', { job_id }, key)
      const again = await call(who, 'POST', '', { job_id }, key)
      expect([again.statusCode, again.body, again.headers['idempotency-replayed']]).toEqual([201, first.body, 'true'])
    })

    it('401 without a token', async () => {
      expect((await call('nobody', 'POST', '', { job_id: await postJob() })).statusCode).toBe(401)
    })

    it('404 for a job that is not there or not to be known of, in the same words', async () => {
      const who = await newcomer()
      const hidden = await Promise.all([
        postJob({ status: 'draft' }),
        postJob({ status: 'archived' }),
        postJob({ closes_at: '2020-01-01T00:00:00Z' }),
      ])
      for (const job_id of [...hidden, 999_999]) {
        const answer = await call(who, 'POST', '', { job_id })
        expect([answer.statusCode, slugOf(answer)]).toEqual([404, 'job-not-found'])
        expect(answer.json().detail).toBe(`There is no job ${job_id}.`)
      }
    })

    it.each([
      ['closed', { status: 'closed' }, /it is closed\.$/],
      ['a draft', { status: 'draft' }, /it is a draft\.$/],
      ['past its time', { closes_at: '2020-01-01T00:00:00Z' }, /until 2020-01-01T00:00:00\.000Z\.$/],
    ])('409 for who may see a job that is %s', async (_what, changes, detail) => {
      const answer = await call('admin', 'POST', '', { job_id: await postJob(changes) })
      expect([answer.statusCode, slugOf(answer)]).toEqual([409, 'job-not-open'])
      expect(answer.json().detail).toMatch(detail)
    })

    it('409 for a job of one’s own', async () => {
      const answer = await call('employer', 'POST', '', { job_id: await postJob() })
      expect([answer.statusCode, slugOf(answer)]).toEqual([409, 'own-job'])
    })

    it('409 for the second one, also after it was withdrawn or the job was closed', async () => {
      const { who, job_id, path } = await applied()
      expect(slugOf(await call(who, 'POST', '', { job_id }))).toBe('already-applied')
      await call(who, 'DELETE', path)
      await send('employer', 'PUT', `/api/v1/jobs/${job_id}`, { title: 'Baker', status: 'closed' })
      const again = await call(who, 'POST', '', { job_id })
      expect([again.statusCode, slugOf(again)]).toEqual([409, 'already-applied'])
      expect(again.json().detail).toMatch(/withdrawn/)
    })

    it('of ten at once one is made', async () => {
      const [who, job_id] = [await newcomer(), await postJob()]
      const answers = await Promise.all(Array.from({ length: 10 }, () => call(who, 'POST', '', { job_id })))
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, ...Array(9).fill(409)])
    })

    it('404 for a resume of somebody else', async () => {
      const theirs = await uploadResume(await newcomer(), 'cv.txt', 'Somebody else')
      const answer = await call(await newcomer(), 'POST', '', { job_id: await postJob(), resume_id: theirs })
      expect([answer.statusCode, slugOf(answer)]).toEqual([404, 'resume-not-found'])
    })

    it.each([
      ['no job', { job_id: undefined }, '/job_id'],
      ['a script for an address', { resume_url: 'javascript:alert(1)' }, '/resume_url'],
      ['a status', { status: 'hired' }, '/status'],
      ['a letter without end', { cover_letter: 'x'.repeat(20_001) }, '/cover_letter'],
      ['a source of spaces', { source: '  ' }, '/source'],
    ])('422 for %s', async (_what, changes, pointer) => {
      const answer = await call(await newcomer(), 'POST', '', { job_id: await postJob(), ...changes })
      expect(answer.statusCode).toBe(422)
      expect(answer.json().errors[0].pointer).toBe(pointer)
    })
  })

  describe('lists', () => {
    it('say nothing of who applied to an employer who chose so, letters and addresses included', async () => {
      const { who, job_id, application } = await applied()
      await call(who, 'PUT', `/${application.id}`, { cover_letter: 'Yours, Ada', resume_url: 'https://ada.example' })
      const seen = (await call('employer', 'GET', `/job/${job_id}`)).json()[0]
      expect(seen).toMatchObject({ cover_letter: 'Yours, Ada', user_id: application.user_id })
      const answer = await call('employer', 'GET', `/job/${job_id}?blind=true`)
      expect(answer.json()).toEqual([
        {
          ...seen,
          ...{ applicant: null, user_id: null, cover_letter: null, resume_url: null, resume_id: null },
        },
      ])
      expect(answer.body).not.toMatch(/Ada|@/i)
      expect((await call('employer', 'GET', `/job/${job_id}?blind=perhaps`)).statusCode).toBe(422)
      expect((await call('employer', 'GET', `/job/${job_id}`)).json()).toEqual([seen])
    })

    it('are the applicant’s own, the job’s, and everybody’s for administrators, each with its filters', async () => {
      const { who, job_id, application } = await applied()
      await call('employer', 'PUT', `/${application.id}`, { status: 'screening' })
      const second = (await call(who, 'POST', '', { job_id: await postJob() })).json()
      const ids = async (caller: string, path: string) => {
        const answer = await call(caller, 'GET', path)
        expect(answer.statusCode).toBe(200)
        expect(answer.headers['x-total-count']).toBe(String(answer.json().length))
        return answer.json().map(({ id }: { id: number }) => id)
      }
      expect(await ids(who, '/my-applications')).toEqual([second.id, application.id])
      expect(await ids(who, '/my-applications?status=screening')).toEqual([application.id])
      expect(await ids('employer', '/my-applications')).toEqual([])
      expect(await ids('employer', `/job/${job_id}`)).toEqual([application.id])
      expect(await ids('admin', `/job/${job_id}?status=hired`)).toEqual([])
      expect(await ids('admin', `/?user_id=${application.user_id}`)).toEqual([second.id, application.id])
      expect(await ids('admin', `/?job_id=${job_id}&status=screening`)).toEqual([application.id])
    })

    it('go on by cursor', async () => {
      const who = await newcomer()
      for (let count = 0; count < 3; count += 1) await call(who, 'POST', '', { job_id: await postJob() })
      const first = await call(who, 'GET', '/my-applications?limit=2')
      const next = /<([^>]+)>; rel="next"/.exec(String(first.headers.link))?.[1] ?? ''
      const rest = await send(who, 'GET', next)
      expect([first.json().length, rest.json().length, first.headers['x-total-count']]).toEqual([2, 1, '3'])
    })

    it('401 without a token; 403 for all of them, and for a job one may only see; 404 for a hidden one; 422', async () => {
      const [job, draft] = [await postJob(), await postJob({ status: 'draft' })]
      for (const path of ['', '/my-applications', `/job/${job}`])
        expect((await call('nobody', 'GET', path)).statusCode).toBe(401)
      expect(slugOf(await call('employer', 'GET', ''))).toBe('administrators-only')
      expect(slugOf(await call('other', 'GET', `/job/${job}`))).toBe('not-yours')
      expect(slugOf(await call('other', 'GET', `/job/${draft}`))).toBe('job-not-found')
      expect((await call('employer', 'GET', `/job/${job}?status=open`)).statusCode).toBe(422)
      expect((await call('admin', 'GET', '/?usr_id=1')).json().detail).toMatch(/Did you mean user_id\?/)
    })
  })

  describe('GET /applications/{id}', () => {
    it('200 for applicant, employer and administrators; 404 for others, as if there were none', async () => {
      const { who, path, application } = await applied()
      for (const caller of [who, 'employer', 'admin'])
        expect((await call(caller, 'GET', path)).json()).toEqual(application)
      const [stranger, nothing] = [await call('other', 'GET', path), await call('other', 'GET', '/999999')]
      expect([stranger.statusCode, nothing.statusCode]).toEqual([404, 404])
      expect(nothing.json().detail.replace('999999', String(application.id))).toBe(stranger.json().detail)
      expect((await call('nobody', 'GET', path)).statusCode).toBe(401)
    })

    it('304 for who has it already', async () => {
      const { who, path } = await applied()
      const { etag } = (await call(who, 'GET', path)).headers
      expect((await call(who, 'GET', path, undefined, { 'if-none-match': String(etag) })).statusCode).toBe(304)
    })
  })

  describe('PUT /applications/{id}', () => {
    it('goes the whole way, step by step, with who, when and why in its history', async () => {
      const { who, path, application } = await applied()
      for (const status of ['screening', 'interview', 'offer', 'hired']) {
        const answer = await call('employer', 'PUT', path, { status, note: `On to ${status}` })
        expect([answer.statusCode, answer.json().status]).toEqual([200, status])
      }
      const history = await historyOf(who, path)
      expect(history.map((event: { to_status: string }) => event.to_status)).toEqual([
        'hired',
        'offer',
        'interview',
        'screening',
        'applied',
      ])
      expect(history[0]).toEqual({
        id: expect.any(Number),
        application_id: application.id,
        changed_by: null,
        role: 'employer',
        from_status: 'offer',
        to_status: 'hired',
        changed_fields: [],
        note: 'On to hired',
        created_at: expect.stringMatching(/Z$/),
      })
      expect(history[4]).toMatchObject({ changed_by: application.user_id, role: 'applicant', from_status: null })
    })

    it('200: who of the employer’s accounts moved it, the applicant is not told', async () => {
      const { who, path, application } = await applied()
      await call('employer', 'PUT', path, { status: 'screening' })
      const told = async (viewer: string) =>
        (await historyOf(viewer, path)).map(({ changed_by, role }: { changed_by: number | null; role: string }) => [
          changed_by,
          role,
        ])
      expect(await told(who)).toEqual([
        [null, 'employer'],
        [application.user_id, 'applicant'],
      ])
      for (const viewer of ['employer', 'admin'])
        expect(await told(viewer)).toEqual([
          [expect.any(Number), 'employer'],
          [application.user_id, 'applicant'],
        ])
    })

    it('409 for a step that is not next, naming those that are; nothing is written', async () => {
      const { path } = await applied()
      const answer = await call('employer', 'PUT', path, { status: 'offer' })
      expect([answer.statusCode, slugOf(answer)]).toEqual([409, 'status-move-illegal'])
      expect(answer.json().detail).toMatch(/screening or rejected/)
      expect((await historyOf('employer', path)).length).toBe(1)
    })

    it('of two decisions at once one is made', async () => {
      const { path } = await applied()
      const answers = await Promise.all(
        Array.from({ length: 5 }, () => call('employer', 'PUT', path, { status: 'rejected', note: 'No.' })),
      )
      // A status sent as it is is no change, so a note on it is refused.
      expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 422, 422, 422, 422])
      expect((await historyOf('employer', path)).length).toBe(2)
    })

    it('the applicant changes letter and address while it is open, then no more', async () => {
      const { who, path } = await applied()
      const changed = await call(who, 'PUT', path, { cover_letter: 'I bake bread.', resume_url: 'https://a.example/' })
      expect(changed.json()).toMatchObject({ cover_letter: 'I bake bread.', resume_url: 'https://a.example/' })
      expect((await historyOf(who, path))[0]).toMatchObject({
        role: 'applicant',
        changed_fields: ['cover_letter', 'resume_url'],
        from_status: 'applied',
        to_status: 'applied',
      })
      await call('admin', 'PUT', path, { status: 'rejected' })
      const late = await call(who, 'PUT', path, { cover_letter: null })
      expect([late.statusCode, slugOf(late)]).toEqual([409, 'application-closed'])
    })

    it('403 for the part of the other side', async () => {
      const { who, path } = await applied()
      expect(slugOf(await call(who, 'PUT', path, { status: 'hired' }))).toBe('not-yours')
      const foreign = await call('employer', 'PUT', path, { cover_letter: 'Changed' })
      expect([foreign.statusCode, slugOf(foreign)]).toEqual([403, 'not-yours'])
    })

    it('412 for a change of what has changed meanwhile', async () => {
      const { path } = await applied()
      const ifMatch = { 'if-match': String((await call('employer', 'GET', path)).headers.etag) }
      expect((await call('employer', 'PUT', path, { status: 'screening' }, ifMatch)).statusCode).toBe(200)
      const late = await call('employer', 'PUT', path, { status: 'interview' }, ifMatch)
      expect([late.statusCode, slugOf(late)]).toEqual([412, 'changed-meanwhile'])
    })

    it('401, 404 and 422', async () => {
      const { path } = await applied()
      expect((await call('nobody', 'PUT', path, {})).statusCode).toBe(401)
      expect(slugOf(await call('other', 'PUT', path, { status: 'screening' }))).toBe('application-not-found')
      expect((await call('employer', 'PUT', path, { status: 'promoted' })).statusCode).toBe(422)
      expect((await call('employer', 'PUT', path, { note: 'Why?' })).json().errors[0].pointer).toBe('/note')
    })
  })

  describe('DELETE /applications/{id}', () => {
    it('204: the applicant withdraws, once; it stays on record, and what was sent is the employer’s no more', async () => {
      const { who, path, job_id } = await applied()
      const answers = [await call(who, 'DELETE', path), await call(who, 'DELETE', path)]
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204])
      const left = { status: 'withdrawn', cover_letter: null }
      expect((await call('employer', 'GET', path)).json()).toMatchObject(left)
      expect((await call('employer', 'GET', `/job/${job_id}`)).json()).toMatchObject([left])
      expect((await call(who, 'GET', path)).json().cover_letter).toBe('I bake.')
      expect((await historyOf(who, path)).length).toBe(2)
      expect(slugOf(await call('employer', 'PUT', path, { status: 'screening' }))).toBe('status-move-illegal')
    })

    it('204: an administrator deletes it with its history', async () => {
      const { path, application } = await applied()
      expect((await call('admin', 'DELETE', path)).statusCode).toBe(204)
      expect((await call('employer', 'GET', path)).statusCode).toBe(404)
      const left = database.db.selectFrom('application_event').where('application_id', '=', application.id)
      expect(await left.selectAll().execute()).toEqual([])
    })

    it('401, 403 for the employer, 404 for others, 409 for one that is decided', async () => {
      const { who, path } = await applied()
      expect((await call('nobody', 'DELETE', path)).statusCode).toBe(401)
      expect(slugOf(await call('employer', 'DELETE', path))).toBe('not-yours')
      expect(slugOf(await call('other', 'DELETE', path))).toBe('application-not-found')
      await call('employer', 'PUT', path, { status: 'rejected' })
      const late = await call(who, 'DELETE', path)
      expect([late.statusCode, slugOf(late)]).toEqual([409, 'status-move-illegal'])
    })
  })

  describe('the history', () => {
    it('is added to only, by whatever way', async () => {
      const { application } = await applied()
      const rows = database.db.selectFrom('application_event').where('application_id', '=', application.id)
      await expect(
        database.db
          .updateTable('application_event')
          .set({ to_status: 'hired' })
          .where('application_id', '=', application.id)
          .execute(),
      ).rejects.toMatchObject({ code: '23000' })
      await expect(
        sql`delete from application_event where application_id = ${application.id}`.execute(database.db),
      ).rejects.toMatchObject({ code: '23000' })
      expect((await rows.selectAll().execute()).length).toBe(1)
    })

    it('401 and 404 as for the application', async () => {
      const { path } = await applied()
      expect((await call('nobody', 'GET', `${path}/history`)).statusCode).toBe(401)
      expect(slugOf(await call('other', 'GET', `${path}/history`))).toBe('application-not-found')
    })
  })

  describe('GET /applications/{id}/resume', () => {
    it('200: the bytes, to be saved and not to be run', async () => {
      const who = await newcomer()
      const resume_id = await uploadResume(who, 'Žofie "CV"\n% résumé.txt', 'Žofie bakes.')
      const { id } = (await call(who, 'POST', '', { job_id: await postJob(), resume_id })).json()
      for (const caller of [who, 'employer', 'admin']) {
        const answer = await call(caller, 'GET', `/${id}/resume`)
        expect([answer.statusCode, answer.body]).toEqual([200, 'Žofie bakes.'])
        expect(answer.headers).toMatchObject({
          'content-type': 'text/plain',
          'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, no-store',
          'content-disposition': expect.stringMatching(
            /^attachment; filename="[\x20-\x7e]+"; filename\*=UTF-8''%C5%BDofie[\w%.-]+$/,
          ),
        })
      }
      expect(slugOf(await call('other', 'GET', `/${id}/resume`))).toBe('application-not-found')
      expect((await call('nobody', 'GET', `/${id}/resume`)).statusCode).toBe(401)
    })

    it('404 without one, and for the employer once it is withdrawn', async () => {
      const { who, path } = await applied()
      expect(slugOf(await call(who, 'GET', `${path}/resume`))).toBe('resume-not-found')
      const resume_id = await uploadResume(who, 'cv.txt', 'Withdrawn')
      const { id } = (await call(who, 'POST', '', { job_id: await postJob(), resume_id })).json()
      await call(who, 'DELETE', `/${id}`)
      expect((await call(who, 'GET', `/${id}/resume`)).statusCode).toBe(200)
      expect(slugOf(await call('employer', 'GET', `/${id}/resume`))).toBe('resume-not-found')
    })
  })
})
