import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { indexLabels, labelKey } from '../engine/src/taxonomy/label-index.ts'
import { createLinker } from '../engine/src/taxonomy/linker.ts'
import type { TaxonomyConcept } from '../engine/src/taxonomy/types.ts'
import type { Measure } from './fit.ts'

const SENTENCES = new URL('../../shared/data/skill_sentences.jsonl.gz', import.meta.url)
const SKILLS = new URL('../../shared/data/taxonomy/esco_skills.jsonl.gz', import.meta.url)

/** A row of the folder's ESCO, which is no CSV as published. */
interface EscoRow {
  /** Null for one skill in fifteen. */
  readonly uri: string | null
  readonly label: string
  readonly type: string | null
  readonly altLabels: readonly string[] | null
}

interface EscoSentence {
  readonly label_type: string
  readonly split: string
  readonly spans?: readonly { readonly span: string; readonly sub_span: string | null; readonly esco: string | null }[]
}

// The files' rows have these fields; they are ours to measure on and not user input.
const rowsOf = <Row>(file: URL): Row[] =>
  gunzipSync(readFileSync(file))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row)

const conceptOf = ({ uri, label, type, altLabels }: EscoRow): TaxonomyConcept => ({
  uri: uri ?? `no address: ${label}`,
  name: label,
  kind: type === 'knowledge' ? 'knowledge' : 'skill',
  labels: [label, ...(altLabels ?? [])],
})

const BEST = 5
type Rank = (phrase: string) => readonly string[]

/**
 * How often the ESCO label that an annotator gave to a phrase of an ad is the linker's first, or among its first five; beside it
 * the label that the phrase spells, if any. Phrases that the annotators found no label for are left out. Empty without data.
 */
export function evaluateEsco({ log }: { readonly log?: (line: string) => void } = {}): Measure[] {
  if (!existsSync(SENTENCES) || !existsSync(SKILLS)) return []
  const concepts = rowsOf<EscoRow>(SKILLS)
    .map(conceptOf)
    .sort((a, b) => (a.uri < b.uri ? -1 : 1))
  const phrases = rowsOf<EscoSentence>(SENTENCES)
    .filter(({ label_type, split }) => label_type === 'esco-preferred-label' && split === 'validation')
    .flatMap(({ spans = [] }) => spans)
    .flatMap(({ span, sub_span, esco }) => (esco === null ? [] : [{ phrase: sub_span ?? span, label: esco }]))
  const linker = createLinker(concepts)
  // Processor time: a busy machine should not count.
  const startedAt = process.cpuUsage()
  const ranked = new Map(phrases.map(({ phrase }) => [phrase, linker.rank(phrase, BEST).map(({ name }) => name)]))
  const { user, system } = process.cpuUsage(startedAt)
  const msPerPhrase = (user + system) / 1000 / ranked.size
  const { conceptOf: exact } = indexLabels(concepts)
  const spelled: Rank = (phrase) => [exact.get(labelKey(phrase))?.name ?? []].flat()
  if (log !== undefined)
    for (const { phrase, label } of phrases)
      if (ranked.get(phrase)?.[0] !== label) log(`${phrase} → ${label}, not ${ranked.get(phrase)?.join(' · ')}`)
  const rows = (name: string, rank: Rank, aims: readonly [number | null, number | null]): Measure[] =>
    [1, BEST].map((size, at) => ({
      measure: `ESCO label${name}: top ${size}`,
      value: phrases.filter(({ phrase, label }) => rank(phrase).slice(0, size).includes(label)).length / phrases.length,
      aim: aims[at] ?? null,
      n: phrases.length,
    }))
  return [
    ...rows('', (phrase) => ranked.get(phrase) ?? [], [0.45, 0.65]),
    ...rows(' spelled by the phrase (baseline)', spelled, [null, null]),
    { measure: 'ESCO label: processor ms a phrase', value: msPerPhrase, aim: null, n: ranked.size },
  ]
}
