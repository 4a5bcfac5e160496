import type { Lang, Period } from '../model.ts'

/** Months since the year 0. */
export type Month = number

const two = (value: number): string => String(value).padStart(2, '0')
const yearOf = (at: Month): number => Math.floor(at / 12)
const monthOf = (at: Month): number => (at % 12) + 1
const nameOf = (at: Month, lang: Lang, month: 'short' | 'long'): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-US' : lang, { month, timeZone: 'UTC' }).format(
    Date.UTC(yearOf(at), monthOf(at) - 1, 1),
  )

/** The day of dates that have one: no month, so that nobody has to guess. */
const DAY = 24

const FORMS = {
  'Mon YYYY': (at, lang) => `${nameOf(at, lang, 'short')} ${yearOf(at)}`,
  'Mon, YYYY': (at, lang) => `${nameOf(at, lang, 'short')}, ${yearOf(at)}`,
  'MON YYYY': (at, lang) => `${nameOf(at, lang, 'short')} ${yearOf(at)}`.toUpperCase(),
  'Month YYYY': (at, lang) => `${nameOf(at, lang, 'long')} ${yearOf(at)}`,
  'MONTH YYYY': (at, lang) => `${nameOf(at, lang, 'long')} ${yearOf(at)}`.toUpperCase(),
  'Month de YYYY': (at, lang) => `${nameOf(at, lang, 'long')} de ${yearOf(at)}`,
  'Mon ’YY': (at, lang) => `${nameOf(at, lang, 'short')} ’${two(yearOf(at) % 100)}`,
  'MM/YYYY': (at) => `${two(monthOf(at))}/${yearOf(at)}`,
  'M/YYYY': (at) => `${monthOf(at)}/${yearOf(at)}`,
  'MM.YYYY': (at) => `${two(monthOf(at))}.${yearOf(at)}`,
  'YYYY.MM': (at) => `${yearOf(at)}.${two(monthOf(at))}`,
  'YYYY-MM': (at) => `${yearOf(at)}-${two(monthOf(at))}`,
  YYYY年M月: (at) => `${yearOf(at)}年${monthOf(at)}月`,
  'DD/MM/YYYY': (at) => `${DAY}/${two(monthOf(at))}/${yearOf(at)}`,
  YYYY: (at) => String(yearOf(at)),
} as const satisfies Record<string, (at: Month, lang: Lang) => string>

export interface DateStyle {
  readonly form: keyof typeof FORMS
  readonly join: string
  /** The word for what goes on. */
  readonly now: string
  /** "(2 years 3 months)" after the period. */
  readonly hasDuration?: true
}

const exact = (at: Month, form: DateStyle['form']): string => {
  if (form === 'YYYY') return String(yearOf(at))
  return `${yearOf(at)}-${two(monthOf(at))}${form === 'DD/MM/YYYY' ? `-${DAY}` : ''}`
}

/** Stands in for the end of what goes on. */
export const NOW: Month = 2026 * 12 + 9

export function durationOf(start: Month, end: Month): string {
  const months = end - start + 1
  const some = (count: number, one: string): string => (count === 0 ? '' : `${count} ${one}${count === 1 ? '' : 's'}`)
  return [some(Math.floor(months / 12), 'year'), some(months % 12, 'month')].filter(Boolean).join(' ')
}

export function period(start: Month, end: Month | null, style: DateStyle, lang: Lang): Period {
  const print: (at: Month, lang: Lang) => string = FORMS[style.form]
  const [from, until] = [print(start, lang), end === null ? style.now : print(end, lang)]
  const duration = style.hasDuration === true ? ` (${durationOf(start, end ?? NOW)})` : ''
  return {
    text: `${from === until ? from : `${from}${style.join}${until}`}${duration}`,
    start: exact(start, style.form),
    end: end === null ? null : exact(end, style.form),
    current: end === null,
  }
}

/** Only the end of a study is printed. */
export const graduation = (end: Month, form: DateStyle['form'], lang: Lang, before = ''): Period => {
  const print: (at: Month, lang: Lang) => string = FORMS[form]
  return { text: `${before}${print(end, lang)}`, start: null, end: exact(end, form), current: false }
}
