import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { slots } from '../documents/threads/slots.ts'
import type { AnalysedApplicant, ApplicantOrder } from './analyses.ts'

/** Threads that compute analyses: the engine is what seeding waits for, and it is pure, so every core can help. */
export interface Analysts {
  /** Rejects with what the engine threw. */
  analyse(order: ApplicantOrder): Promise<AnalysedApplicant>
  /** Ends all threads; call it when nothing is asked any more. */
  close(): Promise<void>
}

/** Unlike those that read files, these threads need no limits: all that they compute was invented by ourselves. */
export const openAnalysts = (): Analysts => {
  const free = slots(availableParallelism())
  const idle: Worker[] = []
  const ask = async (order: ApplicantOrder): Promise<AnalysedApplicant> => {
    const thread = idle.pop() ?? new Worker(new URL('./worker.ts', import.meta.url))
    thread.postMessage(order)
    // worker.ts answers each order with its AnalysedApplicant.
    const [answer] = (await once(thread, 'message')) as [AnalysedApplicant]
    idle.push(thread)
    return answer
  }
  return {
    analyse: (order) => free(() => ask(order)),
    close: async () => {
      await Promise.all(idle.map((thread) => thread.terminate()))
    },
  }
}
