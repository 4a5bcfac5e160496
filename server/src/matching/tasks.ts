import type { Logger } from 'pino'
import type { Db } from '../database/tables.ts'
import type { Enqueue, Task } from '../queue/queue.ts'
import { prepareOldest } from './prepare.ts'

export const PREPARE_MATCHING = 'prepare-matching'

interface PrepareMatchingDeps {
  readonly db: Db
  readonly enqueue: Enqueue
  readonly log: Logger
}

const JOBS_AT_ONCE = 100

/** Reads what new and changed jobs ask; goes on by another task while there are more, so that none takes long. */
export const prepareMatchingTask = ({ db, enqueue, log }: PrepareMatchingDeps): Task<object> => ({
  name: PREPARE_MATCHING,
  run: async () => {
    if ((await prepareOldest(db, JOBS_AT_ONCE)) === JOBS_AT_ONCE) await enqueue(db, PREPARE_MATCHING, {})
  },
  // They stay due: a request for top matches, or the next posted job, takes them up.
  giveUp: async () => log.error('what jobs ask could not be read'),
})
