import { parseJob } from '@zodie/engine'
import { readPosting } from './job-file.ts'

/** One JSON line per job ad: `{ file, occupation, seniority, criteria, duties }`. */
export const printCriteria = async (files: readonly string[]): Promise<void> => {
  for (const file of files) {
    const { occupation, seniority, criteria, duties } = parseJob(await readPosting(file))
    process.stdout.write(`${JSON.stringify({ file, occupation, seniority, criteria, duties })}\n`)
  }
}
