import { setTimeout as wait } from 'node:timers/promises'
import { onePage } from '../../fixtures/hostile/pdf-objects.ts'
import { GOOD_PARAGRAPHS, mainPart, rawDocx } from '../../fixtures/hostile/raw-docx.ts'
import { UnreadableError } from '../src/documents/errors.ts'
import { createReaderPool, type ReaderPool } from '../src/documents/pool.ts'

// A process that reads the files its parent sends and does nothing else, so that its memory is that of reading. Start it
// with --expose-gc and `serialization: 'advanced'`.

/** Asks for a file to be read (with less memory than usual), for how much memory is held when no thread runs, or for the end. */
export type Order = { readonly bytes: Uint8Array; readonly maxMemoryMb?: number } | 'measure' | 'close'

/** An answer names its order: the one to a test that has run out of time comes when the next test waits. */
export interface Numbered<Content> {
  readonly number: number
  readonly content: Content
}

/** What became of a file, and whether a good PDF and a good Word file after it are read. */
export interface Outcome {
  /** `read`, a problem's slug, or the message of an error that should not have been. */
  readonly ended: string
  readonly ms: number
  readonly nextIsFine: boolean
}

/** Longer than any file may take on a busy machine; nothing in the corpus is meant to reach it. */
const TIMEOUT_MS = 240_000
const AS_OF = '2026-01-01'

/** What readers are given in the product. */
const MEMORY_MB = 256
const openPool = (maxMemoryMb: number) => createReaderPool({ threads: 1, timeoutMs: TIMEOUT_MS, maxMemoryMb })
let usual: ReaderPool | undefined
const good = [onePage({}), rawDocx(mainPart(GOOD_PARAGRAPHS))]

const endOf = async (pool: ReaderPool, bytes: Uint8Array): Promise<string> => {
  try {
    await pool.parse({ source: { bytes }, asOf: AS_OF })
    return 'read'
  } catch (error) {
    return error instanceof UnreadableError ? error.slug : String(error)
  }
}

const isNextFine = async (pool: ReaderPool): Promise<boolean> => {
  for (const bytes of good) if ((await endOf(pool, bytes)) !== 'read') return false
  return true
}

const readIn = async (pool: ReaderPool, bytes: Uint8Array): Promise<Outcome> => {
  const began = performance.now()
  const ended = await endOf(pool, bytes)
  return { ended, ms: performance.now() - began, nextIsFine: await isNextFine(pool) }
}

const read = async (bytes: Uint8Array, maxMemoryMb: number): Promise<Outcome> => {
  if (maxMemoryMb === MEMORY_MB) {
    usual ??= openPool(MEMORY_MB)
    return readIn(usual, bytes)
  }
  const lowered = openPool(maxMemoryMb)
  try {
    return await readIn(lowered, bytes)
  } finally {
    await lowered.close()
  }
}

const closePool = async (): Promise<void> => {
  await usual?.close()
  usual = undefined
}

/** Resident bytes once all threads are ended and what this process no longer uses was collected. */
const measure = async (): Promise<number> => {
  await closePool()
  for (let round = 0; round < 3; round++) {
    // The usual collection keeps the emptied pages for the next Documents to arrive.
    globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    // Freed objects with finalizers go in the next collection.
    await wait(100)
  }
  return process.memoryUsage.rss()
}

const answerTo = (order: Exclude<Order, 'close'>): Promise<number | Outcome> =>
  order === 'measure' ? measure() : read(order.bytes, order.maxMemoryMb ?? MEMORY_MB)

process.on('message', async ({ number, content: order }: Numbered<Order>) => {
  if (order === 'close') {
    await closePool()
    process.disconnect()
  } else process.send?.({ number, content: await answerTo(order) } satisfies Numbered<number | Outcome>)
})
