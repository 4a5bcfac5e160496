import { shapeScore } from './contact/name-shape.ts'
import { type Field, type ResumeDraft, toField } from './draft.ts'
import { fold } from './fold.ts'
import { type Piece, slicePiece } from './pieces.ts'
import { placeScore } from './places.ts'
import type { Row } from './rows.ts'
import { organisationScore, schoolScore, titleScore } from './vocabulary.ts'
import { ON_REQUEST } from './words/free-time-words.ts'
import { HONORIFICS } from './words/name-words.ts'

type RefereeDraft = ResumeDraft['references'][number]

const HONORIFIC: ReadonlySet<string> = new Set(HONORIFICS)
const LONGEST_NOTE = 140
// "Always the first to help, and never late." tells more than a stray label.
const LEAST_TESTIMONIAL = 40

/** Words of a name's line, the titles before it left out. */
function withoutHonorifics(text: string): string {
  const words = text.split(/\s+/)
  const first = words.findIndex((word) => !HONORIFIC.has(fold(word).replace(/[.’']/g, '')))
  return words.slice(Math.max(0, first)).join(' ')
}

/** "Ann Lee", "Prof. Dr. Ann Lee"; "Mercy Hospital", "Head Nurse" and "New York" are capitalised too. */
function isPerson({ text }: Piece): boolean {
  const bare = withoutHonorifics(text)
  if (shapeScore(bare) < (bare === text ? 0.6 : 0.3)) return false
  const isOther = titleScore(bare) >= 0.6 || organisationScore(bare) >= 0.6 || schoolScore(bare) >= 0.6
  return !isOther && placeScore({ start: 0, end: bare.length, text: bare }) < 0.8
}

const AFTER_NAME = /\s*[,，(（|·•:：\t]|\s[–—-]\s|\s[–—-](?=\p{Lu})/u
const ATTRIBUTION = /^[–—-]\s*/u

/** The person at the beginning of a row, before a comma, a dash, a bracket or a cell's end. */
function readPerson(row: Row): Piece | undefined {
  const lead = ATTRIBUTION.exec(row.text)?.[0].length ?? 0
  const whole = slicePiece(row, lead)
  const name = slicePiece(whole, 0, AFTER_NAME.exec(whole.text)?.index ?? whole.text.length)
  return isPerson(name) ? name : undefined
}

/** A referee while their rows are being collected. */
interface Growing {
  readonly name: Piece | null
  /** What stands about them: role, employer, ways to reach them, what they say. */
  readonly told: Piece[]
}

const LINKS = /^[\s,;:，：(（|·•–—\t-]+/u

function begin(row: Row, name: Piece): Growing {
  const rest = slicePiece(row, name.end - row.start)
  const told = slicePiece(rest, LINKS.exec(rest.text)?.[0].length ?? 0)
  return { name, told: told.text === '' ? [] : [told] }
}

/** Text of all that is told, with where it begins and ends: it is contiguous but for line ends. */
function toldField(told: readonly Piece[]): Field | undefined {
  const [first, last] = [told[0], told.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const text = told.map((piece) => piece.text.replace(/\t+/g, ' ')).join(' ')
  return toField({ start: first.start, end: last.end, text }, 0.6)
}

const REQUEST_WORDS = new RegExp(
  ON_REQUEST.map((words) => (/^\p{Script=Latin}/u.test(words) ? `(?<!\\p{L})${words}(?!\\p{L})` : words)).join('|'),
  'u',
)
const REACHABLE = /@[\p{L}\p{N}]|\d{5}|\d{2,4}[ -]\d{2,4}[ -]\d{2,4}/u

/** "Available on request", "Referenzen auf Anfrage": references can be had, and none is given. */
const isNote = (text: string): boolean =>
  text.length <= LONGEST_NOTE && !REACHABLE.test(text) && REQUEST_WORDS.test(fold(text))

function toDraft({ name, told }: Growing): readonly RefereeDraft[] {
  const reference = toldField(told)
  if (name !== null) return [{ name: toField(name, 0.7), ...(reference && { reference }) }]
  if (reference === undefined || isNote(reference.value)) return []
  const tells = reference.value.length >= LEAST_TESTIMONIAL || REACHABLE.test(reference.value)
  return tells ? [{ reference }] : []
}

/** "Ann Lee⇥Ben Cole" over "Head Nurse⇥Professor": referees side by side, each with the cell below. */
function readSideBySide(rows: readonly Row[]): readonly Growing[] | undefined {
  const [names, below] = rows
  if (names === undefined || names.cells.length < 2 || !names.cells.every(isPerson)) return undefined
  const told = below?.cells.length === names.cells.length ? below.cells : []
  return names.cells.map((name, at) => ({ name, told: told.slice(at, at + 1) }))
}

function collect(rows: readonly Row[]): readonly Growing[] {
  const found: Growing[] = []
  for (const row of rows) {
    const last = found.at(-1)
    const name = readPerson(row)
    const isQuoted = last !== undefined && last.name === null && last.told.length > 0
    if (name && isQuoted && row.gap < 1.5) found[found.length - 1] = { name, told: last.told }
    else if (name) found.push(begin(row, name))
    else if (last === undefined || (row.gap >= 0.9 && isApart(last))) found.push({ name: null, told: [row] })
    else last.told.push(row)
  }
  return found
}

/** A referee whose details are told: what follows after an empty line is another matter. */
const isApart = ({ name, told }: Growing): boolean => name === null || told.length >= 2

/** Referees with what is told about them, and testimonials; a line that says they can be had on request is none. */
export function readReferences(rows: readonly Row[]): readonly RefereeDraft[] {
  const told = rows.filter(({ text }) => !isNote(text))
  return (readSideBySide(told) ?? collect(told)).flatMap(toDraft)
}
