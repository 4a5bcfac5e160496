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
  /** score × counts: its points of the overall score. */
  readonly adds: number
  readonly points: readonly ExplainedPoint[]
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
}
