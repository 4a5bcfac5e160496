import { composeDocx, type Document } from '@zodie/engine'
import type { ReadLimits } from './limits.ts'
import { type PackedFormat, partsFailure, readZipParts } from './zip-parts.ts'

/** The parts that hold text, its looks and its links; pictures, settings and embedded files stay packed. */
const WANTED = /^(?:_rels\/\.rels|word\/(?:_rels\/)?[A-Za-z0-9_.-]+\.(?:xml|rels))$/
const UNWANTED = /^word\/(?:settings|webSettings|fontTable|comments\w*|people|glossary)\b/

const DOCX: PackedFormat = {
  isWanted: (name) => WANTED.test(name) && !UNWANTED.test(name),
  damaged:
    'The Word document is damaged or incomplete and cannot be opened. Open it in the program that made it, save it anew as DOCX or PDF, and upload that.',
  encrypted:
    'The Word document is protected with a password, so it cannot be read. Save a copy without a password and upload that.',
  tooLarge:
    'The Word document unpacks to far more than a resume may hold. Save it without embedded objects, or as PDF, and upload that.',
}

/** Bytes of a DOCX → its Document. Throws UnreadableError. */
export const readDocx = async (bytes: Uint8Array, limits: ReadLimits): Promise<Document> => {
  const parts = await readZipParts(bytes, DOCX, limits)
  try {
    return composeDocx(parts)
  } catch (error) {
    throw partsFailure(DOCX, error)
  }
}
