import type { Field, VolunteerDraft, WorkDraft } from './draft.ts'
import { toField } from './draft.ts'
import { type Entry, type EntryRules, readShape, splitEntries } from './entries.ts'
import { readEntryBody, readEntryDates } from './entry-text.ts'
import { readHeadAtoms } from './head-atoms.ts'
import {
  type HeadPart,
  type HeadRules,
  type LabelledHead,
  labelHead,
  labelHeads,
  type Role,
  type Votes,
} from './label-heads.ts'
import type { Piece } from './pieces.ts'
import { placeScore } from './places.ts'
import type { Row } from './rows.ts'
import { readUnits, type Unit } from './units.ts'
import { organisationScore, titleScore } from './vocabulary.ts'
import { workRules } from './work-evidence.ts'

/** One job with everything later steps need: its draft, whether it goes on, and the lines that tell about it. */
export interface WorkReading {
  readonly draft: WorkDraft
  readonly current: boolean
  readonly units: readonly Unit[]
}

// A title's word and a plain name.
const PLAINLY_A_HEAD = 1.2

// As much as a plain capitalised name in its place is worth.
const CLEARLY_BETTER = 0.3
// Where other heads have told what stands in this row.
const A_LITTLE_BETTER = 0.1

/** What the rows of a section are to its jobs, by the words of titles, employers and places. */
function entryRules(rules: HeadRules, votes?: Votes): EntryRules {
  const label = (head: readonly Unit[]) => labelHead(readHeadAtoms(head), rules, votes)
  return {
    isIncomplete: (head) => {
      const { parts } = label(head)
      const title = parts.find(({ role }) => role === 'first')
      return title === undefined || titleScore(title.text) === 0 || parts.every(({ role }) => role !== 'second')
    },
    isBetterWith: (head, next) =>
      next.dates.length === 0 &&
      label([...head, next]).score > label(head).score + (votes ? A_LITTLE_BETTER : CLEARLY_BETTER),
    isBetterBelow: (above, head) => label([above, ...head]).score > label(head).score + CLEARLY_BETTER,
    canBegin: (unit) => {
      const [first] = readHeadAtoms([unit])
      const isNamed = first !== undefined && (titleScore(first.text) >= 0.9 || organisationScore(first.text) >= 0.7)
      return isNamed || label([unit]).score >= PLAINLY_A_HEAD
    },
  }
}

/** A head unit that names a title or an organisation in so many words. */
interface Reading {
  readonly entry: Entry
  readonly head: LabelledHead
  readonly title: Piece | null
  readonly company: Piece | null
  readonly place: HeadPart | null
  readonly inherited: boolean
}

const partOf = ({ parts }: LabelledHead, role: Role): HeadPart | null =>
  parts.find((part) => part.role === role) ?? null

const rowOf = ({ slot }: HeadPart): string => slot.split('.')[0] ?? ''

/** What stands between two parts of one row, with both. */
function joinParts(parts: readonly HeadPart[], head: readonly Unit[]): Piece | null {
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  const row = head.map((unit) => unit.row).find((one) => one.start <= start && end <= one.end)
  return row ? { start, end, text: row.text.slice(start - row.start, end - row.start) } : null
}

/** "Engineer, Acme Inc.": the resume prints title and employer in one row. */
function saysBothInARow(head: LabelledHead): boolean {
  const [title, company] = [partOf(head, 'first'), partOf(head, 'second')]
  if (title === null || company === null || rowOf(title) !== rowOf(company)) return false
  return organisationScore(company.text) >= 0.5 && titleScore(company.text) < 0.9
}

/**
 * "Store Manager⇥2021 –" and "Supervisor, Women’s Shoes⇥2013–2017" under "Holloway’s": where an employer has had a line of its own,
 * what a later line adds to its title is no other employer, unless its words say so.
 */
function joinTitles(readings: readonly Reading[]): readonly Reading[] {
  if (readings.some(({ head }) => saysBothInARow(head))) return readings
  let isUnderEmployer = false
  return readings.map((reading) => {
    const [title, company] = [partOf(reading.head, 'first'), partOf(reading.head, 'second')]
    if (company === null) return reading
    if (title === null || rowOf(title) !== rowOf(company)) {
      isUnderEmployer = true
      return reading
    }
    const isAlone = reading.head.parts.every((part) => rowOf(part) === rowOf(title))
    const later = title.start < company.start ? company : title
    const isTail =
      isAlone &&
      later.joint !== 'at' &&
      later.joint !== 'cell' &&
      (organisationScore(company.text) < 0.5 || titleScore(company.text) >= 0.9)
    const joined = isUnderEmployer && isTail ? joinParts([title, company], reading.entry.head) : null
    if (joined === null) isUnderEmployer = false
    return joined === null ? reading : { ...reading, title: joined, company: null }
  })
}

/** "Acme⇥2015–2020 / Senior Engineer⇥2018–2020 / Engineer⇥2015–2018": the employer holds for every role below it. */
function inheritCompanies(readings: readonly Reading[]): readonly Reading[] {
  const named: Reading[] = []
  let above: Piece | null = null
  let placeAbove: HeadPart | null = null
  readings.forEach((reading, index) => {
    const { title, company, entry } = reading
    const next = readings[index + 1]
    const isUmbrella =
      title === null &&
      company !== null &&
      entry.body.length === 0 &&
      next &&
      next.title !== null &&
      next.company === null
    const place = partOf(reading.head, 'place')
    if (company !== null) {
      above = company
      placeAbove = place
    }
    if (isUmbrella) return
    const inherited = company === null && title !== null && above !== null
    named.push({
      ...reading,
      company: company ?? (inherited ? above : null),
      place: place ?? (inherited ? placeAbove : null),
      inherited,
    })
  })
  return named
}

const placeField = (place: HeadPart): Field => toField(place, Math.max(0.4, placeScore(place) * 0.95))

const confidenceOf = (words: number, score: number): number =>
  Math.min(0.95, 0.45 + words * 0.35 + Math.max(0, Math.min(1, score / 4)) * 0.2)

function toDraft(named: Reading): WorkReading {
  const { entry, head, title, company, inherited } = named
  const { current, ...dates } = readEntryDates(entry.date, 'both')
  const { highlights, ...body } = readEntryBody(entry)
  const draft: WorkDraft = {
    ...(company && {
      name: toField(company, confidenceOf(organisationScore(company.text), head.score) - (inherited ? 0.15 : 0)),
    }),
    ...(title && { position: toField(title, confidenceOf(titleScore(title.text), head.score)) }),
    ...(named.place && { location: placeField(named.place) }),
    ...dates,
    ...body,
    highlights: [...highlights],
  }
  return { draft, current, units: [...entry.head, ...entry.body] }
}

/** An entry says something when it names a title or a company, or is dated and tells of work. */
const saysSomething = ({ title, company, entry }: Reading): boolean =>
  (title !== null || company !== null) &&
  (entry.date !== null || entry.body.length > 0 || (title !== null && company !== null))

/** The jobs of a section's rows, in the order printed. A section read `earlier` has a say in how heads are printed here. */
export function readWork(
  rows: readonly Row[],
  dayFirst: boolean,
  earlier: Votes = new Map(),
): { readonly jobs: readonly WorkReading[]; readonly votes: Votes } {
  const units = readUnits(rows, dayFirst)
  const rules = workRules()
  const first = labelEntries(splitEntries(units, entryRules(rules)), rules, earlier)
  const { entries, heads, votes } = labelEntries(
    splitEntries(units, entryRules(rules, first.votes), readShape(first.entries)),
    rules,
    earlier,
  )
  const readings = entries.flatMap((entry, index): Reading[] => {
    const head = heads[index]
    return head
      ? [{ entry, head, title: partOf(head, 'first'), company: partOf(head, 'second'), place: null, inherited: false }]
      : []
  })
  return { jobs: inheritCompanies(joinTitles(readings)).filter(saysSomething).map(toDraft), votes }
}

const labelEntries = (entries: readonly Entry[], rules: HeadRules, earlier: Votes) => ({
  entries,
  ...labelHeads(
    entries.map(({ head }) => readHeadAtoms(head)),
    rules,
    earlier,
  ),
})

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
