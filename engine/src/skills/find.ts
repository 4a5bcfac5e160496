import { type Match, meantMatches, rangeOf } from './context.ts'
import { skillById } from './load.ts'
import { type SkillIndex, skillIndex, step } from './trie.ts'
import type { Skill, SkillMention, TextKind } from './types.ts'
import { misspelt } from './typos.ts'
import { splitWords, type Word } from './words.ts'

/**
 * The skills a text names, in order, not overlapping. Offsets are UTF-16 indexes into `text`, half-open.
 * A mention says that the skill is named, not that it is claimed: "no Java needed" mentions Java. Time is linear in `text`.
 */
export function findSkills(text: string, kind: TextKind): SkillMention[] {
  const index = skillIndex()
  const words = splitWords(text, (folded) => index.numberOf.has(folded))
  const matches = withoutOverlaps(allMatches(text, words, index), words.length)
  return meantMatches({ text, words, kind, matches }).map((match) => mentionOf(match, text, words))
}

/** The skill that a whole string names ("ReactJS", "MS Excel"), or undefined. */
export function findSkillNamed(name: string): Skill | undefined {
  const trimmed = name.trim()
  const [only] = findSkills(trimmed, 'list')
  return only !== undefined && only.start === 0 && only.end === trimmed.length ? skillById(only.id) : undefined
}

function mentionOf(match: Match, text: string, words: readonly Word[]): SkillMention {
  const [start, end] = rangeOf(match, words)
  const { id, name, kind } = match.ending.entry.skill
  return { id, name, kind, start, end, text: text.slice(start, end) }
}

/** Every stretch of words that spells a skill, overlapping ones too, by first word. */
function allMatches(text: string, words: readonly Word[], index: SkillIndex): Match[] {
  const { steps, endings, numberOf } = index
  const matches: Match[] = []
  const addresses = addressRanges(text)
  let address = 0
  for (let first = 0; first < words.length; first++) {
    const start = words[first]?.start ?? 0
    while ((addresses[address]?.[1] ?? Infinity) <= start) address++
    if ((addresses[address]?.[0] ?? Infinity) <= start) continue
    const slip = numberOf.has(words[first]?.folded ?? '') ? undefined : misspelt(words[first]?.folded ?? '', index)
    if (slip !== undefined) matches.push({ first, past: first + 1, ending: slip })
    let node = 0
    for (let past = first; past < words.length; past++) {
      if (past > first && !isJoined(text, words[past - 1], words[past])) break
      const word = numberOf.get(words[past]?.folded ?? '')
      const next = word === undefined ? undefined : steps.get(step(node, word))
      if (next === undefined) break
      node = next
      const ending = endings[node]
      if (ending !== undefined) matches.push({ first, past: past + 1, ending })
    }
  }
  return matches
}

// What may stand between two words of one spelling: "CI/CD", "back-end", "machine\nlearning". A tab or two spaced
// hyphens separate columns and items, a full stop and a space sentences.
const JOINT = /^(?:|[ \u00a0]{1,2}|[ \u00a0]?\r?\n[ \u00a0]?|[-‐‑–_'’.]|-\n| ?[/] ?)$/

function isJoined(text: string, left: Word | undefined, right: Word | undefined): boolean {
  if (left === undefined || right === undefined || right.start - left.end > 3) return false
  return JOINT.test(text.slice(left.end, right.start))
}

/** The choice of non-overlapping matches with the greatest sum of squared lengths: the longest win, the rest stay. */
function withoutOverlaps(matches: readonly Match[], wordCount: number): Match[] {
  const best = new Float64Array(wordCount + 1)
  const taken: (Match | undefined)[] = []
  let at = matches.length - 1
  for (let first = wordCount - 1; first >= 0; first--) {
    best[first] = best[first + 1] ?? 0
    for (; at >= 0; at--) {
      const match = matches[at]
      if (match === undefined || match.first !== first) break
      const worth = (match.past - first) ** 2 + (best[match.past] ?? 0)
      if (worth >= (best[first] ?? 0)) [best[first], taken[first]] = [worth, match]
    }
  }
  const chosen: Match[] = []
  for (let first = 0; first < wordCount; ) {
    const match = taken[first]
    if (match !== undefined) chosen.push(match)
    first = match?.past ?? first + 1
  }
  return chosen
}

const ADDRESS_SIGN =
  /[\p{L}\p{N}]@[\p{L}\p{N}]|:\/\/|\bwww\.|\.(?:com|org|io|dev|net|me|co|ai|app|edu|gov|uk|fr|de|es)\//giu

/** Web and mail addresses: the "github" of github.com/anna names a site she is on, not a skill. */
function addressRanges(text: string): (readonly [start: number, end: number])[] {
  const ranges: (readonly [number, number])[] = []
  ADDRESS_SIGN.lastIndex = 0
  for (let sign = ADDRESS_SIGN.exec(text); sign !== null; sign = ADDRESS_SIGN.exec(text)) {
    let [start, end] = [sign.index, ADDRESS_SIGN.lastIndex]
    const floor = ranges.at(-1)?.[1] ?? 0
    while (start > floor && isAddressCharacter(text[start - 1])) start--
    while (end < text.length && isAddressCharacter(text[end])) end++
    ranges.push([start, end])
    ADDRESS_SIGN.lastIndex = end
  }
  return ranges
}

const isAddressCharacter = (character: string | undefined): boolean =>
  character !== undefined && !/[\s,;|()<>"]/u.test(character)
