/** A calendar quarter in UTC, counted from the year 0: 2026's first is 8104. */
export type Quarter = number

/** Both ends included. */
export interface Period {
  readonly from: Quarter
  readonly to: Quarter
}

export const quarterOf = (time: Date): Quarter => time.getUTCFullYear() * 4 + Math.floor(time.getUTCMonth() / 3)
export const yearOf = (quarter: Quarter): number => Math.floor(quarter / 4)
export const startOf = (quarter: Quarter): Date => new Date(Date.UTC(yearOf(quarter), (quarter % 4) * 3, 1))

const DAY_MS = 86_400_000
const dayOf = (time: Date): string => time.toISOString().slice(0, 10)
/** `YYYY-MM-DD` */
export const firstDayOf = (quarter: Quarter): string => dayOf(startOf(quarter))
/** `YYYY-MM-DD` */
export const lastDayOf = (quarter: Quarter): string => dayOf(new Date(startOf(quarter + 1).getTime() - DAY_MS))

/**
 * The latest quarter that figures are given of. Its applications had the quarter after it to be decided on, and neither decisions
 * nor declarations made later count: a figure that followed each of them would say whom it was about.
 */
export const lastSettled = (now: Date): Quarter => quarterOf(now) - 2
/** When the figures of a quarter stop to change. */
export const settledAt = (quarter: Quarter): Date => startOf(quarter + 2)
/** What was declared up to this quarter, included, counts for applications of `quarter`. */
export const lastDeclaring = (quarter: Quarter): Quarter => quarter + 1

/** The whole years that the period lies in. */
export const wholeYearsOf = ({ from, to }: Period): Period => ({ from: yearOf(from) * 4, to: yearOf(to) * 4 + 3 })
