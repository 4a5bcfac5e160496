import type { Logger } from 'pino'
import type { Task } from '../../queue/queue.ts'
import { type AttemptDeps, attempt } from './attempt.ts'
import { DELIVER_WEBHOOK, type DeliverWebhookPayload } from './begin.ts'
import { dropDelivery, findDue } from './queries.ts'
import { type SettleDeps, settle } from './settle.ts'

export type DeliverWebhookDeps = AttemptDeps & SettleDeps & { readonly log: Logger }

/** Sends a delivery, writes down what came of it, and arranges the next try where one is left. */
export const deliverWebhookTask = (deps: DeliverWebhookDeps): Task<DeliverWebhookPayload> => ({
  name: DELIVER_WEBHOOK,

  run: async ({ deliveryId, turn }) => {
    const due = await findDue(deps.db, deliveryId, turn)
    // Sent, replayed or erased meanwhile.
    if (due === undefined) return
    if (due.is_wanted) await settle(deps, due, await attempt(deps, due))
    else await dropDelivery(deps.db, due, 'It was not sent: the endpoint is switched off.')
  },

  giveUp: async ({ deliveryId, turn }) => {
    deps.log.error({ delivery_id: deliveryId }, 'a webhook could not be sent for a reason of ours')
    const due = await findDue(deps.db, deliveryId, turn)
    if (due !== undefined)
      await settle(deps, due, { kind: 'unanswered', error: 'Something went wrong on our side before it was sent.' })
  },
})
