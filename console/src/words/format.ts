/*
 * Numbers, times and amounts as the reader's own language and time zone write them.
 */

const oneDecimal = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 })
const whole = new Intl.NumberFormat(undefined, { maximumFractionDigits: 0 })
const signed = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1, signDisplay: 'exceptZero' })
const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 })
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const moment = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const shortDay = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' })
const shortMoment = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  hour: 'numeric',
  minute: '2-digit',
})
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' })

export const formatScore = (score: number | null): string => (score === null ? '–' : oneDecimal.format(score))
export const formatGain = (points: number): string => signed.format(points)
export const formatNumber = (value: number): string => whole.format(value)
export const formatShare = (share: number): string => percent.format(share)
export const formatDay = (iso: string): string => day.format(new Date(iso))
export const formatMoment = (iso: string): string => moment.format(new Date(iso))
export const formatShortMoment = (date: Date): string => shortMoment.format(date)
export const formatShortDay = (date: Date): string => shortDay.format(date)

const UNITS = [
  { unit: 'day', ms: 86_400_000 },
  { unit: 'hour', ms: 3_600_000 },
  { unit: 'minute', ms: 60_000 },
] as const
const MONTH_MS = 30 * 86_400_000

/** "3 hours ago", and the day itself for what is older than a month. */
export const formatAgo = (iso: string, now = Date.now()): string => {
  const passed = new Date(iso).getTime() - now
  if (Math.abs(passed) > MONTH_MS) return formatDay(iso)
  const { unit, ms } = UNITS.find((one) => Math.abs(passed) >= one.ms) ?? { unit: 'minute', ms: 60_000 }
  return relative.format(Math.trunc(passed / ms), unit)
}

export const formatBytes = (bytes: number): string =>
  bytes < 1_048_576 ? `${whole.format(Math.ceil(bytes / 1024))} kB` : `${oneDecimal.format(bytes / 1_048_576)} MB`

const amount = (value: number, currency: string | null): string =>
  currency === null
    ? whole.format(value)
    : new Intl.NumberFormat(undefined, { style: 'currency', currency, maximumFractionDigits: 0 }).format(value)

interface Salary {
  readonly salary_min: number | null
  readonly salary_max: number | null
  readonly salary_currency: string | null
}

/** "SEK 624,000 – 780,000"; `undefined` where the job says nothing. */
export const formatSalary = ({ salary_min: min, salary_max: max, salary_currency: currency }: Salary) => {
  if (min === null && max === null) return undefined
  if (min === null || max === null) return amount(min ?? max ?? 0, currency)
  return min === max ? amount(min, currency) : `${amount(min, currency)} – ${whole.format(max)}`
}

/** `full_time` → "Full time" */
export const capitalised = (code: string): string => {
  const words = code.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
