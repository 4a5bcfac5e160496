import { titleWords } from '../text/words.ts'
import { OCCUPATION_FAMILIES } from './families.ts'
import { type Occupation, parseOccupations } from './rows.ts'
import { occupationTables } from './tables.ts'

export const allOccupations: readonly Occupation[] = Object.freeze(occupationTables.flatMap(parseOccupations))

const byId: ReadonlyMap<string, Occupation> = new Map(allOccupations.map((occupation) => [occupation.id, occupation]))

export const occupationById = (id: string): Occupation | undefined => byId.get(id)

/** What a phrase of a title says. Some say only a family ("sales"), some two ("data scientist"). */
export interface PhraseMeaning {
  readonly occupation: Occupation | null
  readonly families: readonly string[]
}

/** Two in three of the titles are plain words: the short way halves the time of the first use. */
const phraseOf = (title: string): string =>
  /^[a-z]+(?: [a-z]+)*$/i.test(title) ? title.toLowerCase() : titleWords(title).join(' ')

function meanings(): ReadonlyMap<string, PhraseMeaning> {
  const found = new Map<string, PhraseMeaning>()
  for (const occupation of allOccupations)
    for (const title of [occupation.name, ...occupation.titles])
      found.set(phraseOf(title), { occupation, families: [occupation.family] })
  // A phrase of the families' table decides its families: that table knows the ones that lie between two.
  const listed = new Map<string, string[]>()
  for (const { family, phrases } of OCCUPATION_FAMILIES)
    for (const phrase of phrases) listed.set(phrase, [...(listed.get(phrase) ?? []), family])
  for (const [phrase, families] of listed)
    found.set(phrase, { occupation: found.get(phrase)?.occupation ?? null, families })
  return found
}

let known: ReadonlyMap<string, PhraseMeaning> | null = null

/** Folded phrase → what it says; made at its first use. */
export function titlePhrases(): ReadonlyMap<string, PhraseMeaning> {
  known ??= meanings()
  return known
}

/** No phrase of the tables is longer; a test holds it to that. */
export const LONGEST_PHRASE_WORDS = 8

/** How many words from `index` on make the longest known phrase; 0 when none does. */
export function longestPhraseAt(words: readonly string[], index: number): number {
  const phrases = titlePhrases()
  for (let size = Math.min(LONGEST_PHRASE_WORDS, words.length - index); size > 0; size -= 1)
    if (phrases.has(words.slice(index, index + size).join(' '))) return size
  return 0
}
