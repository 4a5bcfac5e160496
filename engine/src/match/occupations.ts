import { OCCUPATION_FAMILIES } from '../occupations/families.ts'
import { longestPhraseAt, titlePhrases } from '../occupations/load.ts'
import { stem, titleWords } from '../text/words.ts'

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
  /** Ids of the occupations it names, and their ISCO-08 unit groups. */
  readonly occupations: readonly string[]
  readonly units: readonly string[]
}

/** What the longest phrases of a title say, and its stems with their weights. */
export function titleForm(title: string): TitleForm {
  const words = titleWords(title)
  const form = { families: new Set<string>(), occupations: new Set<string>(), units: new Set<string>() }
  for (let index = 0; index < words.length; ) {
    const size = longestPhraseAt(words, index)
    const meaning = titlePhrases().get(words.slice(index, index + size).join(' '))
    for (const family of meaning?.families ?? []) form.families.add(family)
    if (meaning?.occupation) form.occupations.add(meaning.occupation.id)
    if (meaning?.occupation) form.units.add(meaning.occupation.isco)
    index += Math.max(1, size)
  }
  return {
    families: [...form.families],
    occupations: [...form.occupations],
    units: [...form.units],
    stems: new Map(words.map((word) => [stem(word), SHARED_NOUNS.has(stem(word)) ? SHARED_WEIGHT : 1])),
  }
}

const SAME_OCCUPATION = 1
const SAME_FAMILY_AND_UNIT = 0.9
const SAME_FAMILY = 0.85
const NEAR_FAMILY = 0.5

/**
 * How alike two titles are, 0–1: the greater of the share of common telling words and what their occupations say (1 the
 * same occupation, 0.9 the same family and ISCO-08 unit group, 0.85 the same family, 0.5 near ones). The unit group alone says
 * nothing: 2512 has mobile, data and machine learning in one. The nouns that all trades share count little.
 */
export function titleLikeness(one: TitleForm, other: TitleForm): number {
  return Math.max(wordLikeness(one.stems, other.stems), occupationLikeness(one, other))
}

function occupationLikeness(one: TitleForm, other: TitleForm): number {
  if (haveCommon(one.occupations, other.occupations)) return SAME_OCCUPATION
  if (haveCommon(one.families, other.families))
    return haveCommon(one.units, other.units) ? SAME_FAMILY_AND_UNIT : SAME_FAMILY
  const areNear = one.families.some((family) => other.families.some((near) => NEAR.get(family)?.has(near) === true))
  return areNear ? NEAR_FAMILY : 0
}

const haveCommon = (ours: readonly string[], theirs: readonly string[]): boolean =>
  ours.some((item) => theirs.includes(item))

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
