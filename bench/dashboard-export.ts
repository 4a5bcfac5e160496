import type { Db } from '../server/src/database/tables.ts'
import { csvOf } from '../server/src/http/csv.ts'
import { exportApplications } from '../server/src/optimus/exports/queries.ts'

const COLUMNS = ['application_id', 'job_title', 'status', 'name', 'email', 'overall_score'] as const
const MB = 1024 * 1024

export interface ExportFigures {
  readonly rows: number
  readonly seconds: number
  /** Of the process: before, and the most meanwhile. */
  readonly residentMb: readonly [number, number]
}

/** Reads the CSV of every application to its end, as an administrator's answer is sent; the scores go on record. */
export const readExport = async (db: Db, viewerId: number): Promise<ExportFigures> => {
  const before = process.memoryUsage.rss()
  let [most, rows] = [before, -1]
  const began = performance.now()
  for await (const chunk of csvOf(
    exportApplications(db, { viewerId, isEverything: true, jobId: undefined }),
    COLUMNS,
  )) {
    for (const byte of chunk) if (byte === 10) rows += 1
    most = Math.max(most, process.memoryUsage.rss())
  }
  return { rows, seconds: (performance.now() - began) / 1000, residentMb: [before / MB, most / MB] }
}
