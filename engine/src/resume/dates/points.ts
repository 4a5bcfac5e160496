import type { PartialDate } from '../types.ts'
import type { DateToken } from './tokens.ts'
import { isPlaceholderYear, isSeason, monthOf } from './vocabulary.ts'

/**
 * One date as written. `value` is null for a template's "20XX" and for a month whose year stands elsewhere ("May – Aug 2019").
 * `weak` forms ("05/19", "'19", a month alone) are dates only beside another date.
 */
export interface ReadPoint {
  readonly from: number
  /** Index of the token after the point. */
  readonly next: number
  readonly value: PartialDate | null
  readonly month: number | null
  readonly weak: boolean
}

type Tokens = readonly DateToken[]
type Reader = (tokens: Tokens, at: number, dayFirst: boolean) => ReadPoint | undefined

// 1940: nobody who applies today worked before; 2059: no course ends later. Outside, four digits are a number, not a year.
const FIRST_YEAR = 1940
const LAST_YEAR = 2059
const LINKS: ReadonlySet<string> = new Set(['of', 'de', 'del', 'd', 'di', 'the', ','])
const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'e', 'º', 'ª', '°', '.'])
const SEPARATORS: ReadonlySet<string> = new Set(['/', '.', '-', '‑'])
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', '`'])

const pad = (value: number): string => String(value).padStart(2, '0')
const toDate = (year: number, month?: number, day?: number): PartialDate =>
  [String(year), ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])].join('-')

/** The number a token stands for when it has at most `digits` digits and lies in the range. */
function numberIn(token: DateToken | undefined, low: number, high: number, digits = 2): number | undefined {
  if (token?.kind !== 'number' || token.text.length > digits) return undefined
  const value = Number(token.text)
  return value >= low && value <= high ? value : undefined
}

const yearOf = (token: DateToken | undefined): number | undefined =>
  token?.text.length === 4 ? numberIn(token, FIRST_YEAR, LAST_YEAR, 4) : undefined

/** '19 → 2019, '87 → 1987. */
const century = (short: number): number => (short < 60 ? 2000 : 1900) + short

function shortYearAt(tokens: Tokens, at: number): number | undefined {
  if (!APOSTROPHES.has(tokens[at]?.text ?? '')) return undefined
  const token = tokens[at + 1]
  return token?.text.length === 2 && !token.spaced ? numberIn(token, 0, 99) : undefined
}

const skipAny = (tokens: Tokens, at: number, words: ReadonlySet<string>): number =>
  words.has(tokens[at]?.folded ?? '') ? at + 1 : at

/** A year, with the joining words before it: ", 2020" · "de 2020" · "'20" · "-20". */
function readYear(tokens: Tokens, at: number): { readonly year: number; readonly next: number } | undefined {
  const begin = skipAny(tokens, skipAny(tokens, at, new Set(['.'])), LINKS)
  const year = yearOf(tokens[begin])
  if (year !== undefined) return { year, next: begin + 1 }
  const short = shortYearAt(tokens, begin)
  if (short !== undefined) return { year: century(short), next: begin + 2 }
  if (!SEPARATORS.has(tokens[begin]?.text ?? '') || tokens[begin]?.spaced !== false) return undefined
  const joined = tokens[begin + 1]
  if (joined === undefined || joined.spaced) return undefined
  const long = yearOf(joined)
  if (long !== undefined) return { year: long, next: begin + 2 }
  const tail = joined.text.length === 2 ? numberIn(joined, 0, 99) : undefined
  return tail === undefined ? undefined : { year: century(tail), next: begin + 2 }
}

/** "2020年3月5日", "2020年". */
const readChinese: Reader = (tokens, at) => {
  const year = yearOf(tokens[at])
  if (year === undefined || !['年', '년'].includes(tokens[at + 1]?.text ?? '')) return undefined
  const month = ['月', '월'].includes(tokens[at + 3]?.text ?? '') ? numberIn(tokens[at + 2], 1, 12) : undefined
  if (month === undefined) return { from: at, next: at + 2, value: toDate(year), month: null, weak: false }
  const day = ['日', '号', '일'].includes(tokens[at + 5]?.text ?? '') ? numberIn(tokens[at + 4], 1, 31) : undefined
  return { from: at, next: at + (day === undefined ? 4 : 6), value: toDate(year, month, day), month, weak: false }
}

/** "Jan 2020", "Sept. 2019", "enero de 2020", "January 5, 2020", "Jan-20"; a month alone is weak. */
const readMonthFirst: Reader = (tokens, at) => {
  const month = monthOf(tokens[at])
  if (month === undefined) return undefined
  const afterDot = skipAny(tokens, at + 1, new Set(['.']))
  const day = numberIn(tokens[afterDot], 1, 31)
  if (day !== undefined) {
    const afterDay = skipAny(tokens, afterDot + 1, ORDINALS)
    const dated = readYear(tokens, afterDay)
    if (dated) return { from: at, next: dated.next, value: toDate(dated.year, month, day), month, weak: false }
  }
  const dated = readYear(tokens, at + 1)
  if (dated) return { from: at, next: dated.next, value: toDate(dated.year, month), month, weak: false }
  return { from: at, next: afterDot, value: null, month, weak: true }
}

/** "5 January 2020", "12. März 2020", "1er janvier 2020", "5 de enero de 2020". */
const readDayFirst: Reader = (tokens, at) => {
  const day = numberIn(tokens[at], 1, 31)
  if (day === undefined || tokens[at]?.glued || tokens[at + 1]?.tabbed) return undefined
  const begin = skipAny(tokens, skipAny(tokens, at + 1, ORDINALS), LINKS)
  const month = monthOf(tokens[begin])
  const dated = month === undefined ? undefined : readYear(tokens, begin + 1)
  if (month === undefined || dated === undefined) return undefined
  return { from: at, next: dated.next, value: toDate(dated.year, month, day), month, weak: false }
}

/** The numbers of "05/2019", "2019-05-01", "12.03.20", up to three, joined by one and the same sign without spaces. */
function readParts(tokens: Tokens, at: number): readonly DateToken[] {
  const first = tokens[at]
  if (first?.kind !== 'number') return []
  const sign = tokens[at + 1]
  if (sign === undefined || !SEPARATORS.has(sign.text) || sign.spaced) return [first]
  const second = tokens[at + 2]
  if (second?.kind !== 'number' || second.spaced) return [first]
  const third = tokens[at + 4]
  const goesOn =
    tokens[at + 3]?.text === sign.text && !tokens[at + 3]?.spaced && third?.kind === 'number' && !third.spaced
  return goesOn ? [first, second, third] : [first, second]
}

function readThree(parts: readonly DateToken[], dayFirst: boolean): readonly [number, number, number] | undefined {
  const [a, b, c] = parts
  const leading = yearOf(a)
  const month = numberIn(b, 1, 12)
  const day = numberIn(c, 1, 31)
  if (leading !== undefined) return month === undefined || day === undefined ? undefined : [leading, month, day]
  const short = c?.text.length === 2 ? numberIn(c, 0, 99) : undefined
  const year = yearOf(c) ?? (short === undefined ? undefined : century(short))
  const left = numberIn(a, 1, 31)
  const right = numberIn(b, 1, 31)
  if (year === undefined || left === undefined || right === undefined || (left > 12 && right > 12)) return undefined
  const isDayFirst = left > 12 || (right <= 12 && dayFirst)
  return isDayFirst ? [year, right, left] : [year, left, right]
}

/** "2019-05-01", "31.12.2019", "05/2019", "2019.05"; "05/19" is weak. */
const readNumeric: Reader = (tokens, at, dayFirst) => {
  const parts = readParts(tokens, at)
  const separator = tokens[at + 1]?.text
  if (parts.length === 3) {
    const date = readThree(parts, dayFirst || separator === '.')
    return date && { from: at, next: at + 5, value: toDate(...date), month: date[1], weak: false }
  }
  if (parts.length !== 2) return undefined
  const [a, b] = parts
  const leading = yearOf(a)
  const trailing = yearOf(b)
  const month = numberIn(leading === undefined ? a : b, 1, 12)
  if (month === undefined) return undefined
  const year = leading ?? trailing
  // "2009-12" is December 2009; "2009-1" is nothing sure, but a month is all it can be.
  if (year !== undefined) return { from: at, next: at + 3, value: toDate(year, month), month, weak: false }
  const short = b?.text.length === 2 && separator === '/' ? numberIn(b, 0, 99) : undefined
  if (short === undefined) return undefined
  return { from: at, next: at + 3, value: toDate(century(short), month), month, weak: true }
}

/** "Summer 2020", "Q3 2020", "été 2019": the year is all that is said. */
const readSeason: Reader = (tokens, at) => {
  const quarter = /^[qh]$/.test(tokens[at]?.folded ?? '') && numberIn(tokens[at + 1], 1, 4) !== undefined
  if (!isSeason(tokens[at]) && !quarter) return undefined
  const dated = readYear(tokens, skipAny(tokens, at + (quarter ? 2 : 1), new Set(['-', '/'])))
  return dated && { from: at, next: dated.next, value: toDate(dated.year), month: null, weak: false }
}

const MONEY_OR_PART: ReadonlySet<string> = new Set(['$', '€', '£', '¥', '#', '+'])

/** "2019" standing free; "'19" is weak. */
const readBareYear: Reader = (tokens, at) => {
  const short = shortYearAt(tokens, at)
  if (short !== undefined) return { from: at, next: at + 2, value: toDate(century(short)), month: null, weak: true }
  const year = yearOf(tokens[at])
  if (year === undefined) return undefined
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  const touchesBefore = tokens[at]?.spaced === false && before !== undefined && !/[([–—‒,;:|~/\-‑→‐]/.test(before.text)
  const touchesAfter =
    after !== undefined && !after.spaced && (after.kind !== 'sign' || ['%', '+', '@', '_'].includes(after.text))
  if (touchesAfter && after.text !== '至' && after.text !== '到') return undefined
  if (before !== undefined && MONEY_OR_PART.has(before.text)) return undefined
  if (touchesBefore && !isHanWord(before)) return undefined
  return { from: at, next: at + 1, value: toDate(year), month: null, weak: false }
}

const isHanWord = (token: DateToken | undefined): boolean => token !== undefined && /\p{Script=Han}/u.test(token.text)

/** "20XX", "year", "Month 20XX": where a template says that a date belongs. */
const readPlaceholder: Reader = (tokens, at) => {
  const lead = tokens[at]?.folded === 'month' || tokens[at]?.folded === 'mm' ? at + 1 : at
  const isXx = /^(?:19|20)$/.test(tokens[lead]?.text ?? '') && /^x{2}$/.test(tokens[lead + 1]?.folded ?? '')
  if (!isXx && !isPlaceholderYear(tokens[lead])) return undefined
  return { from: at, next: lead + (isXx ? 2 : 1), value: null, month: null, weak: true }
}

const READERS: readonly Reader[] = [
  readChinese,
  readMonthFirst,
  readDayFirst,
  readNumeric,
  readSeason,
  readBareYear,
  readPlaceholder,
]

export function readPoint(tokens: Tokens, at: number, dayFirst: boolean): ReadPoint | undefined {
  for (const read of READERS) {
    const point = read(tokens, at, dayFirst)
    if (point) return point
  }
  return undefined
}

/** The end of "2019–21": two digits that continue the century of the year before. */
export function readShortEnd(tokens: Tokens, at: number, start: PartialDate): ReadPoint | undefined {
  const token = tokens[at]
  const tail = token?.text.length === 2 ? numberIn(token, 0, 99) : undefined
  if (
    tail === undefined ||
    start.length !== 4 ||
    (tokens[at + 1]?.spaced === false && /[\d/.%]/.test(tokens[at + 1]?.text ?? ''))
  )
    return undefined
  const year = Math.floor(Number(start) / 100) * 100 + tail
  return year > Number(start) ? { from: at, next: at + 1, value: toDate(year), month: null, weak: false } : undefined
}
