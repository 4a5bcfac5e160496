import type { Box, Document, Line, Span } from '../document/types.ts'
import { type Piece, slicePiece, splitPiece } from './pieces.ts'

/** How a row looks. Rows that look alike mean the same kind of thing in one resume. */
export interface RowStyle {
  /** Points; null in plain text. */
  readonly size: number | null
  readonly bold: boolean
  readonly italic: boolean
  readonly caps: boolean
  readonly font: string | null
  readonly color: string | null
}

/** One non-empty line, as the parser reads it: trimmed, without its bullet sign, with its looks and the space above. */
export interface Row extends Piece {
  /** Index into `Document.lines`. */
  readonly line: number
  readonly page: number
  readonly region: number
  readonly bullet: boolean
  /** The bullet's sign is in the text; icons and drawn dots are not. */
  readonly signed: boolean
  readonly outline: number | null
  readonly box: Box | null
  readonly style: RowStyle
  /** The look of the first cell: "**Skills**⇥Python, Go" begins bold and large. */
  readonly lead: RowStyle
  /** The first span is bold: "**Acme**, Engineer". */
  readonly leadBold: boolean
  /** Space above, in lines: 0 follows at once, 1 an empty line between. First row of a region: 1. */
  readonly gap: number
  /** Parts between TABs. */
  readonly cells: readonly Piece[]
  /** How many more letters its column would have held: a row with room for the word below it was ended by hand. */
  readonly room: number
  /** The same words stand at the same place of other pages, or it is a page number. */
  readonly running: boolean
  readonly spans: readonly Span[]
}

const BULLET =
  /^(?:[•●○◦▪▫■□◆◇♦▶►▸‣⁃∙·*➢➤✓✔➔→❖⬥⚫⚬o\u2022\uf0b7\uf0a7\uf0fc\ue000-\uf8ff_]|[-–—*+](?=\s)|\(?\d{1,2}[.)](?=\s))[\s\u2423]*/u
const LONE_LETTER_BULLET = /^o(?!\s)/

/** Length of the bullet sign at the beginning of a list item: "• Built …" → 2. */
function bulletLength(text: string): number {
  if (LONE_LETTER_BULLET.test(text)) return 0
  return BULLET.exec(text)?.[0].length ?? 0
}

function weigh<T>(spans: readonly Span[], read: (span: Span) => T): T | undefined {
  const weights = new Map<T, number>()
  for (const span of spans) weights.set(read(span), (weights.get(read(span)) ?? 0) + span.end - span.start)
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0]
}

const LETTERS = /\p{L}/gu
const UPPER = /\p{Lu}/gu
/** All its cased letters are capitals, and there are at least two. */
function isCaps(text: string): boolean {
  const upper = text.match(UPPER)?.length ?? 0
  return (
    upper >= 2 &&
    upper === (text.match(LETTERS) ?? []).filter((letter) => letter.toLowerCase() !== letter.toUpperCase()).length
  )
}

function styleOf(all: readonly Span[], { start, end, text }: Piece, bold: boolean): RowStyle {
  const spans = all.filter((span) => span.start < end && span.end > start)
  return {
    size: weigh(spans, (span) => span.size) ?? null,
    bold: bold && (weigh(spans, (span) => span.bold) ?? false),
    italic: weigh(spans, (span) => span.italic) ?? false,
    caps: isCaps(text),
    font: weigh(spans, (span) => span.font) ?? null,
    color: weigh(spans, (span) => span.color) ?? null,
  }
}

/** Where most of the text is set bold, bold says nothing. */
function tellsByBold(document: Document): boolean {
  const weight = (bold: boolean) =>
    document.lines.reduce(
      (sum, { spans }) =>
        sum + spans.reduce((part, span) => part + (span.bold === bold ? span.end - span.start : 0), 0),
      0,
    )
  return weight(true) < weight(false)
}

const countNewlines = (text: string): number => text.split('\n').length - 1

/** Space between two lines of one region, in lines. */
function gapBetween(document: Document, above: Line | undefined, line: Line): number {
  if (above === undefined || above.region !== line.region || above.page !== line.page) return 1
  if (above.box === null || line.box === null)
    return Math.max(0, countNewlines(document.text.slice(above.end, line.start)) - 1)
  const height = Math.max(1, Math.min(above.box.height, line.box.height))
  return Math.max(0, (line.box.y - above.box.y - above.box.height) / height)
}

const PAGE_NUMBER =
  /^[-–—|]?\s?(?:(?:page|seite|pagina|página|p\.)\s*)?\d{1,3}(?:\s*(?:\/|of|von|de|di|sur|van)\s*\d{1,3})?\s?[-–—|]?$/iu
/** "Jane Doe – Page 1 of 2", "Lebenslauf, Seite 2/3". */
const NAMED_PAGE =
  /(?:^|[\s|–—-])(?:page|seite|pagina|página|sida|side|blad|strona)\s*\d{1,3}(?:\s*(?:\/|of|von|de|di|sur|van|av|af|z)\s*\d{1,3})?$/iu
const LAST_UPDATED = /^(?:last updated|updated|stand|as of|mis à jour)\b/iu
// A running head or foot is short.
const MAX_RUNNING = 90
// Points by which the same line may stand higher or lower on another page; heads often differ on the first page.
const SAME_FOOT = 4

const isLevel = (line: Line, other: Line): boolean =>
  line.page > 1 || (line.box !== null && other.box !== null && Math.abs(line.box.y - other.box.y) <= SAME_FOOT)

/** Lines that repeat on several pages but for their digits: running heads, feet, page numbers. */
function listRunning(document: Document): ReadonlySet<number> {
  const keyOf = (line: Line) => document.text.slice(line.start, line.end).replace(/\d+/g, '#').trim()
  const alike = Map.groupBy(document.lines, keyOf)
  const repeatsOnOtherPage = (line: Line) =>
    (alike.get(keyOf(line)) ?? []).some((other) => other.page !== line.page && isLevel(line, other))
  const heightOf = (line: Line) => document.pages[line.page - 1]?.height ?? 0
  const isFoot = (line: Line) => line.box !== null && line.box.y > heightOf(line) * 0.85
  const isEdge = (line: Line) => isFoot(line) || (line.box !== null && line.box.y < heightOf(line) * 0.1)
  const running = new Set<number>()
  document.lines.forEach((line, index) => {
    if (line.end - line.start > MAX_RUNNING) return
    const text = document.text.slice(line.start, line.end).trim()
    // The head of the first page is the resume's own, even where later pages repeat it.
    const repeats = (line.page > 1 ? isEdge(line) : isFoot(line)) && repeatsOnOtherPage(line)
    const isNumber = PAGE_NUMBER.test(text) && (line.box === null || isEdge(line)) && !/^(?:19|20)\d\d$/.test(text)
    const isPageOf = isEdge(line) && /\s\d{1,2}\s*\/\s*\d{1,2}$/.test(` ${text}`) && text.length < 50
    const isNamed = isEdge(line) && NAMED_PAGE.test(text)
    if (repeats || isNumber || isPageOf || isNamed || (LAST_UPDATED.test(text) && isEdge(line))) running.add(index)
  })
  return running
}

export function readRows(document: Document): readonly Row[] {
  const running = listRunning(document)
  const bold = tellsByBold(document)
  const rows: Row[] = []
  let above: Line | undefined
  document.lines.forEach((line, index) => {
    const whole = slicePiece({ start: line.start, end: line.end, text: document.text.slice(line.start, line.end) }, 0)
    if (whole.text === '') return
    const sign = bulletLength(whole.text)
    const isBullet = line.bullet || (sign > 0 && sign < whole.text.length)
    const piece = isBullet && sign < whole.text.length ? slicePiece(whole, sign) : whole
    const cells = splitPiece(piece, /\t+/g)
    const gap = gapBetween(document, above, line)
    if (!running.has(index)) above = line
    rows.push({
      ...piece,
      line: index,
      page: line.page,
      region: line.region,
      bullet: isBullet,
      signed: isBullet && piece.start > whole.start,
      outline: line.outline,
      box: line.box,
      style: styleOf(line.spans, piece, bold),
      lead: styleOf(line.spans, cells[0] ?? piece, bold),
      leadBold: bold && (line.spans.find((span) => span.end > piece.start)?.bold ?? false),
      gap,
      cells,
      room: 0,
      running: running.has(index),
      spans: line.spans,
    })
  })
  return measureRoom(rows)
}

// Fewer rows than this do not show how wide their region is.
const ROWS_THAT_SHOW = 6
// Letters: nobody breaks the lines of a plain text before.
const NARROWEST_TEXT = 40

/** The right edge of each row's column: that of its region, and for a small one of all rows that begin at the same x. */
function measureRoom(rows: readonly Row[]): readonly Row[] {
  const longest = Math.max(0, ...rows.filter(({ box }) => box === null).map(({ text }) => text.length))
  const endOf = (all: readonly Row[] = []) => Math.max(0, ...all.map(({ box }) => (box ? box.x + box.width : 0)))
  const regions = Map.groupBy(rows, ({ page, region }) => `${page}.${region}`)
  // 4 pt: the side bearings of two letters differ by less.
  const edgeOf = ({ box }: Row) => (box ? Math.round(box.x / 4) : -1)
  const edges = new Map([...Map.groupBy(rows, edgeOf)].map(([edge, all]) => [edge, endOf(all)] as const))
  const ends = new Map(
    [...regions].map(([region, all]) => [region, all.length < ROWS_THAT_SHOW ? null : endOf(all)] as const),
  )
  return rows.map((row) => {
    const { box, text } = row
    if (box === null) return { ...row, room: Math.max(longest, NARROWEST_TEXT) - text.length }
    const end = ends.get(`${row.page}.${row.region}`) ?? edges.get(edgeOf(row)) ?? 0
    return { ...row, room: Math.max(0, end - box.x - box.width) / (box.width / Math.max(1, text.length)) }
  })
}

/** The size most of the text is set in, points; null in plain text, and where a file names the sizes of its headings only. */
export function bodySize(rows: readonly Row[]): number | null {
  const weights = new Map<number | null, number>()
  for (const { style, text } of rows) weights.set(style.size, (weights.get(style.size) ?? 0) + text.length)
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
