import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'

const MOST = 1_000

describeDatabase('room for resumes', (makeDatabase) => {
  let database: TestDatabase
  let server: TestApp
  let jobId: number

  beforeAll(async () => {
    database = await makeDatabase()
    const environment = { MAX_STORED_BYTES_PER_USER: String(MOST), MAX_ANALYSES_PER_USER: '4' }
    server = await openTestApp(database, { environment })
    jobId = await postJob('Tanner')
  })
  afterAll(async () => {
    await server.close()
    await database.drop()
  })

  const postJob = async (title: string): Promise<number> => {
    const headers = bearer(await server.signIn('employer@example.org'))
    const payload = { title, description: 'Leather', status: 'active' }
    return (await server.app.inject({ method: 'POST', url: '/api/v1/jobs', payload, headers })).json().id
  }
  const upload = (token: string, text: string, job = jobId) => {
    const form = new FormData()
    form.set('job_id', String(job))
    form.set('resume', new Blob([text]), 'resume.txt')
    const headers = { ...bearer(token), prefer: 'respond-async' }
    return server.app.inject({ method: 'POST', url: '/api/v1/resume-analysis/analyze', payload: form, headers })
  }
  const resumesOf = async (token: string): Promise<{ id: number }[]> =>
    (await server.app.inject({ url: '/api/v1/resume-analysis/resumes', headers: bearer(token) })).json()

  it('is for so many bytes, says what takes them, and grows when a resume is erased', async () => {
    const ada = await server.signIn('ada@example.org')
    expect((await upload(ada, 'a'.repeat(600))).statusCode).toBe(202)
    const refused = await upload(ada, 'b'.repeat(600))
    expect(refused.statusCode).toBe(409)
    expect(refused.json()).toMatchObject({ type: expect.stringContaining('resume-quota-exceeded') })
    expect(refused.json().detail).toContain('Erase one')
    // What is there already takes no more.
    expect((await upload(ada, 'a'.repeat(600))).statusCode).toBe(202)
    const [kept] = await resumesOf(ada)
    const url = `/api/v1/resume-analysis/resumes/${kept?.id}`
    expect((await server.app.inject({ method: 'DELETE', url, headers: bearer(ada) })).statusCode).toBe(204)
    expect((await upload(ada, 'b'.repeat(600))).statusCode).toBe(202)
  })

  it('is not more for who sends many at once', async () => {
    const bob = await server.signIn('bob@example.org')
    const answers = await Promise.all(['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => upload(bob, letter.repeat(300))))
    expect(answers.map(({ statusCode }) => statusCode).toSorted()).toEqual([202, 202, 202, 409, 409, 409])
    expect(await resumesOf(bob)).toHaveLength(3)
  })

  it('ends with the analyses that are kept, for known files too, and nothing of what is refused stays', async () => {
    const kim = await server.signIn('kim@example.org')
    for (const letter of ['a', 'b', 'c', 'd']) expect((await upload(kim, letter)).statusCode).toBe(202)
    const stored = (await readdir(join(server.dataDir, 'files'), { recursive: true })).length
    const refused = await upload(kim, 'one too many')
    expect(refused.statusCode).toBe(409)
    expect(refused.json()).toMatchObject({ type: '/docs/problems#too-many-analyses' })
    expect(refused.json().detail).toContain('You have 4 analyses')
    expect(await readdir(join(server.dataDir, 'files'), { recursive: true })).toHaveLength(stored)
    // What is there is answered as before; against another job it would be one more.
    expect((await upload(kim, 'a')).statusCode).toBe(202)
    const resumes = await resumesOf(kim)
    expect(resumes).toHaveLength(4)
    const other = await upload(kim, 'a', await postJob('Saddler'))
    expect(other.json()).toMatchObject({ status: 409, type: '/docs/problems#too-many-analyses' })
    const url = `/api/v1/resume-analysis/resumes/${resumes[0]?.id}`
    expect((await server.app.inject({ method: 'DELETE', url, headers: bearer(kim) })).statusCode).toBe(204)
    expect((await upload(kim, 'one more')).statusCode).toBe(202)
  })

  it('is each user’s own', async () => {
    const eve = await server.signIn('eve@example.org')
    expect((await upload(eve, 'a'.repeat(900))).statusCode).toBe(202)
  })
})
