import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { DEFAULT_WEIGHTS, explainAnalysis, explanationHtml, explanationText, type Weights } from '@zodie/engine'
import { type AnalysisPage, renderAnalysis } from './analysis-text.ts'
import { UsageError } from './failure.ts'
import { readPosting } from './job-file.ts'
import { print } from './output.ts'
import { terminalPaint } from './paint.ts'
import { type OpenReaders, openReaders } from './readers.ts'
import { FileError, readResumeFile } from './resume-file.ts'

type Format = 'text' | 'explain' | 'html' | 'json'

export interface AnalyzeOptions {
  readonly job: string
  readonly asOf: string
  readonly format: Format
  readonly weights?: Partial<Weights>
}

const MAX_WIDTH = 100
const VERIFY =
  'Make the analysis with --format json and run `zodie verify` with the same file and job: it computes everything again and names what differs.'

/** @throws UsageError when the file cannot be opened */
export const readResume = (path: string): Promise<Uint8Array> =>
  readResumeFile(path).catch((error: unknown) => {
    throw error instanceof FileError ? new UsageError(`${path}: ${error.message}`) : error
  })

const RENDER: Readonly<Record<Format, (page: AnalysisPage) => string>> = {
  text: renderAnalysis,
  explain: ({ analysis }) => explanationText(explainAnalysis(analysis)),
  html: ({ analysis, posting, fileName }) =>
    explanationHtml(explainAnalysis(analysis), {
      title: `${fileName} for ${posting.title || 'a job without a title'}`,
      facts: [],
      verify: VERIFY,
    }),
  json: ({ analysis }) => `${JSON.stringify(analysis, null, 2)}\n`,
}

/** Analyses one file against one job and prints it. */
export const analyzeFile = async (
  path: string,
  { job, asOf, format, weights }: AnalyzeOptions,
  open: OpenReaders = openReaders,
): Promise<void> => {
  const posting = await readPosting(job)
  const bytes = await readResume(path)
  const fileSha256 = createHash('sha256').update(bytes).digest('hex')
  const readers = open(1)
  try {
    const weighed = { weights: { ...DEFAULT_WEIGHTS, ...weights } }
    const { analysis, document } = await readers.analyze({ source: { bytes }, posting, asOf, fileSha256, ...weighed })
    const width = Math.min(process.stdout.columns ?? MAX_WIDTH, MAX_WIDTH)
    await print(RENDER[format]({ analysis, document, posting, fileName: basename(path), width, paint: terminalPaint }))
  } finally {
    await readers.close()
  }
}
