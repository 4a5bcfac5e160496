import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { slots } from '../slots.ts'
import type { AdText } from './postings.ts'
import type { ReadAd, ReadResume, ResumeOrder } from './readings.ts'
import type { Order } from './worker.ts'

/** Threads that ask the engine: it is pure, so every core can help. */
export interface Analysts {
  /** Rejects with what the engine threw. */
  readResume(order: ResumeOrder): Promise<ReadResume>
  readAds(ads: readonly AdText[]): Promise<readonly ReadAd[]>
  /** Ends all threads; call it when nothing is asked any more. */
  close(): Promise<void>
}

/** Unlike those that read files, these threads need no limits: all that they read was invented by ourselves. */
export const openAnalysts = (): Analysts => {
  const free = slots(availableParallelism())
  const idle: Worker[] = []
  const ask = async (order: Order): Promise<unknown> => {
    const thread = idle.pop() ?? new Worker(new URL('./worker.ts', import.meta.url))
    thread.postMessage(order)
    const [answer] = await once(thread, 'message')
    idle.push(thread)
    return answer
  }
  return {
    // worker.ts answers each kind of order with its own.
    readResume: (order) => free(() => ask({ kind: 'resume', order }) as Promise<ReadResume>),
    readAds: (ads) => free(() => ask({ kind: 'ads', ads }) as Promise<readonly ReadAd[]>),
    close: async () => {
      await Promise.all(idle.map((thread) => thread.terminate()))
    },
  }
}
