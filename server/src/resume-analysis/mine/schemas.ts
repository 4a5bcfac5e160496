import { type Static, Type } from 'typebox'
import { PageQuery } from '../../http/paging.ts'
import { Id, nullable, Score, Time } from '../../http/schemas.ts'
import { FIVE_SCORES, Status } from '../schemas.ts'
import { COMPARISON, LIST_ITEM, STATS } from './examples.ts'

const Strings = Type.Array(Type.String())

export const AnalysesQuery = Type.Object(PageQuery, { additionalProperties: false })

export const AnalysisListItem = Type.Object(
  {
    id: Id,
    job_id: Id,
    job_title: Type.String(),
    resume_id: Id,
    status: Status,
    overall_score: Score,
    ...FIVE_SCORES,
    created_at: Time,
    updated_at: Time,
  },
  { $id: 'AnalysisListItem', examples: [LIST_ITEM] },
)
export type AnalysisListItem = Static<typeof AnalysisListItem>

export const AnalysisStats = Type.Object(
  {
    total_analyses: Type.Integer({
      description: 'Every finished analysis; the figures below count the latest of each job.',
    }),
    average_overall_score: Score,
    average_skill_alignment_score: Score,
    average_project_validation_score: Score,
    most_common_missing_skills: Strings,
    most_common_matched_skills: Strings,
    top_job_match: nullable(Type.Object({ job_id: Id, job_title: Type.String(), overall_score: Type.Number() })),
  },
  { $id: 'AnalysisStats', examples: [STATS] },
)
export type AnalysisStats = Static<typeof AnalysisStats>

export const CompareQuery = Type.Object(
  {
    job_ids: Type.Array(Type.String({ pattern: '^\\d{1,15}(,\\d{1,15})*$' }), {
      minItems: 1,
      maxItems: 20,
      description: '2 to 20 ids: `job_ids=1&job_ids=2`, or `job_ids=1,2`.',
    }),
  },
  { additionalProperties: false },
)

const Numbers = Type.Array(nullable(Type.Number()))

export const Comparison = Type.Object(
  {
    job_ids: Type.Array(Id),
    job_titles: Strings,
    overall_scores: Numbers,
    skill_alignment_scores: Numbers,
    best_match_index: nullable(Type.Integer({ minimum: 0 })),
    best_match_job_id: nullable(Id),
    best_match_job_title: nullable(Type.String()),
    dimensions: Type.Record(
      Type.String(),
      Type.Object({
        scores: Numbers,
        deltas: Type.Array(nullable(Type.Number()), { description: 'To the best of this dimension: 0 or less.' }),
      }),
    ),
    shared_missing_skills: Type.Array(Type.String(), { description: 'Asked by every one of these jobs, and missing.' }),
    unique_missing_skills: Type.Array(Strings, { description: 'Per job: missing there and nowhere else.' }),
    shared_matched_skills: Strings,
  },
  { $id: 'Comparison', examples: [COMPARISON] },
)
export type Comparison = Static<typeof Comparison>
