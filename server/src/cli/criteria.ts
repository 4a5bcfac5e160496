import { lintPosting, parseJob } from '@zodie/engine'
import { UsageError } from './failure.ts'
import { readPosting } from './job-file.ts'
import { printJsonLine } from './output.ts'

const criteriaOf = async (file: string, asOf: string) => {
  const posting = await readPosting(file)
  const { occupation, seniority, criteria, duties } = parseJob(posting)
  return { file, occupation, seniority, criteria, duties, notes: lintPosting(posting, { asOf }) }
}

/** One JSON line per job ad, in the order given; an ad that cannot be read gets a line with its error. Answers the exit code. */
export const printCriteria = async (files: readonly string[], asOf: string): Promise<number> => {
  let exitCode = 0
  for (const file of files) {
    try {
      await printJsonLine(await criteriaOf(file, asOf))
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      exitCode = 1
      await printJsonLine({ file, error: { slug: 'job-not-readable', detail: error.message } })
    }
  }
  return exitCode
}
