import {
  type Attributes,
  type Context,
  ROOT_CONTEXT,
  type Span,
  SpanStatusCode,
  type TracerProvider,
  trace,
} from '@opentelemetry/api'
import type { OpenTelemetryOptions } from 'pg-boss'

export interface TracingConfig {
  /** Where OTLP over HTTP is spoken: `http://127.0.0.1:4318`; undefined: nothing is traced. */
  readonly endpoint: string | undefined
  /** Sent with every export, such as a key. */
  readonly headers: Readonly<Record<string, string>>
  /** Which part of all traces is kept, 0–1. */
  readonly ratio: number
  readonly environment: string
  readonly version: string
}

export interface Tracing {
  readonly isOn: boolean
  readonly provider: TracerProvider
  /** The trace that a request says it is part of (W3C Trace Context). */
  parentOf(headers: Readonly<Record<string, unknown>>): Context
  /** How the queue carries a trace from who enqueues a task to who works on it. */
  readonly ofQueue: OpenTelemetryOptions
  /** Sends what has not been sent, for some seconds at most. */
  close(): Promise<void>
}

export type Trace = Pick<Tracing, 'provider'>

const SCOPE = 'zodie'
/** The tracer of everything that is ZODIE's own; without an exporter it makes spans that are nothing. */
export const tracerOf = ({ provider }: Trace) => provider.getTracer(SCOPE)

/** Before an SDK is registered, which ZODIE never does, this provider makes spans that record nothing. */
export const noTracing: Tracing = {
  isOn: false,
  provider: trace.getTracerProvider(),
  parentOf: () => ROOT_CONTEXT,
  ofQueue: { enabled: false },
  close: async () => undefined,
}

/** The SDK is loaded only where traces are sent somewhere: it costs a start what docs/performance.md says. */
export const openTracing = async (config: TracingConfig): Promise<Tracing> => {
  const { endpoint } = config
  if (endpoint === undefined) return noTracing
  const { openOtlp } = await import('./otlp.ts')
  return openOtlp({ ...config, endpoint })
}

/** Words of errors stay out: they may quote what people wrote. */
export const markFailed = (span: Span, error: unknown): void => {
  span.setAttribute('error.type', error instanceof Error ? error.name : typeof error)
  span.setStatus({ code: SpanStatusCode.ERROR })
}

/** Runs `work` as a named part of what is being done. */
export const inSpan = <Answer>(
  tracing: Trace,
  name: string,
  attributes: Attributes,
  work: () => Promise<Answer>,
): Promise<Answer> =>
  tracerOf(tracing).startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work()
    } catch (error) {
      markFailed(span, error)
      throw error
    } finally {
      span.end()
    }
  })

/** Something that took place elsewhere, a thread for instance, and is told of afterwards; milliseconds since 1970. */
export interface PastStep {
  readonly name: string
  readonly startedAt: number
  readonly ms: number
}

export const recordStep = (tracing: Trace, { name, startedAt, ms }: PastStep): void =>
  tracerOf(tracing)
    .startSpan(name, { startTime: startedAt })
    .end(startedAt + ms)
