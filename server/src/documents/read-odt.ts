import { composeOdt, type Document } from '@zodie/engine'
import { UnreadableError } from './errors.ts'
import type { ReadLimits } from './limits.ts'
import { type PackedFormat, partsFailure, readZipParts } from './zip-parts.ts'

const MANIFEST = 'META-INF/manifest.xml'
const WANTED = new Set(['content.xml', 'styles.xml', MANIFEST])

const ODT: PackedFormat = {
  isWanted: (name) => WANTED.has(name),
  damaged:
    'The OpenDocument text is damaged or incomplete and cannot be opened. Open it in the program that made it, save it anew as ODT or PDF, and upload that.',
  encrypted:
    'The OpenDocument text is protected with a password, so it cannot be read. Save a copy without a password and upload that.',
  tooLarge:
    'The OpenDocument text unpacks to far more than a resume may hold. Save it without embedded objects, or as PDF, and upload that.',
}

/** Bytes of an ODT → its Document. Throws UnreadableError. */
export const readOdt = async (bytes: Uint8Array, limits: ReadLimits): Promise<Document> => {
  const parts = await readZipParts(bytes, ODT, limits)
  // Encrypted parts are plain entries of the archive; only the list of parts says so (ODF 1.3 part 2, 4.8).
  if (parts.get(MANIFEST)?.includes('encryption-data')) throw new UnreadableError('resume-encrypted', ODT.encrypted)
  try {
    return composeOdt(parts)
  } catch (error) {
    throw partsFailure(ODT, error)
  }
}
