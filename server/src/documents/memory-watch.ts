import type { Worker } from 'node:worker_threads'

/** How often the heap is looked at. A thread fills 100–400 MB between two looks, a look costs it some microseconds. */
const INTERVAL_MS = 50
/** WebAssembly memories and buffers: PDFium and the text recognition may each fill their own, with pictures between them. */
const EXTERNAL_FACTOR = 3

/**
 * Resolves `exceeded` when the thread's JavaScript heap holds more than `maxBytes`, or its memory outside that heap three
 * times as much. A worker's `resourceLimits` do not bind the second, and overflowing the first may end the process.
 */
export const watchMemory = (worker: Worker, maxBytes: number): { readonly exceeded: Promise<void>; stop(): void } => {
  let timer: NodeJS.Timeout | undefined
  const exceeded = new Promise<void>((resolve) => {
    let looking = false
    const look = async (): Promise<void> => {
      if (looking) return
      looking = true
      const { used_heap_size: used, external_memory: external } = await worker.getHeapStatistics()
      looking = false
      if (used > maxBytes || external > EXTERNAL_FACTOR * maxBytes) resolve()
    }
    // A thread that has ended meanwhile has nothing to tell.
    timer = setInterval(() => look().catch(() => undefined), INTERVAL_MS)
  })
  return { exceeded, stop: () => clearInterval(timer) }
}
