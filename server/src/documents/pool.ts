import type { Document } from '@zodie/engine'
import { ClosedError } from '../closed.ts'
import { slots } from '../slots.ts'
import type { Drawing } from './draw-page.ts'
import { UnreadableError } from './errors.ts'
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts'
import { createDeadline, type Deadline, type TimeLimits } from './threads/deadline.ts'
import { idleThreads } from './threads/idle-threads.ts'
import { type Ending, type ReaderThread, startThread } from './threads/reader-thread.ts'
import type {
  AnalyzeRequest,
  Crossing,
  DrawRequest,
  ParseRequest,
  ReaderAnswers,
  ReaderRequests,
  ReaderTask,
  ReaderTaskName,
} from './threads/tasks.ts'

export type { DrawnPage } from './draw-page.ts'
export type { AnalyzeRequest, ParseRequest, ReadingStep, Source } from './threads/tasks.ts'
/** What a file was read and understood as. */
export type Parsing = ReaderAnswers['parse']

export interface ReaderPoolOptions {
  readonly threads: number
  /** For one task, from the moment a thread takes it on; a second try shares it. */
  readonly timeoutMs: number
  /** What a file gets besides when its text is recognised; twice `timeoutMs` when absent. */
  readonly recognitionMs?: number
  /** For WebAssembly memory, and again for the JavaScript heap, of one thread. */
  readonly maxMemoryMb: number
  readonly limits?: Partial<ReadLimits>
  /** What runs in a thread, for tests of threads that die. */
  readonly threadFile?: URL
}

/**
 * Threads that read and judge files under limits of time and memory. A file that breaks its thread costs that thread
 * only: the tasks that wait go on in a new one. A thread whose memory has grown is replaced when its task is done, so
 * that what one file needed is given back. Tasks wait without bound: who asks (the queue, the command line, requests
 * behind their gate) asks for few at a time.
 */
export interface ReaderPool {
  // All throw UnreadableError for a file that cannot be read, and ClosedError once the pool is closed.
  /** Bytes of a resume → its Document. */
  read(bytes: Uint8Array): Promise<Document>
  /** … → what is understood of it. */
  parse(request: ParseRequest): Promise<Parsing>
  /** … → the whole answer of the engine. */
  analyze(request: AnalyzeRequest): Promise<ReaderAnswers['analyze']>
  /** Starts a thread, so that the first file need not wait for it; loading the engine takes two seconds of processor time. */
  warm(): void
  /** A page of a resume as it is printed. */
  draw(request: DrawRequest): Promise<Drawing>
  /** How busy the pool is at this moment. */
  use(): ReaderPoolUse
  /** Stops all threads. Tasks in work and waiting are refused with an error that is no UnreadableError: try them elsewhere. */
  close(): Promise<void>
}

export interface ReaderPoolUse {
  /** Tasks in work, and those that wait for a thread. */
  readonly busy: number
  readonly waiting: number
  readonly threads: number
  /** What the living threads held when each was last between two tasks. */
  readonly heapBytes: number
  readonly outsideBytes: number
}

const MEGABYTE = 1024 * 1024
/** Times the ordinary limit, and added to it: a scan has three times that in all. Five pages take 10–15 s on an idle core, and each of them up to six times that where three processes share it. */
const RECOGNITION_FACTOR = 2
const IDLE_MS = 60_000
/**
 * A thread that holds more than one of these after a task is replaced. Outside the heap: WebAssembly memory never shrinks;
 * PDFium and its buffers hold 30 MB after ordinary files, text recognition or a PDF full of pictures 65–300 MB. The heap,
 * with what garbage `worker.ts` left in it: 75 MB when it starts, 50–100 MB after any number of resumes.
 */
const RECYCLE = { heapBytes: 130 * MEGABYTE, outsideBytes: 64 * MEGABYTE }

const TOO_SLOW =
  'Reading the file took too long. Export it again from the program that made it, as a plain PDF or DOCX, and upload that.'
const TOO_LARGE =
  'Reading the file took more memory than a resume may use. Save it without large pictures and drawings and upload it again.'
const CRASHED =
  'The file is damaged in a way that stops it from being read. Export it again from the program that made it and upload the new file.'

export const createReaderPool = (options: ReaderPoolOptions): ReaderPool => {
  const threads = threadsOf(options)
  const free = slots(options.threads)
  const { timeoutMs, recognitionMs = RECOGNITION_FACTOR * timeoutMs } = options
  const work = { busy: 0, asked: 0 }
  const run = async <Name extends ReaderTaskName>(
    name: Name,
    request: ReaderRequests[Name],
  ): Promise<ReaderAnswers[Name]> => {
    work.asked++
    try {
      return await free(async () => {
        work.busy++
        // The pieces of a ReaderTask by its name: TypeScript does not put a generic union together again.
        const task = { name, ...request } as ReaderTask
        const crossing = perform(threads, task, { timeoutMs, recognitionMs }).finally(() => work.busy--)
        return arrive(await crossing)
      })
    } finally {
      work.asked--
    }
  }
  return {
    warm: threads.warm,
    use: () => ({ busy: work.busy, waiting: work.asked - work.busy, ...threads.held() }),
    read: async (bytes) => (await run('read', { source: { bytes } })).document,
    parse: (request) => run('parse', request),
    analyze: (request) => run('analyze', request),
    draw: async (request) => (await run('draw', request)).drawing,
    close: threads.close,
  }
}

interface Threads {
  /** One thread, where there is none. */
  warm(): void
  /** Gives the task to a waiting thread, or with `fresh` to one that has read nothing yet. */
  attempt(task: ReaderTask, deadline: Deadline, fresh: boolean): Promise<{ ending: Ending; wasFresh: boolean }>
  held(): Pick<ReaderPoolUse, 'threads' | 'heapBytes' | 'outsideBytes'>
  close(): Promise<void>
}

const threadsOf = (options: ReaderPoolOptions): Threads => {
  const maxMemoryBytes = options.maxMemoryMb * MEGABYTE
  const settings = { limits: { ...DEFAULT_LIMITS, ...options.limits }, maxMemoryBytes }
  const file = options.threadFile ?? new URL('./threads/worker.ts', import.meta.url)
  const alive = new Map<ReaderThread, Held>()
  let closed = false
  const start = (): ReaderThread => {
    const thread = startThread({ file, settings, maxMemoryBytes })
    alive.set(thread, NOTHING_HELD)
    return thread
  }
  const stop = async (thread: ReaderThread): Promise<void> => {
    alive.delete(thread)
    await thread.stop()
  }
  const idle = idleThreads(IDLE_MS, stop)
  return {
    warm: () => {
      if (!closed && alive.size === 0) idle.add(start())
    },
    attempt: async (task, deadline, fresh) => {
      if (closed) throw poolClosed()
      const thread = (fresh ? undefined : idle.take()) ?? start()
      const wasFresh = thread.served === 0
      const ending = await thread.perform(task, deadline)
      if (closed) throw poolClosed()
      // A thread that has not answered may never do so again.
      const held = hasAnswered(ending) ? await thread.held().catch(() => undefined) : undefined
      if (held !== undefined && alive.has(thread)) alive.set(thread, held)
      if (mayGoOn(held)) idle.add(thread)
      else await stop(thread)
      return { ending, wasFresh }
    },
    held: () => {
      const all = [...alive.values()]
      return { threads: all.length, heapBytes: sum(all, 'heapBytes'), outsideBytes: sum(all, 'outsideBytes') }
    },
    close: async () => {
      closed = true
      await Promise.all([...alive.keys()].map(stop))
    },
  }
}

const poolClosed = (): Error => new ClosedError('The pool of reading threads is closed.')

type Held = Pick<ReaderPoolUse, 'heapBytes' | 'outsideBytes'>
const NOTHING_HELD: Held = { heapBytes: 0, outsideBytes: 0 }
const sum = (all: readonly Held[], part: keyof Held): number => all.reduce((bytes, each) => bytes + each[part], 0)

const hasAnswered = (ending: Ending): boolean => ending.as === 'answered' && !ending.answer.spent

const mayGoOn = (held: Held | undefined): boolean =>
  held !== undefined && held.heapBytes <= RECYCLE.heapBytes && held.outsideBytes <= RECYCLE.outsideBytes

/**
 * A thread that has read other files may die of what one of those left behind. Such an end counts only when a thread
 * that has read nothing else ends so too: the same file has the same result, whoever came before it.
 */
const perform = async (threads: Threads, task: ReaderTask, limits: TimeLimits): Promise<Crossing> => {
  const deadline = createDeadline(limits)
  const { ending, wasFresh } = await threads.attempt(task, deadline, false)
  if (wasFresh || !mayBeAnothersFault(ending) || deadline.leftMs() <= 0) return conclude(ending)
  return conclude((await threads.attempt(task, deadline, true)).ending)
}

const mayBeAnothersFault = (ending: Ending): boolean =>
  ending.as === 'died' || ending.as === 'too-large' || (ending.as === 'answered' && ending.answer.spent)

const conclude = (ending: Ending): Crossing => {
  if (ending.as === 'answered') return ending.answer.crossing
  if (ending.as === 'too-slow') throw new UnreadableError('resume-too-slow', TOO_SLOW)
  if (ending.as === 'too-large') throw new UnreadableError('resume-too-large', TOO_LARGE)
  const { cause } = ending
  if (ending.as === 'not-started') throw cause
  const overflowed = cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
  throw overflowed
    ? new UnreadableError('resume-too-large', TOO_LARGE, { cause })
    : new UnreadableError('resume-damaged', CRASHED, { cause })
}

const arrive = <Name extends ReaderTaskName>(crossing: Crossing): ReaderAnswers[Name] => {
  // A thread answers every task with the answer of its name.
  if (crossing.ended === 'done') return crossing.value as ReaderAnswers[Name]
  if (crossing.ended === 'unreadable') throw new UnreadableError(crossing.slug, crossing.detail)
  throw Object.assign(new Error(crossing.message), { name: crossing.name, stack: crossing.stack })
}
