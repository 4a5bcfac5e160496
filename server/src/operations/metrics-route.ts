import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyRequest } from 'fastify'
import type { MetricsAccess } from '../config.ts'
import type { App } from '../http/app-type.ts'
import { fail } from '../problems.ts'
import type { Metrics } from '../telemetry/metrics.ts'

export interface MetricsRouteDeps {
  readonly metrics: Metrics
  readonly config: { readonly metricsAccess: MetricsAccess }
}

const LOOPBACK = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
/** What proxies add. A request that came through one is not of this machine, wherever the proxy is. */
const FORWARDED = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

const isOfThisMachine = ({ socket, headers }: FastifyRequest): boolean =>
  LOOPBACK.has(socket.remoteAddress ?? '') && FORWARDED.every((name) => headers[name] === undefined)

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()

const hasToken = ({ headers }: FastifyRequest, token: string): boolean => {
  const given = /^bearer (\S{1,300})$/i.exec(headers.authorization ?? '')?.[1] ?? ''
  return timingSafeEqual(digest(given), digest(token))
}

const mayRead = (request: FastifyRequest, access: MetricsAccess): boolean => {
  if (access.to === 'token') return hasToken(request, access.token)
  return access.to === 'this-machine' && isOfThisMachine(request)
}

/** `/metrics`, in the text format of Prometheus. Who may not read it is told that there is nothing. */
export const metricsRoute = (app: App, { metrics, config: { metricsAccess } }: MetricsRouteDeps): void => {
  app.get('/metrics', { config: { rateLimit: false }, schema: { hide: true } }, async (request, reply) => {
    if (!mayRead(request, metricsAccess)) return fail('route-not-found', 'There is nothing at GET /metrics.')
    return reply.type(metrics.registry.contentType).send(await metrics.render())
  })
}
