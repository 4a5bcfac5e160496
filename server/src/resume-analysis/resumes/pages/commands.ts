import { UnreadableError } from '../../../documents/errors.ts'
import type { DrawnPage } from '../../../documents/pool.ts'
import type { WithReaders } from '../../../documents/readers-for-requests.ts'
import { fail } from '../../../problems.ts'
import type { Storage } from '../../../storage/storage.ts'

export interface DrawDeps {
  readonly storage: Storage
  readonly withReaders: WithReaders
}

const NO_PAGES = 'This file has no pages until it is printed. Download it to see it as it is.'

/**
 * Draws a page of a stored resume in a reading thread, under its limits; nothing of it is kept.
 * @throws Problem too-busy, resume-page-not-found, storage-unavailable, and of the ways in which a file cannot be read
 */
export const drawStoredPage = async (
  { storage, withReaders }: DrawDeps,
  userId: number,
  { sha256 }: { readonly sha256: Buffer },
  page: number,
): Promise<DrawnPage> => {
  const bytes = () => storage.get(sha256.toString('hex'))
  const drawing = await withReaders(userId, async (readers) =>
    readers.draw({ source: { bytes: await bytes() }, page }),
  ).catch((error: unknown) => {
    if (error instanceof UnreadableError) return fail(error.slug, error.detail)
    throw error
  })
  if (drawing === 'no-pages') return fail('resume-page-not-found', NO_PAGES)
  if (drawing === 'no-such-page') return fail('resume-page-not-found', `This resume has no page ${page}.`)
  return drawing
}
