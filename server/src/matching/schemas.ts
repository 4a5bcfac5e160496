import { type Static, Type } from 'typebox'
import { Id, nullable, Score } from '../http/schemas.ts'
import { TOP_MATCH } from './examples.ts'

export const TopMatchesQuery = Type.Object(
  {
    limit: Type.Optional(
      Type.Integer({ minimum: 1, maximum: 50, default: 5, description: 'How many to answer at most.' }),
    ),
  },
  { additionalProperties: false },
)

const Why = Type.Object({
  criterion: Type.String({ description: 'What the job asks for.' }),
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
