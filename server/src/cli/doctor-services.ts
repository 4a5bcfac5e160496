import { Redis } from 'ioredis'
import type { Config } from '../config.ts'
import { UsageError } from './failure.ts'

const TIMEOUT_MS = 5000

const wrong = (sentence: string): never => {
  throw new UsageError(sentence)
}

/** Host and port without user and password. */
const placeOf = (url: string): string => new URL(url).host

export const examineCache = async ({ redisUrl }: Pick<Config, 'redisUrl'>): Promise<string> => {
  if (redisUrl === undefined) return 'in process; several processes count rate limits together with REDIS_URL'
  const place = placeOf(redisUrl)
  const options = { lazyConnect: true, connectTimeout: TIMEOUT_MS, retryStrategy: () => null, maxRetriesPerRequest: 0 }
  const redis = new Redis(redisUrl, options)
  // Each failure comes as an event too.
  redis.on('error', () => undefined)
  try {
    await redis.connect()
    await redis.ping()
    return `Redis answers at ${place}`
  } catch {
    return wrong(
      `Redis at ${place} does not answer: each process counts rate limits by itself. Start it, or correct REDIS_URL.`,
    )
  } finally {
    redis.disconnect()
  }
}

export const examineMetrics = ({ metricsAccess, workerPort }: Config): string => {
  const who = {
    token: '/metrics for who sends METRICS_TOKEN',
    'this-machine': '/metrics for this machine only',
    nobody: '/metrics for nobody; set METRICS_TOKEN to have it scraped',
  }[metricsAccess.to]
  return `${who}; a worker ${workerPort === undefined ? 'does not listen (WORKER_PORT)' : `listens on ${workerPort}`}`
}

/** An export of nothing is an export like any other. */
export const examineTraces = async ({ tracing: { endpoint, headers } }: Config): Promise<string> => {
  if (endpoint === undefined) return 'not sent anywhere (OTEL_EXPORTER_OTLP_ENDPOINT)'
  const address = `${endpoint}/v1/traces`
  const response = await fetch(address, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: '{"resourceSpans":[]}',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => wrong(`${address} does not answer: traces are lost. Check OTEL_EXPORTER_OTLP_ENDPOINT.`))
  await response.body?.cancel()
  return response.ok
    ? `sent to ${address}`
    : wrong(`${address} answers ${response.status} instead of taking traces. Check the OTEL_ settings.`)
}
