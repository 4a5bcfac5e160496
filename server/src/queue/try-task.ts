import type { Logger } from 'pino'
import { withContext } from '../telemetry/context.ts'

/** Told of each try of a task; `task` is the name of its queue. */
export type OnTried = (task: string, outcome: 'done' | 'failed', seconds: number) => void

/** What the queue is told, and keeps for seven days, of a try that failed: its kind. The words of an error may quote what people wrote. */
class FailedTry extends Error {
  override readonly name = 'FailedTry'
  constructor(error: unknown) {
    super(kindOf(error))
    // Where it happened is in the log.
    this.stack = this.message
  }
}

const kindOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'an error of no kind'
  const code = 'code' in error && /^\w{1,40}$/.test(String(error.code)) ? ` ${error.code}` : ''
  return `${error.name}${code}`
}

interface TriedTask {
  readonly name: string
  readonly id: string
  readonly retryCount: number
}

/** Runs a try under the ids of its task, and says how it ended: to the log, to `onTried`, and to the queue. */
export const tryTask = (
  { name: task, id, retryCount }: TriedTask,
  run: () => Promise<void>,
  { log, onTried }: { readonly log: Logger; readonly onTried: OnTried },
): Promise<void> =>
  withContext({ task, task_id: id }, async () => {
    const begun = performance.now()
    const seconds = () => (performance.now() - begun) / 1000
    try {
      await run()
      onTried(task, 'done', seconds())
    } catch (error) {
      onTried(task, 'failed', seconds())
      log.warn({ err: error, try: retryCount + 1 }, 'a task failed')
      throw new FailedTry(error)
    }
  })
