import { readFile } from 'node:fs/promises'
import type { Document, Resume } from '@zodie/engine'
import { UnreadableError } from '../documents/errors.ts'
import { createReaderPool, type ReaderPool } from '../documents/pool.ts'
import { readSettings } from '../settings.ts'

const READER_MEMORY_MB = 256
const THREADS = 2

/** Reading threads with the same limits as on the server. */
export const openReaders = (threads = 1): ReaderPool => {
  const { values } = readSettings({})
  return createReaderPool({ threads, timeoutMs: values.ANALYSIS_TIMEOUT_SECONDS * 1000, maxMemoryMb: READER_MEMORY_MB })
}

const describeFailure = (error: unknown): { slug: string; detail: string } => {
  if (error instanceof UnreadableError) return { slug: error.slug, detail: error.detail }
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return code === 'ENOENT' || code === 'EISDIR' || code === 'EACCES'
    ? { slug: 'file-not-readable', detail: `The file cannot be opened (${code}).` }
    : { slug: 'internal-error', detail: error instanceof Error ? error.message : String(error) }
}

const rowOf = (file: string, document: Document, resume: Resume) => ({
  file,
  resume: resume.json,
  provenance: resume.provenance,
  findings: resume.resumeLikelihood < 0.5 ? [{ rule: 'not-a-resume', text: 'This does not look like a resume.' }] : [],
  document: {
    pages: document.pages.length,
    language: document.language,
    ocr: false,
    hidden_text: document.hidden,
  },
})

/** One JSON line per file, in the order given; a file that cannot be read gets a line with its error. Answers the exit code. */
export const parseFiles = async (files: readonly string[], asOf: string): Promise<number> => {
  const readers = openReaders(THREADS)
  let exitCode = 0
  const parseOne = async (file: string) => {
    try {
      const { document, resume } = await readers.parse({ source: { bytes: await readFile(file) }, asOf })
      return rowOf(file, document, resume)
    } catch (error) {
      exitCode = 1
      return { file, error: describeFailure(error) }
    }
  }
  try {
    // Two at a time, printed in order: memory stays flat however many files there are.
    let next = files[0] === undefined ? undefined : parseOne(files[0])
    for (let index = 1; next !== undefined; index += 1) {
      const file = files[index]
      const following = file === undefined ? undefined : parseOne(file)
      process.stdout.write(`${JSON.stringify(await next)}\n`)
      next = following
    }
    return exitCode
  } finally {
    await readers.close()
  }
}
