import { firstEndingAfter, type Range, type Token } from './tokens.ts'
import { ANNOUNCEMENT, DOING, FRAME_HEADS, FRAMES, FUNCTION_WORDS, PRAISE, SKIPPED } from './words.ts'

// "knowledge of A, B, C and D": a fifth is seldom governed by the same cue.
const MOST_PHRASES = 4
// The longest name in the lexicon has six words; what is longer than four after a cue is a clause.
const LONGEST_PHRASE = 4
const LONGEST_LOOK = 6

/** Where the words that announce knowledge stand in a folded text. */
export const announcementsIn = (folded: string): Range[] =>
  [...folded.matchAll(ANNOUNCEMENT)].map((match) => ({ start: match.index, end: match.index + match[0].length }))

/** The noun phrases that follow an announcement, whether the lexicon knows them or not: "knowledge of *bee breeding*". */
export function phrasesAfter(announcement: Range, text: string, tokens: readonly Token[]): Range[] {
  const phrases: Range[] = []
  let at = firstEndingAfter(tokens, announcement.end)
  for (let count = 0; count < MOST_PHRASES; count += 1) {
    at = skipLead(at, text, tokens)
    const past = endOfPhrase(at, text, tokens)
    const [first, last] = [tokens[at], tokens[past - 1]]
    if (past === at || first === undefined || last === undefined) break
    if (past - at <= LONGEST_PHRASE && isKnowledge(last, past - at)) phrases.push({ start: first.start, end: last.end })
    const next = tokens[past]
    const gap = text.slice(last.end, next?.start ?? last.end)
    const isJoined = gap === ' ' && /^(?:and|or|and\/or|und|oder|et|ou|y|o)$/.test(next?.folded ?? '')
    if (!isJoined && !/^, ?$/.test(gap)) break
    at = isJoined ? past + 1 : past
  }
  return phrases
}

function skipLead(from: number, text: string, tokens: readonly Token[]): number {
  let at = from
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const isLead = [SKIPPED, PRAISE, DOING].some((set) => set.has(token.folded))
    if (!isLead || /[.;:!?\n]/.test(text.slice(tokens[at - 1]?.end ?? token.start, token.start))) break
    at += 1
  }
  return at
}

function endOfPhrase(from: number, text: string, tokens: readonly Token[]): number {
  let past = from
  for (let token = tokens[past]; token !== undefined && past - from < LONGEST_LOOK; token = tokens[past]) {
    if (FUNCTION_WORDS.has(token.folded)) break
    if (past > from && text.slice(tokens[past - 1]?.end, token.start) !== ' ') break
    past += 1
  }
  return past
}

/** False where the last word frames a skill ("sales teams", "experience") or is none ("based", "highly"). */
const isKnowledge = ({ folded }: Token, wordCount: number): boolean =>
  !FRAME_HEADS.has(folded) && !(wordCount === 1 && FRAMES.has(folded)) && !/ed$|ly$|^[\d.]/.test(folded)
