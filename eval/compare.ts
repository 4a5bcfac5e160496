import { fold, foldWords } from '../engine/src/resume/fold.ts'

/** Words of a value, case, accents and punctuation aside; scripts without spaces go by character. */
const wordsOf = (text: string): readonly string[] =>
  /\p{Script=Han}/u.test(text) ? [...fold(text).replace(/[^\p{L}\p{N}]/gu, '')] : foldWords(text)

export const MATCHING_RULE =
  'Values match without case, accents and punctuation; companies, titles, schools, degrees and skills also when one holds the other and they share at least 80 % of the longer one’s words.'

/** Equal but for case, accents and punctuation. */
export const isSame = (a: string, b: string): boolean => wordsOf(a).join(' ') === wordsOf(b).join(' ')

/** Equal, or one contains the other and at least 80 % of the longer one's words are shared. */
export function isAlike(a: string, b: string): boolean {
  if (isSame(a, b)) return true
  const one = wordsOf(a)
  const two = wordsOf(b)
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  const held = new Set(long)
  return short.every((word) => held.has(word)) && short.length >= long.length * 0.8
}

const digits = (text: string): string => text.replace(/\D/g, '')

/** One number may carry its country code and the other a trunk zero: the last digits decide, at least seven of them. */
export function isSamePhone(a: string, b: string): boolean {
  const [one, two] = [digits(a).replace(/^0+/, ''), digits(b).replace(/^0+/, '')]
  if (digits(a) === digits(b)) return true
  const [short, long] = one.length <= two.length ? [one, two] : [two, one]
  return short.length >= 7 && long.endsWith(short) && long.length - short.length <= 3
}

export interface Tally {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly missed: readonly string[]
  readonly extra: readonly string[]
}

/** Found against true values, each counted once; `variants` of one found value may match any true one. */
export function tally(
  found: readonly (readonly string[])[],
  truth: readonly string[],
  match: (a: string, b: string) => boolean,
): Tally {
  const missed = truth.filter((wanted) => !found.some((variants) => variants.some((value) => match(value, wanted))))
  const extra = found.filter((variants) => !truth.some((wanted) => variants.some((value) => match(value, wanted))))
  const precision = found.length === 0 ? 0 : (found.length - extra.length) / found.length
  const recall = truth.length === 0 ? 0 : (truth.length - missed.length) / truth.length
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1, missed, extra: extra.map((variants) => variants[0] ?? '') }
}
