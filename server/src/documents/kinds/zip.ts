import type { DocumentFormat } from '@zodie/engine'
import type { OtherKind } from '../kind.ts'

/** The list of contents stands at a ZIP archive's end; this much holds some thousand names. */
const DIRECTORY = 256 * 1024
/** The first entry of an OpenDocument file is its media type, not compressed, so that it can be read at this place. */
const TYPE_REACH = 200

/** Names that only one kind of file has, in the order in which they are looked for. */
const BY_NAMES: readonly (readonly [readonly string[], DocumentFormat | OtherKind])[] = [
  [['[Content_Types].xml', 'word/document'], 'docx'],
  [['[Content_Types].xml', 'xl/workbook'], { other: 'a spreadsheet' }],
  [['[Content_Types].xml', 'ppt/presentation'], { other: 'a presentation' }],
  [['META-INF/container.xml', '.opf'], { other: 'an e-book (.epub)' }],
  [['META-INF/manifest.xml', 'content.xml'], 'odt'],
  [['Index/Document.iwa'], { other: 'an Apple Pages document' }],
  [['META-INF/MANIFEST.MF'], { other: 'a program' }],
]

/** Media types of OpenDocument; a template is a text as well. */
const BY_TYPE: Readonly<Record<string, DocumentFormat | OtherKind>> = {
  'opendocument.text': 'odt',
  'opendocument.text-template': 'odt',
  'opendocument.spreadsheet': { other: 'a spreadsheet' },
  'opendocument.presentation': { other: 'a presentation' },
  'opendocument.graphics': { other: 'a drawing' },
}

/** What a ZIP archive holds; `null` when the file is none. */
export const zipKind = (bytes: Uint8Array): DocumentFormat | OtherKind | null => {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || (bytes[2] ?? 0) > 7) return null
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, TYPE_REACH))
  const [, type] = /mimetypeapplication\/vnd\.oasis\.([a-z-]{1,40}\.[a-z-]{1,40})/.exec(head) ?? []
  const byType = type === undefined ? undefined : BY_TYPE[type]
  if (byType !== undefined) return byType
  const directory = new TextDecoder('latin1').decode(bytes.subarray(Math.max(0, bytes.length - DIRECTORY)))
  const found = BY_NAMES.find(([names]) => names.every((name) => directory.includes(name)))
  return found?.[1] ?? { other: 'a ZIP archive' }
}
