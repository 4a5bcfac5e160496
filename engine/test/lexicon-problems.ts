import type { LexiconEntry, Spelling } from '../src/skills/rows.ts'
import { buildIndex, type Ending, type SkillIndex, step, wordsOf } from '../src/skills/trie.ts'
import { fold } from '../src/skills/words.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'

/** What is wrong with a lexicon, one sentence each; empty when it is sound. Run by the tests over the whole lexicon. */
export function lexiconProblems(entries: readonly LexiconEntry[]): string[] {
  const byId = new Map(entries.map((entry) => [entry.skill.id, entry]))
  const index = buildIndex(entries)
  const clashes = index.clashes.map(({ spelling, ids }) => `"${spelling}" names both ${ids[0]} and ${ids[1]}`)
  const repeatedIds = entries
    .filter((entry) => byId.get(entry.skill.id) !== entry)
    .map(({ skill }) => `${skill.id} is there twice`)
  return [
    ...repeatedIds,
    ...clashes,
    ...everydaySpellings(index),
    ...entries.flatMap((entry) => entryProblems(entry, byId)),
  ]
}

/** Everyday words that the index takes for a skill without a sign: as written, or as a plural made by rule ("customs" → "custom"). */
function everydaySpellings(index: SkillIndex): string[] {
  return Object.entries(EVERYDAY_WORDS).flatMap(([language, words]) =>
    [...new Set(words)].flatMap((word) => {
      const ending = endingOf(word, index)
      if (ending === undefined || ending.spelling.doubt > 0 || ending.entry.skill.kind === 'soft') return []
      const { id, trade } = ending.entry.skill
      return [
        `${trade}/${id}: "${ending.spelling.text}" is found in the ${language} word "${word}": mark it with ? or ??`,
      ]
    }),
  )
}

function endingOf(word: string, { numberOf, steps, endings }: SkillIndex): Ending | undefined {
  const number = numberOf.get(fold(word))
  const node = number === undefined ? undefined : steps.get(step(0, number))
  return node === undefined ? undefined : endings[node]
}

type ById = ReadonlyMap<string, LexiconEntry>

function entryProblems(entry: LexiconEntry, byId: ById): string[] {
  const { skill } = entry
  const problems = [
    ...(/^[a-z0-9+#.-]+$/.test(skill.id) ? [] : ['its id has other characters than a-z 0-9 + # . -']),
    ...(skill.specificity >= 0 && skill.specificity <= 1
      ? []
      : [`its specificity ${skill.specificity} is outside 0–1`]),
    ...(skill.parents.includes(skill.id) || skill.related.includes(skill.id) ? ['it refers to itself'] : []),
    ...[...skill.parents, ...skill.related].filter((id) => !byId.has(id)).map((id) => `there is no ${id}`),
    ...(isOwnAncestor(skill.id, byId) ? ['its parents lead back to it'] : []),
    ...repeatedSpellings(entry),
    ...entry.spellings.flatMap((spelling) => spellingProblems(spelling, entry)),
  ]
  return problems.map((problem) => `${skill.trade}/${skill.id}: ${problem}`)
}

function isOwnAncestor(id: string, byId: ById): boolean {
  const seen = new Set<string>()
  const open = [...(byId.get(id)?.skill.parents ?? [])]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === id) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(byId.get(next)?.skill.parents ?? []))
  }
  return false
}

function repeatedSpellings({ spellings }: LexiconEntry): string[] {
  const seen = new Set<string>()
  return spellings.flatMap(({ text }) => {
    const folded = wordsOf(text).join(' ')
    if (folded === '') return [`"${text}" has no words`]
    if (seen.has(folded)) return [`"${text}" is there twice`]
    seen.add(folded)
    return []
  })
}

// A longer alias is a sentence, which no text will repeat word for word.
const LONGEST_ALIAS = 60

function spellingProblems({ text, doubt }: Spelling, { cues }: LexiconEntry): string[] {
  const isShort = /^\p{Script=Latin}{1,2}$/u.test(text)
  return [
    ...(text.length > LONGEST_ALIAS ? [`"${text}" is over ${LONGEST_ALIAS} characters`] : []),
    ...(isShort && doubt === 0 ? [`"${text}" has one or two letters: mark it with ? or ??`] : []),
    ...(doubt === 2 && cues.size === 0 ? [`"${text}" is marked ?? and has no words after "when" to vouch for it`] : []),
  ]
}
