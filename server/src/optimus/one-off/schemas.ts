import { type Static, Type } from 'typebox'
import { nullable, Score } from '../../http/schemas.ts'
import { Analysis, Recommendation } from '../../resume-analysis/schemas.ts'
import { ONE_OFF_ANALYSIS, ONE_OFF_INPUT } from '../examples.ts'

export const OneOffInput = Type.Object(
  {
    // What a text file may hold, and what a job may.
    resume: Type.String({ minLength: 1, maxLength: 200_000, pattern: '\\S', description: 'The text of the resume.' }),
    job_title: Type.Optional(Type.String({ maxLength: 200 })),
    job_description: Type.String({
      minLength: 1,
      maxLength: 50_000,
      pattern: '\\S',
      description: 'The text of the job ad.',
    }),
  },
  { $id: 'OneOffInput', examples: [ONE_OFF_INPUT], additionalProperties: false },
)
export type OneOffInput = Static<typeof OneOffInput>

const { id: _id, job_id: _job, resume_id: _resume, status: _status, failure: _failure, ...rest } = Analysis.properties
const { link_checks: _links, certificate: _certificate, engine_version: _engine, ...dated } = rest
const { created_at: _created, updated_at: _updated, ...judged } = dated

const JobMatch = Type.Object({
  overall_score: Score,
  matched_skills: Type.Array(Type.String()),
  missing_skills: Type.Array(Type.String()),
  held_down: nullable(Type.String({ description: 'The hard requirement that holds the score down, if one does.' })),
})

export const OneOffAnalysis = Type.Object(
  {
    analysis: Type.Object(judged, { description: 'As an Analysis, without what belongs to stored ones.' }),
    job_match: JobMatch,
    recommendations: Type.Array(Recommendation, { description: 'Most gain first.' }),
  },
  { $id: 'OneOffAnalysis', examples: [ONE_OFF_ANALYSIS] },
)
export type OneOffAnalysis = Static<typeof OneOffAnalysis>
