import { Worker } from 'node:worker_threads'
import { watchMemory } from './memory-watch.ts'
import type { Answer, ReaderSettings, ReaderTask } from './tasks.ts'

/** How a task ended in its thread. Only after `answered` may the thread be used again. */
export type Ending =
  | { readonly as: 'answered'; readonly answer: Answer }
  | { readonly as: 'too-slow' }
  | { readonly as: 'too-large' }
  /** The thread ended by itself or was stopped: `process.exit`, an uncaught error, a heap that overflowed, `stop()`. */
  | { readonly as: 'died'; readonly cause: unknown }
  /** … before it could take the task on: no fault of the file. */
  | { readonly as: 'not-started'; readonly cause: unknown }

export interface ThreadOptions {
  /** What runs in the thread: tells `'ready'` once, then answers each ReaderTask with one Answer. */
  readonly file: URL
  readonly settings: ReaderSettings
  /** Of the JavaScript heap; WebAssembly bounds itself to the same (`memory-cap.ts`). */
  readonly maxMemoryBytes: number
}

/** One worker thread, which does one task at a time. */
export interface ReaderThread {
  /** Tasks given to it so far. */
  readonly served: number
  /** Never rejects. The time runs from the moment the thread is ready: starting one takes 0.3 s, more on a busy machine. */
  perform(task: ReaderTask, timeoutMs: number): Promise<Ending>
  /** What the thread holds between tasks. */
  held(): Promise<{ readonly heapBytes: number; readonly outsideBytes: number }>
  /** Resolves when the thread is gone; a task in it ends as `stopped`. */
  stop(): Promise<void>
}

/**
 * V8's own limit for a thread is no safe one: where the last allocations before it are large (a long string, a growing
 * Map) it aborts the whole process instead of the thread (measured: 4 of 9 ways to fill a heap). So the heap is watched
 * from outside, and V8's limit stands this many times higher, where a thread cannot arrive between two looks.
 */
const HARD_LIMIT_FACTOR = 4
const MEGABYTE = 1024 * 1024
/** A thread that is not ready by then never will be. */
const START_TIMEOUT_MS = 60_000

export const startThread = ({ file, settings, maxMemoryBytes }: ThreadOptions): ReaderThread => {
  const worker = new Worker(file, {
    workerData: settings,
    resourceLimits: { maxOldGenerationSizeMb: (HARD_LIMIT_FACTOR * maxMemoryBytes) / MEGABYTE },
  })
  // An idle thread keeps no process alive.
  worker.unref()
  const ready = new Promise<void>((resolve) => worker.once('message', () => resolve()))
  const gone = causeOfEnd(worker)
  let served = 0
  return {
    get served() {
      return served
    },
    perform: async (task, timeoutMs) => {
      served++
      worker.ref()
      const fault = await startOf(ready, gone)
      const ending = fault ?? (await endOf(worker, gone, task, timeoutMs, maxMemoryBytes))
      worker.unref()
      return ending
    },
    held: async () => {
      const { total_heap_size: heapBytes, external_memory: outsideBytes } = await worker.getHeapStatistics()
      return { heapBytes, outsideBytes }
    },
    stop: async () => void (await worker.terminate()),
  }
}

/** Resolves when the thread has ended, with what ended it. */
const causeOfEnd = (worker: Worker): Promise<unknown> =>
  new Promise((resolve) => {
    let cause: unknown
    worker.on('error', (error) => {
      cause = error
    })
    worker.on('exit', (code) => resolve(cause ?? new Error(`the reader thread ended with code ${code}`)))
  })

/** `undefined` once the thread is ready. */
const startOf = async (ready: Promise<void>, gone: Promise<unknown>): Promise<Ending | undefined> => {
  const time = deadline(START_TIMEOUT_MS)
  try {
    return await Promise.race([
      ready.then(() => undefined),
      gone.then((cause): Ending => ({ as: 'not-started', cause })),
      time.passed.then((): Ending => ({ as: 'not-started', cause: new Error('the reader thread did not start') })),
    ])
  } finally {
    time.clear()
  }
}

const endOf = async (
  worker: Worker,
  gone: Promise<unknown>,
  task: ReaderTask,
  timeoutMs: number,
  maxMemoryBytes: number,
): Promise<Ending> => {
  const time = deadline(timeoutMs)
  const memory = watchMemory(worker, maxMemoryBytes)
  try {
    return await Promise.race([
      answerTo(worker, task).then((answer): Ending => ({ as: 'answered', answer })),
      gone.then((cause): Ending => ({ as: 'died', cause })),
      time.passed.then((): Ending => ({ as: 'too-slow' })),
      memory.exceeded.then((): Ending => ({ as: 'too-large' })),
    ])
  } finally {
    time.clear()
    memory.stop()
  }
}

/** Bytes travel as a copy of their own: a Buffer may be a small window on a large block, and a second try needs them too. */
const answerTo = (worker: Worker, task: ReaderTask): Promise<Answer> => {
  // The thread's only messages after 'ready' are Answers, one for each task.
  const answered = new Promise<Answer>((resolve) => worker.once('message', resolve))
  if ('bytes' in task.source) {
    const bytes = new Uint8Array(task.source.bytes)
    worker.postMessage({ ...task, source: { bytes } }, [bytes.buffer])
  } else worker.postMessage(task)
  return answered
}

const deadline = (ms: number): { readonly passed: Promise<void>; clear(): void } => {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  return { passed, clear: () => clearTimeout(timer) }
}
