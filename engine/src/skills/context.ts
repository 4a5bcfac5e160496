import { ANNOUNCING, ORGANISATION_NOUNS, PREPOSITIONS, WORDS_OF_KIND } from './context-words.ts'
import type { Ending } from './trie.ts'
import type { TextKind } from './types.ts'
import type { Word } from './words.ts'

/** A stretch of words that spells a skill; word indexes, half-open. */
export interface Match {
  readonly first: number
  readonly past: number
  readonly ending: Ending
}

export interface Surroundings {
  readonly text: string
  readonly words: readonly Word[]
  readonly kind: TextKind
  /** All non-overlapping matches in order, the ambiguous ones among them. */
  readonly matches: readonly Match[]
}

// How far a word can stand and still vouch, in words: a phrase for words of the kind, a clause for a skill's own cues and neighbours.
const NEAR = 3
const CLAUSE = 8
const NEIGHBOURHOOD = 6

/** The matches that mean their skill, in order. Spellings that are no everyday words always do; one found meant vouches for the next. */
export function meantMatches(around: Surroundings): Match[] {
  const meant = new Set<Match>()
  around.matches.forEach((match, at) => {
    if (isMeant(at, match, around, meant)) meant.add(match)
  })
  return [...meant]
}

function isMeant(at: number, match: Match, around: Surroundings, meant: ReadonlySet<Match>): boolean {
  if (match.ending.spelling.doubt === 0) return true
  if (isVetoed(match, around)) return false
  if (around.kind === 'list' && isItem(match, around)) return true
  return evidenceFor(at, match, around, meant) >= pointsNeeded(match, around)
}

/** An abbreviation in small letters ("rest", "sas") needs one more, and cannot be meant where its doubt is great ("it"). */
function pointsNeeded(match: Match, around: Surroundings): number {
  const { text, doubt } = match.ending.spelling
  const [start, end] = rangeOf(match, around.words)
  if (!isAllCapitals(text) || around.text.slice(start, end) !== text.toLowerCase()) return doubt
  return doubt === 1 ? 2 : Infinity
}

const isAllCapitals = (text: string): boolean => text.length > 1 && text === text.toUpperCase()

function isVetoed({ first, past, ending }: Match, { words, kind }: Surroundings): boolean {
  const { vetoes, skill } = ending.entry
  const next = words[past]?.folded ?? ''
  const after = /^(?:19|20)\d\d$/.test(next) ? '<year>' : next
  if (vetoes.has(after) || vetoes.has(`^${words[first - 1]?.folded ?? ''}`)) return true
  return kind === 'prose' && (skill.kind === 'domain' || skill.kind === 'method') && ORGANISATION_NOUNS.has(after)
}

/** In a list: the match is a whole item ("go, java"), or written as a name and longer than a letter ("Advanced Excel"). */
function isItem(match: Match, around: Surroundings): boolean {
  const [start, end] = rangeOf(match, around.words)
  const written = around.text.slice(start, end)
  if (written.length > 1 && isCapital(written)) return true
  const before = around.text.slice(Math.max(0, start - 3), start)
  const after = around.text.slice(end, end + 3)
  return /(?:^|[,;|/•·:(\n\t–—*&+-]) ?$/u.test(before) && /^ ?(?:$|[,;|/•·:()\n\t–—.*&+-])/u.test(after)
}

/** Points: a strong sign is worth 2, a weak one 1. */
function evidenceFor(at: number, match: Match, around: Surroundings, meant: ReadonlySet<Match>): number {
  return (
    (isWrittenInCapitals(match, around) ? 2 : 0) +
    (hasCue(match, around) ? 2 : 0) +
    neighbourPoints(at, match, around, meant) +
    (isName(match, around) ? 1 : 0) +
    (isAnnounced(match, around) ? 1 : 0)
  )
}

/** "REST" where the lexicon writes it so and the words around it are not shouted too. */
function isWrittenInCapitals(match: Match, { text, words }: Surroundings): boolean {
  const [start, end] = rangeOf(match, words)
  const { spelling } = match.ending
  if (!isAllCapitals(spelling.text) || text.slice(start, end) !== spelling.text) return false
  return [match.first - 2, match.first - 1, match.past, match.past + 1].some((i) => hasLowerCase(text, words[i]))
}

function hasCue({ first, past, ending }: Match, { words, text }: Surroundings): boolean {
  const ofKind = WORDS_OF_KIND[ending.entry.skill.kind]
  const { cues } = ending.entry
  for (let i = Math.max(0, first - CLAUSE); i < Math.min(words.length, past + CLAUSE); i++) {
    if (i >= first && i < past) continue
    const word = words[i]
    if (word === undefined) continue
    const distance = i < first ? first - i : i - past + 1
    if (!(cues.has(word.folded) || (distance <= NEAR && ofKind.has(word.folded)))) continue
    if (!isSentenceBetween(text, between(words, i, first, past))) return true
  }
  return false
}

/** The stretch of text between word `i` and the match. */
function between(words: readonly Word[], i: number, first: number, past: number): readonly [number, number] {
  const word = words[i]
  if (word === undefined) return [0, 0]
  return i < first ? [word.end, words[first]?.start ?? word.end] : [words[past - 1]?.end ?? word.start, word.start]
}

const isSentenceBetween = (text: string, [from, to]: readonly [number, number]): boolean =>
  /[.!?]\s|\n\s*\n/.test(text.slice(from, to))

/** A sure skill beside it in an enumeration is strong; an ambiguous name there ("Go, Rust") is weak, and so is a sure one in the clause. */
function neighbourPoints(at: number, match: Match, around: Surroundings, meant: ReadonlySet<Match>): number {
  let [enumerated, inClause] = [0, 0]
  for (const i of [at - 1, at + 1]) {
    const other = around.matches[i]
    if (other === undefined || isEveryday(other)) continue
    const sure = other.ending.spelling.doubt === 0 || meant.has(other)
    if (isEnumerated(match, other, around)) enumerated += sure ? 2 : areNames(match, other, around) ? 1 : 0
    else if (sure && gapInWords(match, other) <= NEIGHBOURHOOD) inClause = 1
  }
  return enumerated + inClause
}

const areNames = (one: Match, other: Match, { text, words }: Surroundings): boolean =>
  [one, other].every((match) => !isField(match) && isCapital(text.charAt(rangeOf(match, words)[0])))

/** Soft skills and spoken languages vouch for nothing: "communication and excel at sales". */
function isEveryday({ ending }: Match): boolean {
  const { kind } = ending.entry.skill
  return kind === 'soft' || kind === 'spoken'
}

/** Fields and methods are common nouns: a capital makes no names of them ("Sales", "Research"). */
const isField = ({ ending }: Match): boolean =>
  ending.entry.skill.kind === 'domain' || ending.entry.skill.kind === 'method'

const gapInWords = (one: Match, other: Match): number =>
  one.first < other.first ? other.first - one.past : one.first - other.past

function isEnumerated(one: Match, other: Match, { text, words }: Surroundings): boolean {
  const [left, right] = one.first < other.first ? [one, other] : [other, one]
  const between = text.slice(rangeOf(left, words)[1], rangeOf(right, words)[0])
  return (
    between.length <= 8 &&
    /^[ \n]?(?:[,/;|&+•·(]|,? ?(?:and|or|und|et|y|ou|o|oder)(?= ))[ \n]*(?:(?:and|or) )?$/u.test(between)
  )
}

/** Written with its capital where a common word has none: inside a sentence, and not in a title where every word has one. */
function isName(match: Match, { text, words }: Surroundings): boolean {
  if (isField(match)) return false
  const [start, end] = rangeOf(match, words)
  if (!isCapital(text.slice(start, end)) || isSentenceStart(text, start)) return false
  return [match.first - 1, match.past].every((i) => {
    const word = words[i]
    return word === undefined || !isCapital(text.charAt(word.start)) || isSentenceStart(text, word.start)
  })
}

/** "proficient in Excel", "Excel skills". */
function isAnnounced({ first, past }: Match, { words }: Surroundings): boolean {
  const before = words[first - 1]?.folded ?? ''
  if (ANNOUNCING.has(before) || ANNOUNCING.has(words[past]?.folded ?? '')) return true
  return PREPOSITIONS.has(before) && [2, 3].some((back) => ANNOUNCING.has(words[first - back]?.folded ?? ''))
}

const isSentenceStart = (text: string, start: number): boolean =>
  /(?:^|[.!?:\n•·*–—-])\s*$/u.test(text.slice(Math.max(0, start - 4), start))
const isCapital = (written: string): boolean => written.charAt(0) !== written.charAt(0).toLowerCase()

const hasLowerCase = (text: string, word: Word | undefined): boolean =>
  word !== undefined && text.slice(word.start, word.end) !== text.slice(word.start, word.end).toUpperCase()

export function rangeOf({ first, past }: Match, words: readonly Word[]): readonly [start: number, end: number] {
  return [words[first]?.start ?? 0, words[past - 1]?.end ?? 0]
}
