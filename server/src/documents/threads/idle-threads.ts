import type { ReaderThread } from './reader-thread.ts'

/** Threads that wait for a task. The last one to come is the first to go, so that the others grow old and are stopped. */
export interface IdleThreads {
  take(): ReaderThread | undefined
  add(thread: ReaderThread): void
}

/** One thread is kept warm: the first file after a quiet time shall not wait for a start. */
const KEPT = 1

/** `idleMs`: after so long without a task a thread is stopped by `stop`. */
export const idleThreads = (idleMs: number, stop: (thread: ReaderThread) => void): IdleThreads => {
  const waiting: { readonly thread: ReaderThread; readonly timer: NodeJS.Timeout }[] = []
  const retire = (thread: ReaderThread): void => {
    if (waiting.length <= KEPT) return
    waiting.splice(
      waiting.findIndex((each) => each.thread === thread),
      1,
    )
    stop(thread)
  }
  return {
    take: () => {
      const taken = waiting.pop()
      clearTimeout(taken?.timer)
      return taken?.thread
    },
    add: (thread) => waiting.push({ thread, timer: setTimeout(() => retire(thread), idleMs).unref() }),
  }
}
