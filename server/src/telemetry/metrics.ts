import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { type Look, takeLooks } from './looks.ts'

export type CacheName = 'matches' | 'dashboards'
/** Told how a cache in memory answered, `times` questions at once. */
export type OnCacheAsked = (cache: CacheName, isHit: boolean, times?: number) => void

/**
 * What a process tells of itself, in the text format of Prometheus. Labels have few values each: patterns of routes, names
 * of tasks, formats. No address, name, email or id of anything ever is one.
 */
export interface Metrics {
  readonly registry: Registry
  answered(request: { method: string; route: string; status: number; seconds: number }): void
  /** Requests that are worked on: one more, or one less. */
  atWork(change: 1 | -1): void
  /** One try of a background task. */
  tried(task: string, outcome: 'done' | 'failed', seconds: number): void
  analysisStage(stage: string, format: string, seconds: number): void
  analysisEnded(outcome: string, format: string): void
  readonly cacheAsked: OnCacheAsked
  /** Adds figures that are looked up for each scrape. */
  look(look: Look): void
  render(): Promise<string>
}

/** How long a scrape may wait for a look, and for how long its figures are good. */
const LOOK_TIMES = { lifeMs: 5_000, limitMs: 2_000 }
const EVENT_LOOP_PRECISION_MS = 20
/** Seconds. A read takes some milliseconds, an analysis up to ten that the request waits for it, a stream minutes. */
const REQUEST_BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
/** Seconds. A text is scored in 20 ms, a scan of five pages takes 15 s on an idle core. */
const WORK_BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120]

/** With a registry of its own: a process may hold several, as tests do. */
export const createMetrics = ({ version }: { readonly version: string }): Metrics => {
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: EVENT_LOOP_PRECISION_MS })
  const labelled = <Label extends string>(name: string, help: string, labelNames: Label[]) => ({
    name: `zodie_${name}`,
    help,
    labelNames,
    registers,
  })
  const requests = new Histogram({
    ...labelled('http_request_duration_seconds', 'Requests answered.', ['method', 'route', 'status']),
    buckets: REQUEST_BUCKETS,
  })
  const atWork = new Gauge(labelled('http_requests_at_work', 'Requests that are being worked on.', []))
  const tries = new Histogram({
    ...labelled('task_duration_seconds', 'Tries of background tasks.', ['task', 'outcome']),
    buckets: WORK_BUCKETS,
  })
  const stages = new Histogram({
    ...labelled('analysis_stage_duration_seconds', 'Parts of analyses.', ['stage', 'format']),
    buckets: WORK_BUCKETS,
  })
  const analyses = new Counter(labelled('analyses_total', 'Analyses that ended.', ['outcome', 'format']))
  const caches = new Counter(labelled('cache_requests_total', 'Questions to a cache in memory.', ['cache', 'result']))
  const lookedUp = new Gauge(
    labelled('look_succeeded', '1: the figures of this part are of now; 0: not known.', ['part']),
  )
  new Gauge(labelled('build_info', 'Which release this is.', ['version'])).set({ version }, 1)

  const looks: Look[] = []
  const take = takeLooks(looks, LOOK_TIMES)
  return {
    registry,
    answered: ({ method, route, status, seconds }) => requests.observe({ method, route, status }, seconds),
    atWork: (change) => atWork.inc(change),
    tried: (task, outcome, seconds) => tries.observe({ task, outcome }, seconds),
    analysisStage: (stage, format, seconds) => stages.observe({ stage, format }, seconds),
    analysisEnded: (outcome, format) => analyses.inc({ outcome, format }),
    cacheAsked: (cache, isHit, times = 1) => caches.inc({ cache, result: isHit ? 'hit' : 'miss' }, times),
    look: (look) => void looks.push(look),
    render: async () => {
      for (const [part, succeeded] of await take()) lookedUp.set({ part }, succeeded ? 1 : 0)
      return registry.metrics()
    },
  }
}
