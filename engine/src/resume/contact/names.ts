import { isUnspaced } from '../fold.ts'
import { isDocumentTitle, readHeading } from '../headings.ts'
import { joinSpaced } from '../letter-spacing.ts'
import { type Piece, slicePiece, splitPiece } from '../pieces.ts'
import { placeScore } from '../places.ts'
import type { Row } from '../rows.ts'
import { organisationScore, schoolScore, titleScore } from '../vocabulary.ts'
import { bareName, readLabel } from './bare-name.ts'
import { likenessToEmail, shapeScore } from './name-shape.ts'

export interface FoundName extends Piece {
  readonly row: Row
  readonly score: number
}

/** "JohnDoe" set in two weights or colours has lost the space between them: the name has it again, the quote has not. */
const splitJoined = (piece: Piece): Piece =>
  /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}$/u.test(piece.text) && !/^(?:Mc|Mac|De|La|Le|Di|Van|Fitz)\p{Lu}/u.test(piece.text)
    ? { ...piece, text: piece.text.replace(/(\p{Ll})(\p{Lu})/u, '$1 $2') }
    : piece

const SEPARATOR = /\t+|\s[|•·–—~/-]\s|[|•·⋅◦▪■‖]/gu

/** "王小明 Wang Xiaoming" is one name written twice: each script is a candidate. */
function splitScripts(piece: Piece): readonly Piece[] {
  if (!isUnspaced(piece.text) || !/\p{Script=Latin}/u.test(piece.text)) return [piece]
  return splitPiece(
    piece,
    /\s*[(（)）]\s*|\s+(?=\p{Script=Latin})(?<=[^\p{Script=Latin}]\s+)|(?<=\p{Script=Latin})\s+(?=\p{Lo})/gu,
  )
}

/** "Jane Doe, Senior Engineer" → also "Jane Doe", where what follows the comma is a title or a place. */
function beforeTitle(piece: Piece): readonly Piece[] {
  const comma = piece.text.indexOf(',')
  if (comma < 0) return []
  const rest = slicePiece(piece, comma + 1)
  return titleScore(rest.text) >= 0.6 || placeScore(rest) >= 0.8 ? [slicePiece(piece, 0, comma)] : []
}

/** The first and the last name on two lines, set alike and large, or both found in the e-mail address. */
function joinLines(row: Row, next: Row | undefined, bodySize: number, emails: readonly string[]): readonly Piece[] {
  if (next === undefined || row.cells.length > 1 || next.cells.length > 1 || row.region !== next.region) return []
  if (row.text.split(/\s+/).length > 3 || next.text.split(/\s+/).length > 3 || next.gap >= 1.2) return []
  if (titleScore(next.text) >= 0.3 || placeScore(next) >= 0.8 || readHeading(next.text) !== undefined) return []
  const size = row.style.size ?? 0
  const isLarge =
    size >= bodySize * 1.25 &&
    Math.abs((next.style.size ?? 0) - size) <= size * 0.15 &&
    next.style.color === row.style.color &&
    next.style.caps === row.style.caps
  const isInEmail = emails.some(
    (email) => likenessToEmail(row.text, email) > 0.3 && likenessToEmail(next.text, email) > 0.3,
  )
  return isLarge || isInEmail ? [bareName({ start: row.start, end: next.end, text: `${row.text} ${next.text}` })] : []
}

/** "**Jane Doe** Editor and reporter": the words that are set like the row's first. */
function beforeLooks(row: Row): readonly Piece[] {
  const [first, ...others] = row.spans
  const next = others.find(
    ({ size, bold, color, start }) =>
      /\S/u.test(row.text.slice(start - row.start)) &&
      (bold !== first?.bold || color !== first.color || Math.abs((size ?? 0) - (first.size ?? 0)) > 1),
  )
  if (first === undefined || next === undefined || !/\s$/u.test(row.text.slice(0, next.start - row.start))) return []
  return [slicePiece(row, 0, next.start - row.start)]
}

function candidatesOf(row: Row, next: Row | undefined, bodySize: number, emails: readonly string[]): readonly Piece[] {
  const spaced = joinSpaced(row.text)
  if (spaced !== undefined) return [bareName({ ...row, text: spaced })]
  const labelled = readLabel(row)
  const parts = labelled ? [labelled.value] : splitPiece(row, SEPARATOR).slice(0, 3)
  const own = [...parts, ...(labelled ? [] : beforeLooks(row))]
    .flatMap((part) => [part, ...beforeTitle(part)])
    .flatMap(splitScripts)
  return [...own.map(bareName).map(splitJoined), ...joinLines(row, next, bodySize, emails)]
}

/** Of a name and the same name with the next line, set alike, the longer one counts unless that line is something else. */
const TWO_LINES = 0.3

interface Head {
  readonly largest: number
  readonly bodySize: number
  readonly emails: readonly string[]
}

function scoreName(piece: Piece, row: Row, rank: number, { largest, bodySize, emails }: Head): number {
  const shape = shapeScore(piece.text)
  if (shape === 0 || isDocumentTitle(piece.text)) return 0
  const label = readLabel(row)
  const isLabelled = label !== undefined && piece.start >= label.value.start
  if (!isLabelled && readHeading(piece.text) !== undefined && piece.text.split(' ').length < 3) return 0
  const size = row.style.size ?? bodySize
  const bySize = size >= largest - 0.1 && size >= bodySize * 1.15 ? 3 : size >= bodySize * 1.15 ? 1 : 0
  const byRank = Math.max(0, 2 - rank * 0.35)
  const byEmail = Math.max(0, ...emails.map((email) => likenessToEmail(piece.text, email))) * 3
  const against =
    titleScore(piece.text) * 1.6 +
    organisationScore(piece.text) * 1.2 +
    schoolScore(piece.text) +
    (placeScore(piece) >= 0.8 ? 2 : 0) +
    (row.bullet ? 1.5 : 0)
  const byLines = piece.end > row.end ? TWO_LINES : 0
  return (
    shape * 2 + bySize + byRank + byEmail + byLines + (isLabelled ? 4 : 0) + (row.outline === 1 ? 0.5 : 0) - against
  )
}

// Lines between a first and a last name in a table of personal details.
const NEAR = 3
const LABELLED_SCORE = 9

/** "Nom : Dupont" and "Prénom : Jean" on two lines of a table. */
function findLabelledPair(page: readonly Row[]): FoundName | undefined {
  const labelled = page.flatMap((row, at) => {
    const label = readLabel(row)
    return label && shapeScore(label.value.text) > 0 ? [{ ...label, row, at }] : []
  })
  for (const first of labelled.filter(({ parts }) => parts.includes('first'))) {
    const last = labelled.find(
      (other) => other !== first && other.parts.includes('last') && Math.abs(other.at - first.at) <= NEAR,
    )
    if (last === undefined) continue
    const start = Math.min(first.value.start, last.value.start)
    const end = Math.max(first.value.end, last.value.end)
    return { start, end, text: `${first.value.text} ${last.value.text}`, row: first.row, score: LABELLED_SCORE }
  }
  return undefined
}

// Beyond the first sixty rows nobody has introduced himself; a sidebar may come first.
const ROWS_TO_LOOK_AT = 60
const LEAST_SCORE = 1.6
// A name, a headline and three ways to reach the person.
const LONGEST_ROW = 240

/** The rows of the first page where a name may stand: its beginning, and running heads and feet. */
function listHeadRows(rows: readonly Row[]): readonly Row[] {
  const page = rows.filter((row) => row.page === rows[0]?.page && !(row.running && row.text.length < 4))
  return page.filter((row, index) => (index < ROWS_TO_LOOK_AT || row.running) && row.text.length <= LONGEST_ROW)
}

/** The person's name: the likeliest by label, shape, size, place on the page and likeness to the e-mail address. */
export function findName(
  rows: readonly Row[],
  bodySize: number | null,
  emails: readonly string[],
): FoundName | undefined {
  const page = listHeadRows(rows)
  const pair = findLabelledPair(page)
  if (pair) return pair
  const body = bodySize ?? 10
  const sizes = page.filter((row) => /\p{L}{2}/u.test(row.text)).map((row) => row.style.size ?? body)
  const head: Head = { largest: Math.max(body, ...sizes), bodySize: body, emails }
  const tops = page.map((row) => row.box?.y ?? 0)
  const found = page.flatMap((row, index) =>
    candidatesOf(row, page[index + 1], body, emails).map((piece): FoundName => {
      // Rank by height on the page where it is known: a sidebar read first does not push the name down.
      const rank = row.box === null ? index : Math.min(index, tops.filter((top) => top < (row.box?.y ?? 0) - 2).length)
      return { ...piece, row, score: scoreName(piece, row, rank, head) }
    }),
  )
  const best = found.sort((a, b) => b.score - a.score || a.start - b.start)[0]
  return best && best.score >= LEAST_SCORE ? best : undefined
}
