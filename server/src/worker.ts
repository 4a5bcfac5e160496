import { forgetOldRefreshTokens, forgetOldSignIns } from './auth/queries.ts'
import type { Deps } from './deps.ts'
import { forgetOldKeys } from './idempotency/queries.ts'
import { CHECK_LINKS, checkLinksTask } from './links/tasks.ts'
import { keepRereading } from './matching/reread.ts'
import { PREPARE_MATCHING, prepareMatchingTask } from './matching/tasks.ts'
import { FORGET_OLD, FORGET_OLD_CRON, forgetOldTask } from './operations/tasks.ts'
import { REFRESH_CRON } from './optimus/whole-view/rules.ts'
import { REFRESH_WHOLE_VIEW, refreshWholeViewTask } from './optimus/whole-view/tasks.ts'
import { createOutgoing } from './outgoing/send.ts'
import type { Task } from './queue/queue.ts'
import { analyzeResumeTask, type OnResult } from './resume-analysis/tasks.ts'
import { APPLY_RETENTION, applyRetentionTask, RETENTION_TIME } from './retention/tasks.ts'
import { keepDraining } from './storage/drain.ts'
import { CLEAN_STORAGE, CLEAN_STORAGE_TIME, cleanStorageTask } from './storage/tasks.ts'
import { forgetOldDeliveries } from './webhooks/deliveries/queries.ts'
import { RETRY_DELAYS } from './webhooks/deliveries/rules.ts'
import { deliverWebhookTask } from './webhooks/deliveries/tasks.ts'
import { RESEAL_SECRETS, RESEAL_TIME, resealSecretsTask } from './webhooks/endpoints/tasks.ts'
import { publishAnalysis } from './webhooks/events/commands.ts'

/** They wait for receivers, up to 15 seconds each, and cost next to nothing meanwhile. */
const DELIVERIES_AT_ONCE = 6
/** Nobody whose receiver is slow takes all of them. */
const DELIVERIES_PER_USER = 2

/** Begins to work on every background task there is. */
export const startWorker = async (deps: Deps): Promise<void> => {
  // Here and not in every process: an API reads a file only to verify an analysis or to make one that is not kept.
  deps.readers.warm()
  const work = <Payload extends object>(task: Task<Payload>) => deps.queue.work(task, deps.config.workerConcurrency)
  const onResult: OnResult = async (trx, analysisId) => {
    if (deps.config.checksLinks) await deps.enqueue(trx, CHECK_LINKS, { analysisId })
    await publishAnalysis(deps.publish, trx, analysisId)
  }
  const { workerConcurrency, readersForOne } = deps.config
  await deps.queue.work(analyzeResumeTask({ ...deps, onResult }), workerConcurrency, { perGroup: readersForOne })
  await work(checkLinksTask(deps))
  await work(prepareMatchingTask(deps))
  if (deps.drainStorage !== undefined) keepDraining(deps.drainStorage, deps.log, deps.stopping)
  keepRereading(deps.db, deps.log, deps.stopping)
  const delivering = { ...deps, send: createOutgoing(deps.webhookPolicy), delays: RETRY_DELAYS, random: Math.random }
  await deps.queue.work(deliverWebhookTask(delivering), DELIVERIES_AT_ONCE, { perGroup: DELIVERIES_PER_USER })
  const forgets = [forgetOldKeys, forgetOldDeliveries, forgetOldRefreshTokens, forgetOldSignIns]
  await deps.queue.work(forgetOldTask({ ...deps, forgets }), 1)
  await deps.queue.repeat(FORGET_OLD, FORGET_OLD_CRON)
  await work(applyRetentionTask(deps))
  await deps.queue.repeat(APPLY_RETENTION, RETENTION_TIME)
  await work(cleanStorageTask(deps))
  await deps.queue.repeat(CLEAN_STORAGE, CLEAN_STORAGE_TIME)
  await deps.queue.work(refreshWholeViewTask(deps), 1)
  await deps.queue.repeat(REFRESH_WHOLE_VIEW, REFRESH_CRON)
  await deps.queue.work(resealSecretsTask(deps), 1)
  await deps.queue.repeat(RESEAL_SECRETS, RESEAL_TIME)
  // The key may have been changed for this start.
  await deps.enqueue(deps.db, RESEAL_SECRETS, {})
  // Jobs that came by bulk load, or before there was matching, told nobody.
  await deps.enqueue(deps.db, PREPARE_MATCHING, {})
}
