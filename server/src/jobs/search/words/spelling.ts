import { distance } from 'fastest-levenshtein'
import type { Term } from './terms.ts'

/** A word that begins no word of a heading → the nearest one that stands in one. */
export type Corrections = ReadonlyMap<string, string>

// In a word of three letters any change is another word.
const SHORTEST = 4
/** The length of a word, and from there on how many errors are forgiven. */
const FORGIVEN: readonly (readonly [length: number, errors: number])[] = [
  [8, 2],
  [SHORTEST, 1],
]

/** What may be misspelt: single words. Phrases, and what must not stand, mean what they say. */
export const spelledWords = (terms: readonly Term[]): string[] => {
  const single = terms.filter(({ isWithout, words }) => !isWithout && /^\p{L}+$/u.test(words))
  return [...new Set(single.map(({ words }) => words.toLowerCase()))].filter(({ length }) => length >= SHORTEST)
}

/** Two letters the wrong way round are one slip of the fingers, though they change half of a short word's trigrams. */
export const transpositionsOf = (word: string): string[] => {
  const letters = [...word]
  return letters.slice(1).map((letter, at) => letters.toSpliced(at, 2, letter, letters[at] ?? '').join(''))
}

const errorsIn = (typed: string, meant: string): number =>
  transpositionsOf(typed).includes(meant) ? 1 : distance(typed, meant)

/** The nearest within what is forgiven; among equals one that begins alike, then the first of the alphabet. */
export const nearestOf = (typed: string, known: readonly string[]): string | undefined => {
  const forgiven = FORGIVEN.find(([length]) => typed.length >= length)?.[1] ?? 0
  const rank = (word: string) => errorsIn(typed, word) + (word[0] === typed[0] ? 0 : 0.5)
  return known
    .filter((word) => errorsIn(typed, word) <= forgiven)
    .toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1))[0]
}
