import { lexiconTables } from './lexicon.ts'
import { type LexiconEntry, parseTable } from './rows.ts'
import type { Skill } from './types.ts'

/** Every row of every trade, relations made symmetric, frozen. The order is that of the files. */
export const lexiconEntries: readonly LexiconEntry[] = withSymmetricRelations(
  Object.entries(lexiconTables).flatMap(([trade, table]) => parseTable(trade, table)),
)

export const allSkills: readonly Skill[] = Object.freeze(lexiconEntries.map((entry) => entry.skill))

const byId: ReadonlyMap<string, Skill> = new Map(allSkills.map((skill) => [skill.id, skill]))

export const skillById = (id: string): Skill | undefined => byId.get(id)

/** 16 hexadecimal digits that change when any row does: part of every analysis key. FNV-1a, 64 bits, over the tables' UTF-16. */
export const LEXICON_HASH: string = fnv1a64(Object.entries(lexiconTables).flat().join('\n'))

function withSymmetricRelations(entries: readonly LexiconEntry[]): readonly LexiconEntry[] {
  const related = new Map(entries.map(({ skill }) => [skill.id, new Set(skill.related)]))
  for (const { skill } of entries) for (const other of skill.related) related.get(other)?.add(skill.id)
  return Object.freeze(
    entries.map((entry) => ({
      ...entry,
      skill: frozen({ ...entry.skill, related: [...(related.get(entry.skill.id) ?? [])] }),
    })),
  )
}

function frozen(skill: Skill): Skill {
  for (const list of [skill.aliases, skill.parents, skill.related]) Object.freeze(list)
  return Object.freeze(skill)
}

/** Kept as two 32-bit halves: BigInt would cost 40 ms over the whole lexicon at every start. */
export function fnv1a64(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0
    // × 0x100000001b3, modulo 2^64: the prime is 2^40 + 0x1b3.
    const product = low * 0x1b3
    const carry = Math.floor(product / 0x100000000)
    high = (Math.imul(high, 0x1b3) + carry + (low << 8)) >>> 0
    low = product >>> 0
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}
