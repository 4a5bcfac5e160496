import type {
  Dimension,
  Analysis as EngineAnalysis,
  Finding,
  Place,
  ProjectScore,
  Score,
  Verification,
} from '@zodie/engine'
import { explainAnalysis, explanationText } from '@zodie/engine'
import type { AnalysisRow } from './queries.ts'
import type {
  Analysis,
  AnalysisStatus,
  AnalysisSummary,
  AnalysisVerification,
  Recommendation,
  Recommendations,
} from './schemas.ts'

const BASE = '/api/v1/resume-analysis'

// `excerpt` is absent from results of engines before 0.3.0.
const toPlace = ({ quote, excerpt, page, box, start, end }: Place & { readonly excerpt?: string }) => ({
  quote: excerpt ?? quote,
  words: quote,
  page,
  box,
  start,
  end,
})

export const toItem = (item: EngineAnalysis['items'][number]): Analysis['items'][number] => ({
  criterion: {
    id: item.criterion.id,
    kind: item.criterion.kind,
    label: item.criterion.label,
    importance: item.criterion.importance,
  },
  credit: item.credit,
  level: item.level,
  weight: item.weight,
  resume: item.resume.map(toPlace),
  job: {
    field: item.job.field,
    quote: item.job.excerpt ?? item.job.quote,
    words: item.job.quote,
    start: item.job.start,
    end: item.job.end,
  },
  missing: item.missing,
})

const toRecommendation = (finding: Finding): Recommendation => ({
  text: finding.text,
  why: finding.why,
  gain: finding.gain,
  severity: finding.severity,
  place: finding.place === null ? null : toPlace(finding.place),
  rule: finding.rule,
})

const toProject = ({ score, skills, signals, place }: ProjectScore) => ({
  score,
  skills: [...skills],
  signals,
  place: toPlace(place),
})

const issuesOf = (result: EngineAnalysis, dimension: Dimension) => ({
  overall_score: result.scores[dimension],
  issues: result.findings.filter((finding) => finding.dimension === dimension).map(({ text }) => text),
})

const scoresOf = (scores: Partial<Readonly<Record<Dimension, Score>>>) => ({
  skill_alignment_score: scores.skill_alignment ?? null,
  project_validation_score: scores.project_validation ?? null,
  formatting_score: scores.formatting ?? null,
  trustworthiness_score: scores.trustworthiness ?? null,
  credibility_score: scores.credibility ?? null,
})

const failureOf = (row: AnalysisRow) =>
  row.failure_slug === null ? null : { slug: row.failure_slug, detail: row.failure_detail ?? 'The analysis failed.' }

const emptyPart = { overall_score: null, issues: [] }

/** An analysis that has no result yet, or never will: everything that would be a judgement is null or empty. */
const withoutResult = (row: AnalysisRow) => ({
  overall_score: null,
  ...scoresOf({}),
  experience_score: null,
  education_score: null,
  skill_alignment: { overall_alignment: null, skill_scores: {}, matched_skills: [], missing_skills: [] },
  project_validation: { overall_score: null, projects: {} },
  formatting: emptyPart,
  trustworthiness: emptyPart,
  credibility: emptyPart,
  analysis_summary: failureOf(row)?.detail ?? '',
  recommendations: [],
  recommendation_details: [],
  items: [],
  background: [],
  explanation: '',
  not_judged: [],
  cap: null,
  weights: {},
  certificate: null,
})

const toCertificate = ({ certificate }: EngineAnalysis) => ({
  engine_version: certificate.engineVersion,
  lexicon_hash: certificate.lexiconHash,
  file_sha256: certificate.fileSha256,
  job_revision: certificate.jobRevision,
  as_of: certificate.asOf,
  // Absent from results of engines before 0.3.0.
  result_sha256: certificate.resultSha256 ?? '',
})

export const toVerification = (
  stated: EngineAnalysis,
  { verified, differences, explanation }: Verification,
): AnalysisVerification => ({
  verified,
  differences: [...differences],
  explanation,
  certificate: toCertificate(stated),
})

/** All of an answer that is the engine's. */
export const withResult = (result: EngineAnalysis) => ({
  overall_score: result.overall,
  ...scoresOf(result.scores),
  experience_score: result.scores.experience,
  education_score: result.scores.education,
  skill_alignment: {
    overall_alignment: result.scores.skill_alignment,
    skill_scores: { ...result.skillScores },
    matched_skills: [...result.matchedSkills],
    missing_skills: [...result.missingSkills],
  },
  project_validation: {
    overall_score: result.scores.project_validation,
    projects: Object.fromEntries(result.projects.map((project) => [project.name, toProject(project)])),
  },
  formatting: issuesOf(result, 'formatting'),
  trustworthiness: issuesOf(result, 'trustworthiness'),
  credibility: issuesOf(result, 'credibility'),
  analysis_summary: result.summary,
  recommendations: result.findings.map(({ text }) => text),
  recommendation_details: result.findings.map(toRecommendation),
  items: result.items.map(toItem),
  background: (result.background ?? []).map((part) => ({ ...part, resume: part.resume.map(toPlace) })),
  // Results of engines before 0.3.0 do not hold all that it takes.
  explanation: result.background === undefined ? '' : explanationText(explainAnalysis(result)),
  not_judged: [...result.notJudged],
  cap: result.cap,
  weights: { ...result.certificate.weights },
  certificate: toCertificate(result),
})

/** The stored row as the contract's **Analysis**. */
export const toAnalysis = (row: AnalysisRow): Analysis => ({
  id: row.id,
  job_id: row.job_id,
  resume_id: row.resume_id,
  status: row.status,
  ...(row.result === null ? withoutResult(row) : withResult(row.result)),
  failure: failureOf(row),
  link_checks: row.link_checks === null ? null : row.link_checks.map((check) => ({ ...check })),
  engine_version: row.engine_version,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})

export const toStatus = (row: AnalysisRow): AnalysisStatus => ({
  analysis_id: row.id,
  status: row.status,
  progress: row.progress,
  stage: row.stage,
  status_url: `${BASE}/${row.id}/status`,
  events_url: `${BASE}/${row.id}/events`,
  failure: failureOf(row),
})

const TOP_PROJECTS = 5

export const toSummary = (result: EngineAnalysis): AnalysisSummary => ({
  overall_score: result.overall,
  ...scoresOf(result.scores),
  matched_skills: [...result.matchedSkills],
  missing_skills: [...result.missingSkills],
  top_projects: [...result.projects]
    .sort((a, b) => b.score - a.score)
    .slice(0, TOP_PROJECTS)
    .map(({ name, score }) => ({ name, score })),
})

export const toRecommendations = (result: EngineAnalysis): Recommendations => ({
  recommendations: result.findings.map(({ text }) => text),
  details: result.findings.map(toRecommendation),
})
