import underPressure from '@fastify/under-pressure'
import { fail } from '../problems.ts'
import type { App } from './app-type.ts'
import { isAlwaysAnswered } from './rate-limits.ts'

/** Starting takes the event loop for a while, which says nothing of the load. */
const START_MS = 5_000

/**
 * Answers 503 while the event loop is late: what has begun gets done sooner when nothing more is begun. Those who watch
 * the health of the process are answered all the same. `maxDelayMs`: mean of the last second.
 */
export const registerPressure = (app: App, maxDelayMs: number) => {
  let readyAt = Infinity
  app.addHook('onReady', async () => {
    readyAt = performance.now()
  })
  return app.register(underPressure, {
    maxEventLoopDelay: maxDelayMs,
    sampleInterval: 1000,
    pressureHandler: (request, _reply, _type, delayMs) => {
      // Infinity: the loop was so late that it was not measured; whoever is asked now, it has time again.
      const isMeasured = delayMs !== undefined && Number.isFinite(delayMs) && performance.now() - readyAt > START_MS
      if (isAlwaysAnswered(request) || !isMeasured) return
      fail('too-busy', 'The service has more to do than it can keep up with just now. Try again in a few seconds.')
    },
  })
}
