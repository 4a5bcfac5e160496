import { type HeadingReading, isDocumentTitle, readHeading } from './headings.ts'
import { isLevel } from './levels.ts'
import type { Piece } from './pieces.ts'
import type { Row } from './rows.ts'
import type { SectionKind } from './types.ts'
import { goesOnBelow, isStacked } from './wrapped-headings.ts'

/** A row, or the first cell of one, that opens a section. */
export interface Heading {
  readonly row: Row
  readonly kind: SectionKind
  /** All that a combined heading names ("Skills & Languages"). */
  readonly kinds: readonly SectionKind[]
  readonly title: Piece
  /** What follows the title on the same line ("SKILLS: Python, Go"), or null. */
  readonly rest: Piece | null
  /** The row on which a heading of two lines ends, or null. */
  readonly second: Row | null
}

interface Candidate {
  readonly row: Row
  readonly title: Piece
  readonly rest: Piece | null
  readonly reading: HeadingReading
  readonly emphasis: number
}

/** How loudly each look calls "heading"; 1 is enough for a line that is a heading's very words. */
const EMPHASIS = {
  outline: 3,
  muchLarger: 2,
  larger: 1,
  bold: 1.5,
  caps: 1.5,
  colored: 0.5,
  spaceAbove: 1,
  colon: 0.5,
  ruled: 2,
} as const

/** Points: what text is set in where a file names the sizes of its headings only (Word 11, LibreOffice 12). */
const DEFAULT_SIZE = 12

interface Page {
  readonly bodySize: number | null
  readonly bodyColor: string | null
  readonly bodyBold: boolean
}

function emphasisOf(row: Row, title: Piece, next: Row | undefined, page: Page): number {
  const { size, bold, color } = row.lead
  const ratio = size === null ? 1 : size / (page.bodySize ?? DEFAULT_SIZE)
  const caps = /\p{Lu}/u.test(title.text) && title.text === title.text.toUpperCase()
  return (
    (row.outline === null ? 0 : EMPHASIS.outline) +
    (ratio >= 1.12 ? EMPHASIS.muchLarger : ratio >= 1.03 ? EMPHASIS.larger : 0) +
    ((bold || row.leadBold) && !page.bodyBold ? EMPHASIS.bold : 0) +
    (caps ? EMPHASIS.caps : 0) +
    (color !== page.bodyColor ? EMPHASIS.colored : 0) +
    (row.gap >= 0.6 ? EMPHASIS.spaceAbove : 0) +
    (row.text.endsWith(':') ? EMPHASIS.colon : 0) +
    (next !== undefined && isRule(next.text) ? EMPHASIS.ruled : 0)
  )
}

export const isRule = (text: string): boolean => /^[-=_~*#.·─━═—–\s]{3,}$/u.test(text)

const RUN_IN = /^([^:]{3,40}):\s+(?=\S)/
/** Kinds whose text may follow the heading on its own line. In a skills section these words label groups instead. */
const RUN_IN_KINDS: ReadonlySet<SectionKind> = new Set([
  'summary',
  'skills',
  'education',
  'certificates',
  'interests',
  'languages',
  'references',
  'work',
])

/** The row's heading words: the whole row, its first cell, or what stands before a colon. */
function readCandidate(row: Row, next: Row | undefined, page: Page): Candidate | undefined {
  if (row.running || row.text.length > 200) return undefined
  // "Tools" over "Intermediate" is a skill with its level.
  if (next !== undefined && isLevel(next.text)) return undefined
  const whole = row.cells.length === 1 ? readHeading(row.text) : undefined
  if (whole) return { row, title: row, rest: null, reading: whole, emphasis: emphasisOf(row, row, next, page) }
  const [first, ...others] = row.cells
  const last = others.at(-1)
  if (first !== undefined && last !== undefined) {
    const reading = readHeading(first.text)
    if (reading?.strength !== 'phrase') return undefined
    const rest = {
      start: others[0]?.start ?? last.start,
      end: last.end,
      text: row.text.slice((others[0]?.start ?? 0) - row.start),
    }
    return { row, title: first, rest, reading, emphasis: emphasisOf(row, first, next, page) - EMPHASIS.spaceAbove }
  }
  return readRunIn(row, next, page)
}

/** "SUMMARY: Nurse with …", in capitals or bold: without either it is a sentence or a skills group. */
function readRunIn(row: Row, next: Row | undefined, page: Page): Candidate | undefined {
  const label = RUN_IN.exec(row.text)
  if (label === null || row.bullet) return undefined
  const text = label[1] ?? ''
  const reading = readHeading(text)
  if (reading?.strength !== 'phrase' || !RUN_IN_KINDS.has(reading.kind)) return undefined
  const title = { start: row.start, end: row.start + text.length, text }
  const rest = { start: row.start + label[0].length, end: row.end, text: row.text.slice(label[0].length) }
  const emphasis = emphasisOf(row, title, next, page)
  return text === text.toUpperCase() || emphasis >= 2 ? { row, title, rest, reading, emphasis } : undefined
}

const styleKey = ({ lead: style, outline }: Row, withCaps: boolean): string =>
  [
    style.size === null ? '' : Math.round(style.size * 2),
    style.bold,
    style.font,
    style.color,
    withCaps && style.caps,
    outline,
  ].join('|')

/** The look that most sure headings share. */
function mainStyle(
  sure: readonly Candidate[],
): { readonly key: string; readonly count: number; readonly sample: Row; readonly withCaps: boolean } | undefined {
  const withCaps = sure.filter(({ row }) => row.lead.caps).length > sure.length / 2
  const groups = Map.groupBy(sure, ({ row }) => styleKey(row, withCaps))
  const [largest] = [...groups].sort((a, b) => b[1].length - a[1].length)
  const sample = largest?.[1][0]?.row
  return largest && sample ? { key: largest[0], count: largest[1].length, sample, withCaps } : undefined
}

/** True when a row with a heading's words looks less than the headings of this resume do: a label inside a section. */
function isBelow(candidate: Candidate, main: ReturnType<typeof mainStyle>): boolean {
  if (main === undefined || main.count < 2) return false
  const { lead: style, outline, gap } = candidate.row
  const like = main.sample
  if (like.outline !== null) return outline === null || outline > like.outline
  if (style.size !== null && like.lead.size !== null && style.size < like.lead.size - 0.4) return true
  if (
    main.withCaps &&
    !style.caps &&
    !(style.size !== null && like.lead.size !== null && style.size > like.lead.size + 0.4)
  )
    return true
  return like.lead.bold && !style.bold && gap < 0.6
}

const looksLikeTitle = (text: string): boolean =>
  text.split(/\s+/).length <= 6 && text.length <= 48 && !NOT_A_TITLE.test(text) && /\p{L}{2}/u.test(text)

const NOT_A_TITLE = /[@\d]{2}|https?:|www\.|[,;].*[,;]|[.!?]$/u

/** Rows that look exactly like this resume's headings although their words are in no table ("Welcome", "Most proud of"). */
function findLookalikes(
  rows: readonly Row[],
  known: ReadonlySet<Row>,
  main: ReturnType<typeof mainStyle>,
  page: Page,
  withRest: boolean,
): readonly Row[] {
  if (main === undefined || main.count < 2) return []
  const isDistinct =
    main.sample.outline !== null ||
    (main.sample.lead.size !== null && page.bodySize !== null && main.sample.lead.size >= page.bodySize * 1.1)
  const alike = rows.filter((row) => !row.running && styleKey(row, main.withCaps) === main.key)
  if (main.sample.lead.size === null && main.sample.outline === null) return []
  if (!isDistinct && alike.length > main.count * 1.8) return []
  return alike.filter(
    (row, index) =>
      !known.has(row) &&
      !(index === 0 && row.line === rows[0]?.line) &&
      (row.cells.length === 1 || withRest) &&
      !row.bullet &&
      looksLikeTitle(row.cells[0]?.text ?? row.text),
  )
}

function readPage(rows: readonly Row[], bodySize: number | null): Page {
  const body = rows.filter((row) => row.style.size === bodySize)
  const weigh = (test: (row: Row) => boolean) => body.filter(test).reduce((sum, row) => sum + row.text.length, 0)
  const colors = Map.groupBy(body, (row) => row.style.color)
  const common = [...colors].sort(
    (a, b) => weigh((row) => row.style.color === b[0]) - weigh((row) => row.style.color === a[0]),
  )[0]
  return {
    bodySize,
    bodyColor: common?.[0] ?? null,
    bodyBold: weigh((row) => row.style.bold) > weigh((row) => !row.style.bold),
  }
}

// A phrase of the table needs a little emphasis; words composed from it need more, for "Research Experience" may be a title.
const PHRASE_EMPHASIS = 0.9
const COMPOSED_EMPHASIS = 1.9

const isSure = ({ row, rest, reading, emphasis }: Candidate): boolean =>
  rest === null && !row.bullet && reading.strength === 'phrase' && emphasis >= PHRASE_EMPHASIS

function isAccepted(candidate: Candidate, main: ReturnType<typeof mainStyle>): boolean {
  const { row, reading, emphasis, rest } = candidate
  if (isBelow(candidate, main)) return false
  if (row.bullet && emphasis < EMPHASIS.muchLarger + EMPHASIS.bold) return false
  if (
    rest !== null &&
    main !== undefined &&
    main.count >= 2 &&
    styleKey(row, main.withCaps) !== main.key &&
    !candidate.title.text.match(/^[^a-z]+$/)
  )
    return false
  return emphasis >= (reading.strength === 'phrase' ? PHRASE_EMPHASIS : COMPOSED_EMPHASIS)
}

/** The headings of a resume, by words and looks together, in reading order. */
export function findHeadings(rows: readonly Row[], bodySize: number | null): readonly Heading[] {
  const page = readPage(rows, bodySize)
  const first = rows.findIndex((row) => !row.running && !isDocumentTitle(row.text))
  const candidates = rows
    .map((row, index) =>
      index < first && isDocumentTitle(row.text) ? undefined : readCandidate(row, rows[index + 1], page),
    )
    .filter((candidate) => candidate !== undefined)
  const main = mainStyle(candidates.filter(isSure))
  const accepted = candidates.filter((candidate) => isAccepted(candidate, main))
  const known = new Set(accepted.map(({ row }) => row))
  const lookalikes = findLookalikes(
    rows,
    known,
    main,
    page,
    accepted.some(({ rest }) => rest !== null),
  ).filter((row) => !isDocumentTitle(row.text))
  const headings: Heading[] = [
    ...accepted.map(({ row, title, rest, reading }) => ({
      row,
      title,
      rest,
      kind: reading.kind,
      kinds: reading.kinds,
      second: null,
    })),
    ...lookalikes.map(toLookalike),
  ]
  const all = [...headings, ...findBeginnings(rows, headings)]
  return joinWrapped(
    rows,
    all.sort((a, b) => a.row.line - b.row.line),
  )
}

/** "Istruzione e⇥Laurea" over "formazione⇥Politecnico": no words of the table by itself, the beginning of the heading below. */
function findBeginnings(rows: readonly Row[], headings: readonly Heading[]): readonly Heading[] {
  const known = new Set(headings.map(({ row }) => row))
  return rows.flatMap((row, index) => {
    const next = rows[index + 1]
    return next && known.has(next) && !known.has(row) && goesOnBelow(row, next) ? [toLookalike(row)] : []
  })
}

/** Headings of two lines are one, with the words of both. */
function joinWrapped(rows: readonly Row[], headings: readonly Heading[]): readonly Heading[] {
  const indexOf = new Map(rows.map((row, index) => [row, index]))
  const taken = new Set<Row>()
  return headings.flatMap((heading, at): Heading[] => {
    if (taken.has(heading.row)) return []
    const below = rows[(indexOf.get(heading.row) ?? rows.length) + 1]
    // In a rail of labels the other line may be read after the text beside the first one.
    const following = headings[at + 1]?.row
    const next = goesOnBelow(heading.row, below) ? below : isStacked(heading.row, following) ? following : undefined
    if (next === undefined) return [heading]
    taken.add(next)
    const text = `${heading.title.text} ${next.cells[0]?.text ?? ''}`
    const reading = readHeading(text)
    const isWhole = heading.rest === null && next.cells.length === 1 && next === below
    const title = isWhole ? { start: heading.row.start, end: next.end, text } : { ...heading.title, text }
    return [
      { ...heading, title, second: next, kind: reading?.kind ?? heading.kind, kinds: reading?.kinds ?? heading.kinds },
    ]
  })
}

function toLookalike(row: Row): Heading {
  const [title = row, ...others] = row.cells
  const last = others.at(-1)
  const start = others[0]?.start ?? row.end
  const rest = last ? { start, end: last.end, text: row.text.slice(start - row.start) } : null
  const reading = readHeading(title.text)
  return { row, title, rest, kind: reading?.kind ?? 'other', kinds: reading?.kinds ?? ['other'], second: null }
}
