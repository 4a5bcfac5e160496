import { stem, titleWords } from '../text/words.ts'
import { OCCUPATION_FAMILIES } from './occupation-families.ts'

/** Families by phrase; some phrases belong to two ("data scientist"). */
const FAMILIES_OF_PHRASE: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>()
  for (const { family, phrases } of OCCUPATION_FAMILIES)
    for (const phrase of phrases) found.set(phrase, [...(found.get(phrase) ?? []), family])
  return found
})()
const LONGEST_PHRASE_WORDS = 5

const NEAR: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const near = new Map(OCCUPATION_FAMILIES.map(({ family, near: others }) => [family, new Set(others)]))
  for (const { family, near: others } of OCCUPATION_FAMILIES) for (const other of others) near.get(other)?.add(family)
  return near
})()

// Nouns that many trades share: "engineer" alone likens a civil engineer to a software engineer, so it counts for little.
const SHARED_NOUNS = new Set(
  [
    'engineer',
    'manager',
    'analyst',
    'developer',
    'specialist',
    'assistant',
    'consultant',
    'technician',
    'coordinator',
    'officer',
    'administrator',
    'operator',
    'designer',
    'director',
    'supervisor',
    'worker',
    'agent',
    'representative',
    'lead',
    'head',
    'associate',
    'clerk',
    'expert',
    'ingenieur',
    'responsable',
    'technicien',
    'charge',
    'chef',
    'leiter',
    'mitarbeiter',
    'fachkraft',
    'kaufmann',
    'tecnico',
    'encargado',
    'senior',
    'junior',
    'sr',
    'jr',
    'principal',
    'staff',
    'intern',
    'trainee',
    'i',
    'ii',
    'iii',
    'de',
    'of',
    'and',
    'the',
    'in',
    'for',
    'et',
    'und',
    'y',
    'la',
    'le',
    'du',
  ].map(stem),
)
const SHARED_WEIGHT = 0.15

export interface TitleForm {
  readonly families: readonly string[]
  readonly stems: ReadonlyMap<string, number>
}

/** The families of a title's longest phrases, and its stems with their weights. */
export function titleForm(title: string): TitleForm {
  const words = titleWords(title)
  const families: string[] = []
  let index = 0
  while (index < words.length) {
    const size = longestPhraseAt(words, index)
    for (const family of FAMILIES_OF_PHRASE.get(words.slice(index, index + size).join(' ')) ?? []) {
      if (!families.includes(family)) families.push(family)
    }
    index += Math.max(1, size)
  }
  return {
    families,
    stems: new Map(words.map((word) => [stem(word), SHARED_NOUNS.has(stem(word)) ? SHARED_WEIGHT : 1])),
  }
}

function longestPhraseAt(words: readonly string[], index: number): number {
  for (let size = Math.min(LONGEST_PHRASE_WORDS, words.length - index); size > 0; size -= 1) {
    if (FAMILIES_OF_PHRASE.has(words.slice(index, index + size).join(' '))) return size
  }
  return 0
}

const SAME_FAMILY = 0.85
const NEAR_FAMILY = 0.5

/**
 * How alike two titles are, 0–1: the greater of the share of common telling words and what their families say
 * (0.85 the same family, 0.5 near ones). The nouns that all trades share count little.
 */
export function titleLikeness(one: TitleForm, other: TitleForm): number {
  return Math.max(wordLikeness(one.stems, other.stems), familyLikeness(one.families, other.families))
}

function familyLikeness(ours: readonly string[], theirs: readonly string[]): number {
  if (ours.some((family) => theirs.includes(family))) return SAME_FAMILY
  return ours.some((family) => theirs.some((other) => NEAR.get(family)?.has(other) === true)) ? NEAR_FAMILY : 0
}

/** Weighted Dice coefficient of two stem sets. */
function wordLikeness(ours: ReadonlyMap<string, number>, theirs: ReadonlyMap<string, number>): number {
  let common = 0
  let total = 0
  for (const [word, weight] of ours) {
    total += weight
    if (theirs.has(word)) common += weight
  }
  for (const weight of theirs.values()) total += weight
  return total === 0 ? 0 : (2 * common) / total
}
