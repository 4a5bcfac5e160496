import { fileURLToPath } from 'node:url'
import type { Document } from '@zodie/engine'
import { Piscina } from 'piscina'
import { UnreadableError } from './errors.ts'
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts'
import { slots } from './slots.ts'
import type {
  AnalyzeRequest,
  Crossing,
  ParseRequest,
  ReaderAnswers,
  ReaderRequests,
  ReaderSettings,
  ReaderTaskName,
  Source,
} from './tasks.ts'

export type { AnalyzeRequest, ParseRequest, Source } from './tasks.ts'

export interface ReaderPoolOptions {
  readonly threads: number
  /** For one task, from the moment a thread takes it on. */
  readonly timeoutMs: number
  /** For WebAssembly memory, and again for the JavaScript heap, of one thread. */
  readonly maxMemoryMb: number
  readonly limits?: Partial<ReadLimits>
}

/** Threads that read and judge files under limits of time and memory. A file that breaks its thread costs that thread only. */
export interface ReaderPool {
  // All throw UnreadableError for a file that cannot be read.
  /** Bytes of a resume → its Document. */
  read(bytes: Uint8Array): Promise<Document>
  /** … → what is understood of it. */
  parse(request: ParseRequest): Promise<ReaderAnswers['parse']>
  /** … → the whole answer of the engine. */
  analyze(request: AnalyzeRequest): Promise<ReaderAnswers['analyze']>
  close(): Promise<void>
}

const MEGABYTE = 1024 * 1024
const TOO_SLOW =
  'Reading the file took too long. Export it again from the program that made it, as a plain PDF or DOCX, and upload that.'
const TOO_LARGE =
  'Reading the file took more memory than a resume may use. Save it without large pictures and drawings and upload it again.'
const CRASHED =
  'The file is damaged in a way that stops it from being read. Export it again from the program that made it and upload the new file.'

export const createReaderPool = (options: ReaderPoolOptions): ReaderPool => {
  const settings: ReaderSettings = {
    limits: { ...DEFAULT_LIMITS, ...options.limits },
    maxMemoryBytes: options.maxMemoryMb * MEGABYTE,
  }
  const piscina = new Piscina({
    filename: fileURLToPath(new URL('./worker.ts', import.meta.url)),
    workerData: settings,
    minThreads: 1,
    maxThreads: options.threads,
    idleTimeout: 60_000,
    resourceLimits: { maxOldGenerationSizeMb: options.maxMemoryMb },
  })
  // A task waits here and not inside Piscina, so that its time limit begins when a thread is free for it.
  const free = slots(options.threads)
  const run = <Name extends ReaderTaskName>(name: Name, request: ReaderRequests[Name]): Promise<ReaderAnswers[Name]> =>
    free(async () => arrive(await perform<ReaderAnswers[Name]>(piscina, { name, ...request }, options.timeoutMs)))
  return {
    read: async (bytes) => (await run('read', { source: { bytes } })).document,
    parse: (request) => run('parse', request),
    analyze: (request) => run('analyze', request),
    close: () => piscina.close({ force: true }),
  }
}

type Request = { readonly name: ReaderTaskName; readonly source: Source }

const perform = async <Value>(piscina: Piscina, request: Request, timeoutMs: number): Promise<Crossing<Value>> => {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), timeoutMs)
  const { task, transferList } = forTransfer(request)
  try {
    return await piscina.run(task, { signal: abort.signal, transferList })
  } catch (error) {
    throw abort.signal.aborted ? new UnreadableError('resume-too-slow', TOO_SLOW, { cause: error }) : explain(error)
  } finally {
    clearTimeout(timer)
  }
}

/** Bytes travel as a copy of their own: a Buffer may be a small window on a large block, which would travel whole. */
const forTransfer = (request: Request): { task: Request; transferList: ArrayBuffer[] } => {
  if (!('bytes' in request.source)) return { task: request, transferList: [] }
  const bytes = new Uint8Array(request.source.bytes)
  return { task: { ...request, source: { bytes } }, transferList: [bytes.buffer] }
}

const arrive = <Value>(crossing: Crossing<Value>): Value => {
  if (crossing.done) return crossing.value
  throw new UnreadableError(crossing.slug, crossing.detail)
}

/** A thread that died took its file with it; any other error is ours and passes through. */
const explain = (error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') return new UnreadableError('resume-too-large', TOO_LARGE, { cause: error })
  const died = error instanceof Error && /worker.*(?:exit|stopp|terminat)/i.test(error.message)
  return died ? new UnreadableError('resume-damaged', CRASHED, { cause: error }) : error
}
