import type { Document, Place } from '../src/document/types.ts'

/** Letters and digits alone: case, spaces, bullets, brackets and the hyphens of broken words are the page's, not the value's. */
const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}+#]/gu, '')
const digits = (text: string) => text.replace(/\D/g, '')
const withoutScheme = (url: string) => bare(url.replace(/^(https?:\/\/|mailto:)?(www\.)?/i, ''))

type Judge = (value: string, quote: string, hrefs: readonly string[]) => boolean

const saysSame: Judge = (value, quote) => bare(quote) === bare(value)

/** "2021-03" from "Mar 2021", "03/2021", "March ’21", "2021年3月": the year, or its last two digits, and something for the month. */
const saysDate: Judge = (value, quote) => {
  const [year = '', month, day] = value.split('-')
  const hasYear = quote.includes(year) || new RegExp(`(?<!\\d)${year.slice(2)}(?!\\d)`).test(quote)
  const rest = quote.replace(year, '')
  const hasMonth =
    month === undefined || new RegExp(`(?<!\\d)0?${Number(month)}(?!\\d)`).test(rest) || /\p{L}{3}/u.test(rest)
  const hasDay = day === undefined || new RegExp(`(?<!\\d)0?${Number(day)}(?!\\d)`).test(rest)
  return hasYear && hasMonth && hasDay
}

const saysUrl: Judge = (value, quote, hrefs) =>
  [quote, ...hrefs].some((text) => {
    const [said, wanted] = [withoutScheme(text), withoutScheme(value)]
    return said === wanted || (said.length > 0 && wanted.endsWith(said))
  })

const saysNetwork: Judge = (value, quote, hrefs) =>
  value === 'Website' ||
  [quote, ...hrefs].some((text) => [value, ...(hosts[value] ?? [])].some((name) => bare(text).includes(bare(name))))
const hosts: Readonly<Record<string, readonly string[]>> = { Twitter: ['x.com'] }

/** Prose may leave out what stands between its lines (a label, a date at the margin): its letters come in order, and are most of the quote. */
const saysMost: Judge = (value, quote) => {
  const [said, wanted] = [bare(quote), bare(value)]
  let at = 0
  for (const letter of said) if (letter === wanted[at]) at += 1
  return at === wanted.length && wanted.length >= said.length / 2
}

/** "GB" from "United Kingdom", "Royaume-Uni", "UK" or "GB"; "US" from "AZ", where people write the state instead. */
const saysCountry: Judge = (value, quote) => {
  if (['US', 'CA', 'AU'].includes(value) && /^[A-Z]{2,3}$/.test(quote)) return true
  const said = bare(quote)
  const names = displayLanguages.map((lang) => new Intl.DisplayNames(lang, { type: 'region' }).of(value) ?? '')
  return [value, ...names, ...(shortNames[value] ?? [])].some((name) => said.includes(bare(name)))
}
const displayLanguages = [
  'en',
  'fr',
  'de',
  'es',
  'pt',
  'it',
  'nl',
  'zh',
  'pl',
  'sv',
  'tr',
  'el',
  'ja',
  'ru',
  'ar',
  'hi',
]
const shortNames: Readonly<Record<string, readonly string[]>> = {
  US: ['USA', 'America'],
  GB: ['UK', 'England'],
  TR: ['Turkey'],
}

/** How each field may differ from what is printed; every other field says the same letters and digits. */
const judges: readonly (readonly [pattern: RegExp, judge: Judge])[] = [
  [/(\/startDate|\/endDate|\/date|\/releaseDate)$/, saysDate],
  [/\/url$/, saysUrl],
  [/\/profiles\/\d+\/(network|username)$/, saysNetwork],
  [/\/(summary|description|reference|highlights\/\d+)$/, saysMost],
  [/\/phone$/, (value, quote) => digits(quote) === digits(value)],
  [/\/email$/, (value, quote, hrefs) => [quote, ...hrefs].some((text) => withoutScheme(text) === bare(value))],
  [/\/countryCode$/, saysCountry],
]

/** Whether the value at `pointer` can be told from its quote and the links under it. */
export function isQuoted(pointer: string, value: string, { start, end, quote }: Place, { links }: Document): boolean {
  // A link may cover more than the value ("GitHub: octo") or less (its last word), not half of it and half of the next.
  const isUnder = (link: { start: number; end: number }) =>
    (link.start >= start && link.end <= end) || (link.start <= start && link.end >= end)
  const hrefs = links.filter(isUnder).map(({ href }) => href)
  const judge = judges.find(([pattern]) => pattern.test(pointer))?.[1] ?? saysSame
  return judge(value, quote, hrefs)
}
