import type { DocumentFormat } from '@zodie/engine'
import { fileTypeFromBuffer } from 'file-type'
import { compoundKind } from './kinds/compound.ts'
import { judgeText } from './kinds/text.ts'
import { zipKind } from './kinds/zip.ts'

/** Any kind of file that is not read, named as a person would: "a spreadsheet". */
export interface OtherKind {
  readonly other: string
}

/** PDF readers accept junk before the header within the first 1,024 bytes (ISO 32000-1, annex H.3.4.1). */
const HEADER_REACH = 1024

/** What a file is, by its bytes alone. */
export const judgeKind = async (bytes: Uint8Array): Promise<DocumentFormat | OtherKind> => {
  if (bytes.length === 0) return { other: 'an empty file' }
  if (hasPdfHeader(bytes)) return 'pdf'
  const packed = zipKind(bytes) ?? compoundKind(bytes)
  if (packed !== null) return packed
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found !== undefined && found.ext in PICTURES) return 'image'
  if (found !== undefined && !TEXTS.has(found.ext)) return { other: nameOf(found.ext) }
  const text = judgeText(bytes)
  if (text === 'xml') return { other: 'an XML file' }
  return text ?? { other: 'a file of unknown type' }
}

const hasPdfHeader = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, HEADER_REACH)).includes('%PDF-')

/** Pictures that are read, by their extension. */
const PICTURES: Readonly<Record<string, string>> = { png: 'image/png', jpg: 'image/jpeg' }
/** What file-type calls text of some kind; that is judged here, more closely. */
const TEXTS: ReadonlySet<string> = new Set(['xml', 'rtf', 'vcf', 'ics', 'srt', 'vtt', 'eps', 'ps', 'po'])

/** The media type of a picture that is read. */
export const pictureType = (bytes: Uint8Array): string => (bytes[0] === 0xff ? 'image/jpeg' : 'image/png')

/** File types that people upload by mistake, as they call them. */
const NAMES: Readonly<Record<string, string>> = {
  heic: 'a HEIC picture',
  gif: 'a GIF picture',
  webp: 'a WebP picture',
  tif: 'a TIFF picture',
  bmp: 'a BMP picture',
  avif: 'an AVIF picture',
  exe: 'a program',
  elf: 'a program',
  macho: 'a program',
  rar: 'a RAR archive',
  '7z': 'a 7-Zip archive',
  gz: 'a compressed file (.gz)',
  mp4: 'a video',
  mov: 'a video',
  mp3: 'a sound file',
}
const nameOf = (extension: string): string => NAMES[extension] ?? `a .${extension} file`
