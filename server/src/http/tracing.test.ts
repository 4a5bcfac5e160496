import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { bearer, openTestApp, patient, type TestApp } from '../../test/app.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { captureLog } from '../../test/log-lines.ts'

interface OtlpSpan {
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId?: string
  readonly name: string
  readonly kind: number
}

interface OtlpExport {
  readonly resourceSpans: readonly {
    readonly scopeSpans: readonly { readonly spans: readonly OtlpSpan[] }[]
  }[]
}

/** Takes OTLP over HTTP, as a collector does. */
const openCollector = async () => {
  const spans: OtlpSpan[] = []
  const exports: { path: string | undefined; key: unknown; body: string }[] = []
  const server = createServer(async (request, response) => {
    // Written by the exporter of OpenTelemetry.
    const sent = (await json(request)) as OtlpExport
    exports.push({ path: request.url, key: request.headers['api-key'], body: JSON.stringify(sent) })
    for (const { scopeSpans } of sent.resourceSpans) for (const scope of scopeSpans) spans.push(...scope.spans)
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  const close = () => new Promise((resolve) => server.close(resolve).closeAllConnections())
  return { spans, exports, url: `http://127.0.0.1:${port}`, close }
}

const NAME = 'Leocadia Thorbjørnsen'
const TRACE_ID = '4bf92f3577b34da6a3ce929d0e0e4736'

describeDatabase('a request that is traced', (makeDatabase) => {
  let database: TestDatabase
  let collector: Awaited<ReturnType<typeof openCollector>>
  let api: TestApp
  let worker: TestApp
  const captured = captureLog('debug')
  beforeAll(async () => {
    database = await makeDatabase()
    collector = await openCollector()
    const environment = {
      OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      OTEL_EXPORTER_OTLP_HEADERS: 'api-key=key-of-the-collector',
      OTEL_TRACES_SAMPLER_ARG: '1',
    }
    api = await openTestApp(database, { environment, log: captured.log })
    worker = await openTestApp(database, { environment, log: captured.log, dataDir: api.dataDir, withWorker: true })
  })
  afterAll(async () => {
    await worker.close()
    await api.close()
    await collector.close()
    await database.drop()
  })

  const spanOf = (name: string) => collector.spans.find((span) => span.traceId === TRACE_ID && span.name === name)

  it('is one trace from the request through the queue to the stages in a worker', async () => {
    const token = await api.signIn('leocadia@example.org', NAME)
    const posted = { title: 'Engineer', requirements: 'Required: Node.js.' }
    const job = await api.app.inject({ method: 'POST', url: '/api/v1/jobs', headers: bearer(token), payload: posted })
    const form = new FormData()
    form.set('job_id', String(job.json().id))
    form.set('resume', `${NAME}\nleocadia@example.org\nSkills: Node.js, PostgreSQL`)
    // The client says "do not keep it"; what is kept is ours to say.
    const headers = { ...bearer(token), ...patient, traceparent: `00-${TRACE_ID}-00f067aa0ba902b7-00` }
    const answer = await api.app.inject({
      ...{ method: 'POST', url: '/api/v1/resume-analysis/analyze', headers, payload: form },
    })
    expect(answer.json()).toMatchObject({ status: 'done' })
    await expect.poll(() => spanOf('process analyze-resume'), { timeout: 15_000 }).toBeDefined()
    await expect.poll(() => spanOf('POST /api/v1/resume-analysis/analyze'), { timeout: 15_000 }).toBeDefined()

    const request = spanOf('POST /api/v1/resume-analysis/analyze')
    const sent = spanOf('send analyze-resume')
    const processed = spanOf('process analyze-resume')
    expect(request).toMatchObject({ kind: 2, parentSpanId: '00f067aa0ba902b7' })
    expect(sent?.parentSpanId).toBe(request?.spanId)
    expect(processed?.parentSpanId).toBe(sent?.spanId)
    for (const stage of ['fetch', 'read', 'understand', 'score', 'save'])
      expect(spanOf(stage)?.parentSpanId, stage).toBe(processed?.spanId)
  })

  it('has its id in the log, also where a worker writes it', () => {
    const answered = captured.lines().find(({ route }) => route === '/api/v1/resume-analysis/analyze')
    expect(answered).toMatchObject({ trace_id: TRACE_ID, analysis_id: 1, user_id: expect.any(Number) })
  })

  it('is sent with the configured headers, and carries nothing of a person', () => {
    expect(collector.exports.length).toBeGreaterThan(0)
    for (const { path, key } of collector.exports) expect([path, key]).toEqual(['/v1/traces', 'key-of-the-collector'])
    expect(collector.exports.map(({ body }) => body).join('')).not.toMatch(/leocadia|thorb|example\.org|Skills|Bearer/i)
  })
})

describeDatabase('a collector that is away', (makeDatabase) => {
  it('is nobody’s concern: requests are answered, and the process ends in time', async () => {
    const database = await makeDatabase()
    const environment = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' }
    const open = await openTestApp(database, { environment })
    try {
      expect((await open.app.inject('/api/v1/jobs')).statusCode).toBe(200)
    } finally {
      const begun = performance.now()
      await open.deps.tracing.close()
      expect(performance.now() - begun).toBeLessThan(6_000)
      await open.close()
      await database.drop()
    }
  })
})
