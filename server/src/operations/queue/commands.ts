import type { Db } from '../../database/connect.ts'
import { fail } from '../../problems.ts'
import { findTask, listDeadTasks, retryDeadTask } from '../../queue/dead-tasks.ts'
import { countTasks } from '../../queue/figures.ts'
import { toQueueState } from './present.ts'
import type { QueueState } from './schemas.ts'

/** Takes back what giving a task up has done, so that another try finds work to do. In the transaction of the retry. */
export type Revive = (trx: Db, payload: Readonly<Record<string, unknown>>) => Promise<void>

export interface QueueDeps {
  readonly db: Db
  readonly taskNames: readonly string[]
  /** By name of task; a task that is not here has nothing to take back. */
  readonly revivals: Readonly<Record<string, Revive>>
}

const MOST_DEAD = 100

export const readQueue = async ({ db, taskNames }: Pick<QueueDeps, 'db' | 'taskNames'>): Promise<QueueState> =>
  toQueueState(await countTasks(db, taskNames), await listDeadTasks(db, taskNames, MOST_DEAD))

/** Gives a dead task one more try; answers which task it is. @throws Problem task-not-found, task-not-dead */
export const retryTask = ({ db, taskNames, revivals }: QueueDeps, id: string): Promise<string> =>
  db.transaction().execute(async (trx) => {
    const found = await findTask(trx, taskNames, id)
    if (found === undefined) return fail('task-not-found', `There is no task ${id}.`)
    const { task, state, payload } = found
    if (state !== 'failed')
      return fail('task-not-dead', `The task ${id} is ${STATES[state] ?? state}: it needs no retry.`)
    await revivals[task]?.(trx, payload)
    await retryDeadTask(trx, task, id)
    return task
  })

/** States of the queue's tables, in words. */
const STATES: Readonly<Record<string, string>> = {
  created: 'waiting for its turn',
  retry: 'waiting for its next try',
  active: 'running',
  completed: 'done',
}
