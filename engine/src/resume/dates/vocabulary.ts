import { fold } from '../fold.ts'
import {
  MONTH_WORDS,
  PLACEHOLDER_YEARS,
  PRESENT_WORDS,
  SEASON_WORDS,
  SINCE_WORDS,
  UNTIL_WORDS,
} from '../words/month-words.ts'
import { type DateToken, readTokens } from './tokens.ts'

const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_WORDS.flatMap(([month, words]) => words.split(' ').map((word) => [fold(word), month] as const)),
)
const SEASONS: ReadonlySet<string> = new Set(SEASON_WORDS)
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
const FIRST_WORDS: ReadonlySet<string> = new Set([...MONTHS.keys(), ...SEASONS, ...PLACEHOLDERS])

export const monthOf = (token: DateToken | undefined): number | undefined =>
  token?.kind === 'word' ? MONTHS.get(token.folded) : undefined
export const isSeason = (token: DateToken | undefined): boolean => token !== undefined && SEASONS.has(token.folded)
export const isPlaceholderYear = (token: DateToken | undefined): boolean =>
  token !== undefined && PLACEHOLDERS.has(token.folded)
export const canBeginDate = (token: DateToken): boolean => token.kind === 'number' || FIRST_WORDS.has(token.folded)

/** The index after the phrase that begins at `at`, or `at` itself when none does. */
function skipPhrase(table: PhraseTable, tokens: readonly DateToken[], at: number): number {
  const phrase = table.find((words) => words.every((word, offset) => tokens[at + offset]?.folded === word))
  return phrase === undefined ? at : at + phrase.length
}

export const skipPresent = (tokens: readonly DateToken[], at: number): number => skipPhrase(PRESENT, tokens, at)
export const skipSince = (tokens: readonly DateToken[], at: number): number => skipPhrase(SINCE, tokens, at)
export const skipUntil = (tokens: readonly DateToken[], at: number): number => skipPhrase(UNTIL, tokens, at)
