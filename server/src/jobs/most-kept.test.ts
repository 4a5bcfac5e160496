import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'

describeDatabase('how many jobs and revisions are kept', (makeDatabase) => {
  let database: TestDatabase
  let server: TestApp

  beforeAll(async () => {
    database = await makeDatabase()
    server = await openTestApp(database, { environment: { MAX_JOBS_PER_USER: '2', MAX_REVISIONS_PER_JOB: '3' } })
  })
  afterAll(async () => {
    await server.close()
    await database.drop()
  })

  type Method = 'POST' | 'PATCH' | 'DELETE'
  const send = (token: string, method: Method, path: string, payload?: object) =>
    server.app.inject({ method, url: `/api/v1/jobs${path}`, headers: bearer(token), ...(payload && { payload }) })
  const post = (token: string) => send(token, 'POST', '', { title: 'Tanner' })

  it('counts drafts and closed jobs too, and has room again when one is deleted', async () => {
    const employer = await server.signIn('tanner@example.org')
    const draft = await send(employer, 'POST', '', { title: 'Tanner', status: 'draft' })
    const closed = (await post(employer)).json()
    expect((await send(employer, 'PATCH', `/${closed.id}`, { status: 'closed' })).statusCode).toBe(200)
    const refused = await post(employer)
    expect(refused.statusCode).toBe(409)
    expect(refused.json()).toMatchObject({
      type: '/docs/problems#too-many-jobs',
      detail:
        'You have 2 jobs, as many as are kept for you. Delete one that you no longer need and post this one again.',
    })
    expect((await send(employer, 'DELETE', `/${draft.json().id}`)).statusCode).toBe(204)
    expect((await post(employer)).statusCode).toBe(201)
  })

  it('takes no more from who posts many at once, and as many from everybody', async () => {
    const employer = await server.signIn('saddler@example.org')
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(employer)))
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([201, 201, 409, 409, 409])
    expect((await post(await server.signIn('cobbler@example.org'))).statusCode).toBe(201)
  })

  it('refuses the revision that is one too many, and nothing that makes none', async () => {
    const employer = await server.signIn('glover@example.org')
    const { id } = (await post(employer)).json()
    const change = (payload: object) => send(employer, 'PATCH', `/${id}`, payload)
    for (const title of ['Second', 'Third']) expect((await change({ title })).statusCode).toBe(200)
    const refused = await change({ title: 'Fourth' })
    expect(refused.statusCode).toBe(409)
    expect(refused.json()).toMatchObject({ type: '/docs/problems#too-many-revisions' })
    expect(refused.json().detail).toContain('post it anew')
    const salaried = await change({ salary_min: 40_000 })
    expect(salaried.statusCode).toBe(200)
    expect(salaried.json()).toMatchObject({ title: 'Third', salary_min: 40_000 })
  })
})
