import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { UnreadableError } from './errors.ts'
import type { ReadLimits } from './limits.ts'
import { decodeText } from './read-text.ts'

const DAMAGED =
  'The Word document is damaged or incomplete and cannot be opened. Open it in the program that made it, save it anew as DOCX or PDF, and upload that.'
const ENCRYPTED =
  'The Word document is protected with a password, so it cannot be read. Save a copy without a password and upload that.'
const TOO_LARGE =
  'The Word document unpacks to far more than a resume may hold. Save it without embedded objects, or as PDF, and upload that.'

/** The parts that hold text, its looks and its links; pictures, themes, settings and embedded files stay packed. */
const WANTED = /^(?:_rels\/\.rels|word\/(?:_rels\/)?[A-Za-z0-9_.-]+\.(?:xml|rels))$/
const UNWANTED = /^word\/(?:settings|webSettings|fontTable|comments\w*|people|glossary)\b/

/** XML parts of a DOCX by name. Declared sizes are judged before anything is unpacked, real sizes while it is. Throws UnreadableError. */
export const readDocxParts = async (bytes: Uint8Array, limits: ReadLimits): Promise<ReadonlyMap<string, string>> => {
  const zip = await openZip(bytes)
  try {
    const entries = await listEntries(zip, limits)
    const parts = new Map<string, string>()
    let left = limits.maxUnpackedBytes
    for (const entry of entries.filter(isWanted)) {
      const content = await unpack(zip, entry, left)
      left -= content.length
      parts.set(entry.fileName, decodeText(content))
    }
    return parts
  } finally {
    zip.close()
  }
}

const isWanted = ({ fileName }: Entry): boolean => WANTED.test(fileName) && !UNWANTED.test(fileName)

const damaged = (cause?: unknown): UnreadableError => new UnreadableError('resume-damaged', DAMAGED, { cause })

const openZip = (bytes: Uint8Array): Promise<ZipFile> =>
  new Promise((resolve, reject) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    // validateEntrySizes (the default) ends a stream that yields more or less than its entry declared.
    fromBuffer(buffer, { lazyEntries: true }, (error, zip) =>
      zip === undefined ? reject(damaged(error)) : resolve(zip),
    )
  })

const listEntries = (zip: ZipFile, limits: ReadLimits): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    const entries: Entry[] = []
    let declared = 0
    zip.on('error', (error) => reject(damaged(error)))
    zip.on('end', () => resolve(entries))
    zip.on('entry', (entry: Entry) => {
      entries.push(entry)
      if (isWanted(entry)) declared += entry.uncompressedSize
      const fault = faultOf(entry, entries.length, declared, limits)
      if (fault === null) zip.readEntry()
      else reject(fault)
    })
    zip.readEntry()
  })

/** Below this a bad ratio is harmless: a part of 100 kB of spaces unpacks in no time. */
const SMALL = 1024 * 1024

const faultOf = (entry: Entry, count: number, declared: number, limits: ReadLimits): UnreadableError | null => {
  if (entry.isEncrypted()) return new UnreadableError('resume-encrypted', ENCRYPTED)
  const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
  const bomb = entry.uncompressedSize > SMALL && ratio > limits.maxZipRatio
  const tooMuch = count > limits.maxZipEntries || declared > limits.maxUnpackedBytes || bomb
  return tooMuch ? new UnreadableError('resume-too-large', TOO_LARGE) : null
}

const unpack = (zip: ZipFile, entry: Entry, maxBytes: number): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (stream === undefined) return reject(damaged(error))
      const chunks: Buffer[] = []
      let size = 0
      stream.on('data', (chunk: Buffer) => {
        size += chunk.length
        if (size > maxBytes) {
          stream.destroy()
          reject(new UnreadableError('resume-too-large', TOO_LARGE))
        } else chunks.push(chunk)
      })
      stream.on('error', (cause) => reject(damaged(cause)))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
    })
  })

/** Throws the damage of a DOCX whose XML Word would not write either. */
export const damagedDocx = damaged
