import { composeText, type Document } from '@zodie/engine'
import { decodeText } from './encoding/decode.ts'
import { UnreadableError } from './errors.ts'
import type { ReadLimits } from './limits.ts'
import { tooLong } from './too-long.ts'

const EMPTY = 'The file holds no text. Upload a resume with text in it.'

/** Plain text in any encoding → its Document. Throws UnreadableError when there is nothing to read. */
export const readText = (bytes: Uint8Array, { maxCharacters }: ReadLimits): Document => {
  const text = decodeText(bytes)
  if (text.trim() === '') throw new UnreadableError('resume-without-text', EMPTY)
  // White space is counted once, as it will be; arranging five megabytes only to refuse them takes seconds.
  if (text.length > maxCharacters && text.replace(/\s+/g, ' ').length > maxCharacters) throw tooLong()
  return composeText(text)
}
