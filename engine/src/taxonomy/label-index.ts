import { splitWords, type Word } from '../skills/words.ts'
import type { TaxonomyConcept } from './types.ts'

/** Which concept a label names, and how long labels get that begin with a word. */
export interface LabelIndex {
  readonly conceptOf: ReadonlyMap<string, TaxonomyConcept>
  readonly longestFrom: ReadonlyMap<string, number>
}

/** Words as they are compared, signs kept: "C++", ".NET". */
export const labelWords = (text: string): Word[] =>
  splitWords(text, (folded) => /^(?:\.net|c\+\+|[acfj]#)$/.test(folded))

const keyOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(' ')
export const labelKey = (label: string): string => keyOf(labelWords(label))

/** "Java (computer programming)": what ESCO adds to tell it from the island. */
const withoutQualifier = (label: string): string =>
  label.endsWith(')') && label.includes(' (') ? label.slice(0, label.lastIndexOf(' (')) : label
// Longer labels are sentences that nobody writes word for word.
const MAX_WORDS = 8

/**
 * A label of several concepts names the one that prefers it, else the first by its address. Preferred labels of all concepts
 * come before other labels of any, and those before preferred ones without what stands in brackets.
 */
export function indexLabels(concepts: readonly TaxonomyConcept[]): LabelIndex {
  const conceptOf = new Map<string, TaxonomyConcept>()
  const longestFrom = new Map<string, number>()
  const claim = (label: string, concept: TaxonomyConcept) => {
    const words = labelWords(label)
    const key = keyOf(words)
    const first = words[0]?.folded
    if (first === undefined || words.length > MAX_WORDS || conceptOf.has(key)) return
    conceptOf.set(key, concept)
    longestFrom.set(first, Math.max(words.length, longestFrom.get(first) ?? 0))
  }
  for (const concept of concepts) claim(concept.name, concept)
  for (const concept of concepts) for (const label of concept.labels) claim(label, concept)
  for (const concept of concepts) claim(withoutQualifier(concept.name), concept)
  return { conceptOf, longestFrom }
}
