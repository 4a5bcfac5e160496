import type { FastifyRequest } from 'fastify'
import { Gauge, type Registry } from 'prom-client'
import { fail } from '../problems.ts'
import type { App } from './app-type.ts'

interface Work {
  begin(): void
  end(): void
}

const works = new WeakMap<FastifyRequest, Work>()

/** From now on the request is at work: its body has come. */
export const beginWork = (request: FastifyRequest): void => works.get(request)?.begin()

/** From now on the request only waits for something that others do, and keeps nobody else from being answered. */
export const standAside = (request: FastifyRequest): void => works.get(request)?.end()

/** Whoever still sends costs nothing yet; were it at work, a few slow senders would keep everybody out. */
const isStillSent = ({ headers }: FastifyRequest): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0

interface AdmissionOptions {
  /** So many requests are worked on at once. By Little's law the last of them waits for that many divided by what the process answers per second. */
  readonly maxAtWork: number
  readonly registry: Registry
}

/**
 * Answers 503 at once where more is at work than can be done soon, so that a crowd is told to come back and does not wait
 * for each other: the database has few connections, and what is late by ten seconds helps nobody. Those who watch the
 * health of the process are answered all the same.
 */
export const registerAdmission = (app: App, { maxAtWork, registry }: AdmissionOptions): void => {
  const atWork = new Set<FastifyRequest>()
  new Gauge({
    name: 'zodie_http_requests_at_work',
    help: 'Requests that are being worked on.',
    registers: [registry],
    collect() {
      this.set(atWork.size)
    },
  })
  app.addHook('onRequest', async (request) => {
    if (request.routeOptions.config.rateLimit === false) return
    if (atWork.size >= maxAtWork)
      fail('too-busy', 'The service is working on as many requests as it can. Try again in a few seconds.')
    works.set(request, { begin: () => void atWork.add(request), end: () => void atWork.delete(request) })
    if (!isStillSent(request)) beginWork(request)
  })
  app.addHook('preValidation', async (request) => {
    // Forms are still on their way: uploads.ts reads them.
    if (!request.isMultipart()) beginWork(request)
  })
  app.addHook('onSend', async (request) => standAside(request))
}
