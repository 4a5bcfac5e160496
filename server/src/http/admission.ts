import type { FastifyRequest } from 'fastify'
import { fail } from '../problems.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import type { App } from './app-type.ts'
import { isAlwaysAnswered } from './rate-limits.ts'

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
  readonly metrics: Pick<Metrics, 'atWork'>
}

/**
 * Answers 503 at once where more is at work than can be done soon, so that a crowd is told to come back and does not wait
 * for each other: the database has few connections, and what is late by ten seconds helps nobody. Those who watch the
 * health of the process are answered all the same.
 */
export const registerAdmission = (app: App, { maxAtWork, metrics }: AdmissionOptions): void => {
  const atWork = new Set<FastifyRequest>()
  const workOf = (request: FastifyRequest): Work => ({
    begin: () => {
      if (atWork.has(request)) return
      atWork.add(request)
      metrics.atWork(1)
    },
    end: () => {
      // For good: what ends while its form is still read does not begin again.
      works.delete(request)
      if (atWork.delete(request)) metrics.atWork(-1)
    },
  })
  app.addHook('onRequest', async (request) => {
    if (isAlwaysAnswered(request)) return
    if (atWork.size >= maxAtWork)
      fail('too-busy', 'The service is working on as many requests as it can. Try again in a few seconds.')
    works.set(request, workOf(request))
    if (!isStillSent(request)) beginWork(request)
  })
  app.addHook('preValidation', async (request) => {
    // Forms are still on their way: uploads.ts reads them.
    if (!request.isMultipart()) beginWork(request)
  })
  app.addHook('onSend', async (request) => standAside(request))
}
