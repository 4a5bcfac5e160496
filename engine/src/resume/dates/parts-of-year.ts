import { QUARTER_LETTERS, QUARTER_WORDS, ROMAN_MONTHS, TERM_WORDS } from '../words/month-words.ts'
import type { Reader, ReadPoint } from './point.ts'
import { isSeason, isSince, isTimeOfYear, isUntil } from './vocabulary.ts'
import { LINKS, numberIn, ORDINALS, readYear, skipAny, type Tokens, toDate, yearOf } from './years.ts'

const JOINTS: ReadonlySet<string> = new Set(['-', '/'])
const WORDS_OF_QUARTER: ReadonlyMap<string, number> = new Map(QUARTER_WORDS)
const LETTERS_OF_QUARTER: ReadonlyMap<string, number> = new Map(QUARTER_LETTERS)
const TERMS: ReadonlySet<string> = new Set(TERM_WORDS)
const MONTHS_IN_ROMAN: ReadonlyMap<string, number> = new Map(ROMAN_MONTHS.map((roman, index) => [roman, index + 1]))

interface Part {
  readonly first: number
  readonly last: number
  readonly next: number
}

/** The `count`th stretch of `months` months: the 3rd of 3 is July to September. */
function toPart(count: number | undefined, months: number | undefined, next: number): Part | undefined {
  if (count === undefined || months === undefined || count * months > 12) return undefined
  return { first: (count - 1) * months + 1, last: count * months, next }
}

/** "Q3", "H1", "T2". */
const readLettered = (tokens: Tokens, at: number): Part | undefined =>
  tokens[at + 1]?.spaced === false
    ? toPart(numberIn(tokens[at + 1], 1, 4, 1), LETTERS_OF_QUARTER.get(tokens[at]?.folded ?? ''), at + 2)
    : undefined

/** "3Q", "3. Quartal", "1st quarter", "2e trimestre", "1. Halbjahr". */
function readCounted(tokens: Tokens, at: number): Part | undefined {
  const count = numberIn(tokens[at], 1, 4, 1)
  if (count === undefined) return undefined
  const letter = tokens[at + 1]?.spaced === false ? LETTERS_OF_QUARTER.get(tokens[at + 1]?.folded ?? '') : undefined
  if (letter !== undefined) return toPart(count, letter, at + 2)
  const noun = skipAny(tokens, at + 1, ORDINALS)
  return toPart(count, WORDS_OF_QUARTER.get(tokens[noun]?.folded ?? ''), noun + 1)
}

const quarterPoint = (from: number, next: number, year: number, part: Part): ReadPoint => ({
  from,
  next,
  value: toDate(year, part.first),
  last: toDate(year, part.last),
  month: part.first,
  weak: false,
})

/** "Q3 2020", "3. Quartal 2020", "2020 Q3": its first month where a range begins, its last where one ends; "Q1" alone waits for a year. */
export const readQuarter: Reader = (tokens, at) => {
  const year = yearOf(tokens[at])
  const behind = year === undefined ? undefined : readLettered(tokens, skipAny(tokens, at + 1, JOINTS))
  if (year !== undefined && behind) return quarterPoint(at, behind.next, year, behind)
  const lettered = readLettered(tokens, at)
  const part = lettered ?? readCounted(tokens, at)
  if (part === undefined) return undefined
  const dated = readYear(tokens, skipAny(tokens, part.next, JOINTS))
  if (dated) return quarterPoint(at, dated.next, dated.year, part)
  return lettered && { from: at, next: part.next, value: null, month: part.first, weak: true }
}

/** The end of "Winter 2019/20": the year after, with two digits or four. */
function readSecondYear(tokens: Tokens, at: number, year: number): number {
  const token = tokens[at + 1]
  if (!JOINTS.has(tokens[at]?.text ?? '') || token?.spaced !== false) return at
  const said = yearOf(token) ?? (token.text.length === 2 ? numberIn(token, 0, 99) : undefined)
  return said === year + 1 || said === (year + 1) % 100 ? at + 2 : at
}

/** Nothing but a date's own words stands before it in its cell: "od XI 2020", not "Henry V 2019" or "Berlin-Mitte 2019". */
function standsFree(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1]
  if (before === undefined || tokens[at]?.tabbed) return true
  if (before.kind === 'word') return isSince(tokens, at - 1) || isUntil(tokens, at - 1)
  const isJoined = JOINTS.has(before.text) && tokens[at]?.spaced === false && tokens[at - 2]?.kind !== 'number'
  return before.kind === 'sign' && !isJoined
}

/**
 * "Summer 2020", "mid-2019", "Ende 2020", "WS 2019/20": the year is all that is said. The month in which a summer
 * begins depends on the hemisphere, that of a semester on the school, and we invent neither.
 */
export const readSeason: Reader = (tokens, at) => {
  if (!isSeason(tokens[at]) && !(isTimeOfYear(tokens[at]) && standsFree(tokens, at))) return undefined
  const noun = skipAny(tokens, at + 1, TERMS)
  const dated = readYear(tokens, skipAny(tokens, skipAny(tokens, noun, JOINTS), LINKS))
  if (dated === undefined) return undefined
  const next = readSecondYear(tokens, dated.next, dated.year)
  const point = { from: at, next, value: toDate(dated.year), month: null, weak: false }
  return next === dated.next ? point : { ...point, last: toDate(dated.year + 1) }
}

/** "XI.2020", "IX 2016 – VI 2020", as Poland writes months. One letter ("V 2019") says a month only beside another date or "od". */
export const readRoman: Reader = (tokens, at) => {
  const month = MONTHS_IN_ROMAN.get(tokens[at]?.text ?? '')
  if (month === undefined || !standsFree(tokens, at)) return undefined
  const dated = readYear(tokens, at + 1)
  const weak = tokens[at]?.text.length === 1 && !isSince(tokens, at - 1)
  return dated && { from: at, next: dated.next, value: toDate(dated.year, month), month, weak }
}
