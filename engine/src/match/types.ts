import type { Place } from '../document/types.ts'
import type { Criterion, DegreeLevel, PostingPlace } from '../job/types.ts'

export interface CandidateSkill {
  readonly id: string
  /** Places where it is shown at work (roles, projects) … */
  readonly evidenced: readonly Place[]
  /** … and where it is only named (skills list, summary, education). */
  readonly listed: readonly Place[]
  readonly months: number | null
  readonly lastUsed: string | null
}

/**
 * All that matching may know of a person. Blind by construction: there is no field for a name, contact, photo, age,
 * gender, nationality, school name, employer name or address, so no score can depend on one.
 */
export interface Candidate {
  readonly skills: readonly CandidateSkill[]
  /** The profession the resume gives under the name ("Data analyst"); null when it gives none. */
  readonly headline: { readonly title: string; readonly place: Place } | null
  readonly roles: readonly {
    readonly title: string | null
    readonly start: string | null
    readonly end: string | null
    readonly months: number | null
    readonly place: Place
    readonly duties: readonly Place[]
  }[]
  /** Overlaps counted once; null when no role is dated. */
  readonly workMonths: number | null
  readonly education: readonly {
    readonly level: DegreeLevel | null
    readonly field: string | null
    readonly completed: boolean
    readonly place: Place
  }[]
  readonly certifications: readonly { readonly name: string; readonly place: Place }[]
  readonly languages: readonly { readonly id: string; readonly level: number | null; readonly place: Place }[]
  readonly projects: readonly {
    readonly name: string
    readonly place: Place
    readonly points: readonly Place[]
    readonly skills: readonly string[]
    readonly hasLink: boolean
  }[]
  /** What the resume says of the work in sentences above its sections; only its words in common with the job count. */
  readonly summary: Place | null
}

export type CreditLevel = 'evidenced' | 'listed' | 'related' | 'partial' | 'none' | 'unknown'

/** One criterion judged. `unknown` items leave the denominator and are named in the answer. */
export interface LineItem {
  readonly criterion: Criterion
  /** 0–1. */
  readonly credit: number
  readonly level: CreditLevel
  /** Share of its dimension's score, 0–1; 0 for `unknown`. */
  readonly weight: number
  readonly resume: readonly Place[]
  readonly job: PostingPlace
  /** What is missing, as a sentence; null when fully credited. */
  readonly missing: string | null
}

/** What the experience score takes into account besides the demands of the posting. */
export interface BackgroundItem {
  readonly part: 'title' | 'level' | 'wording'
  /** 0–1; null when it cannot be judged. */
  readonly credit: number | null
  /** Share of the experience score, 0–1; 0 when it cannot be judged. */
  readonly weight: number
  readonly resume: readonly Place[]
  /** What was compared, as a sentence. */
  readonly reason: string
}

export type Dimension =
  | 'skill_alignment'
  | 'experience'
  | 'education'
  | 'project_validation'
  | 'formatting'
  | 'trustworthiness'
  | 'credibility'

/** Relative weights of the dimensions in the overall score; they need not add up to 1. */
export type Weights = Readonly<Record<Dimension, number>>

/** 0–100, one decimal; null when the dimension cannot be judged on what is known. */
export type Score = number | null

/** Which signs of real work an entry shows. */
export type ProjectSignal = 'depth' | 'relevance' | 'outcome' | 'number' | 'link'

/** One project or role as proof of the claimed skills. */
export interface ProjectValidation {
  readonly name: string
  readonly kind: 'project' | 'role'
  /** 0–1. */
  readonly share: number
  /** Wanted skills that it shows, canonical ids. */
  readonly skills: readonly string[]
  readonly place: Place
  readonly signals: Readonly<Record<ProjectSignal, boolean>>
}

/** The dimensions that the matcher judges; the others are the review's. Shares 0–1, null where nothing can be judged. */
export type FitDimension = 'skill_alignment' | 'experience' | 'education' | 'project_validation'

export interface Cap {
  /** 0–100. */
  readonly at: number
  readonly reason: string
}

export interface Match {
  readonly items: readonly LineItem[]
  readonly background: readonly BackgroundItem[]
  readonly shares: Readonly<Record<FitDimension, number | null>>
  readonly scores: Readonly<Record<FitDimension, Score>>
  readonly cap: Cap | null
  readonly notJudged: readonly string[]
  readonly projects: readonly ProjectValidation[]
}
