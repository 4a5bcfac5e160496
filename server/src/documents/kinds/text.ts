import { decodeText } from '../encoding/decode.ts'
import { markedEncoding, wideEncoding } from '../encoding/unicode.ts'

export type TextKind = 'text' | 'markdown' | 'html' | 'rtf' | 'xml'

/** Enough to tell text from binary and one kind of text from another. */
const SAMPLE = 64 * 1024
/** Controls that text files hold: TAB, LF, VT, FF, CR, the end mark of old editors, and ESC of terminal captures. */
const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a, 0x1b])
/** One stray control character in so many is a slip of some program; a binary file has many more. */
const SIGNS_PER_CONTROL = 400

/** What kind of text the bytes are; `null` when they are no text. */
export const judgeText = (bytes: Uint8Array): TextKind | null => {
  const sample = bytes.subarray(0, SAMPLE & ~3)
  if (!isText(sample)) return null
  const text = decodeText(sample).replace(/^\ufeff/, '')
  if (/^\s{0,99}\{\\rtf/.test(text)) return 'rtf'
  const markup = judgeMarkup(text)
  if (markup !== null) return markup
  return isMarkdown(text) ? 'markdown' : 'text'
}

const isText = (sample: Uint8Array): boolean => {
  const isUnicode = (markedEncoding(sample) ?? wideEncoding(sample)) !== null
  const codes = isUnicode ? [...decodeText(sample)].map((sign) => sign.codePointAt(0) ?? 0) : sample
  let controls = 0
  for (const code of codes) if (isControl(code)) controls++
  return controls * SIGNS_PER_CONTROL <= codes.length
}

/** What is read in place of bytes that no encoding has counts as well. */
const isControl = (code: number): boolean =>
  (code < 0x20 && !TEXT_CONTROLS.has(code)) || code === 0x7f || code === 0xfffd

/** White space, comments and declarations that may stand before the first element. */
const PROLOGUE = /^(?:\s{1,9999}|<!--[\s\S]{0,9999}?-->|<\?[^>]{0,999}>)/
const HTML_START = /^<(?:!doctype\s{1,9}html|html|head|body|title|meta)\b/i
/** A fragment has no `<html>`; two kinds of elements that are closed again are not chance. */
const FRAGMENT_START =
  /^<(?:div|p|h[1-6]|section|article|header|main|table|center|font|span|ul|b|strong|style)\b[^<>]{0,999}>/i
const CLOSED = /<\/(?:div|p|h[1-6]|section|article|header|main|table|tr|td|ul|li|span|b|strong|a)>/gi

const judgeMarkup = (text: string): 'html' | 'xml' | null => {
  let rest = text
  let declared = false
  for (let found = PROLOGUE.exec(rest); found !== null; found = PROLOGUE.exec(rest)) {
    declared ||= found[0].startsWith('<?xml')
    rest = rest.slice(found[0].length)
  }
  if (HTML_START.test(rest)) return 'html'
  if (declared) return /<html\b/i.test(rest.slice(0, 1000)) ? 'html' : 'xml'
  if (!FRAGMENT_START.test(rest)) return null
  return new Set(rest.match(CLOSED)?.map((tag) => tag.toLowerCase())).size >= 2 ? 'html' : null
}

/** Marks that people do not type by chance, and what each weighs; 2 together make Markdown. */
const MARKS: readonly { readonly mark: RegExp; readonly weight: number; readonly most: number }[] = [
  // [my site](https://example.org)
  { mark: /\[[^\]\n]{1,200}\]\((?:https?:|mailto:|tel:|#|\/|\.)[^)\s]{0,500}\)/g, weight: 2, most: 1 },
  // **Acme Ltd**, __Acme Ltd__
  { mark: /(?:\*\*|__)(?=[^\s*_])[^*_\n]{1,200}(?<=[^\s*_])(?:\*\*|__)/g, weight: 0.7, most: 3 },
  // ## Experience
  { mark: /^#{2,6} \S/gm, weight: 1, most: 2 },
  { mark: /^# \S/gm, weight: 1, most: 1 },
  // | Skill | Years |  over  |---|---|
  { mark: /^\|? ?:?-{3,}:? ?\|(?: ?:?-{3,}:? ?\|){0,49} ?:?-{3,}:? ?\|?$/gm, weight: 1.5, most: 1 },
  // `code`, but not ``quoted''
  { mark: /(?<=\s)`[^`'\n]{1,80}`(?=[\s,.;)])/g, weight: 0.4, most: 2 },
  { mark: /^```/gm, weight: 0.5, most: 2 },
]
const ENOUGH = 2
/** A page has one or a few titles: "# " before one line in three is somebody's bullet. */
const MOST_TITLES = 0.3

/** Plain text with the marks of Markdown. Lists alone are no sign: plain text has `-` and `*` too. */
const isMarkdown = (text: string): boolean => {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '')
  const signs = lines.filter((line) => /^# \S/.test(line)).length
  if (signs > 2 && signs > lines.length * MOST_TITLES) return false
  const weight = MARKS.reduce(
    (sum, { mark, weight: each, most }) => sum + each * Math.min(most, text.match(mark)?.length ?? 0),
    0,
  )
  return weight >= ENOUGH
}
