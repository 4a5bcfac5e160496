import { findSkills } from '../skills/find.ts'
import { skillById } from '../skills/load.ts'
import type { SkillKind, SkillMention, TextKind } from '../skills/types.ts'
import type { Word } from '../skills/words.ts'
import { indexLabels, type LabelIndex, labelKey, labelWords } from './label-index.ts'
import type { LinkedMention, TaxonomyConcept } from './types.ts'

/** The lexicon with a taxonomy beside it. */
export interface ExtendedLexicon {
  /** As `findSkills`, with the addresses of concepts, and with what only the taxonomy knows. */
  findSkills(text: string, kind: TextKind): LinkedMention[]
}

/**
 * Our own lexicon, extended by concepts. Its mentions stay as they are and get the address of the concept of their name;
 * labels that it does not know are found in the rest of the text. Without concepts it is the lexicon as it is.
 */
export function lexiconWith(concepts: readonly TaxonomyConcept[]): ExtendedLexicon {
  const index = indexLabels(concepts)
  const uriOf = new Map<string, string | undefined>()
  const linked = (mention: SkillMention): LinkedMention => {
    if (!uriOf.has(mention.id)) uriOf.set(mention.id, uriOfSkill(mention.id, index))
    const esco = uriOf.get(mention.id) ?? index.conceptOf.get(labelKey(mention.text))?.uri
    return esco === undefined ? mention : { ...mention, esco }
  }
  return {
    findSkills: (text, kind) => {
      const known = findSkills(text, kind)
      if (concepts.length === 0) return known
      return [...known.map(linked), ...labelsBeside(known, text, kind, index)].sort((a, b) => a.start - b.start)
    },
  }
}

/** By the skill's name, else by the first of its aliases that is a label. */
function uriOfSkill(id: string, { conceptOf }: LabelIndex): string | undefined {
  const skill = skillById(id)
  if (skill === undefined) return undefined
  for (const spelling of [skill.name, ...skill.aliases]) {
    const concept = conceptOf.get(labelKey(spelling))
    if (concept !== undefined) return concept.uri
  }
  return undefined
}

/** The longest labels in the words that no mention has, from left to right. */
function labelsBeside(
  known: readonly SkillMention[],
  text: string,
  kind: TextKind,
  { conceptOf, longestFrom }: LabelIndex,
): LinkedMention[] {
  const found: LinkedMention[] = []
  const free = wordsBeside(known, labelWords(text))
  for (let first = 0; first < free.length; ) {
    const past = labelEnd(free, first, text, conceptOf, longestFrom.get(free[first]?.folded ?? '') ?? 0)
    const words = free.slice(first, past)
    const concept = conceptOf.get(words.map(({ folded }) => folded).join(' '))
    if (concept !== undefined && isMeant(words, text, kind)) found.push(mentionOf(concept, words, text))
    first = Math.max(first + 1, concept === undefined ? 0 : past)
  }
  return found
}

/** The words that no mention has; mentions and words are in order. */
function wordsBeside(known: readonly SkillMention[], words: readonly Word[]): Word[] {
  let at = 0
  return words.filter(({ start, end }) => {
    while ((known[at]?.end ?? Infinity) <= start) at += 1
    return (known[at]?.start ?? Infinity) >= end
  })
}

/** Past the last word of the longest label that begins at `first`; `first` where none does. */
function labelEnd(
  words: readonly Word[],
  first: number,
  text: string,
  conceptOf: LabelIndex['conceptOf'],
  longest: number,
): number {
  let key = ''
  let end = first
  for (let at = first; at < Math.min(words.length, first + longest); at += 1) {
    const word = words[at]
    const before = words[at - 1]
    // Between the words of a label stand spaces, a hyphen or a slash; a comma or a full stop ends it.
    if (
      word === undefined ||
      (at > first && before !== undefined && !/^[ \u00a0/'’-]{1,3}$|^\n$/.test(text.slice(before.end, word.start)))
    )
      break
    key = at === first ? word.folded : `${key} ${word.folded}`
    if (conceptOf.has(key)) end = at + 1
  }
  return end
}

/** A label of one word is often an everyday word: in prose it counts only where it is written as a name with capitals inside or digits. */
function isMeant(words: readonly Word[], text: string, kind: TextKind): boolean {
  if (words.length > 1 || kind === 'list') return true
  const [word] = words
  return word !== undefined && /[A-Z0-9].*[A-Z0-9]/.test(text.slice(word.start, word.end))
}

/** ESCO's types as ours; what ESCO calls a skill is something done. */
const KINDS: Readonly<Record<string, SkillKind>> = { knowledge: 'domain', language: 'spoken', attitude: 'soft' }

function mentionOf({ uri, name, kind }: TaxonomyConcept, words: readonly Word[], text: string): LinkedMention {
  const start = words[0]?.start ?? 0
  const end = words.at(-1)?.end ?? start
  const id = `esco:${uri.slice(uri.lastIndexOf('/') + 1)}`
  return { id, name, kind: KINDS[kind] ?? 'method', start, end, text: text.slice(start, end), esco: uri }
}
