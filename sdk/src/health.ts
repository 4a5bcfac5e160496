import type { Session } from './session.ts'
import type { CallSettings, HealthReport, Liveness } from './types.ts'

/** How the service is; it needs no sign-in. What is not well rejects with status 503. */
export interface Health {
  /** Every part that it depends on. */
  check(settings?: CallSettings): Promise<HealthReport>
  /** The process answers. */
  live(settings?: CallSettings): Promise<Liveness>
  /** It can do its work. */
  ready(settings?: CallSettings): Promise<HealthReport>
}

export const createHealth = ({ send }: Session): Health => ({
  check: async (settings) => (await send('get', '/health', { ...settings })).body,
  live: async (settings) => (await send('get', '/health/live', { ...settings })).body,
  ready: async (settings) => (await send('get', '/health/ready', { ...settings })).body,
})
