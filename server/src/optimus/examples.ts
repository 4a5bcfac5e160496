import { ANALYSIS } from '../resume-analysis/examples.ts'

// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

const DAYS = Array.from({ length: 30 }, (_, place) => new Date(Date.UTC(2026, 2, place + 2)).toISOString().slice(0, 10))
const WEEK = DAYS.slice(-7)

export const DASHBOARD = {
  computed_at: '2026-03-31T15:20:11.402Z',
  period: { from: '2026-01-01', to: '2026-03-31', time_zone: 'Europe/Stockholm', unit: 'day' },
  recruitment_metrics: {
    total_applications: 84,
    hires: 3,
    hires_this_month: 1,
    time_to_hire: 23.5,
    cost_per_hire: 41000,
    cost_currency: 'SEK',
    offer_accept_rate: 75,
    quality_score: 74.2,
    trends: {
      days: WEEK,
      applications: [2, 0, 1, 4, 3, 0, 1],
      hires: [0, 0, 0, 1, 0, 0, 0],
      time_to_hire: [null, null, null, 21.3, null, null, null],
    },
  },
  candidate_matches: [
    {
      id: 41,
      job_id: 7,
      name: 'Maren Okafor-Lindqvist',
      role: 'Backend Engineer',
      match: 71.1,
      skills: ['Back-end development', 'Node.js', 'PostgreSQL'],
      experience: 5.1,
      education: 'bachelor',
      contact: 'maren@okafor-lindqvist.example',
      level: 'senior',
      strengths: ['PostgreSQL'],
      weaknesses: ['Kubernetes'],
      held_down: null,
      applied_date: '2026-03-04T16:40:51.003Z',
    },
  ],
  job_analytics: {
    open_positions: 4,
    avg_applications_per_job: 14,
    top_sources: [
      { name: 'careers-page', value: 51 },
      { name: 'referral', value: 9 },
    ],
    applications_without_source: 24,
    application_trends: DAYS.map((_, place) => (place * 5) % 4),
    application_trend_days: DAYS,
    skill_demand: [
      { name: 'PostgreSQL', value: 3 },
      { name: 'Kubernetes', value: 2 },
    ],
  },
  resume_analysis: {
    analysed: 79,
    overall_score: 58.3,
    skills_match: 51.6,
    experience_relevance: 66.9,
    education_fit: null,
    project_validation: 40.7,
    formatting: 81.2,
    trustworthiness: 93.5,
    credibility: 77.4,
  },
}

export const JOB_INSIGHTS = {
  job_id: 7,
  title: 'Backend Engineer',
  computed_at: '2026-03-31T15:20:11.402Z',
  applications: 22,
  analysed: 20,
  qualified_score: 70,
  qualified_candidates: 4,
  time_open: 29.3,
  candidate_demographics: {
    experience_levels: { entry: 6, mid: 8, senior: 5, unknown: 1 },
    education: { bachelor: 9, master: 4, phd: 0, other: 2, unknown: 5 },
  },
  skill_distribution: [
    { name: 'Node.js', candidates_with_skill: 15, candidates_without_skill: 5 },
    { name: 'Kubernetes', candidates_with_skill: 6, candidates_without_skill: 14 },
  ],
  score_distribution: [0, 0, 1, 2, 4, 5, 4, 3, 1, 0].map((candidates, place) => ({
    from: place * 10,
    to: place * 10 + 10,
    candidates,
  })),
  funnel: [
    { status: 'applied', reached: 22, conversion: 50, dwell_days: 2.1 },
    { status: 'screening', reached: 11, conversion: 45.5, dwell_days: 4.8 },
  ],
  sources: [{ name: 'careers-page', value: 14 }],
  compared_with_other_jobs: { jobs: 5, applications: 12, time_to_hire: 25.4, overall_score: 55.8 },
  average_overall_score: 58.9,
  time_to_hire: null,
  relaxed: {
    comparable: 20,
    not_comparable: 0,
    criteria: [
      {
        criterion: 'Kubernetes',
        importance: 'required',
        qualify: 9,
        more: 6,
        fewer: 1,
        text: 'Without "Kubernetes" 6 more qualify and 1 no longer does.',
      },
    ],
  },
}

export const ONE_OFF_INPUT = {
  resume: 'Anna Applicant\nSkills: Node.js, PostgreSQL\nBackend Engineer, Example Ltd, 2019 - 2024',
  job_title: 'Backend Engineer',
  job_description: 'Required: Node.js, PostgreSQL, Kubernetes.',
}

const { id: _id, job_id: _job, resume_id: _resume, status: _status, failure: _failure, ...rest } = ANALYSIS
const { link_checks: _links, certificate: _certificate, engine_version: _engine, ...dated } = rest
const { created_at: _created, updated_at: _updated, ...judged } = dated

export const ONE_OFF_ANALYSIS = {
  analysis: judged,
  job_match: {
    overall_score: judged.overall_score,
    matched_skills: judged.skill_alignment.matched_skills,
    missing_skills: judged.skill_alignment.missing_skills,
    held_down: null,
  },
  recommendations: judged.recommendation_details,
}
