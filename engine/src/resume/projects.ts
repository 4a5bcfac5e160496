import type { ProjectDraft } from './draft.ts'
import { toField } from './draft.ts'
import { type Entry, splitEntries } from './entries.ts'
import { readEntryBody, readEntryDates, readTechnologies, splitItems } from './entry-text.ts'
import { type HeadPieces, readHeadPieces } from './head-pieces.ts'
import { type Piece, slicePiece, trimPiece } from './pieces.ts'
import type { Row } from './rows.ts'
import { readUnits, type Unit } from './units.ts'
import { titleScore } from './vocabulary.ts'

export interface ProjectReading {
  readonly draft: ProjectDraft
  readonly current: boolean
  readonly units: readonly Unit[]
}

const rules = {
  // A date on a line of its own, above the name.
  isIncomplete: (head: readonly Unit[]) => readHeadPieces(head).cells.length === 0,
  isBetterWith: () => false,
  isBetterBelow: () => false,
  canBegin: (unit: Unit) =>
    unit.row.style.bold || unit.row.leadBold || unit.row.gap >= 0.6 || /\s[|–—]\s/u.test(unit.row.text),
}

/** "Tracker | Go, Redis" and "Tracker – a tool that …": the name, and what stands behind the sign. */
function splitName(cell: Piece): { readonly name: Piece; readonly rest: Piece | null } {
  const sign = /\s*[|•·]\s*|\s[–—-]\s|[:：]\s+/u.exec(cell.text)
  if (sign === null || sign.index < 2) return { name: cell, rest: null }
  return { name: trimPiece(slicePiece(cell, 0, sign.index)), rest: slicePiece(cell, sign.index + sign[0].length) }
}

const isList = (piece: Piece): boolean =>
  /[,;]/.test(piece.text) && splitItems(piece).every(({ text }) => text.split(' ').length <= 4)

function namePart(
  head: HeadPieces,
  entry: Entry,
): { readonly name: Piece; readonly rest: readonly Piece[] } | undefined {
  const [first, ...others] = head.cells
  const fallback = entry.head[0]?.row
  if (first === undefined) return fallback && { name: slicePiece(fallback, 0), rest: [] }
  const { name, rest } = splitName(first)
  return { name, rest: [...(rest ? [rest] : []), ...others] }
}

function toReading(entry: Entry): ProjectReading | undefined {
  const head = readHeadPieces(entry.head)
  const part = namePart(head, entry)
  if (part === undefined || part.name.text.length > 120) return undefined
  const { current, ...dates } = readEntryDates(entry.date, 'both')
  const body = readEntryBody(entry)
  const keywords = [...entry.body.flatMap(readTechnologies), ...part.rest.filter(isList).flatMap(splitItems)]
  const role = part.rest.find((piece) => !isList(piece) && titleScore(piece.text) >= 0.9 && piece.text.length <= 50)
  const told = part.rest.find((piece) => piece !== role && !isList(piece) && piece.text.length > 12)
  const description = body.summary ?? (told && toField(told, 0.7))
  const draft: ProjectDraft = {
    name: toField(part.name, 0.8),
    ...(description && { description }),
    highlights: [...body.highlights],
    keywords: keywords.map((piece) => toField(piece, 0.85)),
    ...dates,
    ...(body.url && { url: body.url }),
    roles: role ? [toField(role, 0.8)] : [],
  }
  return { draft, current, units: [...entry.head, ...entry.body] }
}

/** The projects of a section's rows, in the order printed. */
export function readProjects(rows: readonly Row[], dayFirst: boolean): readonly ProjectReading[] {
  const units = readUnits(rows, dayFirst)
  const hasHeads = units.some(({ kind }) => kind === 'head')
  const entries = hasHeads
    ? splitEntries(units, rules)
    : units
        .filter(({ kind }) => kind !== 'link')
        .map((unit) => ({ head: [unit], body: [], date: unit.dates[0] ?? null, anchor: 0 }))
  return entries
    .map((entry) => (hasHeads ? toReading(entry) : fromSentence(entry.head[0], entry)))
    .filter((reading) => reading !== undefined)
}

/** A project told in one bullet: "Tracker: a tool that …" has a name; a sentence is its own name's best words. */
function fromSentence(unit: Unit | undefined, entry: Entry): ProjectReading | undefined {
  if (unit === undefined) return undefined
  const { name, rest } = splitName(unit.row)
  const isNamed = rest !== null && name.text.length <= 70
  const last = unit.rows.at(-1) ?? unit.row
  const told = isNamed
    ? { start: rest.start, end: last.end, text: [rest.text, ...unit.rows.slice(1).map(({ text }) => text)].join(' ') }
    : null
  const draft: ProjectDraft = {
    name: toField(isNamed ? name : slicePiece(unit.row, 0, 80), isNamed ? 0.75 : 0.3),
    ...(told && { description: toField(told, 0.7) }),
    highlights: [],
    keywords: [],
    roles: [],
  }
  return { draft, current: false, units: [...entry.head, ...entry.body] }
}
