import { Worker } from 'node:worker_threads'
import type { Deadline } from './deadline.ts'
import { watchMemory } from './memory-watch.ts'
import type { Answer, ReaderMessage, ReaderSettings, ReaderTask } from './tasks.ts'

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
  perform(task: ReaderTask, deadline: Deadline): Promise<Ending>
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
/** V8 would take up to three times as much, keep it (80 MB more after sixty resumes), and be no faster. */
const YOUNG_GENERATION_MB = 32
const MEGABYTE = 1024 * 1024
/** A thread that is not ready by then never will be. */
const START_TIMEOUT_MS = 60_000
const NEVER_READY = 'the reader thread was not ready within a minute'

export const startThread = ({ file, settings, maxMemoryBytes }: ThreadOptions): ReaderThread => {
  const worker = new Worker(file, {
    workerData: settings,
    resourceLimits: {
      maxOldGenerationSizeMb: (HARD_LIMIT_FACTOR * maxMemoryBytes) / MEGABYTE,
      maxYoungGenerationSizeMb: YOUNG_GENERATION_MB,
    },
  })
  // An idle thread keeps no process alive.
  worker.unref()
  const signals = signalsOf(worker)
  let served = 0
  return {
    get served() {
      return served
    },
    perform: async (task, deadline) => {
      served++
      worker.ref()
      const fault = await signals.ready()
      const ending = fault ?? (await endOf(worker, signals, task, deadline, maxMemoryBytes))
      worker.unref()
      return ending
    },
    held: async () => {
      worker.ref()
      const { total_heap_size: heapBytes, external_memory: outsideBytes } = await worker.getHeapStatistics()
      worker.unref()
      return { heapBytes, outsideBytes }
    },
    stop: async () => {
      worker.ref()
      await worker.terminate()
    },
  }
}

interface Signals {
  /** `undefined` once the thread is ready. */
  ready(): Promise<Ending | undefined>
  /** Calls back at the next answer or at the thread's end, once; `null` forgets the last one to ask. */
  next(callBack: ((ending: Ending) => void) | null): void
}

/**
 * What the thread tells, to whoever asked last. No promise lives as long as the thread: one that did would keep every
 * answer that was ever raced against it (20 MB after a file of 300,000 characters).
 */
const signalsOf = (worker: Worker): Signals => {
  let isReady = false
  let end: Ending | undefined
  let cause: unknown
  let waiting: ((ending: Ending | undefined) => void) | null = null
  const tell = (ending: Ending | undefined): void => {
    const told = waiting
    waiting = null
    told?.(ending)
  }
  worker.on('message', (message: ReaderMessage) => {
    if (message === 'recognising') return
    if (message !== 'ready') return tell({ as: 'answered', answer: message })
    isReady = true
    tell(undefined)
  })
  worker.on('error', (error) => {
    cause = error
  })
  worker.on('exit', (code) => {
    cause ??= new Error(`the reader thread ended with code ${code}`)
    end = { as: isReady ? 'died' : 'not-started', cause }
    tell(end)
  })
  return {
    ready: () =>
      new Promise((resolve) => {
        if (isReady || end !== undefined) return resolve(end)
        const timer = setTimeout(() => tell({ as: 'not-started', cause: new Error(NEVER_READY) }), START_TIMEOUT_MS)
        waiting = (ending) => {
          clearTimeout(timer)
          resolve(ending)
        }
      }),
    next: (callBack) => {
      waiting = callBack === null ? null : (ending) => ending && callBack(ending)
      if (end !== undefined) tell(end)
    },
  }
}

const endOf = (
  worker: Worker,
  signals: Signals,
  task: ReaderTask,
  deadline: Deadline,
  maxMemoryBytes: number,
): Promise<Ending> =>
  new Promise((resolve) => {
    const settle = (ending: Ending): void => {
      clearTimeout(timer)
      worker.off('message', hear)
      stopWatching()
      signals.next(null)
      resolve(ending)
    }
    const tooSlow = () => settle({ as: 'too-slow' })
    deadline.start()
    let timer = setTimeout(tooSlow, deadline.leftMs())
    const hear = (message: ReaderMessage): void => {
      if (message !== 'recognising') return
      clearTimeout(timer)
      deadline.extend()
      timer = setTimeout(tooSlow, deadline.leftMs())
    }
    worker.on('message', hear)
    const stopWatching = watchMemory(worker, maxMemoryBytes, () => settle({ as: 'too-large' }))
    signals.next(settle)
    send(worker, task)
  })

/** Bytes travel as a copy of their own: a Buffer may be a small window on a large block, and a second try needs them too. */
const send = (worker: Worker, task: ReaderTask): void => {
  if ('bytes' in task.source) {
    const bytes = new Uint8Array(task.source.bytes)
    worker.postMessage({ ...task, source: { bytes } }, [bytes.buffer])
  } else worker.postMessage(task)
}
