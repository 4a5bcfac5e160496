import { allSkills } from '../skills/load.ts'
import type { SkillMention } from '../skills/types.ts'
import { fold } from '../text/fold.ts'
import { stem, tellingStems } from '../text/words.ts'

// Stems of one word agree in at least this many letters: "analys" (analysis) and "analyst".
const AGREEING_LETTERS = 5
const keyOf = (word: string): string => word.slice(0, AGREEING_LETTERS)

// "-er", "-or", "-ist" and the like: what makes of a work its worker.
const WORKER = /(?:er|or|ist|yst|ian|ant|e)$/

/** Skills by the agreeing letters of their name's first stem. */
let index:
  | ReadonlyMap<
      string,
      readonly {
        readonly id: string
        readonly name: string
        readonly kind: SkillMention['kind']
        readonly stems: readonly string[]
      }[]
    >
  | undefined

function skillsByFirstStem(): NonNullable<typeof index> {
  if (index !== undefined) return index
  const rows = allSkills
    .filter(({ kind }) => kind === 'method' || kind === 'domain')
    .map(({ id, name, kind }) => ({ id, name, kind, stems: tellingStems(name) }))
    .filter(({ stems }) => stems.length > 0 && stems.length < 4)
  index = Map.groupBy(rows, ({ stems }) => keyOf(stems[0] ?? ''))
  return index
}

// "translat" and "transport" share five letters and nothing else; "analys" and "analyst" all six of the shorter.
const SHARED_PART = 0.75

/** True for two stems of one word. */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true
  const shorter = Math.min(one.length, other.length)
  if (shorter < AGREEING_LETTERS) return false
  let shared = 0
  while (shared < shorter && one[shared] === other[shared]) shared += 1
  return shared >= AGREEING_LETTERS && shared / shorter >= SHARED_PART
}

/**
 * The skill whose name is the title's own words as a field of work: "Welder" → welding, "Data analyst" → data analysis,
 * "Project manager" → project management. Undefined where the occupation has words beside them, or none says a worker.
 */
export function skillOfOccupation(
  occupation: string,
): { readonly id: string; readonly name: string; readonly kind: SkillMention['kind'] } | undefined {
  const words = fold(occupation).split(/[^\p{L}\p{N}]+/u)
  const stems = tellingStems(occupation)
  if (stems.length === 0 || !words.some((word) => WORKER.test(word) && stems.includes(stem(word)))) return undefined
  return (skillsByFirstStem().get(keyOf(stems[0] ?? '')) ?? []).find(
    (skill) =>
      skill.stems.length === stems.length && skill.stems.every((word, at) => isSameWord(word, stems[at] ?? '')),
  )
}
