import { countMonths, countMonthsOnce, earlierMonth, firstMonth, lastMonth, type Period } from './dates/months.ts'
import type { JsonResume, PartialDate, ResumeRole } from './types.ts'

interface DatedEntry {
  readonly position?: string
  readonly startDate?: PartialDate
  readonly endDate?: PartialDate
}

/** The months an entry covers, as far as `asOf` (`YYYY-MM`); null when either end is unknown or it ends before it begins. */
export function periodOf(entry: DatedEntry, current: boolean, asOf: string): Period | null {
  if (entry.startDate === undefined) return null
  const start = firstMonth(entry.startDate)
  const end = current
    ? asOf
    : entry.endDate === undefined
      ? null
      : earlierMonth(lastMonth(entry.endDate), laterOf(asOf, entry.endDate))
  return end === null || countMonths({ start, end }) <= 0 ? null : { start, end }
}

/** A bare year that is not over yet has lasted until `asOf`; a month in the future is kept as it is said. */
const laterOf = (asOf: string, endDate: PartialDate): string =>
  endDate.length === 4 && endDate === asOf.slice(0, 4) ? asOf : '9999-12'

function toRole(pointer: string, entry: DatedEntry, current: boolean, asOf: string): ResumeRole {
  const period = periodOf(entry, current, asOf)
  const end = current ? asOf : entry.endDate === undefined ? null : lastMonth(entry.endDate)
  return {
    entry: pointer,
    title: entry.position ?? null,
    start: entry.startDate === undefined ? null : firstMonth(entry.startDate),
    end: period?.end ?? end,
    current,
    months: period && countMonths(period),
  }
}

/** Every entry of `work` and `volunteer` as a role. `current` holds the pointers of entries that go on. */
export function readRoles(json: JsonResume, current: ReadonlySet<string>, asOf: string): readonly ResumeRole[] {
  const roles = (kind: 'work' | 'volunteer') =>
    json[kind].map((entry, index) => toRole(`/${kind}/${index}`, entry, current.has(`/${kind}/${index}`), asOf))
  return [...roles('work'), ...roles('volunteer')]
}

/** Months of paid work in all, overlapping roles once, nothing after `asOf`; null when no role of `work` is dated. */
export function countWorkMonths(json: JsonResume, current: ReadonlySet<string>, asOf: string): number | null {
  const periods = json.work
    .map((entry, index) => periodOf(entry, current.has(`/work/${index}`), asOf))
    .filter((period) => period !== null)
    .map(({ start, end }) => ({ start, end: earlierMonth(end, asOf) }))
  return periods.length === 0 ? null : countMonthsOnce(periods)
}
