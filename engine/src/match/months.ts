/** Months since year 0 of `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a year alone is its January. */
export function monthNumber(date: string): number {
  return Number(date.slice(0, 4)) * 12 + (date.length >= 7 ? Number(date.slice(5, 7)) - 1 : 0)
}

/** Whole months from one date to a later one; negative when it is earlier. */
export const monthsBetween = (from: string, to: string): number => monthNumber(to) - monthNumber(from)

/** The month of a number that monthNumber gave, `YYYY-MM`. */
export const monthOf = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`
