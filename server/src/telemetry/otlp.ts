import { setTimeout as sleep } from 'node:timers/promises'
import { context, defaultTextMapGetter, ROOT_CONTEXT } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace'
import type { Tracing, TracingConfig } from './tracing.ts'

/** Who collects traces may be away; nobody waits for that, least of all a process that stops. */
const EXPORT_TIMEOUT_MS = 3_000
const EXPORT_EVERY_MS = 1_000
/** Spans beyond this are dropped: traces may be lost, memory may not. */
const MOST_WAITING = 4_096
/** Of one attribute; ours are ids and names of routes. */
const MOST_CHARACTERS = 200

/** Traces by OTLP over HTTP. Loaded by `openTracing` alone. */
export const openOtlp = (config: TracingConfig & { readonly endpoint: string }): Tracing => {
  // Of the process: the API of OpenTelemetry has one. A second call changes nothing.
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  const exporter = new OTLPTraceExporter({
    url: `${config.endpoint}/v1/traces`,
    headers: { ...config.headers },
    timeoutMillis: EXPORT_TIMEOUT_MS,
  })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': 'zodie',
      'service.version': config.version,
      'deployment.environment.name': config.environment,
    }),
    sampler: samplerOf(config.ratio),
    spanLimits: { attributeValueLengthLimit: MOST_CHARACTERS },
    spanProcessors: [
      new BatchSpanProcessor({
        exporter,
        maxQueueSize: MOST_WAITING,
        scheduledDelayMillis: EXPORT_EVERY_MS,
        exportTimeoutMillis: EXPORT_TIMEOUT_MS,
      }),
    ],
  })
  // Trace ids alone: baggage could carry whatever a client put into it.
  const propagator = new W3CTraceContextPropagator()
  return {
    isOn: true,
    provider,
    parentOf: (headers) => propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter),
    ofQueue: { propagateContext: true, propagator, tracerProvider: provider },
    close: () =>
      Promise.race([provider.shutdown().catch(() => undefined), sleep(EXPORT_TIMEOUT_MS, undefined, { ref: false })]),
  }
}

/** By the trace's id, also where a client says that its trace is to be kept: what is kept costs us, not the client. */
const samplerOf = (ratio: number): ParentBasedSampler => {
  const byId = new TraceIdRatioBasedSampler(ratio)
  return new ParentBasedSampler({ root: byId, remoteParentSampled: byId, remoteParentNotSampled: byId })
}
