import { documentBuilder } from './builder.ts'
import { plainText } from './characters.ts'
import type { Document, DocumentFormat } from './types.ts'

/** CR LF, CR, LF, vertical tab, form feed, next line, line and paragraph separator. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: vertical tab and form feed break lines
const LINE_BREAK = /\r\n|[\r\n\u{b}\u{c}\u{85}\u{2028}\u{2029}]/u
/** Three spaces or more were typed to align something; so was every tab. `Acme Ltd      2019` */
const WIDE_GAP = / *\t[ \t]*| {3,}/g
/** `## Experience ##` */
const MARKDOWN_HEADING = /^(#{1,6}) +(\S.*)$/
const MOST_TITLES = 0.3
const PLAIN = { box: null, font: null, size: null, bold: false, italic: false, color: null }

/** Plain text, or Markdown as far as its outline goes → a Document of one page without sizes. */
export const composeText = (text: string, format: DocumentFormat = 'text'): Document => {
  const builder = documentBuilder(format)
  const lines = text.split(LINE_BREAK)
  const hasHeadings = marksHeadings(lines)
  let region = 0
  let open = false
  for (const raw of lines) {
    const line = plainText(raw.replace(WIDE_GAP, '\t')).trim()
    if (line === '') {
      if (open) region++
      open = false
      continue
    }
    open = true
    const [, marks, title] = (hasHeadings ? MARKDOWN_HEADING.exec(line) : null) ?? []
    const outline = marks === undefined ? null : marks.length
    const heading = title?.replace(/ +#+$/, '') ?? line
    builder.addLine({ pieces: [{ text: heading, looks: PLAIN }], page: 1, box: null, region, outline })
  }
  return builder.build([{ number: 1, width: 0, height: 0 }])
}

/** A page has one or a few titles: "# " before one line in three is somebody's bullet, not a heading. */
const marksHeadings = (lines: readonly string[]): boolean => {
  const signs = lines.filter((line) => line.trimStart().startsWith('# ')).length
  return signs <= 2 || signs <= lines.filter((line) => line.trim() !== '').length * MOST_TITLES
}
