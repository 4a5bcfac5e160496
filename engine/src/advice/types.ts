import type { Place } from '../document/types.ts'
import type { PostingPlace } from '../job/types.ts'
import type { BackgroundItem, Dimension, LineItem, Score, Weights } from '../match/types.ts'

export type Severity = 'critical' | 'warning' | 'suggestion'

/** One piece of advice about this resume. `gain` is computed by scoring the resume as if it were followed. */
export interface Finding {
  /** The rule's name, e.g. `bullet-without-outcome`. */
  readonly rule: string
  readonly dimension: Dimension
  readonly severity: Severity
  /** What to do, concretely. */
  readonly text: string
  readonly why: string
  readonly place: Place | null
  /** Points of the overall score, ≥ 0, one decimal. */
  readonly gain: number
}

export interface ProjectScore {
  readonly name: string
  readonly kind: 'project' | 'role'
  /** 0–100. */
  readonly score: number
  readonly skills: readonly string[]
  readonly place: Place
  /** Which of depth, relevance, outcome, number and link were found. */
  readonly signals: Readonly<Record<'depth' | 'relevance' | 'outcome' | 'number' | 'link', boolean>>
}

/** Everything needed to compute the same result again. */
export interface Certificate {
  readonly engineVersion: string
  readonly lexiconHash: string
  readonly fileSha256: string | null
  readonly jobRevision: number | null
  /** `YYYY-MM-DD`. */
  readonly asOf: string
  readonly weights: Weights
  /** SHA-256 of the canonical JSON (RFC 8785) of the whole analysis without this field, 64 hexadecimal digits. */
  readonly resultSha256: string
}

/** A place with the piece of its line that a person reads it in. */
export type Quoted<Where> = Where & { readonly excerpt: string }

/** A criterion judged, with both sides quoted so that they can be read where they stand. */
export interface QuotedItem extends LineItem {
  readonly resume: readonly Quoted<Place>[]
  readonly job: Quoted<PostingPlace>
}

/** One resume against one job: the engine's whole answer. */
export interface Analysis {
  readonly overall: Score
  readonly scores: Readonly<Record<Dimension, Score>>
  /** Why the overall score was held down (a hard requirement unmet on known facts); null when it was not. */
  readonly cap: { readonly at: number; readonly reason: string } | null
  readonly items: readonly QuotedItem[]
  /** Title, level and wording: the rest of the experience score. */
  readonly background: readonly BackgroundItem[]
  /** Criteria and dimensions that could not be judged, each as a sentence. */
  readonly notJudged: readonly string[]
  /** Canonical skill name → credit 0–1, for the job's skill criteria. */
  readonly skillScores: Readonly<Record<string, number>>
  readonly matchedSkills: readonly string[]
  readonly missingSkills: readonly string[]
  readonly projects: readonly ProjectScore[]
  /** Sorted by gain, highest first. */
  readonly findings: readonly Finding[]
  readonly summary: string
  readonly certificate: Certificate
}
