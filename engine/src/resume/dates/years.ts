import type { PartialDate } from '../types.ts'
import type { DateToken } from './tokens.ts'

export type Tokens = readonly DateToken[]

// 1940: nobody who applies today worked before; 2059: no course ends later. Outside, four digits are a number, not a year.
const FIRST_YEAR = 1940
const LAST_YEAR = 2059
export const LINKS: ReadonlySet<string> = new Set(['of', 'de', 'del', 'd', 'di', 'the', ','])
export const ORDINALS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 'er', 'e', 'º', 'ª', '°', '.'])
export const SEPARATORS: ReadonlySet<string> = new Set(['/', '.', '-', '‑'])
const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘', '`'])

const pad = (value: number): string => String(value).padStart(2, '0')
export const toDate = (year: number, month?: number, day?: number): PartialDate =>
  [String(year), ...(month === undefined ? [] : [pad(month)]), ...(day === undefined ? [] : [pad(day)])].join('-')

/** The number a token stands for when it has at most `digits` digits and lies in the range. */
export function numberIn(token: DateToken | undefined, low: number, high: number, digits = 2): number | undefined {
  if (token?.kind !== 'number' || token.text.length > digits) return undefined
  const value = Number(token.text)
  return value >= low && value <= high ? value : undefined
}

export const yearOf = (token: DateToken | undefined): number | undefined =>
  token?.text.length === 4 ? numberIn(token, FIRST_YEAR, LAST_YEAR, 4) : undefined

/** '19 → 2019, '87 → 1987. */
export const century = (short: number): number => (short < 60 ? 2000 : 1900) + short

export function shortYearAt(tokens: Tokens, at: number): number | undefined {
  if (!APOSTROPHES.has(tokens[at]?.text ?? '')) return undefined
  const token = tokens[at + 1]
  return token?.text.length === 2 && !token.spaced ? numberIn(token, 0, 99) : undefined
}

export const skipAny = (tokens: Tokens, at: number, words: ReadonlySet<string>): number =>
  words.has(tokens[at]?.folded ?? '') ? at + 1 : at

/** A year, with the joining words before it: ", 2020" · "de 2020" · "'20" · "-20". */
export function readYear(tokens: Tokens, at: number): { readonly year: number; readonly next: number } | undefined {
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
