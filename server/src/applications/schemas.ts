import { type Static, Type } from 'typebox'
import type { ApplicationRole, ApplicationStatus } from '../database/tables.ts'
import { PageQuery } from '../http/paging.ts'
import { Id, nullable, Time } from '../http/schemas.ts'
import { APPLICATION, APPLICATION_CHANGE, APPLICATION_INPUT, EVENT } from './examples.ts'

/** A string of the list; `enum` reads better in the reference and in messages than a union of constants. */
const oneOf = <const T extends readonly string[]>(values: T, description: string) =>
  Type.Unsafe<T[number]>({ type: 'string', enum: [...values], description })

const STATUSES = [
  ...(['applied', 'screening', 'interview', 'offer', 'hired'] as const),
  ...(['rejected', 'withdrawn'] as const),
] as const satisfies readonly ApplicationStatus[]
const ROLES = ['applicant', 'employer', 'administrator'] as const satisfies readonly ApplicationRole[]

const Status = oneOf(
  STATUSES,
  'applied → screening → interview → offer → hired, rejected from any open one, withdrawn by the applicant.',
)
const CoverLetter = nullable(Type.String({ maxLength: 20_000 }))
const ResumeUrl = nullable(Type.String({ maxLength: 2000, description: 'An http or https address.' }))
const Source = Type.String({
  minLength: 1,
  maxLength: 100,
  pattern: '\\S',
  description: 'Where the applicant comes from, such as linkedin or newsletter.',
})
const Note = Type.String({
  minLength: 1,
  maxLength: 2000,
  pattern: '\\S',
  description: 'Why; everybody who sees the application reads it in its history, the applicant too.',
})

export const ApplicationInput = Type.Object(
  {
    job_id: Id,
    cover_letter: Type.Optional(CoverLetter),
    resume_url: Type.Optional(ResumeUrl),
    resume_id: Type.Optional(nullable(Type.Integer({ ...Id, description: 'A resume that you uploaded before.' }))),
    source: Type.Optional(nullable(Source)),
  },
  { $id: 'ApplicationInput', examples: [APPLICATION_INPUT], additionalProperties: false },
)
export type ApplicationInput = Static<typeof ApplicationInput>

export const ApplicationChange = Type.Object(
  {
    cover_letter: Type.Optional(CoverLetter),
    resume_url: Type.Optional(ResumeUrl),
    status: Type.Optional(Status),
    note: Type.Optional(Note),
  },
  {
    $id: 'ApplicationChange',
    examples: [APPLICATION_CHANGE],
    additionalProperties: false,
    description:
      'The applicant changes cover_letter and resume_url and may set status to withdrawn; the employer moves status. What is left out stays.',
  },
)
export type ApplicationChange = Static<typeof ApplicationChange>

export const Application = Type.Object(
  {
    id: Id,
    job_id: Id,
    user_id: nullable(Type.Integer({ description: 'Null once the applicant has been erased.' })),
    cover_letter: nullable(Type.String()),
    resume_url: nullable(Type.String()),
    resume_id: nullable(Id),
    status: Status,
    source: nullable(Type.String()),
    job_title: Type.String(),
    company: nullable(Type.String()),
    applicant: nullable(Type.Object({ full_name: nullable(Type.String()), email: Type.String() })),
    open_review_requests: Type.Integer({
      minimum: 0,
      description: 'What the applicant asked and is owed an answer to.',
    }),
    created_at: Time,
    updated_at: Time,
  },
  { $id: 'Application', examples: [APPLICATION] },
)
export type Application = Static<typeof Application>

export const ApplicationEvent = Type.Object(
  {
    id: Id,
    application_id: Id,
    changed_by: nullable(
      Type.Integer({
        description:
          'The id of who did it; null once that person has been erased. Applicants are told their own only: `role` says as what others acted.',
      }),
    ),
    role: oneOf(ROLES, 'As what they did it.'),
    from_status: nullable(Status),
    to_status: Status,
    changed_fields: Type.Array(Type.String()),
    note: nullable(Type.String()),
    created_at: Time,
  },
  { $id: 'ApplicationEvent', examples: [EVENT] },
)
export type ApplicationEvent = Static<typeof ApplicationEvent>

export const ApplicationParams = Type.Object({ application_id: Id })
export const JobParams = Type.Object({ job_id: Id })
export const SourceQuery = Type.Object({ source: Type.Optional(Source) }, { additionalProperties: false })
export const HistoryQuery = Type.Object(PageQuery, { additionalProperties: false })
const StatusFilter = { status: Type.Optional(Status) }
export const ApplicationsQuery = Type.Object({ ...PageQuery, ...StatusFilter }, { additionalProperties: false })
export const ApplicationsToJobQuery = Type.Object(
  {
    ...PageQuery,
    ...StatusFilter,
    blind: Type.Optional(
      Type.Boolean({
        default: false,
        description:
          'True: without what names the applicant or leads to a name: applicant, user_id, cover_letter, resume_url and resume_id are null.',
      }),
    ),
  },
  { additionalProperties: false },
)
export const AllApplicationsQuery = Type.Object(
  { ...PageQuery, ...StatusFilter, job_id: Type.Optional(Id), user_id: Type.Optional(Id) },
  { additionalProperties: false },
)
