import type { PlacedDate } from './entry-dates.ts'
import { readHeadPieces } from './head-pieces.ts'
import type { Unit } from './units.ts'

/** One job, course of study or project: the units that name it, those that tell about it, and its date. */
export interface Entry {
  readonly head: readonly Unit[]
  readonly body: readonly Unit[]
  readonly date: PlacedDate | null
  /** Index in `head` of the unit that has the date; -1 for none. */
  readonly anchor: number
}

/** How many rows of a head stand above and below its dated row in most entries of a section; null where they differ. */
export interface UsualShape {
  readonly above: number | null
  readonly below: number | null
}

export interface EntryRules {
  /** True while these head units do not yet say what such an entry must say (a job without title or company). */
  readonly isIncomplete: (head: readonly Unit[]) => boolean
  /** True when the next unit makes the head say clearly more (its employer stands on a line of its own). */
  readonly isBetterWith: (head: readonly Unit[], next: Unit) => boolean
  /** The same for the unit above a head. */
  readonly isBetterBelow: (above: Unit, head: readonly Unit[]) => boolean
  /** True for a head unit that may begin an entry although it has no date. */
  readonly canBegin: (unit: Unit) => boolean
}

const isAnchor = (unit: Unit): boolean => unit.kind === 'head' && unit.dates.length > 0
const looksKey = ({ row }: Unit): string =>
  [
    row.style.size === null ? '' : Math.round(row.style.size * 2),
    row.style.bold || row.leadBold,
    row.style.italic,
    row.style.color,
    row.style.caps,
  ].join('|')

/** How many head units stand directly above a date, up to the body or date of the entry before. */
function countAbove(units: readonly Unit[], anchor: number): number {
  let count = 0
  while (anchor - count - 1 >= 0) {
    const above = units[anchor - count - 1]
    if (above === undefined || above.kind !== 'head' || isAnchor(above)) break
    count++
  }
  return count
}

/** A head unit above that clearly starts something: space over it, bold, or the section's first. */
function startsSomething(units: readonly Unit[], at: number, rules: EntryRules): boolean {
  const unit = units[at]
  if (unit === undefined || unit.kind !== 'head' || /[:：]$/u.test(unit.row.text)) return false
  const above = units[at - 1]
  return (
    above === undefined ||
    unit.row.gap >= 0.5 ||
    unit.row.style.bold ||
    unit.row.leadBold ||
    rules.canBegin(unit) ||
    above.kind === 'bullet'
  )
}

const MOST_ABOVE = 3

/** The first unit of the entry dated at `anchor`: the usual number of units above, and more while the head is incomplete. */
function findStart(units: readonly Unit[], anchor: number, usual: number, floor: number, rules: EntryRules): number {
  const most = Math.min(countAbove(units, anchor), anchor - floor)
  let start = anchor - Math.min(usual, most)
  while (anchor - start < Math.min(most, MOST_ABOVE)) {
    const head = units.slice(start, anchor + 1)
    // A date and a place alone name nothing: what stands above them must.
    const isNameless = readHeadPieces(head).cells.length === 0
    const above = units[start - 1]
    const isWanted =
      isNameless ||
      (rules.isIncomplete(head) && startsSomething(units, start - 1, rules)) ||
      (above !== undefined && rules.isBetterBelow(above, head))
    if (!isWanted) break
    start--
  }
  return start
}

// A head is seldom more than a title, a company, a place and a date.
const MOST_HEADS = 5

/** The unit after the head: heads below the date are taken while the head is incomplete. */
function findHeadEnd(
  units: readonly Unit[],
  start: number,
  anchor: number,
  limit: number,
  rules: EntryRules,
  below: number,
): number {
  let end = anchor + 1
  while (end < limit && end - start < MOST_HEADS) {
    const next = units[end]
    const head = units.slice(start, end)
    const isUsual = next !== undefined && end - anchor <= below && !/[:：]$/u.test(next.row.text)
    if (next?.kind !== 'head' || !(isUsual || rules.isIncomplete(head) || rules.isBetterWith(head, next))) break
    end++
  }
  return end
}

/** Where, between two dates without a body between them, the second entry begins: by space, looks and the usual shape. */
function findBoundary(
  units: readonly Unit[],
  previous: number,
  anchor: number,
  usual: number,
  first: Unit | undefined,
): number {
  let best = Math.max(previous + 1, anchor - usual)
  let bestScore = Number.NEGATIVE_INFINITY
  const gaps = units.slice(previous + 1, anchor + 1).map(({ row }) => row.gap)
  const widest = Math.max(...gaps)
  for (let at = previous + 1; at <= anchor; at++) {
    const unit = units[at]
    if (unit === undefined) continue
    const bySpace =
      unit.row.gap >= 0.4 && unit.row.gap >= widest - 0.05 && gaps.filter((gap) => gap >= widest - 0.05).length === 1
        ? 2
        : 0
    const byLooks =
      first &&
      looksKey(first) === looksKey(unit) &&
      (unit.row.style.bold || unit.row.leadBold || unit.row.style.size !== null)
        ? 1.2
        : 0
    const score = bySpace + byLooks + (anchor - at === usual ? 1.5 : 0) - Math.abs(anchor - at - usual) * 0.2
    if (score > bestScore) {
      bestScore = score
      best = at
    }
  }
  return best
}

/**
 * How many rows of a head usually stand above its dates: what all entries have there, and none where the dated row says it
 * all and nothing sets the row above apart (it is then the end of the entry before).
 */
function usualAbove(units: readonly Unit[], anchors: readonly number[], rules: EntryRules): number {
  const most = anchors.length / 2
  const complete = anchors.filter((anchor) => !rules.isIncomplete(units.slice(anchor, anchor + 1)))
  const isSetApart = (at: number) =>
    (units[at]?.row.gap ?? 0) >= 0.5 || units[at]?.row.style.bold || units[at]?.row.leadBold
  if (complete.length >= most && anchors.filter((anchor) => anchor > 0 && isSetApart(anchor - 1)).length < most)
    return 0
  return Math.min(2, ...anchors.map((anchor) => countAbove(units, anchor)))
}

/** Undated heads between entries that look like the heads of the dated ones. */
function findUndated(
  units: readonly Unit[],
  from: number,
  to: number,
  sample: Unit | undefined,
  rules: EntryRules,
): readonly number[] {
  const starts: number[] = []
  for (let at = from; at < to; at++) {
    const unit = units[at]
    const above = units[at - 1]
    if (unit?.kind !== 'head' || sample === undefined || /[:：]$/u.test(unit.row.text)) continue
    const afterBody = above !== undefined && above.kind !== 'head'
    const isAlike =
      looksKey(unit) === looksKey(sample) && (sample.row.style.bold || sample.row.leadBold || unit.row.gap >= 0.6)
    if (afterBody && isAlike && rules.canBegin(unit)) starts.push(at)
  }
  return starts
}

function splitDated(
  units: readonly Unit[],
  anchors: readonly number[],
  rules: EntryRules,
  shape: UsualShape,
): readonly Entry[] {
  const usual = shape.above ?? usualAbove(units, anchors, rules)
  const starts: number[] = []
  anchors.forEach((anchor, index) => {
    const previous = anchors[index - 1]
    const isAdjacent = previous !== undefined && units.slice(previous, anchor).every(({ kind }) => kind === 'head')
    const firstStart = starts[0]
    const floor = isAdjacent
      ? findBoundary(units, previous, anchor, usual, firstStart === undefined ? undefined : units[firstStart])
      : previous === undefined
        ? 0
        : previous + 1
    starts.push(isAdjacent ? floor : findStart(units, anchor, usual, floor, rules))
  })
  const entries: Entry[] = []
  const sample = units[starts[0] ?? -1]
  starts.forEach((start, index) => {
    const anchor = anchors[index] ?? start
    const limit = starts[index + 1] ?? units.length
    const headEnd = findHeadEnd(units, start, anchor, limit, rules, shape.below ?? 0)
    const undated = findUndated(units, headEnd + 1, limit, sample, rules)
    const end = undated[0] ?? limit
    entries.push({
      head: units.slice(start, headEnd),
      body: units.slice(headEnd, end),
      date: units[anchor]?.dates[0] ?? null,
      anchor: anchor - start,
    })
    entries.push(...undated.flatMap((from, at) => splitUndated(units.slice(from, undated[at + 1] ?? limit), rules)))
  })
  const leading = units.slice(0, starts[0] ?? 0)
  return leading.some(rules.canBegin) ? [...splitUndated(leading, rules), ...entries] : entries
}

/** Entries without any date: a new one begins where heads follow a body, or where space or weight sets a head apart. */
function splitUndated(units: readonly Unit[], rules: EntryRules): readonly Entry[] {
  const entries: { head: Unit[]; body: Unit[] }[] = []
  let current: { head: Unit[]; body: Unit[] } | undefined
  for (const unit of units) {
    const opens = unit.kind === 'head' && !/[:：]$/u.test(unit.row.text) && opensUndated(unit, current, rules)
    if (opens || (current === undefined && unit.kind === 'head')) {
      current = { head: [unit], body: [] }
      entries.push(current)
    } else if (current === undefined) continue
    else if (
      unit.kind === 'head' &&
      current.body.length === 0 &&
      current.head.length < MOST_HEADS &&
      rules.isIncomplete(current.head)
    )
      current.head.push(unit)
    else current.body.push(unit)
  }
  return entries.map(({ head, body }) => ({ head, body, date: null, anchor: -1 }))
}

function opensUndated(
  unit: Unit,
  current: { readonly head: readonly Unit[]; readonly body: readonly Unit[] } | undefined,
  rules: EntryRules,
): boolean {
  if (current === undefined) return true
  const sample = current.head[0]
  const isAlike = sample !== undefined && looksKey(sample) === looksKey(unit)
  if (current.body.length > 0)
    return (isAlike && (unit.row.gap >= 0.4 || unit.row.style.bold || unit.row.leadBold)) || rules.canBegin(unit)
  return isAlike && unit.row.gap >= 0.6 && !rules.isIncomplete(current.head)
}

const LONG_BESIDE_DATE = 24

/** "2019⇥Engineer, Acme", "2019 | Engineer", "Engineer, Acme⇥2019". */
function standsApart({ start, end }: PlacedDate, { row }: Unit): boolean {
  const cell = row.cells.find((one) => start >= one.start && end <= one.end) ?? row
  const isWhole = cell.end - cell.start - (end - start) <= 3
  return isWhole || (start - row.start <= 1 && /^\s*[|•·:–—]/u.test(row.text.slice(end - row.start)))
}

/** Among ranges, a lone date beside other words ("graduation expected in June 2006") dates a detail, unless its row can begin an entry. */
function dropStrayDates(units: readonly Unit[], rules: EntryRules): readonly Unit[] {
  if (!units.some(({ dates }) => dates[0]?.range)) return units
  return units.map((unit) => {
    const date = unit.dates[0]
    const isStray =
      date !== undefined &&
      !date.range &&
      unit.row.text.length - (date.end - date.start) > LONG_BESIDE_DATE &&
      !standsApart(date, unit) &&
      !rules.canBegin(unit)
    return isStray ? { ...unit, kind: 'prose' as const, dates: [] } : unit
  })
}

const UNKNOWN_SHAPE: UsualShape = { above: null, below: null }

function mostCommon(counts: readonly number[]): number | null {
  const tallies = [...Map.groupBy(counts, (count) => count)].map(([count, all]) => [count, all.length] as const)
  const [best] = tallies.sort((a, b) => b[1] - a[1])
  return best && counts.length >= 2 && best[1] * 2 > counts.length ? best[0] : null
}

/** The shape that more than half of the dated entries share. */
export function readShape(entries: readonly Entry[]): UsualShape {
  const dated = entries.filter(({ anchor }) => anchor >= 0)
  return {
    above: mostCommon(dated.map(({ anchor }) => anchor)),
    below: mostCommon(dated.map(({ head, anchor }) => head.length - anchor - 1)),
  }
}

/** Splits the units of a section into its entries. With the shape that a first reading found, the odd ones follow it. */
export function splitEntries(
  all: readonly Unit[],
  rules: EntryRules,
  shape: UsualShape = UNKNOWN_SHAPE,
): readonly Entry[] {
  const units = dropStrayDates(all, rules)
  const anchors = units.flatMap((unit, index) => (isAnchor(unit) ? [index] : []))
  return anchors.length > 0 ? splitDated(units, anchors, rules, shape) : splitUndated(units, rules)
}
