import type { PartialDate } from '../types.ts'

/** A stretch of whole months, both ends included, as `YYYY-MM`. */
export interface Period {
  readonly start: string
  readonly end: string
}

/** Months since year 0, so that differences are months. */
function toIndex(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1
}

/** A year alone begins in its January … */
export const firstMonth = (date: PartialDate): string => (date.length === 4 ? `${date}-01` : date.slice(0, 7))
/** … and ends in its December. */
export const lastMonth = (date: PartialDate): string => (date.length === 4 ? `${date}-12` : date.slice(0, 7))

/** Months of one period, both ends counted: 2020-01 … 2020-03 are 3. Zero or less when it ends before it begins. */
export const countMonths = (period: Period): number => toIndex(period.end) - toIndex(period.start) + 1

/** Months covered by any of the periods, months in several counted once; periods that end before they begin are left out. */
export function countMonthsOnce(periods: readonly Period[]): number {
  const sorted = periods
    .map((period) => [toIndex(period.start), toIndex(period.end)] as const)
    .filter(([start, end]) => end >= start)
    .sort((a, b) => a[0] - b[0])
  let total = 0
  let covered = Number.NEGATIVE_INFINITY
  for (const [start, end] of sorted) {
    total += Math.max(0, end - Math.max(start, covered + 1) + 1)
    covered = Math.max(covered, end)
  }
  return total
}

/** The earlier of two months. */
export const earlierMonth = (a: string, b: string): string => (toIndex(a) <= toIndex(b) ? a : b)
export const laterMonth = (a: string, b: string): string => (toIndex(a) >= toIndex(b) ? a : b)
