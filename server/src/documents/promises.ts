import type { DocumentFormat } from '@zodie/engine'
import type { OtherKind } from './kind.ts'

/** Every format as a person would call it. */
const PRINTED: Readonly<Record<DocumentFormat, string>> = {
  pdf: 'a PDF',
  docx: 'a Word document (.docx)',
  doc: 'an old Word document (.doc)',
  odt: 'an OpenDocument text (.odt)',
  rtf: 'a rich text file (.rtf)',
  html: 'a web page (.html)',
  markdown: 'a Markdown text (.md)',
  text: 'plain text',
  image: 'a picture (PNG or JPEG)',
}

/** What is read, as a sentence says it. */
export const READABLE = 'PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, plain text, PNG or JPEG'

/**
 * What a file name or a content type promises, the likeliest first. Word saves RTF and web pages under `.doc` and job
 * sites send them so; text of one kind is often named as another. Such a file opens as its owner expects, so it agrees.
 * Types that promise nothing (`application/octet-stream`) are not listed.
 */
const WORD: readonly DocumentFormat[] = ['doc', 'docx', 'rtf', 'html', 'text', 'markdown']
const DOCX: readonly DocumentFormat[] = ['docx', 'doc', 'rtf']
const TEXTS: readonly DocumentFormat[] = ['text', 'markdown', 'html', 'rtf']

const PROMISED: Readonly<Record<string, readonly DocumentFormat[]>> = {
  '.pdf': ['pdf'],
  '.docx': DOCX,
  '.docm': DOCX,
  '.dotx': DOCX,
  '.doc': WORD,
  '.dot': WORD,
  '.odt': ['odt'],
  '.ott': ['odt'],
  '.rtf': ['rtf', 'doc', 'docx', 'text'],
  '.html': ['html', 'text', 'markdown'],
  '.htm': ['html', 'text', 'markdown'],
  '.xhtml': ['html', 'text'],
  '.md': ['markdown', 'text', 'html'],
  '.markdown': ['markdown', 'text', 'html'],
  '.txt': TEXTS,
  '.text': TEXTS,
  '.png': ['image'],
  '.jpg': ['image'],
  '.jpeg': ['image'],
  'application/pdf': ['pdf'],
  'application/x-pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': DOCX,
  'application/msword': WORD,
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/rtf': ['rtf', 'doc', 'docx', 'text'],
  'text/rtf': ['rtf', 'doc', 'docx', 'text'],
  'text/html': ['html', 'text', 'markdown'],
  'application/xhtml+xml': ['html', 'text'],
  'text/plain': TEXTS,
  'text/markdown': ['markdown', 'text', 'html'],
  'text/x-markdown': ['markdown', 'text', 'html'],
  'image/png': ['image'],
  'image/jpeg': ['image'],
  'image/jpg': ['image'],
}

/** A sentence when the name or the declared type promises something else than the bytes are; `undefined` when they agree. */
export const disagreement = (
  kind: DocumentFormat | OtherKind,
  fileName?: string | null,
  contentType?: string | null,
): string | undefined => {
  const actual = typeof kind === 'string' ? PRINTED[kind] : kind.other
  const byName = broken(kind, /\.[a-z0-9]{1,10}$/.exec(fileName?.toLowerCase().trim() ?? '')?.[0])
  if (byName !== undefined)
    return `The file name says that it is ${PRINTED[byName]}, but its content is ${actual}. Upload the original file under its own name.`
  const type = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  if (broken(kind, type) !== undefined)
    return `The upload was declared as ${type}, but its content is ${actual}. Upload it with its own type.`
  return undefined
}

/** The promise that is broken, if one was made. */
const broken = (kind: DocumentFormat | OtherKind, promise: string | undefined): DocumentFormat | undefined => {
  const promised = PROMISED[promise ?? '']
  return promised?.some((format) => format === kind) === false ? promised[0] : undefined
}
