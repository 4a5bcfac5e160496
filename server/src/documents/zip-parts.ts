import { MalformedXmlError, OversizedXmlError } from '@zodie/engine'
import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { decodeText } from './encoding/decode.ts'
import { UnreadableError } from './errors.ts'
import type { ReadLimits } from './limits.ts'

/** Which parts of a packed document are read, and what is said when that fails. */
export interface PackedFormat {
  readonly isWanted: (name: string) => boolean
  readonly damaged: string
  readonly encrypted: string
  readonly tooLarge: string
}

/** XML parts of a document by name. Declared sizes are judged before anything is unpacked, real sizes while it is. Throws UnreadableError. */
export const readZipParts = async (
  bytes: Uint8Array,
  format: PackedFormat,
  limits: ReadLimits,
): Promise<ReadonlyMap<string, string>> => {
  const zip = await openZip(bytes, format)
  try {
    const entries = await listEntries(zip, format, limits)
    const parts = new Map<string, string>()
    let left = limits.maxUnpackedBytes
    for (const entry of entries.filter(({ fileName }) => format.isWanted(fileName))) {
      const content = await unpack(zip, entry, format, left)
      left -= content.length
      parts.set(entry.fileName, decodeText(content))
    }
    return parts
  } finally {
    zip.close()
  }
}

const damagedParts = ({ damaged }: PackedFormat, cause?: unknown): UnreadableError =>
  new UnreadableError('resume-damaged', damaged, { cause })

/** What went wrong with parts that could be unpacked, as it is told to a user; errors of ours pass through. */
export const partsFailure = (format: PackedFormat, error: unknown): unknown => {
  if (error instanceof OversizedXmlError)
    return new UnreadableError('resume-too-large', format.tooLarge, { cause: error })
  return error instanceof MalformedXmlError ? damagedParts(format, error) : error
}

const openZip = (bytes: Uint8Array, format: PackedFormat): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    // validateEntrySizes (the default) ends a stream that yields more or less than its entry declared.
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) =>
      zip === undefined ? reject(damagedParts(format, error)) : resolve(zip),
    )
  })

const listEntries = (zip: ZipFile, format: PackedFormat, limits: ReadLimits): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = []
    let declared = 0
    zip.on('error', (error) => reject(damagedParts(format, error)))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (format.isWanted(entry.fileName)) declared += entry.uncompressedSize
      const fault = faultOf(entry, { count: entries.length, declared }, format, limits)
      if (fault === null) zip.readEntry()
      else reject(fault)
    })
    zip.readEntry()
  })

/** Below this a bad ratio is harmless: a part of 100 kB of spaces unpacks in no time. */
const SMALL = 1024 * 1024

const faultOf = (
  entry: Entry,
  { count, declared }: { readonly count: number; readonly declared: number },
  format: PackedFormat,
  limits: ReadLimits,
): UnreadableError | null => {
  if (entry.isEncrypted()) return new UnreadableError('resume-encrypted', format.encrypted)
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
  const bomb = entry.uncompressedSize > SMALL && ratio > limits.maxZipRatio
  const tooMuch = count > limits.maxZipEntries || declared > limits.maxUnpackedBytes || bomb
  return tooMuch ? new UnreadableError('resume-too-large', format.tooLarge) : null
}

const unpack = (zip: ZipFile, entry: Entry, format: PackedFormat, maxBytes: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (stream === undefined) return reject(damagedParts(format, error))
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > maxBytes) {
          stream.destroy()
          reject(new UnreadableError('resume-too-large', format.tooLarge))
        } else chunks.push(chunk)
      })
      stream.on('error', (cause) => reject(damagedParts(format, cause)))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })
