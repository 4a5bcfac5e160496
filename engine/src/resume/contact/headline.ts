import { findDates } from '../dates/find-dates.ts'
import { type Field, toField } from '../draft.ts'
import { foldWords } from '../fold.ts'
import { JOINERS, readHeading } from '../headings.ts'
import { type Piece, slicePiece, splitPiece, trimPiece } from '../pieces.ts'
import { placeScore } from '../places.ts'
import type { Row } from '../rows.ts'
import { titleScore } from '../vocabulary.ts'
import { partsOfLabel } from './bare-name.ts'
import { isPlaceLabel } from './location.ts'
import type { FoundName } from './names.ts'
import { isPhoneLabel } from './phones.ts'
import type { ContactRow } from './zone.ts'

const LONGEST = 120
const LEAST_SCORE = 0.45
/** Lines under the name where a headline may stand, those not counted that say how to reach the person. */
const REACH = 3
const MOST_LINES = 8

/** "Address", "Telefon", "E-Mail" and "Vorname" alone on a line say what stands beside them. */
const isContactLabel = (text: string): boolean =>
  isPlaceLabel(text) || isPhoneLabel(text) || partsOfLabel(text).length > 0 || /^e-?mail/i.test(text)

interface Candidate {
  readonly piece: Piece
  readonly line: number
  /** What its nearness to the name is worth. */
  readonly near: number
}

/** In a picture of a page weight and colour are guesses. */
const isSameLook = (one: Row, two: Row, recognised: boolean): boolean =>
  one.style.size === two.style.size &&
  (recognised || (one.style.bold === two.style.bold && one.style.color === two.style.color))

/** What the contact rows tell of a row of the head. */
interface Told {
  /** It says how to reach the person, or where they live. */
  readonly isOther: (row: Row) => boolean
  readonly isRecognised: (row: Row) => boolean
  /** An address, a number or a link stands in this part of the row. */
  readonly isTaken: (row: Row, part: Piece) => boolean
}

/** Regions may part at a name, so what is measured is the paper. */
const isJustBelow = (row: Row, next: Row): boolean =>
  row.box && next.box
    ? Math.abs(next.box.y - row.box.y - row.box.height) < 0.8 * next.box.height
    : row.region === next.region && next.gap < 0.8

/** "Agronomist" over "and farm manager", "Creative and innovative web" over "developer": a headline that a line end broke. */
function goesOn(piece: Piece, row: Row, next: Row | undefined, { isOther, isRecognised }: Told): next is Row {
  if (next === undefined || next.page !== row.page || !isJustBelow(row, next)) return false
  if (next.cells.length > 1 || isOther(next) || next.style.size !== row.style.size) return false
  if (piece.text.length + next.text.length > LONGEST) return false
  if (/[&+,/|–-]$/u.test(piece.text) || /^\p{Ll}/u.test(next.text)) return true
  if (JOINERS.has(foldWords(piece.text).at(-1) ?? '')) return true
  return (
    !/[.!?]$/u.test(piece.text) &&
    isSameLook(row, next, isRecognised(row)) &&
    titleScore(piece.text) < 0.6 &&
    titleScore(`${piece.text} ${next.text}`) >= 0.9
  )
}

function listBelow(name: FoundName, rows: readonly Row[], isOther: (row: Row) => boolean): readonly Row[] {
  const near = rows.slice(0, MOST_LINES).filter((row) => row.page === name.row.page && !isOther(row))
  return near.slice(0, REACH)
}

/** "Design enthusiast⇥jane@mail.org": the first cell under the name, where the contact stands at the margin. */
function listBesideContact(name: FoundName, rows: readonly Row[], { isTaken }: Told) {
  const near = rows.slice(0, REACH).filter((row) => row.page === name.row.page && row.cells.length > 1)
  return near.flatMap((row) => {
    const [first, ...others] = row.cells
    const isBeside = first !== undefined && !isTaken(row, first) && others.some((cell) => isTaken(row, cell))
    return isBeside && !/[:：\d]/u.test(first.text) ? [{ row, piece: first }] : []
  })
}

const SIGNS = /\t+|\s[|•·–—-]\s/gu

function listCandidates(name: FoundName, head: readonly Row[], told: Told): readonly Candidate[] {
  const at = head.findIndex((row) => row.start <= name.end - 1 && row.end >= name.end)
  const row = head[at]
  const join = (piece: Piece, from: number): Piece => {
    const [one, next] = [head[from], head[from + 1]]
    if (!one || piece.end < one.end - 1 || !goesOn(piece, one, next, told)) return piece
    return join({ start: piece.start, end: next.end, text: `${piece.text} ${next.text}` }, from + 1)
  }
  const rest = row && trimPiece(slicePiece(row, name.end - row.start), /[\s,;:|·•–—-]/u)
  const parts = rest ? splitPiece(rest, SIGNS) : []
  const isOne = rest && parts.length > 1 && !rest.text.includes('\t') && parts.every((part) => placeScore(part) < 0.6)
  const sameRow = rest ? [...(isOne ? [rest] : []), ...parts].map((piece) => join(piece, at)) : []
  const below = listBelow(name, head.slice(at + 1), told.isOther)
  const beside = listBesideContact(name, head.slice(at + 1), told)
  const candidates = [
    ...beside.map(({ row: { line }, piece }, index) => ({ piece, line, near: 0.5 - index * 0.2 })),
    ...sameRow.map((piece) => ({ piece, line: name.row.line, near: 0.3 })),
    ...below.map((one, index) => ({
      piece: join(one, head.indexOf(one)),
      line: one.line,
      near: 0.5 - index * 0.2,
    })),
  ]
  // The second line of a headline is no headline of its own.
  return candidates.filter(
    ({ piece, line }) =>
      !candidates.some(
        (other) => other.line !== line && other.piece.start < piece.start && piece.end <= other.piece.end,
      ),
  )
}

function isHeadline(text: string, piece: Piece): boolean {
  if (text.length < 3 || text.length > LONGEST || /\d{5}|@|^[\d./ –-]+$/.test(text)) return false
  // "Each day is a new page." is a motto.
  if (/[.!?]$/.test(text) && text.split(/\s+/).length >= 5 && titleScore(text) < 0.9) return false
  if (isContactLabel(text) || readHeading(text) !== undefined) return false
  if (findDates(text).some(({ range }) => range)) return false
  return placeScore(piece) < 0.6 && !(/[.!?]$/.test(text) && text.length > 60)
}

/** The line under the name that says what the person is: not a way to reach them, not a place, not a paragraph. */
export function findHeadline(
  name: FoundName,
  head: readonly Row[],
  contact: ReadonlyMap<number, ContactRow>,
): Field | undefined {
  const takenOn = (line: number): readonly Piece[] => {
    const found = contact.get(line)
    return found ? [...found.emails, ...found.phones, ...found.links] : []
  }
  const told: Told = {
    isOther: (row) => takenOn(row.line).length > 0 || placeScore(row) >= 0.6,
    isTaken: (row, part) => takenOn(row.line).some((one) => one.start < part.end && part.start < one.end),
    isRecognised: (row) => contact.get(row.line)?.recognised ?? false,
  }
  const scored = listCandidates(name, head, told).flatMap(({ piece, line, near }) => {
    if (takenOn(line).some((one) => one.start < piece.end && piece.start < one.end)) return []
    const label = trimPiece(piece, /[\s,;:|·•–—-]/u)
    if (!isHeadline(label.text, label)) return []
    const title = titleScore(label.text.split(/[|/•·,–—&]|\s-\s/)[0] ?? '')
    return [{ label, score: near + title + (label.text.length <= 60 ? 0.2 : 0) }]
  })
  const best = scored.sort((a, b) => b.score - a.score)[0]
  return best && best.score >= LEAST_SCORE ? toField(best.label, Math.min(0.9, 0.4 + best.score / 3)) : undefined
}
