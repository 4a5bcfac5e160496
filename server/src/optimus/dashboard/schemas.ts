import { type Static, Type } from 'typebox'
import { Id, nullable, Score, Time } from '../../http/schemas.ts'
import { DASHBOARD } from '../examples.ts'
import { Count, NamedCount, Percent } from '../schemas.ts'

const Days = (description: string) => nullable(Type.Number({ minimum: 0, description }))
const Day = Type.String({ format: 'date' })
const Seven = { minItems: 7, maxItems: 7 }
const Thirty = { minItems: 30, maxItems: 30 }

const Trends = Type.Object(
  {
    days: Type.Array(Day, Seven),
    applications: Type.Array(Count, { ...Seven, description: 'Made on that day.' }),
    hires: Type.Array(Count, { ...Seven, description: 'Hired on that day.' }),
    time_to_hire: Type.Array(Days('Of those hired on that day.'), Seven),
  },
  { description: 'A period is a day in the time zone; the last one is `to`, or today. `from` does not cut them.' },
)

const RecruitmentMetrics = Type.Object({
  total_applications: Type.Integer({ minimum: 0, description: 'Made in the period, the withdrawn included.' }),
  hires: Type.Integer({ minimum: 0, description: 'Of these, hired by now.' }),
  hires_this_month: Type.Integer({
    minimum: 0,
    description: 'Hired in the calendar month of the last day, up to that day.',
  }),
  time_to_hire: Days('Median days from applying to being hired; null without a hire.'),
  cost_per_hire: nullable(
    Type.Number({
      minimum: 0,
      description:
        'What your own jobs with a hire cost, per hire; null where no cost was entered, or in several currencies.',
    }),
  ),
  cost_currency: nullable(Type.String()),
  offer_accept_rate: Percent('Hired, of those who had an offer and are decided; null while there are none.'),
  quality_score: Score,
  trends: Trends,
})

const CandidateMatch = Type.Object({
  id: Type.Integer({ ...Id, description: 'Of the application.' }),
  job_id: Id,
  name: nullable(Type.String()),
  role: Type.String({ description: 'The title of the job.' }),
  match: Score,
  skills: Type.Array(Type.String(), { description: 'Asked for and shown.' }),
  experience: nullable(Type.Number({ description: 'Years of dated work, one decimal.' })),
  education: nullable(Type.String({ description: 'The highest degree named: secondary … doctorate.' })),
  contact: nullable(Type.String({ description: 'The email address.' })),
  level: nullable(Type.String({ description: 'entry (under 2 years of work), mid (under 5) or senior.' })),
  strengths: Type.Array(Type.String(), { description: 'Criteria that lift the score most.' }),
  weaknesses: Type.Array(Type.String(), { description: 'Criteria that lower it most.' }),
  held_down: nullable(Type.String({ description: 'The hard requirement that holds the score down, if one does.' })),
  applied_date: Time,
})

const JobAnalytics = Type.Object({
  open_positions: Count,
  avg_applications_per_job: nullable(Type.Number({ description: 'Per job that is or was out to be seen.' })),
  top_sources: Type.Array(NamedCount, { description: 'The ten from which most applications came.' }),
  applications_without_source: Count,
  application_trends: Type.Array(Count, { ...Thirty, description: 'Applications of each day.' }),
  application_trend_days: Type.Array(Day, Thirty),
  skill_demand: Type.Array(NamedCount, {
    description: 'The ten skills that most active jobs ask for, and how many do; alternatives count each.',
  }),
})

const ResumeAnalysis = Type.Object(
  {
    analysed: Type.Integer({ minimum: 0, description: 'Applications, not withdrawn, whose resume was analysed.' }),
    overall_score: Score,
    skills_match: Score,
    experience_relevance: Score,
    education_fit: Score,
    project_validation: Score,
    formatting: Score,
    trustworthiness: Score,
    credibility: Score,
  },
  { description: 'Means over the latest analysis of each.' },
)

export const Dashboard = Type.Object(
  {
    computed_at: Type.String({
      format: 'date-time',
      description:
        'The state of the database that the figures are of: now, and for an administrator’s whole view that of the last count, eleven minutes old at most. Candidates are always shown as they are now.',
    }),
    period: Type.Object({
      from: nullable(Day),
      to: nullable(Day),
      time_zone: Type.String(),
      unit: Type.Unsafe<'day'>({ type: 'string', enum: ['day'], description: 'Of the trends.' }),
    }),
    recruitment_metrics: RecruitmentMetrics,
    candidate_matches: Type.Array(CandidateMatch, {
      description: 'The ten best open applications. A score advises: it changes no status.',
    }),
    job_analytics: JobAnalytics,
    resume_analysis: ResumeAnalysis,
  },
  {
    $id: 'Dashboard',
    examples: [DASHBOARD],
    description: 'Every figure is defined in docs/metrics.md; what cannot be known is null.',
  },
)
export type Dashboard = Static<typeof Dashboard>
