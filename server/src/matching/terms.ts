import { type Candidate, type JobCriteria, type SkillCriterion, skillById } from '@zodie/engine'

/** What a job asks, or a person has, with how much it counts: 0–1. */
export type Terms = ReadonlyMap<number, number>

/** FNV-1a over the characters, as a signed 32-bit integer: PostgreSQL's. */
export const hashOf = (name: string): number => {
  let hash = 0x811c9dc5
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
  return hash | 0
}

/** The term of a skill of the lexicon. */
export const skillTerm = (id: string): number => hashOf(`skill:${id}`)
const titleTerm = (word: string): number => hashOf(`title:${word}`)

// The engine's own weights, roughly (match/weights.ts): what is found by them is scored by it exactly.
const SKILLS_SHARE = 0.6
const TITLE_SHARE = 0.3
const YEARS_SHARE = 0.1
const IMPORTANCE: Readonly<Record<SkillCriterion['importance'], number>> = {
  required: 1,
  preferred: 0.5,
  mentioned: 0.2,
}
const LEAST_SPECIFIC = 0.25
const UNKNOWN_SPECIFICITY = 0.3

const weightOf = ({ importance, anyOf }: SkillCriterion): number => {
  const specificity = Math.max(...anyOf.map((id) => skillById(id)?.specificity ?? UNKNOWN_SPECIFICITY))
  return IMPORTANCE[importance] * (LEAST_SPECIFIC + (1 - LEAST_SPECIFIC) * specificity)
}

const wordsOf = (title: string): string[] => [
  ...new Set([...title.toLowerCase().matchAll(/[\p{L}\p{N}+#]{2,}/gu)].map(([word]) => word.replace(/s$/, ''))),
]

const add = (terms: Map<number, number>, term: number, share: number): void => {
  terms.set(term, Math.min(1, (terms.get(term) ?? 0) + share))
}

/** Fewer skills than this are a tag, not a profile: nearly everybody has them all. */
export const FEWEST_SKILLS = 3

/** Whether a job asks for enough skills to tell people apart. */
export const isTelling = (skills: number): boolean => skills >= FEWEST_SKILLS

export interface AskedTerms {
  readonly terms: Terms
  /** Skills asked for. */
  readonly skills: number
  /** The most years of experience required. */
  readonly years: number
}

export const askedTerms = ({ criteria, occupation }: JobCriteria): AskedTerms => {
  const skills = criteria.filter((criterion) => criterion.kind === 'skill')
  const total = skills.reduce((sum, skill) => sum + weightOf(skill), 0)
  const terms = new Map<number, number>()
  for (const skill of skills)
    for (const id of new Set(skill.anyOf)) add(terms, skillTerm(id), (SKILLS_SHARE * weightOf(skill)) / total)
  const words = wordsOf(occupation)
  for (const word of words) add(terms, titleTerm(word), TITLE_SHARE / words.length)
  const years = criteria.map((criterion) =>
    criterion.kind === 'experience' && criterion.importance === 'required' ? criterion.minYears : 0,
  )
  return { terms, skills: skills.length, years: Math.max(0, ...years) }
}

const LISTED = 0.75
const SPECIAL_CASE = 0.9
const RELATED = 0.25

const raise = (terms: Map<number, number>, term: number, credit: number): void => {
  terms.set(term, Math.max(terms.get(term) ?? 0, credit))
}

/** What the candidate has, and what that stands in for: broader skills, and a little of related ones. */
export const heldTerms = (candidate: Candidate): Terms => {
  const terms = new Map<number, number>()
  for (const { id, evidenced } of candidate.skills) {
    const credit = evidenced.length > 0 ? 1 : LISTED
    raise(terms, skillTerm(id), credit)
    for (const parent of skillById(id)?.parents ?? []) raise(terms, skillTerm(parent), credit * SPECIAL_CASE)
    for (const related of skillById(id)?.related ?? []) raise(terms, skillTerm(related), credit * RELATED)
  }
  const titles = [candidate.headline?.title ?? '', ...candidate.roles.map(({ title }) => title ?? '')]
  for (const word of titles.flatMap(wordsOf)) raise(terms, titleTerm(word), 1)
  return terms
}

export const heldYears = ({ workMonths }: Candidate): number => (workMonths ?? 0) / 12
export { YEARS_SHARE }
