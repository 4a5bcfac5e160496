import { Worker } from 'node:worker_threads'
import type { Asked } from '../memory.ts'
import {
  type MatchingOrder,
  type MatchingOutcome,
  type MatchingReply,
  type MatchingSettings,
  READY,
} from './messages.ts'

/** One thread that works on several orders at once. */
export interface MatchingThread {
  /** Resolves once it has loaded the engine, which takes seconds on a busy machine; rejects when it ends before. */
  readonly ready: Promise<void>
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
  let end: Error | undefined
  const { promise: ready, resolve: beReady, reject: beGone } = Promise.withResolvers<void>()
  // Whoever waits for it hears of it; often nobody does.
  ready.catch(() => undefined)
  worker.on('message', (message: MatchingReply | typeof READY) => {
    if (message === READY) return beReady()
    const { number, outcome, asked } = message
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
    end = new Error(`The matching thread ended with code ${code}.`, { cause })
    beGone(end)
    for (const { reject } of awaited.values()) reject(end)
  })
  // An idle thread keeps no process alive.
  worker.unref()
  return {
    ready,
    perform: (order) => {
      if (end !== undefined) return Promise.reject(end)
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
