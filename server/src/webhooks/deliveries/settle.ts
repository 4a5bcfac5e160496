import type { Db } from '../../database/connect.ts'
import type { Enqueue } from '../../queue/queue.ts'
import { enqueueDelivery } from './begin.ts'
import * as queries from './queries.ts'
import { type Answer, judge, type Verdict } from './rules.ts'

export interface SettleDeps {
  readonly db: Db
  readonly enqueue: Enqueue
  /** Seconds from one try to the next. */
  readonly delays: readonly number[]
  /** 0 ≤ number < 1. */
  readonly random: () => number
}

const PING = 'ping'

/** Writes down what came of a try and arranges the next one. Once: a task that runs a second time changes nothing. */
export const settle = (deps: SettleDeps, due: queries.DueDelivery, answer: Answer): Promise<void> =>
  deps.db.transaction().execute(async (trx) => {
    const endpoint = await queries.lockEndpoint(trx, due.endpoint_id)
    if (endpoint === undefined) return
    const verdict = judge(answer, {
      attempts: due.attempts + 1,
      // Somebody waits for the answer to a ping, and will ask again.
      delays: due.event_type === PING ? [] : deps.delays,
      random: deps.random(),
      failingSince: due.event_type === PING ? null : endpoint.failing_since,
      now: new Date(),
    })
    const settled = await queries.settleDelivery(trx, due, {
      ...columnsOf(verdict),
      response_status: answer.kind === 'answered' ? answer.status : null,
    })
    if (settled === undefined) return
    if (verdict.kind === 'retry')
      await enqueueDelivery(deps.enqueue, trx, settled, { userId: due.user_id, delaySeconds: verdict.delaySeconds })
    await followEndpoint(trx, due, verdict)
  })

const columnsOf = (verdict: Verdict) => {
  switch (verdict.kind) {
    case 'delivered':
      return { status: 'delivered', error: null } as const
    case 'retry':
      return { status: 'pending', error: verdict.error, delaySeconds: verdict.delaySeconds } as const
    case 'failed':
      return { status: 'failed', error: verdict.error } as const
  }
}

const followEndpoint = async (trx: Db, due: queries.DueDelivery, verdict: Verdict): Promise<void> => {
  if (verdict.kind === 'delivered') await queries.endFailing(trx, due.endpoint_id)
  else if (due.event_type !== PING) await queries.beginFailing(trx, due.endpoint_id)
  if (verdict.kind === 'failed' && verdict.switchOff !== undefined)
    await queries.switchOff(trx, due.endpoint_id, verdict.switchOff)
}
