import type { Analysis } from '@zodie/engine'
import { UnreadableError } from '../../documents/errors.ts'
import type { ReaderPool } from '../../documents/pool.ts'
import { fail } from '../../problems.ts'
import type { OneOffInput } from './schemas.ts'

/**
 * Scores a text against another in a reading thread, under its limits; nothing is stored. `asOf` is `YYYY-MM-DD`.
 * @throws Problem of the way in which the text cannot be read
 */
export const analyzeOnce = async (
  readers: Pick<ReaderPool, 'analyze'>,
  { resume, job_title: title = '', job_description: description }: OneOffInput,
  asOf: string,
): Promise<Analysis> => {
  const posting = { title, description, requirements: '', skills: [], experienceLevel: null }
  try {
    // As bytes, so that the reader's own limits hold for it as for a file.
    const source = { bytes: Buffer.from(resume, 'utf8') }
    const { analysis } = await readers.analyze({ source, posting, asOf })
    return analysis
  } catch (error) {
    if (error instanceof UnreadableError) return fail(error.slug, error.detail)
    throw error
  }
}
