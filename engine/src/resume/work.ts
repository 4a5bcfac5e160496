import type { Field, VolunteerDraft, WorkDraft } from './draft.ts'
import { toField } from './draft.ts'
import { type Entry, splitEntries } from './entries.ts'
import { readEntryBody, readEntryDates } from './entry-text.ts'
import { type HeadPieces, readHeadPieces } from './head-pieces.ts'
import { type HeadPair, pairHeads, scoreHead } from './pair-heads.ts'
import type { Piece } from './pieces.ts'
import { placeScore } from './places.ts'
import type { Row } from './rows.ts'
import { readUnits, type Unit } from './units.ts'
import { organisationScore, titleScore } from './vocabulary.ts'

const RULES = {
  first: { label: 'title', score: titleScore },
  second: { label: 'company', score: organisationScore },
  leftOut: 1,
} as const

/** One job with everything later steps need: its draft, whether it goes on, and the lines that tell about it. */
export interface WorkReading {
  readonly draft: WorkDraft
  readonly current: boolean
  readonly units: readonly Unit[]
}

function isIncomplete(head: readonly Unit[]): boolean {
  const [pair] = pairHeads([readHeadPieces(head)], RULES)
  return pair === undefined || pair.first === null || pair.second === null || titleScore(pair.first.text) === 0
}

// As much as a company's word of its own weighs more than a bare capitalised name.
const CLEARLY_BETTER = 0.3

const isBetterWith = (head: readonly Unit[], next: Unit): boolean =>
  next.dates.length === 0 &&
  scoreHead(readHeadPieces([...head, next]), RULES) > scoreHead(readHeadPieces(head), RULES) + CLEARLY_BETTER

/** A head unit that names a title or an organisation in so many words. */
function canBegin(unit: Unit): boolean {
  const first = unit.row.cells[0]?.text ?? unit.row.text
  const part = first.split(/[,|•·(]|\s[–—-]\s/u)[0] ?? first
  return titleScore(part) >= 0.9 || organisationScore(part) >= 0.7
}

interface Reading {
  readonly entry: Entry
  readonly head: HeadPieces
  readonly pair: HeadPair
}

interface Named extends Reading {
  readonly title: Piece | null
  readonly company: Piece | null
  readonly inherited: boolean
}

/** "Acme⇥2015–2020 / Senior Engineer⇥2018–2020 / Engineer⇥2015–2018": the employer holds for every role below it. */
function inheritCompanies(readings: readonly Reading[]): readonly Named[] {
  const named: Named[] = []
  let above: Piece | null = null
  readings.forEach((reading, index) => {
    const { first, second } = reading.pair
    const next = readings[index + 1]
    const isUmbrella =
      first === null &&
      second !== null &&
      reading.entry.body.length === 0 &&
      next?.pair.first !== null &&
      next?.pair.second === null
    if (second !== null) above = second
    if (isUmbrella) return
    const inherited = second === null && first !== null && above !== null
    named.push({ ...reading, title: first, company: second ?? (inherited ? above : null), inherited })
  })
  return named
}

const looksLikeTown = (text: string): boolean => /^\p{Lu}[\p{L}'’.-]*(?:[ -]\p{Lu}?[\p{L}'’.-]*){0,2}$/u.test(text)

/** A place said as one; else a cell of the head that nothing else claims and that may be a town. */
function findPlace({ head, title, company }: Named): Field | undefined {
  const sure = head.places[0]
  if (sure) return toField(sure, Math.max(0.6, placeScore(sure)))
  const isFree = (cell: Piece) =>
    ![title, company].some((part) => part !== null && part.start < cell.end && cell.start < part.end)
  const town = head.towns.find(isFree)
  if (town) return toField(town, 0.45)
  const left = head.cells.slice(1).find((cell) => isFree(cell) && looksLikeTown(cell.text))
  return left && toField(left, 0.4)
}

const confidenceOf = (words: number, score: number): number =>
  Math.min(0.95, 0.45 + words * 0.35 + Math.max(0, Math.min(1, score / 4)) * 0.2)

function toDraft(named: Named): WorkReading {
  const { entry, title, company, pair, inherited } = named
  const { current, ...dates } = readEntryDates(entry.date, 'both')
  const place = findPlace(named)
  const { highlights, ...body } = readEntryBody(entry)
  const draft: WorkDraft = {
    ...(company && {
      name: toField(company, confidenceOf(organisationScore(company.text), pair.score) - (inherited ? 0.15 : 0)),
    }),
    ...(title && { position: toField(title, confidenceOf(titleScore(title.text), pair.score)) }),
    ...(place && { location: place }),
    ...dates,
    ...body,
    highlights: [...highlights],
  }
  return { draft, current, units: [...entry.head, ...entry.body] }
}

/** An entry says something when it names a title or a company, or is dated and tells of work. */
const saysSomething = ({ title, company, entry }: Named): boolean =>
  (title !== null || company !== null) &&
  (entry.date !== null || entry.body.length > 0 || (title !== null && company !== null))

/** The jobs of a section's rows, in the order printed. */
export function readWork(rows: readonly Row[], dayFirst: boolean): readonly WorkReading[] {
  const units = readUnits(rows, dayFirst)
  const entries = splitEntries(units, { isIncomplete, isBetterWith, canBegin })
  const heads = entries.map(({ head }) => readHeadPieces(head))
  const pairs = pairHeads(heads, RULES)
  const readings = entries.flatMap((entry, index) => {
    const head = heads[index]
    const pair = pairs[index]
    return head && pair ? [{ entry, head, pair }] : []
  })
  return inheritCompanies(readings).filter(saysSomething).map(toDraft)
}

/** The same facts under the names JSON Resume has for voluntary work. */
export function toVolunteer({ name, position, startDate, endDate, summary, highlights }: WorkDraft): VolunteerDraft {
  return {
    ...(name && { organization: name }),
    ...(position && { position }),
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
    ...(summary && { summary }),
    highlights,
  }
}
