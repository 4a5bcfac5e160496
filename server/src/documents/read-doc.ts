import { composeFlow, type Document } from '@zodie/engine'
import { type Refusal, readDocBlocks } from './doc/read-blocks.ts'
import { UnreadableError } from './errors.ts'

const DAMAGED =
  'The Word document is damaged or incomplete and cannot be opened. Open it in the program that made it, save it anew as DOCX or PDF, and upload that.'
const REFUSALS: Readonly<Record<Refusal, () => UnreadableError>> = {
  encrypted: () =>
    new UnreadableError(
      'resume-encrypted',
      'The Word document is protected with a password, so it cannot be read. Save a copy without a password and upload that.',
    ),
  older: () =>
    new UnreadableError(
      'resume-type-unsupported',
      'This is a document of Word 95 or older, which cannot be read. Open it in a newer program, save it as DOCX or PDF, and upload that.',
    ),
}

/** US Letter in points. */
const PAGE = { width: 612, height: 792 }

/** Bytes of a Word 97–2003 document → its Document. Throws UnreadableError. */
export const readDoc = (bytes: Uint8Array): Document => {
  const blocks = readWhole(bytes)
  if (typeof blocks === 'string') throw REFUSALS[blocks]()
  return composeFlow('doc', blocks, PAGE)
}

const readWhole = (bytes: Uint8Array): ReturnType<typeof readDocBlocks> => {
  try {
    return readDocBlocks(bytes)
  } catch (error) {
    // Buffers throw it when a file points out of itself.
    throw error instanceof RangeError ? new UnreadableError('resume-damaged', DAMAGED, { cause: error }) : error
  }
}
