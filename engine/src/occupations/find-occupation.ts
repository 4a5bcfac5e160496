import type { SeniorityLevel } from '../job/types.ts'
import { fold } from '../text/fold.ts'
import { titleWords } from '../text/words.ts'
import { LEVEL_WORDS, TITLE_ABBREVIATIONS } from './levels.ts'
import { longestPhraseAt, titlePhrases } from './load.ts'
import type { Occupation } from './rows.ts'

export interface FoundOccupation {
  readonly occupation: Occupation
  /** What the title says of the level, or null. */
  readonly level: SeniorityLevel | null
}

// "(m/w/d)", "[Remote]", "(Berlin)"
const BRACKETED = /[([][^)\]]*[)\]]/g
// "m/w/d", "H/F", "f/m/x" without brackets.
const SEXES = /(?<![a-z])[mfwhdx](?:\s?[/|]\s?[mfwhdx]){1,3}(?![a-z])/g
// "Entwickler*in", "Entwickler:in", "Entwickler_innen", "Verkäufer/-in", "développeur·se": the ending of the other gender.
const OTHER_GENDER = /(?<=[a-z])(?:[*:_·•]|\/-?)(?:innen|in|euse|rice|trice|ere|ne|se|e|a)(?![a-z])/g
// What follows is a place, an employer, a team.
const REMARK = /\s[-|@]\s|\s(?:at|bei|chez)\s|[,;:]\s|\s\/\/\s/

/**
 * The occupation that a job title names and its level: "Sr. Java Dev (m/w/d)" → Java developer, senior. Undefined where no
 * phrase of it is known. Every language of the tables is tried at once.
 */
export function findOccupation(title: string): FoundOccupation | undefined {
  const bare = fold(title).replace(BRACKETED, ' ').replace(SEXES, ' ').replace(OTHER_GENDER, '')
  for (const part of bare.split(REMARK)) {
    const words = titleWords(part)
    const occupation = occupationIn(words) ?? occupationIn(writtenOut(words)) ?? occupationOfCompound(words)
    if (occupation !== undefined) return { occupation, level: levelOf(titleWords(bare)) }
  }
  return undefined
}

/** The longest known phrase; among equals the last, where English and German have their noun. */
function occupationIn(words: readonly string[]): Occupation | undefined {
  let best: { readonly occupation: Occupation; readonly size: number } | undefined
  for (let index = 0; index < words.length; ) {
    const size = longestPhraseAt(words, index)
    const occupation = titlePhrases().get(words.slice(index, index + size).join(' '))?.occupation
    if (occupation && size >= (best?.size ?? 0)) best = { occupation, size }
    index += Math.max(1, size)
  }
  return best?.occupation
}

const writtenOut = (words: readonly string[]): string[] =>
  words.flatMap((word) => (TITLE_ABBREVIATIONS[word] ?? singular(word)).split(' '))

const singular = (word: string): string => (word.length > 4 && /[^su]s$/.test(word) ? word.slice(0, -1) : word)

// "Datenbankentwickler" is an "Entwickler": German joins what it adds in front.
const SHORTEST_NOUN = 6

function occupationOfCompound(words: readonly string[]): Occupation | undefined {
  for (const word of words)
    for (let from = 2; word.length - from >= SHORTEST_NOUN; from += 1) {
      const occupation = titlePhrases().get(word.slice(from))?.occupation
      if (occupation) return occupation
    }
  return undefined
}

const LONGEST_LEVEL_WORDS = 3
const LEVEL_OF_PHRASE: ReadonlyMap<string, number> = new Map(
  LEVEL_WORDS.flatMap(({ words }, rank) => words.map((phrase) => [phrase, rank] as const)),
)

/** From the top: "Senior Director" is a director. */
function levelOf(words: readonly string[]): SeniorityLevel | null {
  let rank = LEVEL_WORDS.length
  for (let index = 0; index < words.length; index += 1)
    for (let size = 1; size <= LONGEST_LEVEL_WORDS; size += 1)
      rank = Math.min(rank, LEVEL_OF_PHRASE.get(words.slice(index, index + size).join(' ')) ?? rank)
  return LEVEL_WORDS[rank]?.level ?? null
}
