import type { Lang, Period } from '../model.ts'
import { MANNERS } from './wording/locales.ts'

interface Month {
  readonly year: number
  /** 1–12. */
  readonly month: number
}

interface Point {
  readonly print: (at: Month, lang: Lang) => string
  readonly precision: 'year' | 'month' | 'day'
}

const two = (value: number): string => String(value).padStart(2, '0')

const nameOf = (lang: Lang, form: 'short' | 'long', { year, month }: Month): string =>
  new Intl.DateTimeFormat(lang, { month: form, timeZone: 'UTC' }).format(Date.UTC(year, month - 1, 1))

const chinese = ({ year, month }: Month): string => `${year}.${two(month)}`

const worded =
  (form: 'short' | 'long', write: (name: string, year: number) => string): Point['print'] =>
  (at, lang) =>
    lang === 'zh' ? chinese(at) : write(nameOf(lang, form, at), at.year)

/** "Sept" and not "Sep" with a full stop, "May" without: as Britons and Americans shorten months by hand. */
const stopped = (name: string): string =>
  name.endsWith('.') || ['May', 'June', 'July'].includes(name) ? name : `${name}.`

/** The day of every date that has one: after the 12th, so that nobody has to guess which number is the month. */
const DAY = 21

/** How one end of a period is printed. */
const POINTS = {
  'Jan. 2020': { print: worded('short', (name, year) => `${stopped(name)} ${year}`), precision: 'month' },
  'JAN 2020': { print: worded('short', (name, year) => `${name.toUpperCase()} ${year}`), precision: 'month' },
  'Mon YYYY': { print: worded('short', (name, year) => `${name} ${year}`), precision: 'month' },
  'Month YYYY': { print: worded('long', (name, year) => `${name} ${year}`), precision: 'month' },
  'Jan-20': {
    print: worded('short', (name, year) => `${name.replace('.', '')}-${two(year % 100)}`),
    precision: 'month',
  },
  "Jan '20": { print: worded('short', (name, year) => `${name} '${two(year % 100)}`), precision: 'month' },
  '1/2020': { print: ({ year, month }) => `${month}/${year}`, precision: 'month' },
  '01/20': { print: ({ year, month }) => `${two(month)}/${two(year % 100)}`, precision: 'month' },
  '01-2020': { print: ({ year, month }) => `${two(month)}-${year}`, precision: 'month' },
  '01.2020': { print: ({ year, month }) => `${two(month)}.${year}`, precision: 'month' },
  '2020/01': { print: ({ year, month }) => `${year}/${two(month)}`, precision: 'month' },
  '2020': { print: ({ year }) => String(year), precision: 'year' },
  '21 Jan 2020': {
    print: (at, lang) => worded('short', (name, year) => `${DAY} ${name} ${year}`)(at, lang),
    precision: 'day',
  },
  '21.01.2020': { print: ({ year, month }) => `${DAY}.${two(month)}.${year}`, precision: 'day' },
  '2020-01-21': { print: ({ year, month }) => `${year}-${two(month)}-${DAY}`, precision: 'day' },
} as const satisfies Record<string, Point>

export interface DateStyle {
  readonly point: keyof typeof POINTS
  /** What stands between the ends; `words`: "From March 2019 until June 2021". */
  readonly join: ' – ' | ' - ' | '–' | '-' | ' — ' | '—' | ' ~ ' | ' → ' | ' > ' | 'words' | 'until'
  /** "2016–19", "2016/17": the century is not said twice. Years only. */
  readonly isShortEnd?: true
  /** "Jan – Aug 2019" where both are of one year. Named months only. */
  readonly isYearOnce?: true
  /** "(2 yrs 3 mos)" after the period. English only. */
  readonly hasDuration?: true
}

const toMonths = ({ year, month }: Month): number => year * 12 + month - 1

/** "1 yr 4 mos": both ends counted. `now` stands in for the end of what goes on. */
function durationOf(start: Month, end: Month): string {
  const months = toMonths(end) - toMonths(start) + 1
  const [years, rest] = [Math.floor(months / 12), months % 12]
  const some = (count: number, one: string): string => (count === 0 ? '' : `${count} ${one}${count === 1 ? '' : 's'}`)
  return [some(years, 'yr'), some(rest, 'mo')].filter(Boolean).join(' ')
}

const NOW: Month = { year: 2025, month: 12 }

const exact = ({ year, month }: Month, { precision }: Point): string =>
  precision === 'year' ? String(year) : `${year}-${two(month)}${precision === 'day' ? `-${DAY}` : ''}`

function textOf(start: Month, end: Month | null, style: DateStyle, lang: Lang, present: string): string {
  const { print }: Point = POINTS[style.point]
  const { from, until, since } = MANNERS[lang]
  const first = print(start, lang)
  const last = end === null ? present : print(end, lang)
  if (style.join === 'words')
    return end === null && since !== '' ? `${since}${first}` : `${from}${first}${until}${last}`
  if (style.join === 'until') return `${first}${until}${last}`
  if (first === last) return first
  if (end !== null && style.isYearOnce === true && end.year === start.year && lang === 'en')
    return `${first.replace(` ${start.year}`, '')}${style.join}${last}`
  if (end !== null && style.isShortEnd === true) return `${first}${style.join}${two(end.year % 100)}`
  return `${first}${style.join}${last}`
}

/** One period, as it is printed and as it is meant. `present` is the word for what goes on. */
export function printPeriod(start: Month, end: Month | null, style: DateStyle, lang: Lang, present: string): Period {
  const point = POINTS[style.point]
  const duration = style.hasDuration === true && lang === 'en' ? ` (${durationOf(start, end ?? NOW)})` : ''
  return {
    text: `${textOf(start, end, style, lang, present)}${duration}`,
    start: exact(start, point),
    end: end === null ? null : exact(end, point),
    current: end === null,
  }
}
