import { availableParallelism } from 'node:os'
import { analyzeResume, type Document, type Finding, parseJob, type Resume } from '@zodie/engine'
import { UnreadableError } from '../documents/errors.ts'
import type { ReaderPool } from '../documents/pool.ts'
import { printJsonLine } from './output.ts'
import { openReaders } from './readers.ts'
import { FileError, readResumeFile } from './resume-file.ts'

const describeFailure = (error: unknown): { slug: string; detail: string } => {
  if (error instanceof UnreadableError) return { slug: error.slug, detail: error.detail }
  if (error instanceof FileError) return { slug: 'file-not-readable', detail: error.message }
  return { slug: 'internal-error', detail: error instanceof Error ? error.message : String(error) }
}

/** What the review says of the reading itself; the rest of it is advice, and that needs a job. */
const READING_RULES: ReadonlySet<string> = new Set(['hidden-text', 'not-a-resume'])
const NO_JOB = parseJob({ title: '', description: '', requirements: '', skills: [], experienceLevel: null })

const readingFindings = (document: Document, resume: Resume, asOf: string): readonly Partial<Finding>[] =>
  analyzeResume({ document, resume, criteria: NO_JOB, asOf })
    .findings.filter(({ rule }) => READING_RULES.has(rule))
    .map(({ rule, severity, text, why, place }) => ({ rule, severity, text, why, place }))

const rowOf = (file: string, document: Document, resume: Resume, asOf: string) => ({
  file,
  resume: resume.json,
  provenance: resume.provenance,
  findings: readingFindings(document, resume, asOf),
  document: {
    pages: document.pages.length,
    language: document.language,
    // Nothing is read from pictures: a scan ends as resume-without-text.
    ocr: false,
    hidden_text: document.hidden,
  },
})

type Row = ReturnType<typeof rowOf> | { readonly file: string; readonly error: { slug: string; detail: string } }

const parseFile = async (readers: ReaderPool, file: string, asOf: string): Promise<Row> => {
  try {
    const { document, resume } = await readers.parse({ source: { bytes: await readResumeFile(file) }, asOf })
    return rowOf(file, document, resume, asOf)
  } catch (error) {
    return { file, error: describeFailure(error) }
  }
}

/** One JSON line per file, in the order given; a file that cannot be read gets a line with its error. Answers the exit code. */
export const parseFiles = async (files: readonly string[], asOf: string): Promise<number> => {
  const threads = Math.min(files.length, availableParallelism())
  const readers = openReaders(threads)
  let failed = 0
  try {
    // As many under way as there are threads, and one to go on with: memory stays flat however many files there are.
    const underWay: Promise<Row>[] = []
    for (const file of files) {
      underWay.push(parseFile(readers, file, asOf))
      if (underWay.length > threads) failed += await printNext(underWay)
    }
    while (underWay.length > 0) failed += await printNext(underWay)
    return failed === 0 ? 0 : 1
  } finally {
    await readers.close()
  }
}

/** Prints the row that is due; 1 when it is an error. */
const printNext = async (underWay: Promise<Row>[]): Promise<number> => {
  const row = await underWay.shift()
  await printJsonLine(row)
  return row !== undefined && 'error' in row ? 1 : 0
}
