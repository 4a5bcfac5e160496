import type { Document } from '../document/types.ts'
import type { JobCriteria } from '../job/types.ts'
import { toCandidate } from '../match/candidate.ts'
import { matchResume } from '../match/match.ts'
import type { Candidate, Dimension, Match, Score, Weights } from '../match/types.ts'
import { DEFAULT_WEIGHTS, reviewScoreOf, toScore } from '../match/weights.ts'
import type { Resume } from '../resume/types.ts'
import type { Draft, ReviewContext, Rule } from './rule.ts'
import { RULES } from './rules/registry.ts'
import type { Finding, Severity } from './types.ts'

/** The dimensions that the rules' costs decide. */
export type ReviewDimension = 'formatting' | 'trustworthiness' | 'credibility'
const REVIEW_DIMENSIONS = ['formatting', 'trustworthiness', 'credibility'] as const satisfies readonly ReviewDimension[]

/** A draft with the rule that wrote it. */
export interface RuleDraft {
  readonly rule: Rule
  readonly draft: Draft
}

export interface Review {
  /** Sorted by gain, then severity, then rule. */
  readonly findings: readonly Finding[]
  /** 0–1. */
  readonly shares: Readonly<Record<ReviewDimension, number>>
  readonly scores: Readonly<Record<ReviewDimension, Score>>
}

/** What every rule finds, in the rules' order. */
export function draftFindings(context: ReviewContext): RuleDraft[] {
  return RULES.flatMap((rule) => rule.find(context).map((draft) => ({ rule, draft })))
}

/** Each dimension is the product of 1 − cost over its findings. */
export function reviewShares(drafts: readonly RuleDraft[]): Record<ReviewDimension, number> {
  const share = (dimension: ReviewDimension): number =>
    drafts.reduce((left, { rule, draft }) => (rule.dimension === dimension ? left * (1 - draft.cost) : left), 1)
  return {
    formatting: share('formatting'),
    trustworthiness: share('trustworthiness'),
    credibility: share('credibility'),
  }
}

const SEVERITY_RANK: Readonly<Record<Severity, number>> = { critical: 0, warning: 1, suggestion: 2 }

/** Gives each finding its gain: the overall score as if it alone were followed, less the score now. */
export function withGains(
  drafts: readonly RuleDraft[],
  overallIf: (drafts: readonly RuleDraft[], fix: Draft['fix']) => Score,
): Finding[] {
  const now = overallIf(drafts, undefined) ?? 0
  return drafts
    .map(({ rule, draft }): Finding => {
      const rest = draft.cost === 0 ? drafts : drafts.filter((other) => other.draft !== draft)
      const then = draft.cost === 0 && draft.fix === undefined ? now : (overallIf(rest, draft.fix) ?? 0)
      const gain = Math.max(0, Math.round((then - now) * 10) / 10)
      return {
        rule: rule.name,
        dimension: rule.dimension,
        severity: rule.severity,
        text: draft.text,
        why: draft.why,
        place: draft.place,
        gain,
      }
    })
    .sort(
      (a, b) =>
        b.gain - a.gain ||
        SEVERITY_RANK[a.severity] - SEVERITY_RANK[b.severity] ||
        (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
        (a.place?.start ?? 0) - (b.place?.start ?? 0),
    )
}

const NO_FIT = { skill_alignment: null, experience: null, education: null, project_validation: null } as const

/** The shares of all dimensions from a match (or none) and the findings that stand. */
export function allShares(match: Match | null, drafts: readonly RuleDraft[]): Record<Dimension, number | null> {
  return { ...(match?.shares ?? NO_FIT), ...reviewShares(drafts) }
}

/**
 * Reviews a resume by itself: can it be read, does it agree with itself, could a reader check it. `asOf` is `YYYY-MM-DD`.
 * Gains are points of the mean of the three scores. With a job, use `analyzeResume`.
 */
export function reviewResume(
  document: Document,
  resume: Resume,
  { asOf, weights = DEFAULT_WEIGHTS }: { readonly asOf: string; readonly weights?: Weights },
): Review {
  const candidate = toCandidate(document, resume, asOf)
  const drafts = draftFindings({ document, resume, candidate, asOf, posting: null, criteria: null, match: null })
  const shares = reviewShares(drafts)
  const findings = withGains(drafts, (standing) => reviewScoreOf(allShares(null, standing), weights))
  return { findings, shares, scores: reviewScores(shares) }
}

export function reviewScores(shares: Review['shares']): Record<ReviewDimension, Score> {
  const [formatting, trustworthiness, credibility] = REVIEW_DIMENSIONS.map((dimension) => toScore(shares[dimension]))
  return { formatting: formatting ?? null, trustworthiness: trustworthiness ?? null, credibility: credibility ?? null }
}

/** A candidate's match after a fix; the match itself where there is none. */
export const matchIf = (
  candidate: Candidate,
  criteria: JobCriteria,
  match: Match,
  asOf: string,
  fix: Draft['fix'],
): Match => (fix === undefined ? match : matchResume(fix(candidate), criteria, { asOf }))
