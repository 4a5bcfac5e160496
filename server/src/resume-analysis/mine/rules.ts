import { fail } from '../../problems.ts'
import type { LatestAnalysis, ListedAnalysis } from './queries.ts'
import type { AnalysisListItem, Comparison } from './schemas.ts'

export const toListItem = ({ created_at, updated_at, ...row }: ListedAnalysis): AnalysisListItem => ({
  id: row.id,
  job_id: row.job_id,
  job_title: row.job_title,
  resume_id: row.resume_id,
  status: row.status,
  overall_score: row.overall_score,
  skill_alignment_score: row.skill_alignment_score,
  project_validation_score: row.project_validation_score,
  formatting_score: row.formatting_score,
  trustworthiness_score: row.trustworthiness_score,
  credibility_score: row.credibility_score,
  created_at: created_at.toISOString(),
  updated_at: updated_at.toISOString(),
})

const FEWEST = 2
const MOST = 20

/** `['1,2', '3']` → `[1, 2, 3]`, each once. */
export const jobIdsOf = (given: readonly string[]): number[] => {
  const ids = [...new Set(given.flatMap((list) => list.split(',')).map(Number))]
  if (ids.length >= FEWEST && ids.length <= MOST && !ids.includes(0)) return ids
  const detail = `job_ids must be ${FEWEST} to ${MOST} different ids of jobs you have an analysis against.`
  return fail('validation-failed', detail, { errors: [{ pointer: '/query/job_ids', detail }] })
}

const DIMENSIONS = [
  'overall_score',
  'skill_alignment_score',
  'experience_score',
  'education_score',
  'project_validation_score',
  'formatting_score',
  'trustworthiness_score',
  'credibility_score',
] as const

const bestOf = (scores: readonly (number | null)[]): number | null =>
  scores.reduce<number | null>(
    (best, score) => (score === null || (best !== null && best >= score) ? best : score),
    null,
  )

const oneDecimal = (value: number): number => Math.round(value * 10) / 10

const dimensionOf = (scores: (number | null)[]): Comparison['dimensions'][string] => {
  const best = bestOf(scores)
  return { scores, deltas: scores.map((score) => (score === null || best === null ? null : oneDecimal(score - best))) }
}

/** Skills in every list, in the order of the first. */
const sharedBy = (lists: readonly (readonly string[])[]): string[] =>
  (lists[0] ?? []).filter((skill) => lists.every((list) => list.includes(skill)))

/** Per list, what no other has. */
const uniqueTo = (lists: readonly (readonly string[])[]): string[][] =>
  lists.map((list, place) => list.filter((skill) => !lists.some((other, at) => at !== place && other.includes(skill))))

/** The analyses side by side, in the order in which their jobs were asked for; the first of equals is the best. */
export const compareAnalyses = (analyses: readonly LatestAnalysis[]): Comparison => {
  const overall = analyses.map(({ overall_score }) => overall_score)
  const best = bestOf(overall)
  const index = best === null ? null : overall.indexOf(best)
  const winner = index === null ? undefined : analyses[index]
  const missing = analyses.map(({ missing_skills }) => missing_skills)
  return {
    job_ids: analyses.map(({ job_id }) => job_id),
    job_titles: analyses.map(({ job_title }) => job_title),
    overall_scores: overall,
    skill_alignment_scores: analyses.map(({ skill_alignment_score }) => skill_alignment_score),
    best_match_index: index,
    best_match_job_id: winner?.job_id ?? null,
    best_match_job_title: winner?.job_title ?? null,
    dimensions: Object.fromEntries(
      DIMENSIONS.map((dimension) => [dimension, dimensionOf(analyses.map((analysis) => analysis[dimension]))]),
    ),
    shared_missing_skills: sharedBy(missing),
    unique_missing_skills: uniqueTo(missing),
    shared_matched_skills: sharedBy(analyses.map(({ matched_skills }) => matched_skills)),
  }
}

/** The analyses in the order of `jobIds`; 404 naming the jobs that have none. */
export const inOrderOf = (jobIds: readonly number[], analyses: readonly LatestAnalysis[]): LatestAnalysis[] => {
  const byJob = new Map(analyses.map((analysis) => [analysis.job_id, analysis]))
  const absent = jobIds.filter((id) => !byJob.has(id))
  if (absent.length > 0)
    fail(
      'analysis-not-found',
      `You have no finished analysis against ${absent.length === 1 ? 'job' : 'jobs'} ${absent.join(', ')} yet.`,
    )
  return jobIds.flatMap((id) => byJob.get(id) ?? [])
}
