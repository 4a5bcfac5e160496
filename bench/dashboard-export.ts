import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { Db } from '../server/src/database/tables.ts'
import { csvOf } from '../server/src/http/csv.ts'
import { exportApplications } from '../server/src/optimus/exports/queries.ts'

const COLUMNS = ['application_id', 'job_title', 'status', 'name', 'email', 'overall_score'] as const
const MB = 1024 * 1024
const NEW_LINE = 10
const FIFTHS = 5

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

export interface ExportFigures {
  readonly rows: number
  readonly seconds: number
  /** What is in use at the end of each fifth of the rows, garbage collected: one that keeps what it has sent grows from one to the next. */
  readonly usedMb: readonly number[]
  /** The most that the process held meanwhile. V8 lets garbage lie as long as there is room, so that this may grow where the other does not. */
  readonly residentMb: readonly number[]
}

/** Heap, and buffers outside it. */
const usedNow = (): number => {
  collectGarbage()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / MB
}

/** Reads the CSV of every application to its end, as an administrator's answer is sent; the scores go on record. */
export const readExport = async (db: Db, viewerId: number, expectedRows: number): Promise<ExportFigures> => {
  const residentMb = Array.from({ length: FIFTHS }, () => 0)
  const usedMb: number[] = []
  let rows = -1
  const began = performance.now()
  for await (const chunk of csvOf(
    exportApplications(db, { viewerId, isEverything: true, jobId: undefined }),
    COLUMNS,
  )) {
    for (const byte of chunk) if (byte === NEW_LINE) rows += 1
    const fifth = Math.min(FIFTHS - 1, Math.floor((rows / expectedRows) * FIFTHS))
    residentMb[fifth] = Math.max(residentMb[fifth] ?? 0, process.memoryUsage.rss() / MB)
    while (usedMb.length < fifth) usedMb.push(usedNow())
  }
  usedMb.push(usedNow())
  return { rows, seconds: (performance.now() - began) / 1000, usedMb, residentMb }
}
