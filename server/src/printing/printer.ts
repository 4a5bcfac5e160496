import { Worker } from 'node:worker_threads'
import type { Explanation, ExplanationHead } from '@zodie/engine'
import { ClosedError } from '../closed.ts'
import { createGate } from '../gate.ts'

export interface PrintRequest {
  readonly explanation: Explanation
  readonly head: ExplanationHead
  /** The date that the PDF bears. */
  readonly written: Date
}
export type PrintAnswer = { readonly pdf: Uint8Array } | { readonly failure: string }

/**
 * Makes PDFs in a thread of its own: one takes 0.5 s of computing, and everybody else would wait for it. One at a time; the
 * thread is started by the first and stays.
 */
export interface Printer {
  /** @throws Problem too-busy when too many wait already; ClosedError once it is closed */
  print(request: PrintRequest): Promise<Uint8Array>
  close(): Promise<void>
}

const THREAD = new URL('./thread.ts', import.meta.url)
const MAX_MEMORY_MB = 256
/** Twenty times what a long report takes; on a busy machine it takes five times that. */
const TIMEOUT_MS = 30_000
/** Who is behind so many would wait ten seconds. */
const MAX_WAITING = 19

export const createPrinter = ({ timeoutMs = TIMEOUT_MS }: { readonly timeoutMs?: number } = {}): Printer => {
  let worker: Worker | undefined
  let isClosed = false
  const gate = createGate({
    ...{ atOnce: 1, waiting: MAX_WAITING },
    detail: 'Many reports are being printed. Ask again in ten seconds.',
  })

  const start = (): Worker => {
    const started = new Worker(THREAD, { resourceLimits: { maxOldGenerationSizeMb: MAX_MEMORY_MB } })
    // An error is heard by who waits for the answer; an idle thread keeps no process alive.
    started.on('error', () => undefined)
    started.on('exit', () => {
      if (worker === started) worker = undefined
    })
    started.unref()
    return started
  }

  const printNow = async (request: PrintRequest): Promise<Uint8Array> => {
    if (isClosed) throw closed()
    worker ??= start()
    try {
      return await answerOf(worker, request, timeoutMs)
    } catch (error) {
      if (isClosed) throw closed()
      // What is left in a thread that failed is not known.
      await worker?.terminate()
      throw error
    }
  }

  return {
    print: (request) => gate(() => printNow(request)),
    close: async () => {
      isClosed = true
      await worker?.terminate()
    },
  }
}

const closed = (): Error => new ClosedError('The printer is closed.')

const answerOf = (worker: Worker, request: PrintRequest, timeoutMs: number): Promise<Uint8Array> => {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>()
  const timer = setTimeout(() => reject(new Error(`The report was not printed within ${timeoutMs} ms.`)), timeoutMs)
  const hear = (answer: PrintAnswer) => ('pdf' in answer ? resolve(answer.pdf) : reject(new Error(answer.failure)))
  const end = () => reject(new Error('The printing thread ended.'))
  worker.ref()
  worker.on('message', hear).on('error', reject).on('exit', end)
  worker.postMessage(request)
  return promise.finally(() => {
    clearTimeout(timer)
    worker.off('message', hear).off('error', reject).off('exit', end)
    worker.unref()
  })
}
