import { type Candidate, readCandidate } from './heading-candidates.ts'
import { EMPHASIS, readPage } from './heading-emphasis.ts'
import { findLookalikes, isBelow, type MainStyle, readMainStyle } from './heading-style.ts'
import { isDocumentTitle, readHeading } from './headings.ts'
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

// A phrase of the table needs a little emphasis; words composed from it need more, for "Research Experience" may be a title.
const PHRASE_EMPHASIS = 0.9
const COMPOSED_EMPHASIS = 1.9

const isSure = ({ row, rest, reading, emphasis }: Candidate): boolean =>
  rest === null && !row.bullet && reading.strength === 'phrase' && emphasis >= PHRASE_EMPHASIS

function isAccepted(candidate: Candidate, main: MainStyle | undefined): boolean {
  const { row, reading, emphasis, rest } = candidate
  if (isBelow(row, main)) return false
  if (row.bullet && emphasis < EMPHASIS.muchLarger + EMPHASIS.bold) return false
  if (
    rest !== null &&
    main !== undefined &&
    main.count >= 2 &&
    main.keyOf(row) !== main.key &&
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
  const main = readMainStyle(candidates.filter(isSure).map(({ row }) => row))
  const accepted = candidates.filter((candidate) => isAccepted(candidate, main))
  const known = new Set(accepted.map(({ row }) => row))
  const lookalikes = findLookalikes(
    rows,
    known,
    main,
    bodySize,
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
