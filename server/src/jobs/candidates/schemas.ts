import { type Static, Type } from 'typebox'
import { PageQuery } from '../../http/paging.ts'
import { Id, nullable, Score, Time } from '../../http/schemas.ts'
import { Why } from '../../matching/schemas.ts'
import { JOB } from '../examples.ts'
import { Job, oneOf } from '../schemas.ts'
import { CANDIDATE } from './examples.ts'

export const CandidatesQuery = Type.Object(
  {
    blind: Type.Optional(
      Type.Boolean({
        default: false,
        description: 'True: no names, addresses and links; people are told apart by number.',
      }),
    ),
    min_score: Type.Optional(
      Type.Number({ minimum: 0, maximum: 100, description: 'Only those scored at least this.' }),
    ),
    ...PageQuery,
  },
  { additionalProperties: false },
)

const APPLICATION_STATUSES = ['applied', 'screening', 'interview', 'offer', 'hired', 'rejected', 'withdrawn'] as const

export const JobCandidate = Type.Object(
  {
    application_id: Id,
    status: oneOf(APPLICATION_STATUSES),
    name: nullable(Type.String({ description: 'Null in blind mode, and for who gave none.' })),
    email: nullable(Type.String()),
    overall_score: Score,
    skill_alignment_score: Score,
    experience_score: Score,
    education_score: Score,
    project_validation_score: Score,
    matched_skills: Type.Array(Type.String()),
    missing_skills: Type.Array(Type.String()),
    why: Type.Array(Why, {
      description: 'The criteria that count most and are met, with the words that show it; no words in blind mode.',
    }),
    held_down: nullable(Type.String({ description: 'The hard requirement that holds the score down, if one does.' })),
    applied_at: Time,
  },
  { $id: 'JobCandidate', examples: [CANDIDATE] },
)
export type JobCandidate = Static<typeof JobCandidate>

export const CountedJob = Type.Object(
  { ...Job.properties, applications_count: Type.Integer({ minimum: 0 }) },
  { $id: 'CountedJob', examples: [{ ...JOB, applications_count: 3 }] },
)
