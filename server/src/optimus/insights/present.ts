import type { JobRow } from '../../jobs/queries.ts'
import { oneDecimal, percentOf } from '../rules.ts'
import type { FunnelRow } from './queries.ts'
import type { Insights } from './read.ts'
import type { Relaxation } from './relax.ts'
import type { JobInsights } from './schemas.ts'

const DAY_MS = 86_400_000
const MOST_RELAXED = 10

const rounded = (value: number | null): number | null => (value === null ? null : oneDecimal(value))

/** Days; null for a draft, and for a job that was closed before anybody recorded when. */
const timeOpen = (job: JobRow, now: Date): number | null => {
  const { status, created_at, closes_at, closed_at } = job
  if (status === 'draft') return null
  const ends = [closes_at, closed_at].filter((end) => end !== null).filter((end) => end <= now)
  if (status !== 'active' && ends.length === 0) return null
  const end = Math.min(now.getTime(), ...ends.map((time) => time.getTime()))
  return oneDecimal(Math.max(0, end - created_at.getTime()) / DAY_MS)
}

const LAST = ['hired', 'rejected', 'withdrawn']

const stepOf = ({ status, reached, moved_on, dwell }: FunnelRow): JobInsights['funnel'][number] => ({
  status,
  reached,
  conversion: LAST.includes(status) ? null : percentOf(moved_on, reached),
  dwell_days: rounded(dwell),
})

const people = (count: number): string => (count === 1 ? '1 more qualifies' : `${count} more qualify`)
const fewer = (count: number): string => (count === 0 ? '' : ` and ${count} no longer ${count === 1 ? 'does' : 'do'}`)

const relaxationOf = (relaxation: Relaxation): JobInsights['relaxed']['criteria'][number] => ({
  criterion: relaxation.criterion.label,
  importance: relaxation.criterion.importance,
  qualify: relaxation.qualify,
  more: relaxation.more,
  fewer: relaxation.fewer,
  text: `Without "${relaxation.criterion.label}" ${people(relaxation.more)}${fewer(relaxation.fewer)}.`,
})

export const toJobInsights = (
  { job, hiring, funnel, sources, others, applicants }: Insights,
  now: Date,
): JobInsights => {
  const { tally } = applicants
  return {
    job_id: job.id,
    title: job.title,
    computed_at: now.toISOString(),
    applications: hiring.applications,
    analysed: tally.analysed,
    qualified_score: applicants.bar,
    qualified_candidates: tally.qualified,
    time_open: timeOpen(job, now),
    candidate_demographics: { experience_levels: tally.experience, education: tally.education },
    skill_distribution: tally.skills,
    score_distribution: tally.scores,
    funnel: funnel.map(stepOf),
    sources: sources.flatMap(({ name, value }) => (name === null ? [] : [{ name, value }])),
    compared_with_other_jobs: {
      jobs: others.jobs,
      applications: rounded(others.applications),
      time_to_hire: rounded(others.time_to_hire),
      overall_score: rounded(others.overall_score),
    },
    average_overall_score: tally.average,
    time_to_hire: rounded(hiring.time_to_hire),
    relaxed: {
      comparable: applicants.comparable,
      not_comparable: applicants.notComparable,
      criteria: applicants.relaxed.slice(0, MOST_RELAXED).map(relaxationOf),
    },
  }
}
