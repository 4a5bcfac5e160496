import { type Static, Type } from 'typebox'
import { PageQuery } from '../http/paging.ts'
import { Id, nullable, Time } from '../http/schemas.ts'
import { LEGAL_HOLD, LEGAL_HOLD_INPUT, QUARANTINED } from './examples.ts'

export const LegalHoldInput = Type.Object(
  {
    job_id: Type.Optional(Id),
    user_id: Type.Optional(Id),
    application_id: Type.Optional(Id),
    reason: Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S', description: 'Why; administrators read it.' }),
  },
  {
    $id: 'LegalHoldInput',
    examples: [LEGAL_HOLD_INPUT],
    additionalProperties: false,
    description: 'One of job_id (with all who applied), user_id and application_id.',
  },
)
export type LegalHoldInput = Static<typeof LegalHoldInput>

export const LegalHold = Type.Object(
  {
    id: Id,
    job_id: nullable(Id),
    user_id: nullable(Id),
    application_id: nullable(Id),
    reason: Type.String(),
    set_by: nullable(Id),
    released_by: nullable(Id),
    released_at: nullable(Time),
    created_at: Time,
  },
  { $id: 'LegalHold', examples: [LEGAL_HOLD] },
)
export type LegalHold = Static<typeof LegalHold>

export const Quarantined = Type.Object(
  {
    id: Id,
    application_id: nullable(Id),
    resume_id: nullable(Id),
    user_id: Id,
    ends_at: nullable(
      Type.String({
        format: 'date-time',
        description: 'When it is erased; null: with its person, once a hold is released.',
      }),
    ),
    created_at: Time,
  },
  { $id: 'Quarantined', examples: [QUARANTINED] },
)
export type Quarantined = Static<typeof Quarantined>

export const HoldParams = Type.Object({ hold_id: Id })
export const QuarantineParams = Type.Object({ quarantine_id: Id })
export const HoldsQuery = Type.Object(
  { ...PageQuery, active: Type.Optional(Type.Boolean({ description: 'True: not released; false: released.' })) },
  { additionalProperties: false },
)
export const QuarantineQuery = Type.Object(PageQuery, { additionalProperties: false })
