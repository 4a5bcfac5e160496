import { type Ending, type SkillIndex, step } from './trie.ts'

// Under eight letters a word one letter away is too often a word of its own ("Redis", "redid").
const SHORTEST = 8
const KEY = 4

interface Name {
  readonly word: string
  readonly ending: Ending
}

/** Long names by their first and by their last letters: one slip leaves one of the two as it was. */
const tables = new WeakMap<SkillIndex, ReadonlyMap<string, readonly Name[]>>()

/**
 * The skill whose name a word misspells by one letter ("Kubernets", "Postgressql", "Tensorfolw"), or undefined. Names only:
 * a common noun one letter away is a word of its own ("developed", "developer"), and so is one that differs in its first or
 * last letter ("snowflakes").
 */
export function misspelt(folded: string, index: SkillIndex): Ending | undefined {
  if (folded.length < SHORTEST || !/^[a-z]+$/.test(folded)) return undefined
  const table = tables.get(index) ?? tabulate(index)
  const candidates = [...(table.get(`^${folded.slice(0, KEY)}`) ?? []), ...(table.get(`$${folded.slice(-KEY)}`) ?? [])]
  return candidates.find(({ word }) => isOneSlip(folded, word))?.ending
}

function tabulate(index: SkillIndex): ReadonlyMap<string, readonly Name[]> {
  const table = new Map<string, Name[]>()
  for (const word of index.numberOf.keys()) {
    const ending = word.length >= SHORTEST && /^[a-z]+$/.test(word) ? endingOf(word, index) : undefined
    if (ending === undefined || !isProperName(ending)) continue
    for (const key of [`^${word.slice(0, KEY)}`, `$${word.slice(-KEY)}`])
      table.set(key, [...(table.get(key) ?? []), { word, ending }])
  }
  tables.set(index, table)
  return table
}

function endingOf(word: string, { steps, endings, numberOf }: SkillIndex): Ending | undefined {
  const node = steps.get(step(0, numberOf.get(word) ?? -1))
  return node === undefined ? undefined : endings[node]
}

const isProperName = ({ entry: { skill }, spelling: { text, doubt } }: Ending): boolean =>
  doubt === 0 &&
  text !== text.toLowerCase() &&
  !text.includes(' ') &&
  (skill.kind === 'tool' || skill.kind === 'framework' || skill.kind === 'language')

/** True when one letter was dropped, added, changed, or swapped with its neighbour, and neither the first nor the last. */
function isOneSlip(written: string, meant: string): boolean {
  if (Math.abs(written.length - meant.length) > 1 || written === meant) return false
  if (written[0] !== meant[0] || written.at(-1) !== meant.at(-1)) return false
  let from = 0
  while (written[from] === meant[from]) from += 1
  const [rest, due] = [written.slice(from), meant.slice(from)]
  if (rest.length === due.length) {
    const isSwap = rest[0] === due[1] && rest[1] === due[0]
    return rest.slice(1) === due.slice(1) || (isSwap && rest.slice(2) === due.slice(2))
  }
  return rest.length < due.length ? rest === due.slice(1) : rest.slice(1) === due
}
