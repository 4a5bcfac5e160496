import type { PoolConfig } from 'pg'
import { fromKysely, type Job, type OpenTelemetryOptions, PgBoss } from 'pg-boss'
import type { Logger } from 'pino'
import type { Db } from '../database/connect.ts'
import { hasCode } from '../database/error-codes.ts'
import { deadLettersOf } from './names.ts'
import { type OnTried, tryTask } from './try-task.ts'

/** A piece of background work. It may run more than once, so it must be idempotent. */
export interface Task<Payload extends object> {
  readonly name: string
  run(payload: Payload): Promise<void>
  /** Called once all tries have failed, also when they killed the process: says so where the user looks. */
  giveUp(payload: Payload): Promise<void>
}

export interface EnqueueOptions {
  /** Whole seconds before which nobody takes it up, counted by the clock of the database; 0 when left out. */
  readonly delaySeconds?: number
  /** Whose work it is; see `WorkOptions.perGroup`. */
  readonly group?: string
}

const SERIALIZATION_FAILURE = '40001'
const TIMES = 5

/** Several processes start at once, and the database may be set to refuse one of two that change the same rows. */
const despiteRaces = async <Answer>(work: () => Promise<Answer>): Promise<Answer> => {
  for (let time = 1; ; time++)
    try {
      return await work()
    } catch (error) {
      if (time === TIMES || !hasCode(error, SERIALIZATION_FAILURE)) throw error
    }
}

/** Puts work on the queue within `trx`: it exists when, and only when, the transaction commits. */
export type Enqueue = <Payload extends object>(
  trx: Db,
  taskName: string,
  payload: Payload,
  options?: EnqueueOptions,
) => Promise<void>

export interface WorkOptions {
  /** At most so many tasks of one group are worked on at a time, by all processes together; the others’ go before them. */
  readonly perGroup?: number
}

export interface Queue {
  readonly enqueue: Enqueue
  /** Begins to work on tasks, `concurrency` of each at a time. */
  work<Payload extends object>(task: Task<Payload>, concurrency: number, options?: WorkOptions): Promise<void>
  /** Enqueues a task at the times of a cron expression (UTC); a time at which no process ran is made up for once. */
  repeat(taskName: string, cron: string): Promise<void>
  /** @throws Error when the queue cannot be reached */
  check(): Promise<void>
  /** Takes no more work, waits for what is in flight up to `timeoutMs`, hands the rest back. */
  stop(timeoutMs: number): Promise<void>
}

/** Who is told of what the queue does. */
export interface QueueObservers {
  readonly onTried: OnTried
  /** How traces go from who enqueues to who works. */
  readonly openTelemetry: OpenTelemetryOptions
}

const NOBODY: QueueObservers = { onTried: () => undefined, openTelemetry: { enabled: false } }

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
/** How late a repeated task may be taken up: nobody waits for one. */
const REPEATED_POLLING_SECONDS = 30

/** The task queue in PostgreSQL (pg-boss). `taskNames` must list every task that will be enqueued or worked on. */
export const startQueue = async (
  connection: PoolConfig,
  taskNames: readonly string[],
  log: Logger,
  { onTried, openTelemetry }: QueueObservers = NOBODY,
): Promise<Queue> => {
  const boss = new PgBoss({
    ...connectionOf(connection),
    application_name: 'zodie queue',
    max: 4,
    migrate: false,
    useListenNotify: true,
    superviseIntervalSeconds: SUPERVISION_SECONDS,
    monitorIntervalSeconds: SUPERVISION_SECONDS,
    schedule: true,
    cronWorkerIntervalSeconds: REPEATED_POLLING_SECONDS,
    openTelemetry,
  })
  boss.on('error', (error) => log.error({ err: error }, 'queue error'))
  await boss.start()
  const stopping = new AbortController()
  const worked = new Set<string>()
  for (const name of taskNames) {
    await despiteRaces(() => boss.createQueue(deadLettersOf(name), { notify: true }))
    await despiteRaces(() => boss.createQueue(name, { ...QUEUE_OPTIONS, deadLetter: deadLettersOf(name) }))
  }
  return {
    enqueue: async (trx, taskName, payload, { delaySeconds = 0, group } = {}) => {
      const id = await boss.send(taskName, payload, {
        db: fromKysely(trx),
        startAfter: delaySeconds,
        ...(group === undefined ? {} : { group: { id: group } }),
      })
      if (id === null) throw new Error(`The queue did not take a ${taskName} task.`)
    },
    work: async (task, concurrency, options = {}) => {
      for (const name of [task.name, deadLettersOf(task.name)]) worked.add(name)
      const observed = { log, onTried, stopping: stopping.signal }
      const begin = () => workOn(boss, { queue: task.name, run: task.run, options }, observed)
      await Promise.all(Array.from({ length: concurrency }, begin))
      await workOn(boss, { queue: deadLettersOf(task.name), run: task.giveUp, options: {} }, observed)
    },
    repeat: (taskName, cron) => boss.schedule(taskName, cron, {}, { missed: 'once' }),
    check: async () => {
      if (!(await boss.isInstalled()))
        throw new Error('The queue is not installed in this database. Run: zodie migrate')
    },
    stop: async (timeoutMs) => {
      stopping.abort()
      // First of all: pg-boss ends its listening before its workers, and they would take one more task meanwhile.
      await Promise.all([...worked].map((name) => boss.offWork(name, { wait: false })))
      await boss.stop({ graceful: true, timeout: timeoutMs, close: true })
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

interface Work<Payload extends object> {
  readonly queue: string
  readonly run: (payload: Payload) => Promise<void>
  readonly options: WorkOptions
}

/** One worker: a task at a time. It looks for the next one as soon as it is done, because a poll takes one task only. */
const workOn = async <Payload extends object>(
  boss: PgBoss,
  { queue, run, options: { perGroup } }: Work<Payload>,
  { log, onTried, stopping }: { log: Logger; onTried: OnTried; stopping: AbortSignal },
) => {
  const workerId: string = await boss.work<Payload>(
    queue,
    {
      batchSize: 1,
      pollingIntervalSeconds: POLLING_SECONDS,
      notifyPollingIntervalSeconds: POLLING_SECONDS,
      ...(perGroup === undefined ? {} : { groupConcurrency: perGroup }),
    },
    async ([job]: Job<Payload>[]) => {
      try {
        if (job !== undefined) await tryTask(job, () => run(job.data), { log, onTried })
      } finally {
        if (!stopping.aborted) boss.notifyWorker(workerId)
      }
    },
  )
}
