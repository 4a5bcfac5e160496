import type { Document, DocumentFormat, HiddenText } from '@zodie/engine'
import { UnreadableError } from './errors.ts'
import { judgeKind, type OtherKind } from './kind.ts'
import { ENCRYPTED_OFFICE } from './kinds/compound.ts'
import { DEFAULT_LIMITS, type ReadLimits } from './limits.ts'
import { READABLE } from './promises.ts'
import { readDoc } from './read-doc.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readImage } from './read-image.ts'
import { readMarkdown } from './read-markdown.ts'
import { readOdt } from './read-odt.ts'
import { readPdfDocument } from './read-pdf.ts'
import { readRtf } from './read-rtf.ts'
import { readText } from './read-text.ts'
import { tooLong } from './too-long.ts'

/** Fewer letters and digits than this on all pages together is a page number or a watermark, not a resume. */
const MIN_CHARACTERS = 20

const SCAN =
  'No text was found in the file, nor print in its pictures that could be recognised. Upload the document in which the resume was written, or a PDF exported from it.'
const EMPTY = 'The file holds next to no text. Upload the file that holds the resume.'
const ENCRYPTED =
  'The document is protected with a password, so it cannot be read. Save a copy without a password and upload that.'
const ALL_HIDDEN =
  'The text of this file cannot be seen on the page, so none of it was read. Export the resume again with visible text and upload that.'

type Read = (bytes: Uint8Array, limits: ReadLimits) => Document | Promise<Document>

/** How each format is read. All throw UnreadableError. */
const READERS: Readonly<Record<DocumentFormat, Read>> = {
  pdf: readPdfDocument,
  docx: readDocx,
  doc: readDoc,
  odt: readOdt,
  rtf: readRtf,
  html: readHtml,
  markdown: readMarkdown,
  text: readText,
  image: readImage,
}

/** Bytes of a resume in any format that is read → its Document. Runs in the current thread; throws UnreadableError. */
export const readDocument = async (bytes: Uint8Array, limits: ReadLimits = DEFAULT_LIMITS): Promise<Document> => {
  if (bytes.length > limits.maxBytes) throw tooLarge(bytes.length, limits.maxBytes)
  const kind = await judgeKind(bytes)
  if (typeof kind !== 'string') throw unsupported(kind)
  const document = await READERS[kind](bytes, limits)
  if (countCharacters(document) > limits.maxCharacters || document.lines.length > limits.maxLines) throw tooLong()
  if (countReadable(document.text) >= MIN_CHARACTERS) return document
  const why = isMostlyHidden(document.hidden) ? ALL_HIDDEN : kind === 'pdf' || kind === 'image' ? SCAN : EMPTY
  throw new UnreadableError('resume-without-text', why)
}

const unsupported = (kind: OtherKind): UnreadableError => {
  if (kind === ENCRYPTED_OFFICE) return new UnreadableError('resume-encrypted', ENCRYPTED)
  return new UnreadableError(
    'resume-type-unsupported',
    `This is ${kind.other}, which cannot be read. Upload the resume as ${READABLE}.`,
  )
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
