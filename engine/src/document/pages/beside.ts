import type { HeadingLook } from './heading-look.ts'
import type { Row } from './rows.ts'
import { isHead } from './sections.ts'
import type { Extent } from './stretches.ts'

/** A column shorter than this share of the other stands beside a part of it only (contact block beside a name). */
const SHORT = 0.3
/** Ems from a heading's baseline to that of its text. */
const HEADING_PITCH = 3
/** Rows of a name and its contact lines, at most. */
const MAX_LEAD = 5
/** Times the usual pitch of a column's rows: more than this parts paragraphs. */
const PARTED = 1.25

/**
 * The part of the page in which two columns are read one after the other. Columns of like height: all of both. A short
 * block beside a long column: the rows beside the block, to the next white between the column's paragraphs. A heading that
 * ends a column heads the text below both (`nextBelow`: its first baseline).
 */
export const besideOf = (
  left: readonly Row[],
  right: readonly Row[],
  nextBelow: number,
  isHeading: HeadingLook,
): Extent => {
  const lowest = (left.at(-1)?.baseline ?? 0) > (right.at(-1)?.baseline ?? 0) ? left : right
  const last = lowest.at(-1)
  if (last !== undefined && lowest.length > 1 && isHead(last, isHeading) && Number.isFinite(nextBelow)) {
    const without = lowest.slice(0, -1)
    return besideOf(lowest === left ? without : left, lowest === right ? without : right, last.baseline, isHeading)
  }
  const [a, b] = [extentOfRows(left), extentOfRows(right)]
  const areSections = [left, right].every((rows) => rows.some((row) => isHead(row, isHeading)))
  const [short, long, longRows] = a.bottom - a.top < b.bottom - b.top ? [a, b, right] : [b, a, left]
  if (areSections || short.bottom - short.top >= SHORT * (long.bottom - long.top))
    return {
      top: topWithoutLead(a.top < b.top ? left : right, Math.max(a.top, b.top), isHeading),
      bottom: bottomWithoutHeading(a.bottom > b.bottom ? left : right, Math.min(a.bottom, b.bottom), nextBelow),
    }
  const margin = 0.7 * (longRows[0]?.size ?? 0)
  return {
    top: Math.min(short.top, paragraphTop(longRows, short.top - margin)),
    bottom: Math.max(short.bottom, paragraphBottom(longRows, short.bottom + margin)),
  }
}

/** Where columns begin when a name and contact lines stand above one of them: these are read before both. */
const topWithoutLead = (higher: readonly Row[], otherTop: number, isHeading: HeadingLook): number => {
  const margin = 0.7 * (higher[0]?.size ?? 0)
  const level = higher.findIndex((row) => row.baseline >= otherTop - margin)
  // A heading set a little higher than the other column begins its own.
  const heading = higher[level - 1]
  const isOpening =
    heading !== undefined && isHead(heading, isHeading) && otherTop - heading.baseline <= HEADING_PITCH * heading.size
  const index = isOpening ? level - 1 : level
  const isLead = index > 0 && index <= MAX_LEAD && isParted(higher, index, usualPitch(higher))
  return Math.min(higher[isLead ? index : 0]?.baseline ?? otherTop, otherTop)
}

/** Where columns end when the last row of one is the heading of the text below both (`nextBelow`: its first baseline). */
const bottomWithoutHeading = (lower: readonly Row[], otherBottom: number, nextBelow: number): number => {
  const last = lower.at(-1)
  if (last === undefined) return otherBottom
  const index = lower.length - 1
  const alone = index > 0 && (lower[index - 1]?.baseline ?? 0) <= otherBottom + 0.7 * last.size
  const leadsOn =
    nextBelow - last.baseline <= HEADING_PITCH * last.size && last.baseline > otherBottom + 0.5 * last.size
  return alone && leadsOn && isParted(lower, index, usualPitch(lower)) ? otherBottom : last.baseline
}

const extentOfRows = (rows: readonly Row[]): Extent => ({
  top: rows[0]?.baseline ?? 0,
  bottom: rows.at(-1)?.baseline ?? 0,
})

/** The first row of the paragraph that `y` cuts, reading down. */
const paragraphTop = (rows: readonly Row[], y: number): number => {
  const pitch = usualPitch(rows)
  let index = rows.findIndex((row) => row.baseline >= y)
  if (index < 0) return Number.POSITIVE_INFINITY
  while (index > 0 && !isParted(rows, index, pitch)) index--
  return rows[index]?.baseline ?? y
}

const paragraphBottom = (rows: readonly Row[], y: number): number => {
  const pitch = usualPitch(rows)
  let index = rows.findLastIndex((row) => row.baseline <= y)
  if (index < 0) return Number.NEGATIVE_INFINITY
  while (index + 1 < rows.length && !isParted(rows, index + 1, pitch)) index++
  return rows[index]?.baseline ?? y
}

const pitchAbove = (rows: readonly Row[], index: number): number =>
  (rows[index]?.baseline ?? 0) - (rows[index - 1]?.baseline ?? 0)

/** The lower median: of two distances, the smaller is the usual one. */
const usualPitch = (rows: readonly Row[]): number => {
  const pitches = rows.slice(1).map((_, index) => pitchAbove(rows, index + 1))
  return pitches.sort((a, b) => a - b)[(pitches.length - 1) >> 1] ?? 0
}

/** More white above the row than usual between the rows of a paragraph. */
const isParted = (rows: readonly Row[], index: number, pitch: number): boolean =>
  pitchAbove(rows, index) > PARTED * pitch
