import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, patient, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { type S3Mood, type S3Server, startS3 } from '../../test/s3-server.ts'
import { createS3Storage, type S3Store } from './s3.ts'

const RESUME =
  'Ada Example\nada@example.org\n\nExperience\nTanner, Harrowfen Hides, 2019 – 2021\n- Cured 400 hides a week'

describeDatabase('uploads into a bucket', (makeDatabase) => {
  let database: TestDatabase
  let s3: S3Server
  let bucket: S3Store
  let server: TestApp
  let token: string
  let jobId: number

  beforeAll(async () => {
    database = await makeDatabase()
    s3 = await startS3()
    bucket = createS3Storage(s3.place)
    server = await openTestApp(database, { withWorker: true, environment: s3.environment })
    token = await server.signIn('ada@example.org')
    const job = { title: 'Tanner', description: 'Required:\n- Leather tanning', status: 'active' }
    const posted = await server.app.inject({
      method: 'POST',
      url: '/api/v1/jobs',
      payload: job,
      headers: bearer(token),
    })
    jobId = posted.json().id
  })
  afterAll(async () => {
    await server.close()
    bucket.close()
    await s3.close()
    await database.drop()
  })

  const upload = (text: string) => {
    const form = new FormData()
    form.set('job_id', String(jobId))
    form.set('resume', new Blob([text]), 'resume.txt')
    return server.app.inject({
      method: 'POST',
      url: '/api/v1/resume-analysis/analyze',
      payload: form,
      headers: { ...bearer(token), ...patient },
    })
  }
  const keyOf = (text: string) => createHash('sha256').update(text).digest('hex')

  it('stores a resume there, and erases it there', async () => {
    const text = `${RESUME} (well)`
    const answer = await upload(text)
    expect(answer.json(), answer.body).toMatchObject({ status: 'done' })
    expect(new TextDecoder().decode(await bucket.get(keyOf(text)))).toBe(text)
    const url = `/api/v1/resume-analysis/resumes/${answer.json().resume_id}`
    expect((await server.app.inject({ method: 'DELETE', url, headers: bearer(token) })).statusCode).toBe(204)
    expect(await bucket.has(keyOf(text))).toBe(false)
  })

  it('gives a resume back, itself or where it is for a minute', async () => {
    const text = `${RESUME} (back)`
    const { resume_id } = (await upload(text)).json()
    const url = `/api/v1/resume-analysis/resumes/${resume_id}/file`
    const file = await server.app.inject({ url, headers: bearer(token) })
    expect([file.statusCode, file.body]).toEqual([200, text])
    expect(file.headers['content-disposition']).toContain('attachment; filename="resume.txt"')
    const there = await server.app.inject({ url: `${url}?redirect=true`, headers: bearer(token) })
    expect(there.statusCode).toBe(303)
    expect(there.headers['cache-control']).toContain('no-store')
    const fetched = await fetch(String(there.headers['location']))
    expect([fetched.status, await fetched.text()]).toEqual([200, text])
    expect(new URL(String(there.headers['location'])).searchParams.get('response-content-disposition')).toContain(
      'attachment; filename="resume.txt"',
    )
  })

  it('gives what still waits for the bucket itself', async () => {
    const text = `${RESUME} (waiting)`
    s3.turn('failing')
    const { resume_id } = (await upload(text)).json()
    const url = `/api/v1/resume-analysis/resumes/${resume_id}/file?redirect=true`
    const file = await server.app.inject({ url, headers: bearer(token) })
    s3.turn('well')
    expect([file.statusCode, file.body]).toEqual([200, text])
  })

  it.each<S3Mood>(['failing', 'forbidding', 'full'])(
    'loses nothing while the bucket is %s: the resume is analysed now and moved later',
    async (mood) => {
      const text = `${RESUME} (${mood})`
      s3.turn(mood)
      const answer = await upload(text)
      expect(answer.json(), answer.body).toMatchObject({ status: 'done' })
      s3.turn('well')
      await expect
        .poll(() => server.deps.drainStorage?.().then(() => bucket.has(keyOf(text))), { timeout: 60_000 })
        .toBe(true)
      expect(new TextDecoder().decode(await bucket.get(keyOf(text)))).toBe(text)
    },
  )
})
