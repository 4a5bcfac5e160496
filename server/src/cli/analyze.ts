import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { renderAnalysis } from './analysis-text.ts'
import { UsageError } from './failure.ts'
import { readPosting } from './job-file.ts'
import { print } from './output.ts'
import { terminalPaint } from './paint.ts'
import { openReaders } from './readers.ts'
import { FileError, readResumeFile } from './resume-file.ts'

export interface AnalyzeOptions {
  readonly job: string
  readonly asOf: string
  readonly format: 'text' | 'json'
}

const MAX_WIDTH = 100

const readResume = (path: string): Promise<Uint8Array> =>
  readResumeFile(path).catch((error: unknown) => {
    throw error instanceof FileError ? new UsageError(`${path}: ${error.message}`) : error
  })

/** Analyses one file against one job and prints it. */
export const analyzeFile = async (path: string, { job, asOf, format }: AnalyzeOptions): Promise<void> => {
  const posting = await readPosting(job)
  const bytes = await readResume(path)
  const fileSha256 = createHash('sha256').update(bytes).digest('hex')
  const readers = openReaders(1)
  try {
    const { analysis, document } = await readers.analyze({ source: { bytes }, posting, asOf, fileSha256 })
    const width = Math.min(process.stdout.columns ?? MAX_WIDTH, MAX_WIDTH)
    const page = { analysis, document, posting, fileName: basename(path), width, paint: terminalPaint }
    await print(format === 'json' ? `${JSON.stringify(analysis, null, 2)}\n` : renderAnalysis(page))
  } finally {
    await readers.close()
  }
}
