import type { Db } from '../../database/connect.ts'
import type { Enqueue } from '../../queue/queue.ts'
import { beginDelivery } from '../deliveries/begin.ts'
import { findToldAnalysis, listSubscribed } from './queries.ts'
import { audienceOf, type Happening, messageOf } from './rules.ts'

/**
 * Tells those who asked for it, by deliveries and tasks that exist when, and only when, the transaction commits: nobody is told of
 * what did not happen, and what happened is told whatever becomes of this process.
 */
export type Publish = (trx: Db, happening: Happening) => Promise<void>

export const createPublish =
  (enqueue: Enqueue): Publish =>
  async (trx, happening) => {
    const endpoints = await listSubscribed(trx, audienceOf(happening), happening.type)
    if (endpoints.length === 0) return
    const message = messageOf(happening, new Date())
    for (const endpoint of endpoints) await beginDelivery(enqueue, trx, endpoint, message)
  }

/** Tells of an analysis that has just been saved. */
export const publishAnalysis = async (publish: Publish, trx: Db, analysisId: number): Promise<void> => {
  const analysis = await findToldAnalysis(trx, analysisId)
  if (analysis !== undefined) await publish(trx, { type: 'analysis.done', analysis })
}
