import { setTimeout as wait } from 'node:timers/promises'
import { createReaderPool } from '../server/src/documents/pool.ts'
import { readFiles } from './files.ts'

/** What the parent prints: resident memory of this whole process in bytes. */
export interface MemoryReport {
  readonly files: number
  readonly threads: number
  /** Before the pool was made. */
  readonly bare: number
  /** With one thread warm and nothing read. */
  readonly warm: number
  readonly peak: number
  /** A second after the last file, the threads still there. */
  readonly after: number
  readonly seconds: number
}

const SAMPLE_MS = 10
const ROUNDS = 1

/** Runs the reader pool as the server does, over all files of the folders named on the command line. */
async function main(threads: number, folders: readonly string[]): Promise<MemoryReport> {
  const files = readFiles(folders.map((folder) => new URL(folder)))
  const bare = process.memoryUsage.rss()
  const pool = createReaderPool({ threads, timeoutMs: 60_000, maxMemoryMb: 256 })
  await pool.read(new TextEncoder().encode('Nobody Atall\nExperience\nBaker, Harrowfen Mills, 2019 – 2021'))
  const warm = process.memoryUsage.rss()
  let peak = warm
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }, SAMPLE_MS)
  const begin = performance.now()
  // A thread's worth of tasks at a time: a queue of all of them would count their bytes as the worker's memory.
  const waiting = Array.from({ length: ROUNDS }, () => files).flat()
  const readOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await pool.parse({ source: { bytes: next.bytes.slice() }, asOf: '2026-01-01' }).catch(() => undefined)
  }
  await Promise.all(Array.from({ length: threads }, readOn))
  const seconds = (performance.now() - begin) / 1000
  await wait(1000)
  const after = process.memoryUsage.rss()
  clearInterval(sampler)
  await pool.close()
  return { files: files.length * ROUNDS, threads, bare, warm, peak, after, seconds }
}

const [threads = '1', ...folders] = process.argv.slice(2)
process.send?.(await main(Number(threads), folders))
process.disconnect?.()
