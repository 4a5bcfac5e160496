import { existsSync, readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { gunzipSync } from 'node:zlib'
import { findSkills } from '../engine/src/skills/find.ts'
import { lexiconTables } from '../engine/src/skills/lexicon.ts'
import { lexiconEntries } from '../engine/src/skills/load.ts'
import { type LexiconEntry, parseTable } from '../engine/src/skills/rows.ts'
import { buildIndex, type SkillIndex, skillIndex, step } from '../engine/src/skills/trie.ts'
import { splitWords } from '../engine/src/skills/words.ts'
import { median } from './statistics.ts'

/** Milliseconds of computing, megabytes, megabytes a second. */
export interface LexiconTiming {
  readonly skills: number
  readonly aliases: number
  readonly building: number
  /** Megabytes of the rows and the index. */
  readonly holding: number
  /** Every spelling of every place of the text looked up. */
  readonly walking: number
  /** The same and what was meant decided; null where the text would not be searched so (made-up names). */
  readonly finding: number | null
}

const SENTENCES = new URL('../../shared/data/skill_sentences.jsonl.gz', import.meta.url)
const TEXT_SIZE = 1_000_000
const ROUNDS = 3
const MADE_UP_ALIASES = 100_000

/** The lexicon as it is, and one of 100,000 aliases made from its words, searched in the same text of a megabyte. */
export function timeLexicon(): LexiconTiming[] {
  const text = sampleText()
  const real = measure(() => Object.entries(lexiconTables).flatMap(([trade, table]) => parseTable(trade, table)), text)
  const finding = TEXT_SIZE / 1e6 / (medianTime(() => findSkills(text, 'prose')) / 1000)
  return [{ ...real, finding }, measure(madeUpEntries, text)]
}

/** Job sentences where they are there, else the names and aliases themselves: the hardest text, every word a beginning. */
function sampleText(): string {
  const source = existsSync(SENTENCES)
    ? gunzipSync(readFileSync(SENTENCES)).toString('utf8')
    : lexiconEntries.flatMap(({ spellings }) => spellings.map(({ text }) => text)).join(', ')
  return source.repeat(Math.ceil(TEXT_SIZE / source.length)).slice(0, TEXT_SIZE)
}

function measure(readEntries: () => readonly LexiconEntry[], text: string): LexiconTiming {
  const before = heldMemory()
  const entries = readEntries()
  const index = buildIndex(entries)
  const holding = heldMemory() - before
  return {
    skills: entries.length,
    aliases: entries.reduce((sum, { skill }) => sum + skill.aliases.length, 0),
    building: medianTime(() => buildIndex(entries)),
    holding: holding / 1024 / 1024,
    walking: TEXT_SIZE / 1e6 / (medianTime(() => walkText(text, index)) / 1000),
    finding: null,
  }
}

setFlagsFromString('--expose-gc')
// Without a collection first, what is measured is chance. V8 hands its collector only to a context made after the flag.
const collect = runInNewContext('gc') as () => void

function heldMemory(): number {
  collect()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Of the processor, so that others on the machine count little: the work is one thread's. */
function medianTime(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(begin)
    return (user + system) / 1000
  })
  return median(times)
}

/** How often a spelling ends, at any place of the text. */
function walkText(text: string, { numberOf, steps, endings }: SkillIndex): number {
  const words = splitWords(text, (folded) => numberOf.has(folded)).map(({ folded }) => numberOf.get(folded))
  let found = 0
  for (let first = 0; first < words.length; first++) {
    let node: number | undefined = 0
    for (let at = first; at < words.length && node !== undefined; at++) {
      const word = words[at]
      node = word === undefined ? undefined : steps.get(step(node, word))
      if (node !== undefined && endings[node] !== undefined) found++
    }
  }
  return found
}

/** Names of two or three words of the lexicon, and a made-up one each, so that they share beginnings as real ones do. */
function madeUpEntries(): readonly LexiconEntry[] {
  const words = [...skillIndex().numberOf.keys()].filter((word) => /^[a-z]{3,}$/.test(word))
  const wordAt = (at: number): string => words[at % words.length] ?? ''
  const skills = MADE_UP_ALIASES / 4
  const rows = Array.from({ length: skills }, (_, skill) => {
    const aliases = [0, 1, 2, 3].map((alias) => {
      const seed = skill * 4 + alias
      const last = alias === 0 ? [`name${seed}`] : []
      return [wordAt(seed * 7), wordAt(seed * 13 + 5), ...last].join(' ')
    })
    return `Skill ${skill} = ${[...new Set(aliases)].join(', ')}`
  })
  return parseTable('made-up', ['== tool .5', ...rows].join('\n'))
}
