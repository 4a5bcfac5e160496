import type { Logger } from 'pino'
import type { Db } from '../../database/tables.ts'
import type { Task } from '../../queue/queue.ts'
import { periodOf } from '../rules.ts'
import { forgetUnasked, listAsked } from './queries.ts'
import { refreshView } from './read.ts'
import { ASKED_WITHIN_MS, MOST_REFRESHED, queryOf, USUAL } from './rules.ts'

export const REFRESH_WHOLE_VIEW = 'refresh-whole-view'

/** Counts again, one after another, the usual view of everything and those that are asked for. */
export const refreshWholeViewTask = ({ db, log }: { readonly db: Db; readonly log: Logger }): Task<object> => ({
  name: REFRESH_WHOLE_VIEW,
  run: async () => {
    await forgetUnasked(db, ASKED_WITHIN_MS)
    const keys = new Set([USUAL, ...(await listAsked(db, ASKED_WITHIN_MS, MOST_REFRESHED))])
    for (const key of keys) await refreshView(db, periodOf(queryOf(key), new Date()))
  },
  giveUp: async () => log.error('the view of everything could not be counted; the next turn tries again'),
})
