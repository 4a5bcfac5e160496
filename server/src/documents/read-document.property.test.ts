import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenPromises } from '../../../engine/test/broken-promises.ts'
import { UnreadableError } from './errors.ts'
import { createReaderPool, type ReaderPool } from './pool.ts'

/** What each format's readers look for, so that what follows reaches the reader of that format. */
const BEGINNINGS: Readonly<Record<string, string>> = {
  PDF: '%PDF-1.7\n',
  'packed document': 'PK\x03\x04',
  'compound file': `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...'WordDocument'].map((letter) => `${letter}\0`).join('')}`,
  PNG: '\x89PNG\r\n\x1a\n\0\0\0\rIHDR',
  JPEG: '\xff\xd8\xff\xe0',
  RTF: '{\\rtf1',
  HTML: '<!doctype html><body>',
  Markdown: '# Ada\n\n- ',
  'UTF-16 text': '\xff\xfe',
  nothing: '',
}

let pool: ReaderPool
beforeAll(() => {
  pool = createReaderPool({ threads: 2, timeoutMs: 30_000, maxMemoryMb: 256, limits: { maxOcrPages: 0 } })
})
afterAll(() => pool.close())

/** Bytes, or signs that a text may hold, which are read further. */
const anyContent = fc.oneof(
  fc.uint8Array({ maxLength: 3_000 }),
  fc.string({ unit: 'binary', maxLength: 1_500 }).map((text) => new TextEncoder().encode(text)),
)

const faultsOf = (error: unknown): string[] =>
  error instanceof UnreadableError && error.slug !== 'resume-too-slow' ? [] : [String(error)]

test.each(Object.entries(BEGINNINGS))(
  'any bytes after the beginning of a %s are read or refused by name',
  { timeout: 60_000 },
  async (_, beginning) => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (content) => {
        const bytes = Uint8Array.from(Buffer.concat([Buffer.from(beginning, 'latin1'), content]))
        expect(await pool.read(bytes).then(brokenPromises, faultsOf)).toEqual([])
      }),
      { numRuns: 60 },
    )
  },
)
