import type { Severity } from '../advice/types.ts'

/** One thing that was asked or looked at, and what came of it. */
export interface ExplainedPoint {
  readonly label: string
  /** Points of its part's 100 that it earned and could have earned; null where it was not judged. */
  readonly earned: number | null
  readonly possible: number
  /** The posting's words; null where the posting asked nothing. */
  readonly asked: string | null
  /** The resume's words, at most three. */
  readonly shown: readonly string[]
  /** How much credit and why, and what is missing, in sentences. */
  readonly verdict: string
}

/** One of the scores that make the overall one. */
export interface ExplainedPart {
  readonly name: string
  /** What it says, as a sentence. */
  readonly about: string
  /** 0–100; null when it was not judged. */
  readonly score: number | null
  /** What it counts of the overall score, 0–1. */
  readonly counts: number
  /** score × counts, its points of the overall score: in tenths that add up to it, or to the sum that was held down. */
  readonly adds: number
  readonly points: readonly ExplainedPoint[]
}

/** What to do about the resume, and what comes of it. */
export interface ExplainedAdvice {
  readonly text: string
  readonly why: string
  readonly severity: Severity
  /** Points by which the overall score rises; 0 where it stays. */
  readonly gain: number
  /** The resume's words that it is about; `null` where it is about none. */
  readonly shown: string | null
}

/** The skills asked for that came out alike. */
export interface SkillGroup {
  readonly name: string
  readonly skills: readonly string[]
}

export interface NamedFact {
  readonly name: string
  readonly value: string
}

/** An analysis in words: everything that a person needs to follow every point without a legend. */
export interface Explanation {
  readonly overall: number | null
  readonly parts: readonly ExplainedPart[]
  /** Why the sum was held down; null when it was not. */
  readonly cap: string | null
  readonly notJudged: readonly string[]
  readonly limits: readonly string[]
  readonly computed: string
  /** The analysis in two or three sentences. */
  readonly summary: string
  /** Best first; groups without a skill are left out. */
  readonly skillGroups: readonly SkillGroup[]
  /** Most gain first. */
  readonly advice: readonly ExplainedAdvice[]
  /** What it takes to compute the result again. */
  readonly certificate: readonly NamedFact[]
}
