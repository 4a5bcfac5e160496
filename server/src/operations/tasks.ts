import type { Logger } from 'pino'
import type { Db } from '../database/connect.ts'
import type { Task } from '../queue/queue.ts'

export const FORGET_OLD = 'forget-old'
/** At a quiet hour, UTC, and not on the hour, when everything else begins. */
export const FORGET_OLD_CRON = '17 3 * * *'

/** Removes some of what need not be kept; true when there may be more. */
export type Forget = (db: Db) => Promise<boolean>

/** Removes what has been kept long enough, some at a time, so that no statement takes long. */
export const forgetOldTask = ({
  db,
  log,
  forgets,
}: {
  readonly db: Db
  readonly log: Logger
  readonly forgets: readonly Forget[]
}): Task<object> => ({
  name: FORGET_OLD,
  run: async () => {
    for (const forget of forgets) while (await forget(db));
  },
  giveUp: async () => log.error('what is too old could not be removed; the next night tries again'),
})
