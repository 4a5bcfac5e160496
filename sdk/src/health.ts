import { ZodieProblem } from './problem.ts'
import type { Session } from './session.ts'
import type { CallSettings, HealthReport, Liveness } from './types.ts'

/** How the service is; it needs no sign-in. */
export interface Health {
  /** Every part that it depends on, also where its `status` is that it is not well. */
  check(settings?: CallSettings): Promise<HealthReport>
  /** The process answers. */
  live(settings?: CallSettings): Promise<Liveness>
  /** It can do its work; what cannot rejects with status 503. */
  ready(settings?: CallSettings): Promise<HealthReport>
}

const isReport = (body: unknown): body is HealthReport =>
  typeof body === 'object' && body !== null && 'components' in body && 'status' in body

/** The report that came as a failure. Whoever stands between may answer 503 too, in words of its own. */
const reportIn = (error: unknown): HealthReport => {
  if (error instanceof ZodieProblem && error.status === 503 && isReport(error.body)) return error.body
  throw error
}

export const createHealth = ({ send }: Session): Health => ({
  check: (settings) => send('get', '/health', { ...settings }).then(({ body }) => body, reportIn),
  live: async (settings) => (await send('get', '/health/live', { ...settings })).body,
  ready: async (settings) => (await send('get', '/health/ready', { ...settings })).body,
})
