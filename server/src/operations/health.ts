import type { Logger } from 'pino'
import type { ConnectedDatabase } from '../database/connect.ts'
import type { Queue } from '../queue/queue.ts'
import type { Storage } from '../storage/storage.ts'
import type { Health } from './schemas.ts'

export interface HealthDeps {
  readonly database: Pick<ConnectedDatabase, 'probe'>
  readonly storage: Storage
  readonly queue: Pick<Queue, 'check'>
  /** `undefined`: each process has a cache of its own, which cannot be away. */
  readonly redis: { ping(): Promise<unknown> } | undefined
  readonly log: Pick<Logger, 'warn'>
}

type Component = Health['components']['database']

const CHECK_TIMEOUT_MS = 2000

/** The reason is for the log; the answer says only which part is down. */
const check = async (log: HealthDeps['log'], work: () => Promise<unknown>, detail: string): Promise<Component> => {
  const timeout = Promise.withResolvers<Component>()
  const timer = setTimeout(() => timeout.resolve({ status: 'down', detail }), CHECK_TIMEOUT_MS)
  const checked = work().then(
    (): Component => ({ status: 'ok' }),
    (err: unknown): Component => {
      log.warn({ err }, detail)
      return { status: 'down', detail }
    },
  )
  return Promise.race([checked, timeout.promise]).finally(() => clearTimeout(timer))
}

/** Without the database nothing works; without storage, queue or cache, reading still does. */
const overall = ({ database, ...others }: Health['components']): Health['status'] => {
  if (database.status === 'down') return 'unhealthy'
  return Object.values(others).every(({ status }) => status === 'ok') ? 'healthy' : 'degraded'
}

export const checkHealth = async (deps: HealthDeps): Promise<Pick<Health, 'status' | 'components'>> => {
  const [database, storage, queue, cache] = await Promise.all([
    check(deps.log, () => deps.database.probe(), 'The database does not answer.'),
    check(deps.log, () => deps.storage.check(), 'Files cannot be stored.'),
    check(deps.log, () => deps.queue.check(), 'Tasks cannot be queued.'),
    check(deps.log, async () => deps.redis?.ping(), 'Redis does not answer: each process counts by itself.'),
  ])
  const components = { database, storage, queue, cache }
  return { status: overall(components), components }
}
