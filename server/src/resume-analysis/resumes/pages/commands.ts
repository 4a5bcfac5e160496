import { UnreadableError } from '../../../documents/errors.ts'
import type { DrawnPage, ReaderPool } from '../../../documents/pool.ts'
import { fail } from '../../../problems.ts'
import type { Storage } from '../../../storage/storage.ts'

interface DrawDeps {
  readonly storage: Storage
  readonly readers: ReaderPool
}

const NO_PAGES = 'This file has no pages until it is printed. Download it to see it as it is.'

/**
 * Draws a page of a stored resume in a reading thread, under its limits; nothing of it is kept.
 * @throws Problem resume-page-not-found, storage-unavailable, and of the ways in which a file cannot be read
 */
export const drawStoredPage = async (
  { storage, readers }: DrawDeps,
  { sha256 }: { readonly sha256: Buffer },
  page: number,
): Promise<DrawnPage> => {
  const bytes = await storage.get(sha256.toString('hex'))
  const drawing = await readers.draw({ source: { bytes }, page }).catch((error: unknown) => {
    if (error instanceof UnreadableError) return fail(error.slug, error.detail)
    throw error
  })
  if (drawing === 'no-pages') return fail('resume-page-not-found', NO_PAGES)
  if (drawing === 'no-such-page') return fail('resume-page-not-found', `This resume has no page ${page}.`)
  return drawing
}
