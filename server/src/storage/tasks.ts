import type { Logger } from 'pino'
import type { Db } from '../database/connect.ts'
import type { Task } from '../queue/queue.ts'
import { cleanUp, graceMsOf } from './cleanup.ts'
import type { OpenStorage } from './open.ts'

export const CLEAN_STORAGE = 'clean-storage'
/** After what is too old has gone, and its files with it. UTC. */
export const CLEAN_STORAGE_TIME = '47 3 * * *'

interface CleanDeps {
  readonly db: Db
  readonly log: Logger
  readonly stores: OpenStorage['stores']
  readonly config: { readonly temporaryFilesDays: number }
}

/** Removes what belongs to nobody. Idempotent; what is left is the next night's. */
export const cleanStorageTask = ({ db, log, stores, config }: CleanDeps): Task<object> => ({
  name: CLEAN_STORAGE,
  run: async () => {
    for (const place of await cleanUp(db, { stores, graceMs: graceMsOf(config.temporaryFilesDays) }))
      if (place.isOthers) log.warn(place, 'the bucket belongs to another installation and was not cleaned up')
      else log.info(place, 'files of nobody were removed')
  },
  giveUp: async () => log.error('files of nobody could not be removed; the next night tries again'),
})
