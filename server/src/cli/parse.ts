import { availableParallelism } from 'node:os'
import { basename } from 'node:path'
import { UnreadableError } from '../documents/errors.ts'
import type { Parsing, ReaderPool } from '../documents/pool.ts'
import { print, printJsonLine } from './output.ts'
import { terminalPaint } from './paint.ts'
import { type OpenReaders, openReaders } from './readers.ts'
import { FileError, readResumeFile } from './resume-file.ts'

const describeFailure = (error: unknown): { slug: string; detail: string } => {
  if (error instanceof UnreadableError) return { slug: error.slug, detail: error.detail }
  if (error instanceof FileError) return { slug: 'file-not-readable', detail: error.message }
  return { slug: 'internal-error', detail: error instanceof Error ? error.message : String(error) }
}

const rowOf = ({ file, document, resume, findings }: Parsed) => ({
  file,
  resume: resume.json,
  provenance: resume.provenance,
  sections: resume.sections,
  kind: resume.documentKind,
  findings: findings.map(({ rule, severity, text, why, place }) => ({ rule, severity, text, why, place })),
  document: {
    format: document.format,
    pages: document.pages.length,
    language: document.language,
    ocr: document.ocrPages.length > 0,
    ocr_pages: document.ocrPages,
    hidden_text: document.hidden,
    resume_likelihood: resume.resumeLikelihood,
  },
})

interface Failed {
  readonly file: string
  readonly error: { readonly slug: string; readonly detail: string }
}
interface Parsed extends Parsing {
  readonly file: string
}

const parseFile = async (readers: ReaderPool, file: string, asOf: string): Promise<Parsed | Failed> => {
  try {
    return { file, ...(await readers.parse({ source: { bytes: await readResumeFile(file) }, asOf })) }
  } catch (error) {
    return { file, error: describeFailure(error) }
  }
}

export interface ParseOptions {
  readonly asOf: string
  /** `json`: one line per file; `text`: a page per file for a person at a terminal. */
  readonly format: 'text' | 'json'
}

const MAX_WIDTH = 120

const printOne = async (one: Parsed | Failed, { format }: ParseOptions): Promise<void> => {
  if (format === 'json') return printJsonLine('error' in one ? one : rowOf(one))
  if ('error' in one) return print(`${basename(one.file)}: ${one.error.detail}\n\n`)
  // Imported late: the page needs the engine, which takes a second to load, in this thread too.
  const { renderParse } = await import('./parse-text.ts')
  const width = Math.min(process.stdout.columns ?? MAX_WIDTH, MAX_WIDTH)
  return print(`${renderParse({ ...one, fileName: basename(one.file), width, paint: terminalPaint })}\n`)
}

/** Every file in the order given; one that cannot be read gets its error in its place. Answers the exit code. */
export const parseFiles = async (
  files: readonly string[],
  options: ParseOptions,
  open: OpenReaders = openReaders,
): Promise<number> => {
  const threads = Math.min(files.length, availableParallelism())
  const readers = open(threads)
  let failed = 0
  try {
    // As many under way as there are threads, and one to go on with: memory stays flat however many files there are.
    const underWay: Promise<Parsed | Failed>[] = []
    for (const file of files) {
      underWay.push(parseFile(readers, file, options.asOf))
      if (underWay.length > threads) failed += await printNext(underWay, options)
    }
    while (underWay.length > 0) failed += await printNext(underWay, options)
    return failed === 0 ? 0 : 1
  } finally {
    await readers.close()
  }
}

/** Prints what is due; 1 when it is an error. */
const printNext = async (underWay: Promise<Parsed | Failed>[], options: ParseOptions): Promise<number> => {
  const one = await underWay.shift()
  if (one === undefined) return 0
  await printOne(one, options)
  return 'error' in one ? 1 : 0
}
