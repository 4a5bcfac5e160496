import type { Criterion, JobCriteria, JobPosting, PostingPlace } from '../types.ts'

export const NOTE_RULES = [
  'protected-attribute',
  'native-speaker',
  'age-coded',
  'gender-coded',
  'inflated-years',
  'impossible-years',
  'contradiction',
  'too-many-required',
  'no-criteria',
] as const
export type NoteRule = (typeof NOTE_RULES)[number]

/**
 * A word to the employer about their own posting. `refused`: the posting asks for what may not count, and nothing is scored
 * on it. `warning`: it is scored as written, and the employer may want to write it otherwise.
 */
export interface PostingNote {
  readonly rule: NoteRule
  readonly severity: 'refused' | 'warning'
  /** What is wrong, as a sentence. */
  readonly text: string
  /** What to write instead, as a sentence. */
  readonly instead: string
  /** What is meant, quoted; null when it is the posting as a whole. */
  readonly place: PostingPlace | null
}

/** What a rule looks at, read once for all rules. */
export interface Draft {
  readonly posting: JobPosting
  readonly job: JobCriteria
  /** Every demand before the same ones are joined: "Python required" and "Python a plus" are two. */
  readonly demands: readonly Criterion[]
  /** Year as of which technologies have an age; null when the caller names no day. */
  readonly year: number | null
}

export type PostingRule = (draft: Draft) => PostingNote[]
