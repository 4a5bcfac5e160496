import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { MemoryReport } from './memory-child.ts'

const CHILD = fileURLToPath(new URL('./memory-child.ts', import.meta.url))

/** Resident memory of a process of its own that reads all files of `folders` through a pool of `threads`. */
export const measureMemory = (threads: number, folders: readonly URL[]): Promise<MemoryReport> =>
  new Promise((resolve, reject) => {
    const child = fork(CHILD, [String(threads), ...folders.map(String)], {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    // The child sends one message, and it is a MemoryReport.
    child.once('message', (report) => resolve(report as MemoryReport))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The process whose memory was measured ended with ${code}.`)))
  })
