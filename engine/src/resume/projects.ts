import type { ProjectDraft } from './draft.ts'
import { toField } from './draft.ts'
import { type Entry, splitEntries } from './entries.ts'
import { readEntryBody, readEntryDates, readTechnologies, splitItems } from './entry-text.ts'
import { type HeadPieces, readHeadPieces } from './head-pieces.ts'
import { type Piece, slicePiece, trimPiece } from './pieces.ts'
import type { Row } from './rows.ts'
import { readUnits, type Unit } from './units.ts'
import { titleScore } from './vocabulary.ts'
import { wouldHaveFitted } from './wrapped-rows.ts'

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

const isPlainHead = ({ kind, row, dates }: Unit): boolean =>
  kind === 'head' && dates.length === 0 && row.cells.length === 1 && row.box !== null && !row.style.bold

/** "Built a full-stack e-" over "commerce platform": a sentence that a narrow column broke, and no two names. */
function goesOn(unit: Unit | undefined, next: Unit): unit is Unit {
  const above = unit?.rows.at(-1)
  if (unit === undefined || above === undefined || !isPlainHead(next) || next.row.gap >= 1) return false
  if (unit.kind !== 'prose' && !isPlainHead(unit)) return false
  return /^\p{Ll}/u.test(next.row.text) && !/[.!?]$/u.test(above.text) && !wouldHaveFitted(above, next.row)
}

/** Short lines are heads until one goes on in the next: then they are told, and name nothing. */
function joinSentences(units: readonly Unit[]): readonly Unit[] {
  const joined: Unit[] = []
  for (const unit of units) {
    const last = joined.at(-1)
    if (goesOn(last, unit)) joined[joined.length - 1] = { ...last, kind: 'prose', rows: [...last.rows, ...unit.rows] }
    else joined.push(unit)
  }
  return joined
}

/** "Project Lead" between a name and what is told of it: the role, and no project of its own. */
function isRoleOf(above: Entry | undefined, { head, body, date }: Entry): boolean {
  const [only, ...others] = head
  if (above === undefined || only === undefined || others.length > 0) return false
  if (above.head.length !== 1 || above.body.length > 0 || above.date !== null || date !== null) return false
  const isBolder = only.row.style.bold && !above.head[0]?.row.style.bold
  return body.length > 0 && !isBolder && only.row.text.length <= 50 && titleScore(only.row.text) >= 0.9
}

function joinRoles(entries: readonly Entry[]): readonly Entry[] {
  const joined: Entry[] = []
  for (const entry of entries) {
    const last = joined.at(-1)
    if (last && isRoleOf(last, entry))
      joined[joined.length - 1] = { ...last, head: [...last.head, ...entry.head], body: entry.body }
    else joined.push(entry)
  }
  return joined
}

/** The projects of a section's rows, in the order printed. */
export function readProjects(rows: readonly Row[], dayFirst: boolean): readonly ProjectReading[] {
  const units = joinSentences(readUnits(rows, dayFirst))
  const hasHeads = units.some(({ kind }) => kind === 'head')
  const entries = hasHeads
    ? joinRoles(splitEntries(units, rules))
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
