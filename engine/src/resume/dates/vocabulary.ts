import { fold } from '../fold.ts'
import {
  MONTH_WORDS,
  PLACEHOLDER_YEARS,
  PRESENT_WORDS,
  QUARTER_LETTERS,
  ROMAN_MONTHS,
  SEASON_WORDS,
  SINCE_WORDS,
  TIMES_OF_YEAR,
  UNTIL_WORDS,
} from '../words/month-words.ts'
import { type DateToken, readTokens } from './tokens.ts'

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap(([month, words]) => words.split(' ').map((word) => [fold(word), month] as const)),
)
const SEASONS: ReadonlySet<string> = new Set(SEASON_WORDS)
const TIMES: ReadonlySet<string> = new Set(TIMES_OF_YEAR)
const PLACEHOLDERS: ReadonlySet<string> = new Set(PLACEHOLDER_YEARS)

/** Phrases by token count, longest first, so that "tot en met" wins over "tot". */
type PhraseTable = readonly (readonly string[])[]

function toPhraseTable(phrases: readonly string[]): PhraseTable {
  return phrases.map((phrase) => readTokens(phrase).map((token) => token.folded)).sort((a, b) => b.length - a.length)
}

const PRESENT = toPhraseTable(PRESENT_WORDS)
const SINCE = toPhraseTable(SINCE_WORDS)
const UNTIL = toPhraseTable(UNTIL_WORDS)

/** Any word a date can begin or end with; lets a text without one be skipped at once. */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...SEASONS,
  ...PLACEHOLDERS,
  ...QUARTER_LETTERS.map(([letter]) => letter),
])
/** The same for those that count only as they are printed. */
const FIRST_PRINTED: ReadonlySet<string> = new Set([...TIMES, ...ROMAN_MONTHS])

export const monthOf = (token: DateToken | undefined): number | undefined =>
  token?.kind === 'word' ? MONTHS.get(token.folded) : undefined
export const isSeason = (token: DateToken | undefined): boolean => token !== undefined && SEASONS.has(token.folded)
export const isTimeOfYear = (token: DateToken | undefined): boolean => token !== undefined && TIMES.has(token.text)
export const isPlaceholderYear = (token: DateToken | undefined): boolean =>
  token !== undefined && PLACEHOLDERS.has(token.folded)
export const canBeginDate = (token: DateToken): boolean =>
  token.kind === 'number' || FIRST_WORDS.has(token.folded) || FIRST_PRINTED.has(token.text)

/** The index after the phrase that begins at `at`, or `at` itself when none does. */
function skipPhrase(table: PhraseTable, tokens: readonly DateToken[], at: number): number {
  const phrase = table.find((words) => words.every((word, offset) => tokens[at + offset]?.folded === word))
  return phrase === undefined ? at : at + phrase.length
}

export const skipPresent = (tokens: readonly DateToken[], at: number): number => skipPhrase(PRESENT, tokens, at)
export const skipSince = (tokens: readonly DateToken[], at: number): number => skipPhrase(SINCE, tokens, at)
export const skipUntil = (tokens: readonly DateToken[], at: number): number => skipPhrase(UNTIL, tokens, at)
/** One word, the whole phrase: "od", "until". */
export const isSince = (tokens: readonly DateToken[], at: number): boolean => skipSince(tokens, at) === at + 1
export const isUntil = (tokens: readonly DateToken[], at: number): boolean => skipUntil(tokens, at) === at + 1
