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

/** What each part says when it is down: what is wrong, what that means, and what whoever runs it does. Anybody may read it. */
const DOWN = {
  database:
    'The database does not answer: nothing works without it. See that it runs and that DATABASE_URL, if set, leads to it; the log names the cause.',
  storage:
    'Files cannot be stored. See that the disk has room and may be written to, or that the bucket answers (uploads wait until it does); the log names the cause.',
  queue:
    'Tasks cannot be queued: nothing is analysed and no event is sent. Run "zodie doctor" on the machine; the log names the cause.',
  cache:
    'Redis does not answer: each process counts by itself. See that it runs and that REDIS_URL leads to it; the log names the cause.',
} as const satisfies Record<keyof Health['components'], string>

/** The reason is for the log; the answer says only which part is down. */
const check = (log: HealthDeps['log'], part: keyof typeof DOWN, work: () => Promise<unknown>): Promise<Component> => {
  const timeout = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => timeout.reject(new Error(`No answer within ${CHECK_TIMEOUT_MS} ms.`)),
    CHECK_TIMEOUT_MS,
  )
  return Promise.race([work(), timeout.promise])
    .then(
      (): Component => ({ status: 'ok' }),
      (err: unknown): Component => {
        const detail = DOWN[part]
        log.warn({ err }, detail)
        return { status: 'down', detail }
      },
    )
    .finally(() => clearTimeout(timer))
}

/** Without the database nothing works; without storage, queue or cache, reading still does. */
const overall = ({ database, ...others }: Health['components']): Health['status'] => {
  if (database.status === 'down') return 'unhealthy'
  return Object.values(others).every(({ status }) => status === 'ok') ? 'healthy' : 'degraded'
}

export const checkHealth = async (deps: HealthDeps): Promise<Pick<Health, 'status' | 'components'>> => {
  const [database, storage, queue, cache] = await Promise.all([
    check(deps.log, 'database', () => deps.database.probe()),
    check(deps.log, 'storage', () => deps.storage.check()),
    check(deps.log, 'queue', () => deps.queue.check()),
    check(deps.log, 'cache', async () => deps.redis?.ping()),
  ])
  const components = { database, storage, queue, cache }
  return { status: overall(components), components }
}
