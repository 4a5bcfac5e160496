import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bearer, openTestApp, type TestApp } from '../../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../../test/databases.ts'
import { storeFinishedAnalysis } from '../../../test/finished-analysis.ts'

const BASE = '/api/v1/resume-analysis'
const fixture = (path: string) => readFile(new URL(`../../../../fixtures/${path}`, import.meta.url), 'utf8')

describeDatabase('GET /report/{job_id}', (makeDatabase) => {
  let database: TestDatabase
  let open: TestApp
  let me: string
  let employer: string
  let jobId: number
  let analysisId: number
  let digest: string

  const get = (job: number, accept?: string, token = me) =>
    open.app.inject({
      url: `${BASE}/report/${job}`,
      headers: { ...bearer(token), ...(accept === undefined ? {} : { accept }) },
    })
  const postJob = async (payload: object): Promise<number> => {
    const answer = await open.app.inject({ method: 'POST', url: '/api/v1/jobs', payload, headers: bearer(employer) })
    expect(answer.statusCode, answer.body).toBe(201)
    return Number(answer.json().id)
  }
  const myId = async (token: string): Promise<number> =>
    Number((await open.app.inject({ url: '/api/v1/users/me', headers: bearer(token) })).json().id)
  const store = async (job: number, resume: string, fileName = 'résumé <b>.txt') =>
    storeFinishedAnalysis(database.db, { userId: await myId(me), jobId: job, resume, fileName })

  beforeAll(async () => {
    database = await makeDatabase()
    open = await openTestApp(database)
    me = await open.signIn('me@example.org')
    employer = await open.signIn('employer@example.org')
    jobId = await postJob(JSON.parse(await fixture('jobs/senior-backend-engineer.json')))
    const stored = await store(jobId, await fixture('resumes/maren-okafor-lindqvist.txt'))
    analysisId = stored.id
    digest = stored.result.certificate.resultSha256
  })
  afterAll(async () => {
    await open.close()
    await database.drop()
  })

  it('200 as a page with the scores, both sides’ words, and how to check it', async () => {
    const { statusCode, headers, body } = await get(jobId)
    expect(statusCode, body).toBe(200)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers.vary).toMatch(/\bAccept\b/)
    for (const words of ['Senior Backend Engineer, Payments', 'Kubernetes', digest, `/${analysisId}/verify`])
      expect(body).toContain(words)
    expect(body).toContain('résumé &lt;b&gt;.txt')
    expect(body).not.toContain('<script')
  })

  it('lets a browser use the page’s own style and nothing else', async () => {
    const { headers, body } = await get(jobId)
    const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(headers['content-security-policy']).toContain(`default-src 'none'; style-src 'sha256-${hash}'`)
    expect(headers['cache-control']).toBe('private, no-store')
  })

  it('200 as a tagged PDF to be saved', async () => {
    const { headers, rawPayload } = await get(jobId, 'application/pdf')
    expect(headers['content-disposition']).toContain('filename="Report - Senior Backend Engineer, Payments.pdf"')
    expect(headers.vary).toMatch(/\bAccept\b/)
    expect(rawPayload.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
    expect(rawPayload.toString('latin1')).toContain('/Marked true')
  })

  it('leaves the event loop to others while it prints, and prints the same bytes again', async () => {
    const before = await get(jobId, 'application/pdf')
    let turns = 0
    let isPrinting = true
    const turn = (): void => {
      turns += 1
      if (isPrinting) setImmediate(turn)
    }
    turn()
    const again = await get(jobId, 'application/pdf')
    isPrinting = false
    expect(again.rawPayload.equals(before.rawPayload)).toBe(true)
    // Printed on this loop, nothing else would have had more than a handful of turns.
    expect(turns).toBeGreaterThan(1000)
  })

  it('406 with both names for what is neither', async () => {
    const answer = await get(jobId, 'application/json')
    expect(answer.statusCode).toBe(406)
    expect(answer.json()).toMatchObject({
      type: '/docs/problems#not-acceptable',
      detail: expect.stringMatching(/text\/html .*application\/pdf/),
    })
    expect(answer.headers.vary).toMatch(/\bAccept\b/)
  })

  it('404 without an analysis, for another’s, and before one is finished', async () => {
    const unasked = await postJob({ title: 'Glazier' })
    expect((await get(unasked)).json()).toMatchObject({ status: 404, type: '/docs/problems#analysis-not-found' })
    expect((await get(jobId, 'text/html', employer)).statusCode).toBe(404)
    await database.db.updateTable('analysis').set({ result: null, status: 'running', finished_at: null }).execute()
    expect((await get(jobId)).json()).toMatchObject({
      status: 404,
      detail: `Your analysis against job ${jobId} is running. Ask again in a moment.`,
    })
    const failure = { failure_slug: 'resume-damaged', failure_detail: 'The file is damaged.' }
    await database.db
      .updateTable('analysis')
      .set({ status: 'failed', ...failure, finished_at: new Date() })
      .execute()
    expect((await get(jobId)).json().detail).toContain('is failed. The file is damaged.')
  })

  it('401 for nobody', async () => {
    expect((await open.app.inject({ url: `${BASE}/report/${jobId}` })).statusCode).toBe(401)
  })

  describe('of texts made to hurt', () => {
    const hostile = [
      'Ada \u202eExample\u202c <script>alert(1)</script>',
      'ada@example.com',
      'EXPERIENCE',
      'Baker, Hill Bakery \u200b\u200b\ufeff  <img src=x onerror=alert(1)>',
      'January 2019 - December 2023',
      `- Baking bread for ${'W'.repeat(10_000)} people daily; HACCP & food hygiene "kept"`,
      '- אפייה ולחם עם Baking food hygiene 2019 (בדיקה) مرحبا بالعالم',
      `- e${'\u0301'.repeat(200)} baking 中文漢字 Ελληνικά Кириллица`,
    ].join('\n')
    it.each(['text/html', 'application/pdf'])('is a whole %s', async (accept) => {
      const job = await postJob({
        title: `Baker </title><script>alert(2)</script> ${accept} / "x" \u202e`,
        company: '<i>Höhle</i>',
        requirements: `Required:\n- Baking <script>alert(3)</script>\n- HACCP\n- food hygiene`,
      })
      await store(job, hostile, '"; filename=evil.exe\r\nSet-Cookie: a=b')
      const answer = await get(job, accept)
      expect(answer.statusCode, answer.body.slice(0, 500)).toBe(200)
      expect(answer.headers['set-cookie']).toBeUndefined()
      if (accept === 'text/html') expect(answer.body).not.toMatch(/<script|<img|<i>/)
      else expect(answer.rawPayload.subarray(-6).toString('latin1')).toContain('%%EOF')
    })
  })
})
