import type { Document } from '@zodie/engine'
import { UnreadableError } from './errors.ts'

/** Bytes of an old Word document → its Document. Throws UnreadableError. */
export const readDoc = (_bytes: Uint8Array): Document => {
  throw new UnreadableError('resume-type-unsupported', 'This is an old Word document (.doc).')
}
