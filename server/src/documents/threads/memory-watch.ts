import type { Worker } from 'node:worker_threads'

/** How often the heap is looked at. A thread fills 100–400 MB between two looks, a look costs it some microseconds. */
const INTERVAL_MS = 50
/** WebAssembly memories and buffers: PDFium and the text recognition may each fill their own, with pictures between them. */
const EXTERNAL_FACTOR = 3

/**
 * Calls back once the thread's JavaScript heap holds more than `maxBytes`, or its memory outside that heap three times as
 * much. A worker's `resourceLimits` do not bind the second, and overflowing the first may end the process. Answers how to
 * stop watching.
 */
export const watchMemory = (worker: Worker, maxBytes: number, exceeded: () => void): (() => void) => {
  let looking = false
  const look = async (): Promise<void> => {
    if (looking) return
    looking = true
    const { used_heap_size: used, external_memory: external } = await worker.getHeapStatistics()
    looking = false
    if (used > maxBytes || external > EXTERNAL_FACTOR * maxBytes) exceeded()
  }
  // A thread that has ended meanwhile has nothing to tell.
  const timer = setInterval(() => look().catch(() => undefined), INTERVAL_MS)
  return () => clearInterval(timer)
}
