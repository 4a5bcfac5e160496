import { Worker } from 'node:worker_threads'
import type { Asked } from '../memory.ts'
import type { MatchingOrder, MatchingOutcome, MatchingReply, MatchingSettings } from './messages.ts'

/** One thread that works on several orders at once. */
export interface MatchingThread {
  /** @throws Error when the thread ends before it has answered */
  perform(order: MatchingOrder): Promise<MatchingOutcome>
  stop(): Promise<void>
}

interface Awaited {
  resolve(outcome: MatchingOutcome): void
  reject(cause: unknown): void
}

/** The engine's lexicon, 4,000 jobs' criteria and what is in work take about 200 MB. */
const MAX_MEMORY_MB = 512

export interface ThreadEvents {
  /** Called once, when the thread is gone, before its orders fail. */
  ended(): void
  /** How its memory of matches answered since it was told last. */
  asked(asked: Asked): void
}

export const startThread = (file: URL, settings: MatchingSettings, events: ThreadEvents): MatchingThread => {
  const worker = new Worker(file, { workerData: settings, resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB } })
  const awaited = new Map<number, Awaited>()
  let cause: unknown
  worker.on('message', ({ number, outcome, asked }: MatchingReply) => {
    events.asked(asked)
    awaited.get(number)?.resolve(outcome)
    awaited.delete(number)
    if (awaited.size === 0) worker.unref()
  })
  worker.on('error', (error) => {
    cause = error
  })
  worker.on('exit', (code) => {
    events.ended()
    for (const { reject } of awaited.values())
      reject(new Error(`The matching thread ended with code ${code}.`, { cause }))
  })
  // An idle thread keeps no process alive.
  worker.unref()
  return {
    perform: (order) => {
      const { promise, resolve, reject } = Promise.withResolvers<MatchingOutcome>()
      awaited.set(order.number, { resolve, reject })
      worker.ref()
      worker.postMessage(order)
      return promise
    },
    stop: async () => {
      await worker.terminate()
    },
  }
}
