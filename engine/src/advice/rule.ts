import type { Document, Place } from '../document/types.ts'
import type { JobCriteria, JobPosting } from '../job/types.ts'
import type { Candidate, Dimension, Match } from '../match/types.ts'
import type { Resume } from '../resume/types.ts'
import type { Severity } from './types.ts'

/** Everything a rule may look at. Without a job, `posting`, `criteria` and `match` are null and the job's rules find nothing. */
export interface ReviewContext {
  readonly document: Document
  readonly resume: Resume
  readonly candidate: Candidate
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  readonly posting: JobPosting | null
  readonly criteria: JobCriteria | null
  readonly match: Match | null
}

/** What a rule found; `name`, dimension and severity are the rule's. */
export interface Draft {
  readonly text: string
  readonly why: string
  readonly place: Place | null
  /**
   * What it takes from its dimension, 0–1: a dimension that the review scores is the product of 1 − cost over its findings,
   * so each one mended gains something and none sinks it below zero. Zero for rules about the match.
   */
  readonly cost: number
  /** The candidate as it would read if the advice were followed; absent when following it changes no fact of the match. */
  readonly fix?: (candidate: Candidate) => Candidate
}

export interface Rule {
  /** Lower case with hyphens; the file has the same name. */
  readonly name: string
  readonly dimension: Dimension
  readonly severity: Severity
  readonly find: (context: ReviewContext) => readonly Draft[]
}
