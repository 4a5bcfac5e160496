import { Gauge } from 'prom-client'
import type { Db } from '../database/connect.ts'
import type { ReaderPool } from '../documents/pool.ts'
import { countTasks, type TaskFigures } from '../queue/figures.ts'
import { countWaitingFiles } from '../storage/queries.ts'
import type { Metrics } from '../telemetry/metrics.ts'

export interface LookDeps {
  readonly db: Db
  readonly database: {
    readonly pool: { readonly totalCount: number; readonly idleCount: number; readonly waitingCount: number }
  }
  readonly readers: Pick<ReaderPool, 'use'>
  readonly metrics: Metrics
  readonly taskNames: readonly string[]
  readonly config: { readonly databasePoolSize: number; readonly workerConcurrency: number }
}

const STATES = ['ready', 'delayed', 'running', 'dead', 'giving_up'] as const satisfies readonly (keyof TaskFigures)[]

/** What is looked up when the metrics are asked for. */
export const addLooks = (deps: LookDeps): void => {
  lookAtQueue(deps)
  lookAtWaitingFiles(deps)
  lookAtPools(deps)
}

const gauge = <Label extends string = never>(
  { registry }: Metrics,
  name: string,
  help: string,
  labelNames: Label[] = [],
) => new Gauge({ name: `zodie_${name}`, help, labelNames, registers: [registry] })

const lookAtQueue = ({ db, metrics, taskNames }: LookDeps): void => {
  const tasks = gauge(metrics, 'queue_tasks', 'Background tasks that are not done, by state.', ['task', 'state'])
  const oldest = gauge(metrics, 'queue_oldest_seconds', 'How long the oldest ready task has been waiting.', ['task'])
  metrics.look({
    name: 'queue',
    take: async () => {
      for (const figures of await countTasks(db, taskNames)) {
        for (const state of STATES) tasks.set({ task: figures.task, state }, figures[state])
        oldest.set({ task: figures.task }, figures.oldest_ready_seconds)
      }
    },
    forget: () => {
      for (const each of [tasks, oldest]) each.reset()
    },
  })
}

const lookAtWaitingFiles = ({ db, metrics }: LookDeps): void => {
  const files = gauge(metrics, 'spool_files', 'Files that wait in the database for the store.')
  const bytes = gauge(metrics, 'spool_bytes', 'Their size.')
  const oldest = gauge(metrics, 'spool_oldest_seconds', 'How long the oldest has been waiting.')
  const removals = gauge(metrics, 'spool_removals', 'Files that are still to be removed from the store.')
  metrics.look({
    name: 'spool',
    take: async () => {
      const waiting = await countWaitingFiles(db)
      files.set(waiting.files)
      bytes.set(waiting.bytes)
      oldest.set(waiting.oldest_seconds)
      removals.set(waiting.removals)
    },
    // A gauge without labels that is reset says 0, which nobody knows.
    forget: () => {
      for (const each of [files, bytes, oldest, removals]) each.set(Number.NaN)
    },
  })
}

const lookAtPools = ({ metrics, database, readers, config }: LookDeps): void => {
  const connections = gauge(
    metrics,
    'database_connections',
    'Of the pool: busy, idle; waiting: requests without one.',
    ['state'],
  )
  const size = gauge(metrics, 'database_pool_size', 'The most connections that the pool may have.')
  const reading = gauge(metrics, 'reader_tasks', 'Files in reader threads, and those that wait for one.', ['state'])
  const threads = gauge(metrics, 'reader_threads', 'Reader threads that live.')
  const most = gauge(metrics, 'reader_threads_max', 'The most that may be busy at once.')
  const memory = gauge(metrics, 'reader_memory_bytes', 'Memory of reader threads after their last file.', ['kind'])
  size.set(config.databasePoolSize)
  most.set(config.workerConcurrency)
  metrics.look({
    name: 'pools',
    take: () => {
      const { totalCount, idleCount, waitingCount } = database.pool
      connections.set({ state: 'busy' }, totalCount - idleCount)
      connections.set({ state: 'idle' }, idleCount)
      connections.set({ state: 'waiting' }, waitingCount)
      const use = readers.use()
      reading.set({ state: 'busy' }, use.busy)
      reading.set({ state: 'waiting' }, use.waiting)
      threads.set(use.threads)
      memory.set({ kind: 'heap' }, use.heapBytes)
      memory.set({ kind: 'outside' }, use.outsideBytes)
    },
    forget: () => undefined,
  })
}
