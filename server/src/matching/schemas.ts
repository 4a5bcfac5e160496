import { type Static, Type } from 'typebox'
import { Id, nullable, Score } from '../http/schemas.ts'
import { SKILL_GAP, TOP_MATCH } from './examples.ts'

export const TopMatchesQuery = Type.Object(
  {
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 50, default: 5, description: 'How many to answer at most.' }),
    ),
  },
  { additionalProperties: false },
)

export const Why = Type.Object({
  criterion: Type.String({ description: 'What the job asks for.' }),
  kind: Type.String({ description: 'skill, experience, education, certification, licence or language.' }),
  level: Type.String({ description: 'evidenced, listed, related or partial.' }),
  quote: nullable(Type.String({ description: 'Where the resume shows it.' })),
})

export const TopMatch = Type.Object(
  {
    job_id: Id,
    job_title: Type.String(),
    company_name: nullable(Type.String()),
    overall_score: Score,
    skill_alignment_score: Score,
    project_validation_score: Score,
    experience_score: Score,
    education_score: Score,
    matched_skills: Type.Array(Type.String()),
    missing_skills: Type.Array(Type.String()),
    why: Type.Array(Why, { description: 'The criteria that count most and are met, at most five.' }),
    held_down: nullable(Type.String({ description: 'The hard requirement that holds the score down, if one does.' })),
  },
  { $id: 'TopMatch', examples: [TOP_MATCH] },
)
export type TopMatch = Static<typeof TopMatch>

export const SkillGapQuery = Type.Object(
  {
    bar: Type.Optional(
      Type.Number({ minimum: 0, maximum: 100, default: 70, description: 'The overall score that opens a job.' }),
    ),
  },
  { additionalProperties: false },
)

const SkillGain = Type.Object({
  skill: Type.String(),
  jobs_asking: Type.Integer({ description: 'Of the jobs looked at, those that ask for it and do not find it.' }),
  jobs_opened: Type.Integer({ description: 'Of these, those that would then score at least the bar.' }),
  mean_gain: Type.Number({ description: 'Points of the overall score, over the jobs that ask for it.' }),
  opened_job_ids: Type.Array(Id, { description: 'Five at most, best first.' }),
})

export const SkillGap = Type.Object(
  {
    bar: Type.Number(),
    jobs_looked_at: Type.Integer({ description: 'The open jobs that suit the resume best, 100 at most.' }),
    jobs_at_bar: Type.Integer({ description: 'Of these, those that score at least the bar as the resume is.' }),
    skills: Type.Array(SkillGain, { description: 'Most jobs opened first, then most gained; ten at most.' }),
  },
  { $id: 'SkillGap', examples: [SKILL_GAP] },
)
export type SkillGap = Static<typeof SkillGap>
