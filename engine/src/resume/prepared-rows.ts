import { findDates } from './dates/find-dates.ts'
import { isDescription } from './description.ts'
import { BESIDE_DATE, findEntryDates, type PlacedDate, placeDates, shiftPoint } from './entry-dates.ts'
import { fold } from './fold.ts'
import { cutPiece, slicePiece } from './pieces.ts'
import { looksLikeProse, SENTENCE_END } from './prose-rows.ts'
import type { Row } from './rows.ts'
import { titleScore } from './vocabulary.ts'
import { DUTY_LABELS } from './words/head-words.ts'
import { joinRows, measureShift, wouldHaveFitted } from './wrapped-rows.ts'

/** "June 2020 –⇥Developer, Acme" over "Present⇥Built …": a date column too narrow for its range. */
function readRail(
  row: Row,
  next: Row | undefined,
  dayFirst: boolean,
): { readonly date: PlacedDate; readonly end: number } | undefined {
  const first = row.cells[0]
  const below = next?.cells[0]
  if (
    first === undefined ||
    below === undefined ||
    row.cells.length < 2 ||
    below.text.length > 16 ||
    first.text.length > 24
  )
    return undefined
  if (!/[-–—]|\bto\b/u.test(first.text)) return undefined
  const joined = `${first.text} ${below.text}`
  const [date, ...others] = findDates(joined, { dayFirst })
  if (date === undefined || others.length > 0 || date.start > 0 || date.end < joined.length || !date.range)
    return undefined
  const by = below.start - first.text.length - 1
  return {
    date: {
      ...date,
      start: first.start,
      end: first.end,
      from: shiftPoint(date.from, first.start),
      to: shiftPoint(date.to, by),
    },
    end: below.end,
  }
}

function withoutFirstCell(row: Row): Row | undefined {
  const rest = row.cells.slice(1)
  const start = rest[0]?.start
  return start === undefined ? undefined : { ...row, start, text: row.text.slice(start - row.start), cells: rest }
}

const DURATION =
  /^\(?(?:\d{1,2}\s*(?:years?|yrs?|y|ans?|jahre?|años?|anos?|anni|jaar)\.?,?\s*)?(?:\d{1,2}\s*(?:months?|mos?|mois|monate?|meses|mes|mesi|maanden)\.?)?\)?$/iu

const DUTIES: ReadonlySet<string> = new Set(DUTY_LABELS)

/** "Main activities⇥Greeted visitors.": a duty, its label dropped. */
function withoutDutyLabel(row: Row): Row {
  const label = row.cells.length === 2 ? fold((row.cells[0]?.text ?? '').replace(/\s?[:：]$/u, '')) : ''
  const rest = DUTIES.has(label) ? withoutFirstCell(row) : undefined
  return rest ? { ...rest, bullet: true } : row
}

/** A bullet or a paragraph with a date or a duration in a cell at its right: the cell belongs to the entry, not to the sentence. */
function splitAside(row: Row, dayFirst: boolean): readonly Row[] {
  const last = row.cells.at(-1)
  if (row.cells.length < 2 || last === undefined) return [row]
  const dates = placeDates(last.text, last.start, dayFirst)
  const isDate =
    dates.length > 0 &&
    cutPiece(last, dates).every(({ text }) => BESIDE_DATE.test(text.replace(/[^\p{L}\s]/gu, '').trim()))
  const isDuration = last.text.length > 1 && DURATION.test(last.text)
  const body = slicePiece(row, 0, (row.cells.at(-2)?.end ?? row.end) - row.start)
  const main: Row = { ...row, ...body, cells: row.cells.slice(0, -1) }
  if (isDuration) return [main]
  const isSentence =
    looksLikeProse(main) && (SENTENCE_END.test(main.text) || (isDescription(main.text) && titleScore(main.text) < 0.6))
  if (!isDate || !(row.bullet || isSentence || /^\p{Ll}/u.test(row.text))) return [row]
  return [
    { ...row, ...last, bullet: false, cells: [last], style: { ...row.style, bold: false }, leadBold: false, gap: 0 },
    main,
  ]
}

const CONNECTIVE = /(?:\s(?:of|and|for|the|in|de|du|des|der|für|und|et|y|e|di|del|della|do|da|van|voor|en)|[&,/-])$/iu

const IN_PARTS = /,\s|\s(?:[–—|-]|at)\s/u
const SHORTEST_FULL = 40

const looksOf = ({ style, region, page }: Row): string =>
  [page, region, style.size, style.bold, style.italic, style.color].join('|')

/** "**Supervisor** at Holloway’s Department" over "Store, Norwich": the second line looks as the first ends. */
function goesOnAlike(above: Row, row: Row): boolean {
  const [last, first] = [above.spans.at(-1), row.spans[0]]
  return (
    last !== undefined &&
    first !== undefined &&
    above.spans.length > 1 &&
    above.region === row.region &&
    above.page === row.page &&
    last.size === first.size &&
    last.bold === first.bold &&
    last.italic === first.italic &&
    last.color === first.color
  )
}

/** "… | Acme | Aug" over "2024 – Oct 2025", "… | Jun 2019 –" over "Oct 2021": a range that the end of a line broke. */
function breaksRange(above: Row, row: Row, dayFirst: boolean): boolean {
  const end = above.text.length
  const isOpen = /[-–—]$/u.test(above.text) || !wouldHaveFitted(above, row)
  return (
    isOpen &&
    /\d/.test(row.text.slice(0, 20)) &&
    findDates(`${above.text} ${row.text}`, { dayFirst }).some(
      (date) => date.range && date.start < end && date.end > end,
    )
  )
}

/**
 * "Marrowstone Institute of" over "Technology": a line of a head, or of its last cell, that its narrow column broke. Both look
 * alike, the second line's first word did not fit on the first, and the first ends in a joining word or both are set apart from
 * plain text; or a range of dates is broken.
 */
function isWrapped(above: Row, row: Row, dayFirst: boolean): boolean {
  if (above.box === null || row.box === null || above.bullet || row.bullet || row.gap >= 0.5) return false
  if (row.cells.length > 1 || row.start !== above.end + 1 || looksLikeProse(above)) return false
  if (breaksRange(above, row, dayFirst)) return true
  const isAlike = looksOf(above) === looksOf(row)
  if (!(isAlike || goesOnAlike(above, row)) || Math.abs(measureShift(above, row) ?? 0) > 3) return false
  const isLastCell = above.cells.length > 1
  if (!isLastCell && findEntryDates(above, dayFirst).length > 0) return false
  // "Certified Administrator," over "Guild of Arts, 2023": a comma goes on over a date too.
  if (!/,$/.test(above.text) && findEntryDates(row, dayFirst).length > 0) return false
  const isSetApart = isAlike && !isLastCell && (row.style.bold || row.style.italic)
  // "Supervisor at Holloway’s Department" over "Store, Norwich": a line that says two things already, filled to its end.
  const isFull = !isLastCell && IN_PARTS.test(above.text) && above.text.length >= SHORTEST_FULL
  return (
    !wouldHaveFitted(above, row) && (CONNECTIVE.test(above.text) || /^\p{Ll}/u.test(row.text) || isSetApart || isFull)
  )
}

/** A row as units are made of it: broken lines joined, what stands beside it split off. */
export interface PreparedRow {
  readonly row: Row
  readonly rail: PlacedDate | null
  /** The rows of the document in it. */
  readonly rows: readonly Row[]
}

/** The rows of a section with lines of heads that a narrow column broke joined, and dates that stand beside sentences on their own. */
export function prepareRows(rows: readonly Row[], dayFirst: boolean): readonly PreparedRow[] {
  const prepared: PreparedRow[] = []
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]
    if (row === undefined) continue
    const next = rows[at + 1]
    const last = prepared.at(-1)
    const rail = readRail(row, next, dayFirst)
    if (rail && next) {
      const part = withoutFirstCell(row) ?? row
      prepared.push({ row: part, rail: rail.date, rows: [part] })
      const rest = withoutFirstCell(next)
      if (rest) prepared.push({ row: rest, rail: null, rows: [rest] })
      at++
    } else if (last && last.rail === null && isWrapped(last.row, row, dayFirst)) {
      prepared[prepared.length - 1] = { ...last, row: joinRows(last.row, row), rows: [...last.rows, row] }
    } else
      prepared.push(
        ...splitAside(withoutDutyLabel(row), dayFirst).map((part) => ({ row: part, rail: null, rows: [part] })),
      )
  }
  return prepared
}
