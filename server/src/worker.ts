import type { Deps } from './deps.ts'
import type { Task } from './queue/queue.ts'
import { analyzeResumeTask } from './resume-analysis/tasks.ts'

/** Begins to work on every background task there is. */
export const startWorker = async (deps: Deps): Promise<void> => {
  const work = <Payload extends object>(task: Task<Payload>) => deps.queue.work(task, deps.config.workerConcurrency)
  await work(analyzeResumeTask(deps))
}
