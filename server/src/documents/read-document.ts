import {
  composeDocx,
  composePages,
  composeText,
  type Document,
  type HiddenText,
  MalformedXmlError,
} from '@zodie/engine'
import { UnreadableError } from './errors.ts'
import { judgeKind } from './kind.ts'
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts'
import { damagedDocx, readDocxParts } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'
import { readText } from './read-text.ts'

/** Fewer letters and digits than this on all pages together is a page number or a watermark, not a resume. */
const MIN_CHARACTERS = 20

const SCAN =
  'The file seems to be a scan or a picture: it holds no text that a program can read. Upload the document in which the resume was written, or a PDF exported from it.'
const ENCRYPTED_OFFICE =
  'The document is protected with a password, so it cannot be read. Save a copy without a password and upload that.'
const ALL_HIDDEN =
  'The text of this file cannot be seen on the page, so none of it was read. Export the resume again with visible text and upload that.'
const TOO_LONG = 'The file holds as much text as a book; a resume has some pages. Upload the resume alone.'

/** Bytes of a PDF, DOCX or text file → its Document. Runs in the current thread; throws UnreadableError. */
export const readDocument = async (bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): Promise<Document> => {
  if (bytes.length > limits.maxBytes) throw tooLarge(bytes.length, limits.maxBytes)
  const document = await composeBytes(bytes, limits)
  if (countCharacters(document) > limits.maxCharacters || document.lines.length > limits.maxLines)
    throw new UnreadableError('resume-too-large', TOO_LONG)
  if (countReadable(document.text) >= MIN_CHARACTERS) return document
  throw new UnreadableError('resume-without-text', isMostlyHidden(document.hidden) ? ALL_HIDDEN : SCAN)
}

const composeBytes = async (bytes: Uint8Array, limits: ReadLimits): Promise<Document> => {
  const kind = await judgeKind(bytes)
  if (kind === 'pdf') return composePages((await readPdf(bytes, limits)).pages)
  if (kind === 'docx') return readDocx(bytes, limits)
  if (kind === 'text') return composeText(readText(bytes))
  if (isEncryptedOffice(bytes)) throw new UnreadableError('resume-encrypted', ENCRYPTED_OFFICE)
  throw new UnreadableError(
    'resume-type-unsupported',
    `This is ${kind.other}, which cannot be read. Upload the resume as PDF, DOCX or plain text.`,
  )
}

/** Office puts an encrypted document into an OLE file with a stream of this name (MS-OFFCRYPTO 2.3.4.4), in UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le')

const isEncryptedOffice = (bytes: Uint8Array): boolean =>
  bytes[0] === 0xd0 &&
  bytes[1] === 0xcf &&
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(ENCRYPTED_STREAM)

const readDocx = async (bytes: Uint8Array, limits: ReadLimits): Promise<Document> => {
  const parts = await readDocxParts(bytes, limits)
  try {
    return composeDocx(parts)
  } catch (error) {
    throw error instanceof MalformedXmlError ? damagedDocx(error) : error
  }
}

const tooLarge = (size: number, max: number): UnreadableError => {
  const megabytes = (bytes: number) => (bytes / (1024 * 1024)).toFixed(1)
  return new UnreadableError(
    'resume-too-large',
    `The file has ${megabytes(size)} MB; at most ${megabytes(max)} MB can be read. Save it without large pictures and upload it again.`,
  )
}

const countCharacters = ({ text, hidden }: Document): number =>
  hidden.reduce((sum, each) => sum + each.text.length, text.length)

const countReadable = (text: string): number => text.replace(/[^\p{L}\p{N}]/gu, '').length

const isMostlyHidden = (hidden: readonly HiddenText[]): boolean =>
  countReadable(hidden.map(({ text }) => text).join('')) >= MIN_CHARACTERS
