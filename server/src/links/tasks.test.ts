import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, patient, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { createLogger } from '../http/logging.ts'
import { OutgoingError } from '../outgoing/policy.ts'
import type { OutgoingRequest, SendOutgoing } from '../outgoing/send.ts'
import { startWorker } from '../worker.ts'
import { checkLinksTask } from './tasks.ts'

const RESUME = `Mara Ellinger
Data Engineer
mara.ellinger@example.org | +44 20 7946 0018 | Leeds, UK | github.com/mara-ellinger-example

EXPERIENCE
Data Engineer, Northwind Freight Ltd
Mar 2021 – Present
• Built ingestion pipelines in Python that cut the nightly load from 6 hours to 40 minutes
`

describeDatabase('link checks', (makeDatabase) => {
  let database: TestDatabase
  let server: TestApp
  let candidate: string
  let jobId: number
  let asked: string[] = []

  // A network that is not there: no test goes out.
  const send: SendOutgoing = async ({ url, method }: OutgoingRequest) => {
    asked.push(`${method} ${url}`)
    if (url.includes('gone')) throw new OutgoingError('name', 'The name has no address.')
    return { status: 200, url, headers: {}, body: Buffer.alloc(0), isTruncated: true }
  }
  const open = async (environment: Readonly<Record<string, string>>) => {
    server = await openTestApp(database, { environment })
    await startWorker({ ...server.deps, send })
    candidate = await server.signIn('mara@example.com')
    const posting = JSON.parse(
      await readFile(new URL('../../../fixtures/jobs/senior-backend-engineer.json', import.meta.url), 'utf8'),
    )
    const employer = await server.signIn('employer@example.com')
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/jobs',
      payload: posting,
      headers: bearer(employer),
    })
    jobId = Number(answer.json().id)
  }
  const analyze = async (text: string) => {
    const form = new FormData()
    form.set('job_id', String(jobId))
    form.set('resume', text)
    const encoded = new Response(form)
    const answer = await server.app.inject({
      method: 'POST',
      url: '/api/v1/resume-analysis/analyze',
      payload: Buffer.from(await encoded.arrayBuffer()),
      headers: { 'content-type': encoded.headers.get('content-type') ?? '', ...patient, ...bearer(candidate) },
    })
    expect(answer.statusCode).toBe(200)
    return answer.json()
  }
  const readLatest = async () =>
    (await server.app.inject({ url: `/api/v1/resume-analysis/results/${jobId}`, headers: bearer(candidate) })).json()

  beforeAll(async () => {
    database = await makeDatabase()
  })
  afterAll(() => database.drop())

  it('are not made unless they are switched on', async () => {
    asked = []
    await open({})
    const analysis = await analyze(RESUME)
    expect(analysis.link_checks).toBeNull()
    expect(asked).toEqual([])
    await server.close()
  })

  it('are saved beside the result, and change no score', async () => {
    asked = []
    await open({ LINK_CHECKS: 'on' })
    const before = await analyze(RESUME.replace('mara-ellinger-example', 'gone-example'))
    await expect
      .poll(async () => (await readLatest()).link_checks, { timeout: 10_000 })
      .toEqual([
        {
          url: 'https://github.com/gone-example',
          status: 'unreachable',
          detail: 'The name has no address.',
          checked_at: expect.any(String),
        },
      ])
    const { link_checks: _, updated_at: __, ...after } = await readLatest()
    expect(before).toMatchObject(after)
    await checkLinksTask({ db: server.deps.db, send, log: createLogger('silent') }).run({ analysisId: before.id })
    expect(asked).toEqual(['GET https://api.github.com/users/gone-example'])
    await server.close()
  })
})
