import type { DocumentFormat } from '@zodie/engine'
import type { OtherKind } from '../kind.ts'

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Office puts an encrypted document into a compound file with a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
const ENCRYPTED_STREAM = 'EncryptedPackage'

export const ENCRYPTED_OFFICE: OtherKind = { other: 'an Office document with a password' }

/** Streams that only one program writes, in the order in which they are looked for. */
const BY_STREAM: readonly (readonly [string, DocumentFormat | OtherKind])[] = [
  [ENCRYPTED_STREAM, ENCRYPTED_OFFICE],
  ['WordDocument', 'doc'],
  ['Workbook', { other: 'a spreadsheet' }],
  ['PowerPoint Document', { other: 'a presentation' }],
  ['__substg1.0', { other: 'an Outlook message' }],
]

/** What a compound file (the container of Office until 2003) holds; `null` when the file is none. */
export const compoundKind = (bytes: Uint8Array): DocumentFormat | OtherKind | null => {
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return null
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = BY_STREAM.find(([name]) => buffer.includes(Buffer.from(name, 'utf16le')))
  return found?.[1] ?? { other: 'an old Office document' }
}
