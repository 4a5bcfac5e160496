import { type Static, type TSchema, Type } from 'typebox'
import { Id, nullable, Score, Time } from '../http/schemas.ts'
import { ANALYSIS, ANALYZE_FORM, RECOMMENDATIONS, STATUS, SUMMARY, VERIFICATION } from './examples.ts'

const ANALYSIS_STATUSES = ['queued', 'running', 'done', 'failed'] as const
export const Status = Type.Unsafe<(typeof ANALYSIS_STATUSES)[number]>({ type: 'string', enum: [...ANALYSIS_STATUSES] })
const Strings = Type.Array(Type.String())
const ById = <T extends TSchema>(value: T) => Type.Record(Type.String(), value)

const Box = Type.Object(
  { x: Type.Number(), y: Type.Number(), width: Type.Number(), height: Type.Number() },
  { description: 'Points, from the top left.' },
)

/** Where something stands in the resume. */
const ResumePlace = Type.Object({
  quote: Type.String({ description: 'A readable piece of its line.' }),
  words: Type.String({ description: 'The text from start to end, verbatim.' }),
  page: Type.Integer(),
  box: nullable(Box),
  start: Type.Integer(),
  end: Type.Integer(),
})
const JobPlace = Type.Object({
  field: Type.String(),
  quote: Type.String(),
  words: Type.String(),
  start: Type.Integer(),
  end: Type.Integer(),
})

const Criterion = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  label: Type.String(),
  importance: Type.String(),
})

export const Item = Type.Object(
  {
    criterion: Criterion,
    credit: Type.Number({ minimum: 0, maximum: 1 }),
    level: Type.String({
      description: 'evidenced, listed, related, partial, none, or unknown when it cannot be judged.',
    }),
    weight: Type.Number({ description: 'Share of its dimension, 0–1.' }),
    resume: Type.Array(ResumePlace),
    job: JobPlace,
    missing: nullable(Type.String()),
  },
  { description: 'One criterion of the job judged, with the evidence on both sides.' },
)

const Background = Type.Object(
  {
    part: Type.String({ description: 'title, level or wording.' }),
    credit: nullable(Type.Number({ minimum: 0, maximum: 1 })),
    weight: Type.Number({ description: 'Share of the experience score, 0–1.' }),
    resume: Type.Array(ResumePlace),
    reason: Type.String(),
  },
  { description: 'What the experience score takes into account besides the criteria.' },
)

export const Recommendation = Type.Object({
  text: Type.String(),
  why: Type.String(),
  gain: Type.Number({ description: 'Points the overall score would rise by, computed.' }),
  severity: Type.String(),
  place: nullable(ResumePlace),
  rule: Type.String(),
})
export type Recommendation = Static<typeof Recommendation>

export const Failure = Type.Object(
  { slug: Type.String(), detail: Type.String() },
  { description: 'Why it failed and what to do.' },
)

const Project = Type.Object({
  score: Type.Number(),
  skills: Strings,
  signals: ById(Type.Boolean()),
  place: ResumePlace,
})

const Certificate = Type.Object(
  {
    engine_version: Type.String(),
    lexicon_hash: Type.String(),
    file_sha256: nullable(Type.String()),
    job_revision: nullable(Type.Integer()),
    as_of: Type.String(),
    result_sha256: Type.String({ description: 'SHA-256 of the canonical JSON (RFC 8785) of the whole result.' }),
  },
  { description: 'All that is needed to compute the result again.' },
)

const LINK_STATUSES = ['reachable', 'missing', 'refused', 'unreachable', 'unchecked'] as const
const LinkCheck = Type.Object({
  url: Type.String(),
  status: Type.Unsafe<(typeof LINK_STATUSES)[number]>({
    type: 'string',
    enum: [...LINK_STATUSES],
    description: 'refused: not asked, for safety. unchecked: the site answers no programs.',
  }),
  checked_at: Time,
  detail: Type.String({ description: 'What was found, as a sentence.' }),
})

export const FIVE_SCORES = {
  skill_alignment_score: Score,
  project_validation_score: Score,
  formatting_score: Score,
  trustworthiness_score: Score,
  credibility_score: Score,
}
const scores = { overall_score: Score, ...FIVE_SCORES }
const WithIssues = Type.Object({ overall_score: Score, issues: Strings })

export const Analysis = Type.Object(
  {
    id: Id,
    job_id: Id,
    resume_id: Id,
    status: Status,
    ...scores,
    experience_score: Score,
    education_score: Score,
    skill_alignment: Type.Object({
      overall_alignment: Score,
      skill_scores: ById(Type.Number()),
      matched_skills: Strings,
      missing_skills: Strings,
    }),
    project_validation: Type.Object({ overall_score: Score, projects: ById(Project) }),
    formatting: WithIssues,
    trustworthiness: WithIssues,
    credibility: WithIssues,
    analysis_summary: Type.String(),
    recommendations: Strings,
    recommendation_details: Type.Array(Recommendation),
    items: Type.Array(Item),
    background: Type.Array(Background),
    explanation: Type.String({ description: 'Every point in words and sums, as plain text for a person.' }),
    not_judged: Strings,
    cap: nullable(Type.Object({ at: Type.Number(), reason: Type.String() })),
    weights: ById(Type.Number()),
    failure: nullable(Failure),
    link_checks: Type.Union([Type.Array(LinkCheck), Type.Null()], {
      description:
        'Where the links of the resume lead. Null until somebody has looked, and always while LINK_CHECKS is off. No score depends on it.',
    }),
    certificate: nullable(Certificate),
    engine_version: Type.String(),
    created_at: Time,
    updated_at: Time,
  },
  { $id: 'Analysis', examples: [ANALYSIS] },
)
export type Analysis = Static<typeof Analysis>

export const AnalysisStatus = Type.Object(
  {
    analysis_id: Id,
    status: Status,
    progress: Type.Integer({ minimum: 0, maximum: 100 }),
    stage: Type.String({ description: 'queued, reading, scoring, done or failed.' }),
    status_url: Type.String(),
    events_url: Type.String(),
    failure: nullable(Failure),
  },
  { $id: 'AnalysisStatus', examples: [STATUS] },
)
export type AnalysisStatus = Static<typeof AnalysisStatus>

/** Written past the serialiser, so this only documents it. */
export const EventStream = {
  description: 'Goes on until the analysis is finished, or ten minutes.',
  content: {
    'text/event-stream': {
      schema: { type: 'string' },
      example:
        'id: running-10\nevent: status\ndata: {"analysis_id":7,"status":"running","progress":10,"stage":"reading","status_url":"/api/v1/resume-analysis/7/status","events_url":"/api/v1/resume-analysis/7/events","failure":null}\n\n',
    },
  },
}

const AsJson = nullable(Type.String({ description: 'JSON; null where there is nothing.' }))

export const AnalysisVerification = Type.Object(
  {
    verified: nullable(
      Type.Boolean({
        description: 'null: another engine or lexicon computed it, so this one can neither confirm nor deny.',
      }),
    ),
    differences: Type.Array(
      Type.Object({
        part: Type.String({ description: 'overall, scores.experience, items.skill:python, certificate.fileSha256, …' }),
        stated: AsJson,
        computed: AsJson,
      }),
    ),
    explanation: Type.String(),
    certificate: Certificate,
  },
  { $id: 'AnalysisVerification', examples: [VERIFICATION] },
)
export type AnalysisVerification = Static<typeof AnalysisVerification>

export const AnalysisSummary = Type.Object(
  {
    ...scores,
    matched_skills: Strings,
    missing_skills: Strings,
    top_projects: Type.Array(Type.Object({ name: Type.String(), score: Type.Number() })),
  },
  { $id: 'AnalysisSummary', examples: [SUMMARY] },
)
export type AnalysisSummary = Static<typeof AnalysisSummary>

export const Recommendations = Type.Object(
  { recommendations: Strings, details: Type.Array(Recommendation) },
  { $id: 'Recommendations', examples: [RECOMMENDATIONS] },
)
export type Recommendations = Static<typeof Recommendations>

/** The form of POST /analyze, for the reference page; `http/uploads.ts` reads it and `rules.ts` checks it. */
export const AnalyzeForm = Type.Object(
  {
    resume: Type.Optional(
      Type.Unsafe<string>({
        type: 'string',
        format: 'binary',
        description:
          'PDF, DOCX, DOC, ODT, RTF, HTML, Markdown, plain text, PNG or JPEG; or the text itself as a field.',
      }),
    ),
    resume_id: Type.Optional(Type.Integer({ minimum: 1, description: 'A resume uploaded before, instead of a file.' })),
    job_id: Id,
  },
  { $id: 'AnalyzeForm', examples: [ANALYZE_FORM] },
)

export const JobIdParams = Type.Object({ job_id: Id })
export const AnalysisIdParams = Type.Object({ analysis_id: Id })
