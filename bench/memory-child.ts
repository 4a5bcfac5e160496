import { setTimeout as wait } from 'node:timers/promises'
import { createReaderPool } from '../server/src/documents/pool.ts'
import { readFiles } from './files.ts'

/** Resident memory of the whole process at its highest while one file was read, in bytes. */
export interface FilePeak {
  readonly name: string
  readonly peak: number
}

/** What the parent prints: resident memory of this whole process in bytes. */
export interface MemoryReport {
  readonly threads: number
  /** Before the pool was made. */
  readonly bare: number
  /** With one thread warm and nothing read. */
  readonly warm: number
  /** A second after the last file, the threads still there. */
  readonly after: number
  readonly seconds: number
  /** In the order in which they were read; with several threads a peak is that of all files then in work. */
  readonly files: readonly FilePeak[]
}

const SAMPLE_MS = 10

/** Runs the reader pool as the server does, over all files of the folders named on the command line. */
async function main(threads: number, folders: readonly string[]): Promise<MemoryReport> {
  const waiting = [...readFiles(folders.map((folder) => new URL(folder)))]
  const bare = process.memoryUsage.rss()
  const pool = createReaderPool({ threads, timeoutMs: 60_000, maxMemoryMb: 256 })
  await pool.read(new TextEncoder().encode('Nobody Atall\nExperience\nBaker, Harrowfen Mills, 2019 – 2021'))
  const warm = process.memoryUsage.rss()
  const begin = performance.now()
  const files: FilePeak[] = []
  // A thread's worth of tasks at a time: a queue of all of them would count their bytes as the worker's memory.
  const readOn = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const bytes = next.bytes.slice()
      const peak = await peakDuring(() => pool.parse({ source: { bytes }, asOf: '2026-01-01' }).catch(() => undefined))
      files.push({ name: next.name, peak })
    }
  }
  await Promise.all(Array.from({ length: threads }, readOn))
  const seconds = (performance.now() - begin) / 1000
  await wait(1000)
  const after = process.memoryUsage.rss()
  await pool.close()
  return { threads, bare, warm, after, seconds, files }
}

async function peakDuring(work: () => Promise<unknown>): Promise<number> {
  let peak = process.memoryUsage.rss()
  const look = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  const sampler = setInterval(look, SAMPLE_MS)
  await work()
  clearInterval(sampler)
  look()
  return peak
}

const [threads = '1', ...folders] = process.argv.slice(2)
process.send?.(await main(Number(threads), folders))
process.disconnect?.()
