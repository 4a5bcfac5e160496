import { context, type Span, SpanKind, trace } from '@opentelemetry/api'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type LogContext, withContext } from '../telemetry/context.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { type Tracing, tracerOf } from '../telemetry/tracing.ts'

interface Observers {
  readonly metrics: Pick<Metrics, 'answered'>
  readonly tracing: Pick<Tracing, 'isOn' | 'provider' | 'parentOf'>
}

interface Observed {
  readonly ids: LogContext
  /** `undefined` where nothing is traced. */
  readonly span: Span | undefined
}

/** "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01" (W3C Trace Context) */
const TRACEPARENT = /^[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}/

/** The pattern of the route instead of the address: a search term may be a person's name, and there are as many addresses as people. */
const routeOf = (request: FastifyRequest): string => request.routeOptions.url ?? 'none'

const beginSpan = ({ provider, parentOf }: Observers['tracing'], request: FastifyRequest): Span =>
  tracerOf({ provider }).startSpan(
    `${request.method} ${routeOf(request)}`,
    {
      kind: SpanKind.SERVER,
      attributes: {
        'http.request.method': request.method,
        'http.route': routeOf(request),
        'zodie.request_id': request.id,
      },
    },
    parentOf(request.headers),
  )

const begin = ({ tracing }: Observers, request: FastifyRequest): Observed => {
  const span = tracing.isOn ? beginSpan(tracing, request) : undefined
  const traceId = span?.spanContext().traceId ?? TRACEPARENT.exec(String(request.headers['traceparent']))?.[1]
  return { ids: { request_id: request.id, ...(traceId === undefined ? {} : { trace_id: traceId }) }, span }
}

const end = ({ metrics }: Observers, request: FastifyRequest, reply: FastifyReply, { ids, span }: Observed): void => {
  const [method, route, status] = [request.method, routeOf(request), reply.statusCode]
  const { request_id: _, ...others } = ids
  const durationMs = Math.round(reply.elapsedTime * 10) / 10
  request.log.info({ ...others, method, route, status, duration_ms: durationMs }, 'answered')
  metrics.answered({ method, route, status, seconds: reply.elapsedTime / 1000 })
  if (ids.user_id !== undefined) span?.setAttribute('user.id', ids.user_id)
  if (ids.analysis_id !== undefined) span?.setAttribute('zodie.analysis_id', ids.analysis_id)
  span?.setAttribute('http.response.status_code', status)
  if (status >= 500) span?.setAttribute('error.type', String(status))
  span?.end()
}

/** What follows belongs to this request: its ids stand in the log, and what it does becomes part of its trace. */
const under = ({ ids, span }: Observed, next: () => void): void =>
  span === undefined
    ? withContext(ids, next)
    : context.with(trace.setSpan(context.active(), span), () => withContext(ids, next))

/** One line, one measurement and, where traces are sent, one span per request. Before every other hook. */
export const observeRequests = (app: FastifyInstance, observers: Observers): void => {
  const all = new WeakMap<FastifyRequest, Observed>()
  const observe = (request: FastifyRequest): Observed => {
    const observed = all.get(request) ?? begin(observers, request)
    all.set(request, observed)
    return observed
  }
  app.addHook('onRequest', (request, _reply, next) => under(observe(request), next))
  // Once more: what is called when a body has arrived is called by the connection, which knows of no request.
  app.addHook('preValidation', (request, _reply, next) => under(observe(request), next))
  app.addHook('onResponse', async (request, reply) => end(observers, request, reply, observe(request)))
}
