import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findKnowledge } from '../engine/src/job/knowledge/find-knowledge.ts'
import { allSkills } from '../engine/src/skills/load.ts'
import type { Measure } from './fit.ts'

interface Span {
  readonly start: number
  readonly end: number
}

interface SkillSentence {
  readonly dataset: string
  readonly split: string
  readonly text: string
  readonly entities: readonly (Span & { readonly label: string })[]
}

const SENTENCES = new URL('../../shared/data/skill_sentences.jsonl.gz', import.meta.url)

function readSentences(): SkillSentence[] {
  if (!existsSync(SENTENCES)) return []
  return (
    gunzipSync(readFileSync(SENTENCES))
      .toString('utf8')
      .trim()
      .split('\n')
      // The file's rows have these fields; it is ours to measure on and not user input.
      .map((line) => JSON.parse(line) as SkillSentence)
  )
}

/** The annotators' spans sometimes take in the sign that follows ("Terraform)", "DevOps!"). */
function trimmed(text: string, { start, end }: Span): Span {
  const body = text.slice(start, end).replace(/[\s)!.,;:]+$/, '')
  return { start, end: start + body.length }
}

/** Every name and alias of the lexicon wherever it stands as whole words, longest first: what one would write in an hour. */
function plainDictionary(): (text: string) => Span[] {
  const names = new Set(
    allSkills
      .filter(({ kind }) => kind !== 'soft')
      .flatMap(({ name, aliases }) => [name, ...aliases].map((spelling) => spelling.toLowerCase())),
  )
  const longest = 6
  return (text) => {
    const words = [...text.toLowerCase().matchAll(/[\p{L}\p{N}+#.]+/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }))
    const spans: Span[] = []
    for (let at = 0; at < words.length; at += 1) {
      for (let size = Math.min(longest, words.length - at); size > 0; size -= 1) {
        const [start, end] = [words[at]?.start ?? 0, words[at + size - 1]?.end ?? 0]
        if (!names.has(text.slice(start, end).toLowerCase())) continue
        spans.push({ start, end })
        at += size - 1
        break
      }
    }
    return spans
  }
}

interface Counts {
  exact: number
  /** Predictions that touch a true span, and true spans that a prediction touches. */
  touching: number
  touched: number
  predicted: number
  actual: number
}

const touches = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

function count(sentences: readonly SkillSentence[], find: (text: string) => Span[]): Counts {
  const counts = { exact: 0, touching: 0, touched: 0, predicted: 0, actual: 0 }
  for (const { text, entities } of sentences) {
    const actual = entities.filter(({ label }) => label === 'Knowledge').map((span) => trimmed(text, span))
    const predicted = find(text)
    counts.exact += predicted.filter((span) =>
      actual.some((other) => other.start === span.start && other.end === span.end),
    ).length
    counts.touching += predicted.filter((span) => actual.some((other) => touches(span, other))).length
    counts.touched += actual.filter((span) => predicted.some((other) => touches(span, other))).length
    counts.predicted += predicted.length
    counts.actual += actual.length
  }
  return counts
}

const harmonic = (precision: number, recall: number): number =>
  precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)

/** Span F1 of skills in job sentences (SkillSpan dev, Knowledge), beside a plain dictionary of the same lexicon. Empty without data. */
export function evaluateSkillSentences(): Measure[] {
  const sentences = readSentences().filter(({ dataset, split }) => dataset === 'skillspan' && split === 'dev')
  if (sentences.length === 0) return []
  const rows = (
    name: string,
    find: (text: string) => Span[],
    aims: readonly [number | null, number | null],
  ): Measure[] => {
    const { exact, touching, touched, predicted, actual } = count(sentences, find)
    return [
      {
        measure: `skills in job sentences${name}: exact F1`,
        value: harmonic(exact / Math.max(1, predicted), exact / actual),
        aim: aims[0],
        n: actual,
      },
      {
        measure: `skills in job sentences${name}: overlapping F1`,
        value: harmonic(touching / Math.max(1, predicted), touched / actual),
        aim: aims[1],
        n: actual,
      },
    ]
  }
  const baseline = rows(' (plain dictionary)', plainDictionary(), [null, null])
  const aim = (at: number): number => (baseline[at]?.value ?? 0) + 0.1
  return [...rows('', findKnowledge, [aim(0), aim(1)]), ...baseline]
}
