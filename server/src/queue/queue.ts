import type { PoolConfig } from 'pg'
import { fromKysely, type Job, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from '../database/connect.ts'

/** A piece of background work. It may run more than once, so it must be idempotent. */
export interface Task<Payload extends object> {
  readonly name: string
  run(payload: Payload): Promise<void>
  /** Called once all tries have failed, also when they killed the process: says so where the user looks. */
  giveUp(payload: Payload): Promise<void>
}

/** Puts work on the queue within `trx`: it exists when, and only when, the transaction commits. */
export type Enqueue = <Payload extends object>(trx: Db, taskName: string, payload: Payload) => Promise<void>

export interface Queue {
  readonly enqueue: Enqueue
  /** Begins to work on tasks, `concurrency` of each at a time. */
  work<Payload extends object>(task: Task<Payload>, concurrency: number): Promise<void>
  /** Puts a task on the queue at every time of `cron` (UTC), once for all processes. */
  repeat(taskName: string, cron: string): Promise<void>
  /** @throws Error when the queue cannot be reached */
  check(): Promise<void>
  /** Takes no more work, waits for what is in flight up to `timeoutMs`, hands the rest back. */
  stop(timeoutMs: number): Promise<void>
}

const deadLettersOf = (taskName: string): string => `${taskName}-dead-letters`

const QUEUE_OPTIONS = {
  retryLimit: 2, // three tries in all
  retryDelay: 1,
  retryBackoff: true,
  // A killed worker's task is taken up again after this silence and the next supervision, about 15 s.
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  notify: true,
} as const
const SUPERVISION_SECONDS = 5
// NOTIFY wakes workers at once; the poll only covers a notification lost with its connection.
const POLLING_SECONDS = 2

/** The task queue in PostgreSQL (pg-boss). `taskNames` must list every task that will be enqueued or worked on. */
export const startQueue = async (connection: PoolConfig, taskNames: readonly string[], log: Logger): Promise<Queue> => {
  const boss = new PgBoss({
    ...connectionOf(connection),
    application_name: 'zodie queue',
    max: 4,
    migrate: false,
    useListenNotify: true,
    superviseIntervalSeconds: SUPERVISION_SECONDS,
    monitorIntervalSeconds: SUPERVISION_SECONDS,
    schedule: true,
  })
  boss.on('error', (error) => log.error({ err: error }, 'queue error'))
  await boss.start()
  const stopping = new AbortController()
  for (const name of taskNames) {
    await boss.createQueue(deadLettersOf(name), { notify: true })
    await boss.createQueue(name, { ...QUEUE_OPTIONS, deadLetter: deadLettersOf(name) })
  }
  return {
    enqueue: async (trx, taskName, payload) => {
      const id = await boss.send(taskName, payload, { db: fromKysely(trx) })
      if (id === null) throw new Error(`The queue did not take a ${taskName} task.`)
    },
    work: async (task, concurrency) => {
      await Promise.all(Array.from({ length: concurrency }, () => workOn(boss, task.name, task.run, stopping.signal)))
      await workOn(boss, deadLettersOf(task.name), task.giveUp, stopping.signal)
    },
    repeat: (taskName, cron) => boss.schedule(taskName, cron, {}, { tz: 'UTC' }),
    check: async () => {
      if (!(await boss.isInstalled()))
        throw new Error('The queue is not installed in this database. Run: zodie migrate')
    },
    stop: (timeoutMs) => {
      stopping.abort()
      return boss.stop({ graceful: true, timeout: timeoutMs, close: true })
    },
  }
}

/** pg-boss takes a URL or the parts of one. */
const connectionOf = ({ connectionString, host, port, user, password, database, ssl }: PoolConfig) => ({
  ...(connectionString === undefined ? {} : { connectionString }),
  ...(host === undefined ? {} : { host }),
  ...(port === undefined ? {} : { port }),
  ...(user === undefined ? {} : { user }),
  ...(typeof password === 'string' ? { password } : {}),
  ...(database === undefined ? {} : { database }),
  ...(ssl === undefined ? {} : { ssl }),
})

/** One worker: a task at a time. It looks for the next one as soon as it is done, because a poll takes one task only. */
const workOn = async <Payload extends object>(
  boss: PgBoss,
  queue: string,
  run: (payload: Payload) => Promise<void>,
  stopping: AbortSignal,
) => {
  const workerId: string = await boss.work<Payload>(
    queue,
    { batchSize: 1, pollingIntervalSeconds: POLLING_SECONDS, notifyPollingIntervalSeconds: POLLING_SECONDS },
    async ([job]: Job<Payload>[]) => {
      try {
        if (job !== undefined) await run(job.data)
      } finally {
        if (!stopping.aborted) boss.notifyWorker(workerId)
      }
    },
  )
}
