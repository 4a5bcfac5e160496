/** A quarter by its days in UTC, as the tables of fairness are cut. */
export interface Quarter {
  readonly label: string
  readonly from: string
  readonly to: string
}

const MONTHS = 3
const dayOf = (at: Date): string => at.toISOString().slice(0, 10)

const quarterAt = (index: number): Quarter => {
  const [year, quarter] = [Math.floor(index / 4), index % 4]
  return {
    label: `${year} Q${quarter + 1}`,
    from: dayOf(new Date(Date.UTC(year, quarter * MONTHS, 1))),
    to: dayOf(new Date(Date.UTC(year, (quarter + 1) * MONTHS, 0))),
  }
}

/** The latest that have been over for another quarter, so that most of their applications are decided; the newest first. */
export const ripeQuarters = (now: Date, count: number): readonly Quarter[] => {
  const latest = now.getUTCFullYear() * 4 + Math.floor(now.getUTCMonth() / MONTHS) - 2
  return Array.from({ length: count }, (_, index) => quarterAt(latest - index))
}
