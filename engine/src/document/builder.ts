import { startsWithBullet } from './characters.ts'
import { detectLanguage } from './language.ts'
import { isHarmlessLink } from './links.ts'
import { breakLongLine } from './long-lines.ts'
import type { Box, Document, DocumentFormat, HiddenText, Line, Link, Page, Span } from './types.ts'

/** A piece of a line with one look; `text` has been through `plainText` and holds no line break. */
export interface Piece {
  readonly text: string
  readonly looks: Looks
}
export type Looks = Omit<Span, 'start' | 'end'>

export interface NewLine {
  readonly pieces: readonly Piece[]
  readonly page: number
  readonly box: Box | null
  readonly region: number
  readonly outline: number | null
  /** A bullet is drawn before the line that is no text of the file. */
  readonly bulleted?: boolean
}

/** Puts lines one after another into one canonical text, so that every composer keeps the invariants of Document. */
export interface DocumentBuilder {
  /** Where the next line will start in the text. */
  position(): number
  /**
   * The line as added; `null` when nothing readable was in it. White space at its ends is left out. A line longer than
   * MAX_LINE_LENGTH is added as several; the answer then reaches from the first one's start to the last one's end.
   */
  addLine(line: NewLine): Line | null
  /** Addresses that would run something in a browser are dropped. */
  addLink(link: Link): void
  addHidden(hidden: HiddenText): void
  build(pages: readonly Page[], ocrPages?: readonly number[]): Document
}

export const documentBuilder = (format: DocumentFormat): DocumentBuilder => {
  const lines: Line[] = []
  const texts: string[] = []
  const links: Link[] = []
  const hidden: HiddenText[] = []
  let position = 0
  const add = (line: NewLine): Line | null => {
    const pieces = trimPieces(line.pieces)
    const text = pieces.map((piece) => piece.text).join('')
    if (text === '') return null
    const added: Line = {
      start: position,
      end: position + text.length,
      page: line.page,
      box: line.box,
      spans: spansOf(pieces, position),
      region: line.region,
      bullet: line.bulleted === true || startsWithBullet(text),
      outline: line.outline,
    }
    lines.push(added)
    texts.push(text)
    position = added.end + 1
    return added
  }
  return {
    position: () => position,
    addLine: (line) => {
      const [first = [], ...more] = breakLongLine(line.pieces)
      const begun = add({ ...line, pieces: first })
      const ended = more.map((pieces) => add({ ...line, pieces, bulleted: false })).findLast((each) => each !== null)
      return begun === null ? (ended ?? null) : { ...begun, end: ended?.end ?? begun.end }
    },
    addLink: (link) => {
      if (isHarmlessLink(link.href)) links.push(link)
    },
    addHidden: (text) => hidden.push(text),
    build: (pages, ocrPages = []) => {
      const text = texts.join('\n')
      return {
        format,
        text,
        pages,
        lines,
        links: links.map((link) => ({
          ...link,
          start: Math.min(link.start, text.length),
          end: Math.min(link.end, text.length),
        })),
        hidden,
        ocrPages,
        language: detectLanguage(text),
      }
    },
  }
}

const trimPieces = (pieces: readonly Piece[]): Piece[] => {
  const kept = [...pieces]
  for (let first = kept[0]; first !== undefined; first = kept[0]) {
    const text = first.text.trimStart()
    if (text !== '') {
      kept[0] = { ...first, text }
      break
    }
    kept.shift()
  }
  for (let last = kept.at(-1); last !== undefined; last = kept.at(-1)) {
    const text = last.text.trimEnd()
    if (text !== '') {
      kept[kept.length - 1] = { ...last, text }
      break
    }
    kept.pop()
  }
  return kept
}

const spansOf = (pieces: readonly Piece[], start: number): Span[] => {
  const spans: Span[] = []
  let at = start
  for (const { text, looks } of pieces) {
    if (text.length > 0) spans.push({ start: at, end: at + text.length, ...looks })
    at += text.length
  }
  return spans
}
