import type { Dimension } from '@zodie/engine'
import { type Static, Type } from 'typebox'
import { PageQuery } from '../http/paging.ts'
import { Id, nullable, Time } from '../http/schemas.ts'
import { JOB, JOB_INPUT, JOB_PATCH } from './examples.ts'

/** A string of the list; `enum` reads better in the reference and in messages than a union of constants. */
export const oneOf = <const T extends readonly string[]>(values: T, description?: string) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], ...(description !== undefined && { description }) })

const JOB_STATUSES = ['draft', 'active', 'closed', 'archived'] as const
export const JOB_TYPES = ['full_time', 'part_time', 'contract', 'freelance', 'internship'] as const
export const EXPERIENCE_LEVELS = ['entry', 'junior', 'mid', 'senior', 'lead', 'executive'] as const
export const REMOTE_MODES = ['onsite', 'hybrid', 'remote'] as const

const Title = Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' })
const LongText = Type.String({ maxLength: 50_000 })
const Salary = nullable(
  Type.Number({ minimum: 0, maximum: 1_000_000_000, description: 'Per year, in salary_currency.' }),
)
export const Skills = Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 100 })

const weight = Type.Optional(Type.Number({ minimum: 0, maximum: 1000 }))

const JobWeights = Type.Object(
  {
    skill_alignment: weight,
    experience: weight,
    education: weight,
    project_validation: weight,
    formatting: weight,
    trustworthiness: weight,
    credibility: weight,
  } satisfies Record<Dimension, typeof weight>,
  {
    additionalProperties: false,
    minProperties: 1,
    description:
      'What the parts of a score count for this job, relative to each other; parts left out count as everywhere.',
  },
)
export type JobWeights = Static<typeof JobWeights>

const OptionalFields = {
  company: Type.Optional(nullable(Type.String({ maxLength: 200 }))),
  location: Type.Optional(nullable(Type.String({ maxLength: 200 }))),
  description: Type.Optional(LongText),
  requirements: Type.Optional(LongText),
  salary_min: Type.Optional(Salary),
  salary_max: Type.Optional(Salary),
  salary_currency: Type.Optional(
    nullable(Type.String({ pattern: '^[A-Z]{3}$', description: 'ISO 4217, such as EUR.' })),
  ),
  status: Type.Optional(oneOf(JOB_STATUSES)),
  job_type: Type.Optional(nullable(oneOf(JOB_TYPES))),
  experience_level: Type.Optional(nullable(oneOf(EXPERIENCE_LEVELS))),
  remote: Type.Optional(nullable(oneOf(REMOTE_MODES))),
  skills: Type.Optional(Skills),
  closes_at: Type.Optional(nullable(Time)),
  weights: Type.Optional(nullable(JobWeights)),
}

/** What an employer writes; everything but the title may be left out. */
export const JobInput = Type.Object(
  { title: Title, ...OptionalFields },
  { $id: 'JobInput', examples: [JOB_INPUT], additionalProperties: false },
)
export type JobInput = Static<typeof JobInput>

/** What is given replaces what is there; the rest stays. */
export const JobPatch = Type.Object(
  { title: Type.Optional(Title), ...OptionalFields },
  { $id: 'JobPatch', examples: [JOB_PATCH], additionalProperties: false, minProperties: 1 },
)
export type JobPatch = Static<typeof JobPatch>

export const Job = Type.Object(
  {
    id: Id,
    title: Type.String(),
    company: nullable(Type.String()),
    location: nullable(Type.String()),
    description: Type.String(),
    requirements: Type.String(),
    salary_min: nullable(Type.Number()),
    salary_max: nullable(Type.Number()),
    salary_currency: nullable(Type.String()),
    status: oneOf(JOB_STATUSES),
    job_type: nullable(oneOf(JOB_TYPES)),
    experience_level: nullable(oneOf(EXPERIENCE_LEVELS)),
    remote: nullable(oneOf(REMOTE_MODES)),
    skills: Type.Array(Type.String()),
    revision: Type.Integer({ description: 'Raised by each change of what candidates are scored against.' }),
    created_at: Time,
    updated_at: Time,
    closes_at: nullable(Time),
    weights: nullable(JobWeights),
    user_id: Id,
  },
  { $id: 'Job', examples: [JOB] },
)
export type Job = Static<typeof Job>

export const JobParams = Type.Object({ job_id: Id })
export const JobsQuery = Type.Object(PageQuery, { additionalProperties: false })
