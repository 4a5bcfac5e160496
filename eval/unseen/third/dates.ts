import type { Lang, Period } from '../model.ts'

interface Month {
  readonly year: number
  /** 1–12. */
  readonly month: number
}

const two = (value: number): string => String(value % 100).padStart(2, '0')
const named = (form: 'short' | 'long', { year, month }: Month, lang: Lang): string =>
  new Intl.DateTimeFormat(lang === 'en' ? 'en-US' : lang, { month: form, timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, 1),
  )

/** What goes on, where the style leaves the word to the language ("…"). */
const PRESENT: Readonly<Record<Lang, string>> = {
  en: 'Present',
  de: 'heute',
  fr: 'aujourd’hui',
  es: 'actualidad',
  it: 'oggi',
  pt: 'atualmente',
  nl: 'heden',
  zh: '至今',
}

/** How one end of a period is printed, by what January 2020 looks like in it. */
const POINTS = {
  'Jan 2020': (at: Month, lang: Lang) =>
    lang === 'zh' ? `${at.year}年${at.month}月` : `${named('short', at, lang)} ${at.year}`,
  'January 2020': (at: Month, lang: Lang) => `${named('long', at, lang)} ${at.year}`,
  'Jan, 2020': (at: Month, lang: Lang) => `${named('short', at, lang)}, ${at.year}`,
  'JANUARY 2020': (at: Month, lang: Lang) => `${named('long', at, lang).toUpperCase()} ${at.year}`,
  'Jan ’20': (at: Month, lang: Lang) => `${named('short', at, lang)} ’${two(at.year)}`,
  '01/2020': (at: Month) => `${two(at.month)}/${at.year}`,
  '1/2020': (at: Month) => `${at.month}/${at.year}`,
  '01.2020': (at: Month) => `${two(at.month)}.${at.year}`,
  '2020-01': (at: Month) => `${at.year}-${two(at.month)}`,
  '2020': (at: Month) => String(at.year),
} as const

/** A point, what joins both ends, and the word for what goes on: "Jan 2020| – |Present". */
export type DateStyle = `${keyof typeof POINTS}|${string}|${string}`

/** A period as it is printed and as it is meant; a null start prints the end alone. */
export function printPeriod(start: Month | null, end: Month | null, style: DateStyle, lang: Lang): Period {
  const [point = '', join = '', present = ''] = style.split('|')
  // The type of `style` says that it begins with a point.
  const print = POINTS[point as keyof typeof POINTS]
  const exact = (at: Month): string => (point === '2020' ? String(at.year) : `${at.year}-${two(at.month)}`)
  const ends = [
    start === null ? null : print(start, lang),
    end === null ? (present === '…' ? PRESENT[lang] : present) : print(end, lang),
  ]
  return {
    text: [...new Set(ends.filter((text) => text !== null))].join(join),
    start: start === null ? null : exact(start),
    end: end === null ? null : exact(end),
    current: end === null,
  }
}
