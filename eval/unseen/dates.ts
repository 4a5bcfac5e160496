import type { Random } from '../../fixtures/random.ts'
import type { Lang, Period } from './model.ts'
import { LOCALES } from './wording/locales.ts'

interface Month {
  readonly year: number
  readonly month: number
}

type Precision = 'year' | 'month' | 'day'

interface Point {
  readonly print: (at: Month, lang: Lang) => string
  readonly precision: Precision
}

const two = (value: number): string => String(value).padStart(2, '0')

const named =
  (month: 'short' | 'long', join: string) =>
  ({ year, month: at }: Month, lang: Lang): string =>
    lang === 'zh'
      ? `${year}年${at}月`
      : `${new Intl.DateTimeFormat(lang, { month, timeZone: 'UTC' }).format(Date.UTC(year, at - 1, 1))}${join}${year}`

/** How one end of a period is printed. */
const POINTS = {
  'Jan 2020': { print: named('short', ' '), precision: 'month' },
  'January 2020': { print: named('long', ' '), precision: 'month' },
  'January, 2020': { print: named('long', ', '), precision: 'month' },
  '01/2020': { print: ({ year, month }) => `${two(month)}/${year}`, precision: 'month' },
  '1.2020': { print: ({ year, month }) => `${two(month)}.${year}`, precision: 'month' },
  '2020-01': { print: ({ year, month }) => `${year}-${two(month)}`, precision: 'month' },
  '2020.01': { print: ({ year, month }) => `${year}.${two(month)}`, precision: 'month' },
  'Jan ’20': { print: (at, lang) => named('short', ' ’')(at, lang).replace(/20(\d\d)$/, '$1'), precision: 'month' },
  '2020': { print: ({ year }) => String(year), precision: 'year' },
  // A day after the 12th, so that nobody has to guess which number is the month.
  '17/01/2020': { print: ({ year, month }) => `17/${two(month)}/${year}`, precision: 'day' },
} as const satisfies Record<string, Point>

export type PointStyle = keyof typeof POINTS

const JOINS = [' – ', ' - ', '–', ' — ', ' to ', ' → ', ' / '] as const

/** How a design or a person writes periods. `since`: a running one is "Since 2020" in place of "2020 – Present". */
export interface DateStyle {
  readonly point: PointStyle
  readonly join: (typeof JOINS)[number]
  readonly isSince?: boolean
}

const SINCE: Partial<Record<Lang, string>> = {
  en: 'Since ',
  de: 'seit ',
  fr: 'Depuis ',
  es: 'Desde ',
  it: 'Dal ',
  nl: 'Sinds ',
  pt: 'Desde ',
}

const monthOf = ({ year, month }: Month, precision: Precision): string =>
  precision === 'year' ? String(year) : `${year}-${two(month)}${precision === 'day' ? '-17' : ''}`

export function printPeriod(start: Month, end: Month | null, style: DateStyle, lang: Lang, random: Random): Period {
  const { print, precision }: Point = POINTS[style.point]
  const from = print(start, lang)
  const join = style.join === ' to ' ? ` ${LOCALES[lang].to} ` : style.join
  const [first = '', ...others] = LOCALES[lang].present
  const until = end === null ? random.pick([first, ...others]) : print(end, lang)
  const isSince = end === null && style.isSince === true && SINCE[lang] !== undefined
  return {
    text: isSince ? `${SINCE[lang]}${from}` : from === until ? from : `${from}${join}${until}`,
    start: monthOf(start, precision),
    end: end === null ? null : monthOf(end, precision),
    current: end === null,
  }
}
