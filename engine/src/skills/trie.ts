import { lexiconEntries } from './load.ts'
import type { LexiconEntry, Spelling } from './rows.ts'
import { otherForms, splitWords } from './words.ts'

/** What a path through the trie ends in. */
export interface Ending {
  readonly entry: LexiconEntry
  readonly spelling: Spelling
}

export interface TrieNode {
  readonly next: Map<number, TrieNode>
  ending: Ending | null
}

export interface SkillIndex {
  readonly root: TrieNode
  /** Folded word → its number; British and American forms of a word share one. */
  readonly numberOf: ReadonlyMap<string, number>
  /** Spellings that name two skills; the first keeps them. Empty in a sound lexicon. */
  readonly clashes: readonly { readonly spelling: string; readonly ids: readonly [string, string] }[]
}

export function buildIndex(entries: readonly LexiconEntry[]): SkillIndex {
  const root: TrieNode = { next: new Map(), ending: null }
  const numberOf = new Map<string, number>()
  const clashes: { spelling: string; ids: [string, string] }[] = []
  const paths = entries.flatMap((entry) =>
    entry.spellings.map((spelling) => ({ ending: { entry, spelling }, words: wordsOf(spelling.text) })),
  )
  for (const { ending, words } of paths) {
    const holder = claim(root, numberOf, words, ending)
    if (holder.entry !== ending.entry) {
      clashes.push({ spelling: ending.spelling.text, ids: [holder.entry.skill.id, ending.entry.skill.id] })
    }
  }
  // Derived spellings come last: what somebody wrote down always wins over what a rule makes up.
  for (const { ending, words } of paths) {
    for (const variant of variantsOf(words, ending)) claim(root, numberOf, variant, ending)
  }
  return { root, numberOf, clashes }
}

let built: SkillIndex | null = null

/** The index of the whole lexicon, built at its first use. */
export function skillIndex(): SkillIndex {
  built ??= buildIndex(lexiconEntries)
  return built
}

export const wordsOf = (text: string): string[] => splitWords(text, () => true).map((word) => word.folded)

/** Walks and grows the path of `words`; gives its end to `ending` if free. Returns who holds it. */
function claim(root: TrieNode, numberOf: Map<string, number>, words: readonly string[], ending: Ending): Ending {
  let node = root
  for (const word of words) {
    const number = intern(numberOf, word)
    let child = node.next.get(number)
    if (child === undefined) {
      child = { next: new Map(), ending: null }
      node.next.set(number, child)
    }
    node = child
  }
  node.ending ??= ending
  return node.ending
}

function intern(numberOf: Map<string, number>, word: string): number {
  const known = numberOf.get(word)
  if (known !== undefined) return known
  const forms = otherForms(word)
  const number = forms.map((form) => numberOf.get(form)).find((found) => found !== undefined) ?? numberOf.size
  for (const form of [word, ...forms]) if (!numberOf.has(form)) numberOf.set(form, number)
  return number
}

/** "Node.js" → nodejs; "rest api" → rest apis, restapi; "spreadsheets" → spreadsheet. */
function variantsOf(words: readonly string[], { entry, spelling }: Ending): string[][] {
  const variants: string[][] = []
  const joined = words.join('')
  // Under six letters a joined form is too easily a word of its own ("so ap").
  if (words.length > 1 && words.length < 4 && joined.length >= 6) variants.push([joined])
  const last = words.at(-1) ?? ''
  const number = spelling.doubt === 0 && hasNumber(words, spelling.text, entry) ? otherNumber(last) : null
  if (number !== null) variants.push([...words.slice(0, -1), number])
  return variants
}

/** Whether the spelling has a singular and a plural. A brand of one word has not: "Windows", "Pandas", "Keras". */
function hasNumber(words: readonly string[], text: string, { skill }: LexiconEntry): boolean {
  if (skill.kind === 'spoken' || skill.kind === 'language') return false
  if (words.length > 1 || text === text.toLowerCase()) return true
  return skill.kind === 'method' || skill.kind === 'domain' || skill.kind === 'soft'
}

function otherNumber(word: string): string | null {
  if (word.length < 3 || !/^[a-z]+$/.test(word) || /(?:ss|us|is|ics|ing)$/.test(word)) return null
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(?:ches|shes|xes|sses)$/.test(word)) return word.slice(0, -2)
  if (word.endsWith('s')) return word.length > 3 ? word.slice(0, -1) : null
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:ch|sh|x)$/.test(word) ? `${word}es` : `${word}s`
}
