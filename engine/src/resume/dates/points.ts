import type { PartialDate } from '../types.ts'
import { readQuarter, readRoman, readSeason } from './parts-of-year.ts'
import type { Reader, ReadPoint } from './point.ts'
import type { DateToken } from './tokens.ts'
import { isPlaceholderYear, monthOf } from './vocabulary.ts'
import {
  century,
  LINKS,
  numberIn,
  ORDINALS,
  readYear,
  SEPARATORS,
  shortYearAt,
  skipAny,
  type Tokens,
  toDate,
  yearOf,
} from './years.ts'

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
  readQuarter,
  readNumeric,
  readSeason,
  readRoman,
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
