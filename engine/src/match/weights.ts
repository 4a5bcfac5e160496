import type { Importance } from '../job/types.ts'
import type { Dimension, Score, Weights } from './types.ts'

/**
 * Relative weights of the dimensions in the overall score. What the job asks (skills, experience, education) makes three
 * quarters; how well the resume shows it makes the rest. An employer may set others per job; zero leaves a dimension out.
 */
export const DEFAULT_WEIGHTS: Weights = {
  skill_alignment: 0.45,
  experience: 0.22,
  education: 0.08,
  project_validation: 0.1,
  formatting: 0.05,
  trustworthiness: 0.05,
  credibility: 0.05,
}

/** A required criterion counts twice a preferred one and five times one that is only mentioned. */
export const IMPORTANCE_WEIGHT: Readonly<Record<Importance, number>> = { required: 1, preferred: 0.5, mentioned: 0.2 }

/** A share of 1 as a score: 0–100, one decimal. */
export const toScore = (share: number): number => Math.round(Math.min(1, Math.max(0, share)) * 1000) / 10

/** A weighted part of a dimension; `credit` null when it cannot be judged. */
export interface Part {
  readonly credit: number | null
  readonly weight: number
}

/** Weighted mean of the parts that could be judged, 0–1; null when none could. */
export function meanOf(parts: readonly Part[]): number | null {
  let sum = 0
  let total = 0
  for (const { credit, weight } of parts) {
    if (credit === null || weight <= 0) continue
    sum += credit * weight
    total += weight
  }
  return total === 0 ? null : sum / total
}

const FIT = ['skill_alignment', 'experience', 'education'] as const satisfies readonly Dimension[]
const SHOWING = [
  'project_validation',
  'formatting',
  'trustworthiness',
  'credibility',
] as const satisfies readonly Dimension[]

/**
 * The overall score from unrounded shares: the weighted mean of the judged dimensions, held down by the cap. A dimension
 * that cannot be judged leaves its weight to the others of its group (fit, or showing), so that a well-made resume is no
 * better match for a posting that says little. Null when nothing of the fit can be judged.
 */
export function overallOf(
  shares: Readonly<Record<Dimension, number | null>>,
  weights: Weights,
  capAt: number | null,
): Score {
  const group = (dimensions: readonly Dimension[]): Part => ({
    credit: meanOf(dimensions.map((dimension) => ({ credit: shares[dimension], weight: weights[dimension] }))),
    weight: dimensions.reduce((sum, dimension) => sum + weights[dimension], 0),
  })
  const fit = group(FIT)
  const mean = meanOf([fit, group(SHOWING)])
  if (mean === null || (fit.credit === null && fit.weight > 0)) return null
  return toScore(capAt === null ? mean : Math.min(mean, capAt / 100))
}

/**
 * What each dimension counts of the overall score, 0–1 and one in all: its weight, and its part of what the dimensions of its
 * group leave that could not be judged. Zero for these.
 */
export function countsOf(
  shares: Readonly<Record<Dimension, number | null>>,
  weights: Weights,
): Readonly<Record<Dimension, number>> {
  const sum = (dimensions: readonly Dimension[]): number =>
    dimensions.reduce((total, dimension) => total + weights[dimension], 0)
  const judged = (dimensions: readonly Dimension[]): Dimension[] =>
    dimensions.filter((dimension) => shares[dimension] !== null)
  const groups = [FIT, SHOWING].filter((dimensions) => sum(judged(dimensions)) > 0)
  const whole = groups.reduce((total, dimensions) => total + sum(dimensions), 0)
  const counts = groups.flatMap((dimensions) =>
    judged(dimensions).map((dimension) => [
      dimension,
      (sum(dimensions) / whole) * (weights[dimension] / sum(judged(dimensions))),
    ]),
  )
  return { ...NOTHING, ...Object.fromEntries(counts) }
}

const NOTHING: Readonly<Record<Dimension, number>> = {
  skill_alignment: 0,
  experience: 0,
  education: 0,
  project_validation: 0,
  formatting: 0,
  trustworthiness: 0,
  credibility: 0,
}

/** The mean of what the resume shows by itself, for advice without a job. */
export const reviewScoreOf = (shares: Readonly<Record<Dimension, number | null>>, weights: Weights): Score => {
  const mean = meanOf(SHOWING.map((dimension) => ({ credit: shares[dimension], weight: weights[dimension] })))
  return mean === null ? null : toScore(mean)
}
