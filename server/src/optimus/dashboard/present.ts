import { daysUntil, highestDegree, levelOf, oneDecimal, type Period, percentOf } from '../rules.ts'
import type { MatchRow } from './queries.ts'
import type { DashboardFigures } from './read.ts'
import { costPerHire, demandOf, fillDays, meanPer, sourcesOf, strengthsOf, weaknessesOf } from './rules.ts'
import type { Dashboard } from './schemas.ts'

export const TREND_DAYS = 7
export const APPLICATION_TREND_DAYS = 30
const MOST_NAMED = 10

const days = (value: number | null | undefined): number | null => (value == null ? null : oneDecimal(value))

const trendsOf = ({ applicationDays, hireDays }: DashboardFigures, last: string) => {
  const shown = daysUntil(last, TREND_DAYS)
  return {
    days: shown,
    applications: fillDays(shown, applicationDays, (row) => row?.count ?? 0),
    hires: fillDays(shown, hireDays, (row) => row?.count ?? 0),
    time_to_hire: fillDays(shown, hireDays, (row) => days(row?.time_to_hire)),
  }
}

const metricsOf = (figures: DashboardFigures, period: Period): Dashboard['recruitment_metrics'] => ({
  total_applications: figures.hiring.applications,
  hires: figures.hiring.hires,
  hires_this_month: figures.hiring.hires_this_month,
  time_to_hire: days(figures.hiring.time_to_hire),
  ...costPerHire(figures.costs),
  offer_accept_rate: percentOf(figures.hiring.accepted_offers, figures.hiring.decided_offers),
  quality_score: figures.scores?.quality ?? null,
  trends: trendsOf(figures, period.last),
})

/** Blind: nothing that names the person; criteria are the job's own words. */
const matchOf =
  (isBlind: boolean) =>
  (row: MatchRow): Dashboard['candidate_matches'][number] => ({
    id: row.application_id,
    job_id: row.job_id,
    name: isBlind ? null : row.full_name,
    role: row.job_title,
    match: row.overall_score,
    skills: [...row.matched_skills],
    experience: row.work_months === null ? null : oneDecimal(row.work_months / 12),
    education: highestDegree(row.education),
    contact: isBlind ? null : row.email,
    level: levelOf(row.work_months),
    strengths: strengthsOf(row.items),
    weaknesses: weaknessesOf(row.items),
    held_down: row.held_down,
    applied_date: row.applied_at.toISOString(),
  })

const jobAnalyticsOf = (figures: DashboardFigures, period: Period): Dashboard['job_analytics'] => {
  const shown = daysUntil(period.last, APPLICATION_TREND_DAYS)
  return {
    open_positions: figures.jobs.open,
    avg_applications_per_job: meanPer(figures.hiring.applications, figures.jobs.posted),
    ...sourcesOf(figures.sources, MOST_NAMED),
    application_trends: fillDays(shown, figures.applicationDays, (row) => row?.count ?? 0),
    application_trend_days: shown,
    skill_demand: demandOf(figures.terms, MOST_NAMED),
  }
}

const scoresOf = ({ scores }: DashboardFigures): Dashboard['resume_analysis'] => ({
  analysed: scores?.analysed ?? 0,
  overall_score: scores?.means.overall ?? null,
  skills_match: scores?.means.skill_alignment ?? null,
  experience_relevance: scores?.means.experience ?? null,
  education_fit: scores?.means.education ?? null,
  project_validation: scores?.means.project_validation ?? null,
  formatting: scores?.means.formatting ?? null,
  trustworthiness: scores?.means.trustworthiness ?? null,
  credibility: scores?.means.credibility ?? null,
})

export const toDashboard = (
  figures: DashboardFigures,
  { period, isBlind, now }: { readonly period: Period; readonly isBlind: boolean; readonly now: Date },
): Dashboard => ({
  computed_at: now.toISOString(),
  period: { from: period.from ?? null, to: period.to ?? null, time_zone: period.timeZone, unit: 'day' },
  recruitment_metrics: metricsOf(figures, period),
  candidate_matches: figures.matches.map(matchOf(isBlind)),
  job_analytics: jobAnalyticsOf(figures, period),
  resume_analysis: scoresOf(figures),
})
