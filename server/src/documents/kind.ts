import { fileTypeFromBuffer } from 'file-type'
import { decodeText } from './read-text.ts'

/** The kinds of file that are read … */
export type DocumentKind = 'pdf' | 'docx' | 'text'
/** … and any other, named as a person would: "a spreadsheet". */
export interface OtherKind {
  readonly other: string
}

/** PDF readers accept junk before the header within the first 1,024 bytes (ISO 32000-1, annex H.3.4.1). */
const HEADER_REACH = 1024
/** Enough to tell text from binary; a control byte further on is a curiosity. */
const TEXT_SAMPLE = 256 * 1024
/** Controls that text files hold: TAB, LF, VT, FF, CR, and ESC of terminal captures. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b])

export const judgeKind = async (bytes: Uint8Array): Promise<DocumentKind | OtherKind> => {
  if (bytes.length === 0) return { other: 'an empty file' }
  if (hasPdfHeader(bytes)) return 'pdf'
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found?.ext === 'docx') return 'docx'
  if (found?.ext === 'zip' && namesWordprocessing(bytes)) return 'docx'
  if (found !== undefined && found.ext !== 'xml') return { other: nameOf(found.ext) }
  return looksLikeText(bytes) ? 'text' : { other: 'a file of unknown type' }
}

const hasPdfHeader = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_REACH)).includes('%PDF-')

/** A DOCX whose parts come in an unusual order: its file names are readable in the ZIP directory even so. */
const namesWordprocessing = (bytes: Uint8Array): boolean => {
  const directory = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - TEXT_SAMPLE)))
  return directory.includes('[Content_Types].xml') && directory.includes('word/document.xml')
}

const looksLikeText = (bytes: Uint8Array): boolean => {
  const sample = bytes.subarray(0, TEXT_SAMPLE)
  const utf16 = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)
  if (!utf16) return sample.every((byte) => (byte >= 0x20 ? byte !== 0x7f : TEXT_CONTROLS.has(byte)))
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a control character in UTF-16 means it is no text
  return !/[\u{0}-\u{8}\u{e}-\u{1a}\u{1c}-\u{1f}\u{fffd}]/u.test(decodeText(sample.subarray(0, sample.length & ~1)))
}

/** File types that people upload by mistake, as they call them. */
const NAMES: Readonly<Record<string, string>> = {
  doc: 'an old Word document (.doc)',
  cfb: 'an old Word document (.doc)',
  odt: 'an OpenDocument text (.odt)',
  rtf: 'a rich text file (.rtf)',
  xlsx: 'a spreadsheet',
  pptx: 'a presentation',
  zip: 'a ZIP archive',
  png: 'a PNG picture',
  jpg: 'a JPEG picture',
  heic: 'a HEIC picture',
  gif: 'a GIF picture',
  webp: 'a WebP picture',
  tif: 'a TIFF picture',
  exe: 'a program',
  elf: 'a program',
}
const nameOf = (extension: string): string => NAMES[extension] ?? `a .${extension} file`

/** What a file name or a content type promises. Types that promise nothing (`application/octet-stream`) are not listed. */
const PROMISED: Readonly<Record<string, DocumentKind>> = {
  '.pdf': 'pdf',
  '.docx': 'docx',
  '.txt': 'text',
  '.md': 'text',
  '.markdown': 'text',
  'application/pdf': 'pdf',
  'application/x-pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'text/plain': 'text',
  'text/markdown': 'text',
}
const PRINTED = { pdf: 'a PDF', docx: 'a Word document (.docx)', text: 'plain text' } as const

/** A sentence when the name or the declared type promises something else than the bytes are; `undefined` when they agree. */
export const disagreement = (
  kind: DocumentKind | OtherKind,
  fileName?: string | null,
  contentType?: string | null,
): string | undefined => {
  const actual = typeof kind === 'string' ? PRINTED[kind] : kind.other
  const extension = /\.[a-z0-9]{1,10}$/.exec(fileName?.toLowerCase().trim() ?? '')?.[0]
  const byName = extension === undefined ? undefined : PROMISED[extension]
  if (byName !== undefined && byName !== kind)
    return `The file name says that it is ${PRINTED[byName]}, but its content is ${actual}. Upload the original file under its own name.`
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  const byType = PROMISED[type]
  if (byType !== undefined && byType !== kind)
    return `The upload was declared as ${type}, but its content is ${actual}. Upload it with its own type.`
  return undefined
}
