import type { Importance } from '../job/types.ts'
import type { Dimension, Score, Weights } from './types.ts'

/**
 * Relative weights of the dimensions in the overall score. What the job asks (skills, experience, education) makes two
 * thirds; how well the resume shows it makes the rest. An employer may set others per job; zero leaves a dimension out.
 */
export const DEFAULT_WEIGHTS: Weights = {
  skill_alignment: 0.4,
  experience: 0.22,
  education: 0.08,
  project_validation: 0.12,
  formatting: 0.06,
  trustworthiness: 0.06,
  credibility: 0.06,
}

export const DIMENSIONS = [
  'skill_alignment',
  'experience',
  'education',
  'project_validation',
  'formatting',
  'trustworthiness',
  'credibility',
] as const satisfies readonly Dimension[]

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

/** The overall score from unrounded shares: the weighted mean of the judged dimensions, held down by the cap. */
export function overallOf(shares: Readonly<Record<Dimension, number | null>>, weights: Weights, capAt: number | null): Score {
  const mean = meanOf(DIMENSIONS.map((dimension) => ({ credit: shares[dimension], weight: weights[dimension] })))
  if (mean === null) return null
  return toScore(capAt === null ? mean : Math.min(mean, capAt / 100))
}
