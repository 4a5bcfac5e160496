import type { Row } from './rows.ts'

/** Ems by which baselines of one printed row may differ. */
const TOLERANCE = 0.15
const MOST = 0.8
/** Rows one below the other without a gap; a rail of dates or labels breaks off sooner, a column of text does not. */
const LONG_RUN = 4

/** A year, "05/2020", "Jan", "present": enough to tell a rail of dates. */
const DATE = /\b(?:19|20)\d\d\b|\b\d{1,2}[./]\d{2,4}\b/u

/**
 * Two columns that only make sense across: a rail of dates or labels beside the text it belongs to, or the cells of a
 * table. Their rows share baselines, and one side is sparse, or dated, or both sides answer each other row by row.
 */
export const isReadInRows = (left: readonly Row[], right: readonly Row[]): boolean => {
  const [few, many] = left.length <= right.length ? [left, right] : [right, left]
  const shared = shareAligned(few, many)
  if (shared < MOST) return false
  if (isProse(few) && isProse(many)) return false
  if (shareDated(few) >= 0.3) return true
  if (few.length <= 0.5 * many.length && longestRun(few) < LONG_RUN) return true
  return shareAligned(many, few) >= MOST
}

/** Share of `rows` that have a row of `others` on the same baseline. */
const shareAligned = (rows: readonly Row[], others: readonly Row[]): number => {
  const aligned = rows.filter((row) =>
    others.some((other) => Math.abs(other.baseline - row.baseline) <= TOLERANCE * Math.max(row.size, other.size) + 0.3),
  )
  return aligned.length / rows.length
}

const shareDated = (rows: readonly Row[]): number => rows.filter((row) => DATE.test(textOf(row))).length / rows.length

const textOf = (row: Row): string =>
  row.fragments
    .map((fragment) => fragment.inks.map((ink) => (ink.spaceBefore ? ` ${ink.text}` : ink.text)).join(''))
    .join(' ')

const longestRun = (rows: readonly Row[]): number => {
  let longest = 1
  let run = 1
  for (let index = 1; index < rows.length; index++) {
    const [previous, row] = [rows[index - 1], rows[index]]
    if (previous === undefined || row === undefined) continue
    run = row.baseline - previous.baseline <= 1.5 * Math.max(row.size, previous.size) ? run + 1 : 1
    longest = Math.max(longest, run)
  }
  return longest
}

/** Wrapped text: most rows are long and end near the column's right edge. */
const isProse = (rows: readonly Row[]): boolean => {
  const left = Math.min(...rows.map(leftOf))
  const right = Math.max(...rows.map(rightOf))
  const full = rows.filter((row) => rightOf(row) - left >= 0.85 * (right - left) && right - left >= 14 * row.size)
  return full.length >= 0.4 * rows.length
}

const leftOf = (row: Row): number => Math.min(...row.fragments.map((fragment) => fragment.left))
const rightOf = (row: Row): number => Math.max(...row.fragments.map((fragment) => fragment.right))
