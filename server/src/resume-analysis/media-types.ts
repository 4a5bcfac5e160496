import type { DocumentFormat } from '@zodie/engine'

/** What a stored resume is served as, by its format; pictures have several. */
export const MEDIA_TYPES: Readonly<Record<Exclude<DocumentFormat, 'image'>, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  odt: 'application/vnd.oasis.opendocument.text',
  rtf: 'application/rtf',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
}

const FORMATS: ReadonlyMap<string, string> = new Map(
  Object.entries(MEDIA_TYPES).map(([format, mediaType]) => [mediaType, format]),
)

/** `image/png` → image: the format by which metrics tell files apart. */
export const formatOf = (mediaType: string): string =>
  mediaType.startsWith('image/') ? 'image' : (FORMATS.get(mediaType) ?? 'other')
