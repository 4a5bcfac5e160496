import { composeText, type Document } from '@zodie/engine'
import { decodeText } from './encoding/decode.ts'
import { UnreadableError } from './errors.ts'

const EMPTY = 'The file holds no text. Upload a resume with text in it.'

/** Plain text in any encoding → its Document. Throws UnreadableError when there is nothing to read. */
export const readText = (bytes: Uint8Array): Document => {
  const text = decodeText(bytes)
  if (text.trim() === '') throw new UnreadableError('resume-without-text', EMPTY)
  return composeText(text)
}
