import { type DateMention, findDates } from './dates/find-dates.ts'
import type { Row } from './rows.ts'

/** A date mention with document offsets. */
export type PlacedDate = DateMention

export const shiftPoint = <T extends { readonly start: number; readonly end: number }>(
  point: T | null,
  by: number,
): T | null => point && { ...point, start: point.start + by, end: point.end + by }

/** The dates of a text that begins at document offset `start`. */
export function placeDates(text: string, start: number, dayFirst: boolean): readonly PlacedDate[] {
  return findDates(text, { dayFirst }).map((mention) => ({
    ...mention,
    start: mention.start + start,
    end: mention.end + start,
    from: shiftPoint(mention.from, start),
    to: shiftPoint(mention.to, start),
  }))
}

/** The dates of a row that place an entry in time. */
export const findEntryDates = (row: Row, dayFirst: boolean): readonly PlacedDate[] =>
  placeDates(row.text, row.start, dayFirst).filter((date) => placesEntry(date, row))

/** Words that may stand beside a lone date in its cell: "Expected May 2026", "(Graduated 2019)", "issued 03/2020". */
export const BESIDE_DATE =
  /^(?:expected|graduat\w*|graduation|class of|issued|completed|obtained|awarded|anticipated|in progress|est\.?|date|from|until|to|seit|bis|valid|expires?|remise|voraussichtlich|en cours|obtenu|previsto|prevista|on|in|since|abschluss|dates?|duration|period|zeitraum|periodo|période|anno|year|时间|employed|tenure)?$/iu

/** Characters: a date with a word or two beside it is never longer; a row joined of thousands of references is. */
const LONGEST_DATE_CELL = 300

/** A lone date counts when it has its cell to itself or ends or begins the row behind a separator. */
function placesEntry(date: PlacedDate, row: Row): boolean {
  const cell = row.cells.find(({ start, end }) => date.start >= start && date.end <= end) ?? row
  const before = cell.text.slice(0, date.start - cell.start)
  const after = cell.text.slice(date.end - cell.start)
  const isAtEnd = /^[\s).,\]]*$/u.test(after)
  const isAtStart = /^[\s([]*$/u.test(before)
  if (date.range) return isAtEnd || isAtStart || row.text.length <= 110
  if (cell.text.length > LONGEST_DATE_CELL) return false
  const rest = `${before} ${after}`
    .replace(/[^\p{L}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (BESIDE_DATE.test(rest)) return true
  if (isAtEnd && /[,(|•·–—\-:/\s]\s*$/u.test(before) && row.text.length <= 110)
    return /[,(|•·–—:/]\s*$|\s-\s*$/u.test(before) || date.from?.value?.length !== 4
  return isAtStart && /^\s*[,|•·–—:)\]]|^\s+-\s|^\s+\p{Lu}/u.test(after) && row.text.length <= 110
}
