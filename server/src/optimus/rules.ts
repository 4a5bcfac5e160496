import { type DegreeLevel, degreeLevelOf, degreeRank, seniorityOfYears } from '@zodie/engine'
import { fail } from '../problems.ts'
import type { DashboardQuery } from './schemas.ts'

/** Which applications are counted, and whose days. Days are `YYYY-MM-DD` in `timeZone`, both included. */
export interface Period {
  readonly from: string | undefined
  readonly to: string | undefined
  readonly timeZone: string
  /** The last day of the trends: `to`, or today. */
  readonly last: string
}

const refuse = (pointer: string, detail: string): never =>
  fail('validation-failed', detail, { errors: [{ pointer, detail }] })

// Names of the IANA database only: Intl also takes "+05:30", which PostgreSQL reads with the sign the other way round.
const ZONE_NAME = /^[A-Za-z]/

/** @throws Problem validation-failed for what is no time zone */
export const checkTimeZone = (timeZone: string): void => {
  try {
    if (ZONE_NAME.test(timeZone)) return void new Intl.DateTimeFormat('en', { timeZone })
  } catch {
    // RangeError: not a time zone.
  }
  refuseTimeZone(timeZone)
}

export const refuseTimeZone = (timeZone: string): never =>
  refuse('/query/time_zone', `"${timeZone}" is no time zone. Give a name of the IANA database, such as Europe/Berlin.`)

/** The day that it is at `instant` in a time zone, `YYYY-MM-DD`. */
export const dayIn = (timeZone: string, instant: Date): string => {
  const parts = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  const part = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]))
  return `${part['year']}-${part['month']}-${part['day']}`
}

/** @throws Problem validation-failed */
export const periodOf = ({ from, to, time_zone = 'UTC' }: DashboardQuery, now: Date): Period => {
  checkTimeZone(time_zone)
  // PostgreSQL has no year 0.
  for (const [name, day] of Object.entries({ from, to }))
    if (day?.startsWith('0000') === true) refuse(`/query/${name}`, `${name} must be a day after the year 0.`)
  if (from !== undefined && to !== undefined && from > to)
    refuse('/query/from', `from (${from}) must not be after to (${to}).`)
  return { from, to, timeZone: time_zone, last: to ?? dayIn(time_zone, now) }
}

const DAY_MS = 86_400_000

/** The `count` days that end with `last`, oldest first. */
export const daysUntil = (last: string, count: number): string[] =>
  Array.from({ length: count }, (_, place) =>
    new Date(Date.parse(`${last}T00:00:00Z`) - (count - 1 - place) * DAY_MS).toISOString().slice(0, 10),
  )

export const oneDecimal = (value: number): number => Math.round(value * 10) / 10

/** `part` of `whole` in percent, one decimal; null of nothing. */
export const percentOf = (part: number, whole: number): number | null =>
  whole === 0 ? null : oneDecimal((part / whole) * 100)

export type Level = 'entry' | 'mid' | 'senior'

/** By years of dated work, as the engine counts them: under two, under five, and more; null when no work is dated. */
export const levelOf = (workMonths: number | null): Level | null => {
  if (workMonths === null) return null
  const seniority = seniorityOfYears(workMonths / 12)
  return seniority === 'senior' || seniority === 'mid' ? seniority : 'entry'
}

/** The highest degree that a resume names; null where it names none. */
export const highestDegree = (
  education: readonly { readonly studyType?: string; readonly area?: string }[],
): DegreeLevel | null => {
  const degrees = education.flatMap(
    ({ studyType = '', area = '' }) => degreeLevelOf(studyType) ?? degreeLevelOf(area) ?? [],
  )
  return degrees.toSorted((one, other) => degreeRank(other) - degreeRank(one))[0] ?? null
}
