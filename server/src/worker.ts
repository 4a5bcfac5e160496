import type { Deps } from './deps.ts'
import { CHECK_LINKS, checkLinksTask } from './links/tasks.ts'
import { PREPARE_MATCHING, prepareMatchingTask } from './matching/tasks.ts'
import type { Task } from './queue/queue.ts'
import { analyzeResumeTask, type OnResult } from './resume-analysis/tasks.ts'
import { APPLY_RETENTION, applyRetentionTask, RETENTION_TIME } from './retention/tasks.ts'

/** Begins to work on every background task there is. */
export const startWorker = async (deps: Deps): Promise<void> => {
  const work = <Payload extends object>(task: Task<Payload>) => deps.queue.work(task, deps.config.workerConcurrency)
  const onResult: OnResult = (trx, analysisId) =>
    deps.config.checksLinks ? deps.enqueue(trx, CHECK_LINKS, { analysisId }) : Promise.resolve()
  await work(analyzeResumeTask({ ...deps, onResult }))
  await work(checkLinksTask(deps))
  await work(prepareMatchingTask(deps))
  await work(applyRetentionTask(deps))
  await deps.queue.repeat(APPLY_RETENTION, RETENTION_TIME)
  // Jobs that came by bulk load, or before there was matching, told nobody.
  await deps.enqueue(deps.db, PREPARE_MATCHING, {})
}
