import type { Logger } from 'pino'
import type { Db } from '../database/connect.ts'
import type { SendOutgoing } from '../outgoing/send.ts'
import type { Task } from '../queue/queue.ts'
import { checkLinks } from './check.ts'
import * as queries from './queries.ts'
import { linksOf } from './rules.ts'

export const CHECK_LINKS = 'check-links'

export interface CheckLinksPayload {
  readonly analysisId: number
}

/** Looks where the links of an analysed resume lead and saves it beside the result, which stays as it is. */
export const checkLinksTask = ({
  db,
  send,
  log,
}: {
  readonly db: Db
  readonly send: SendOutgoing
  readonly log: Logger
}): Task<CheckLinksPayload> => ({
  name: CHECK_LINKS,

  run: async ({ analysisId }) => {
    const resume = await queries.findResumeToCheck(db, analysisId)
    // Deleted meanwhile, or looked at already.
    if (resume === undefined) return
    await queries.saveLinkChecks(db, analysisId, await checkLinks(send, linksOf(resume)))
  },

  // The analysis is whole without it: link_checks stays null.
  giveUp: async ({ analysisId }) => {
    log.error({ analysis_id: analysisId }, 'the links of a resume could not be checked')
  },
})
