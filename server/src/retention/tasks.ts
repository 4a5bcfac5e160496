import type { Logger } from 'pino'
import type { RetentionConfig } from '../config.ts'
import type { Task } from '../queue/queue.ts'
import { applyRetention, type RetentionDeps } from './commands.ts'

export const APPLY_RETENTION = 'apply-retention'

/** At 03:17 UTC, when few are at work and no other clock strikes. */
export const RETENTION_TIME = '17 3 * * *'

interface TaskDeps extends RetentionDeps {
  readonly config: { readonly retention: RetentionConfig }
  readonly log: Logger
}

export const applyRetentionTask = (deps: TaskDeps): Task<object> => ({
  name: APPLY_RETENTION,
  run: async () => {
    deps.log.info(await applyRetention(deps, deps.config.retention, new Date()), 'retention was applied')
  },
  // What is due stays due until the next night.
  giveUp: async () => deps.log.error('retention could not be applied'),
})
