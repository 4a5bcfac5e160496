import underPressure from '@fastify/under-pressure'
import { fail } from '../problems.ts'
import type { App } from './app-type.ts'

/**
 * Answers 503 while the event loop is late: what has begun gets done sooner when nothing more is begun. Those who watch
 * the health of the process are answered all the same. `maxDelayMs`: mean of the last second.
 */
export const registerPressure = (app: App, maxDelayMs: number) =>
  app.register(underPressure, {
    maxEventLoopDelay: maxDelayMs,
    sampleInterval: 1000,
    pressureHandler: (request) => {
      if (request.routeOptions.config.rateLimit === false) return
      fail('too-busy', 'The service has more to do than it can keep up with just now. Try again in a few seconds.')
    },
  })
