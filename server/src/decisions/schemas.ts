import { type Static, Type } from 'typebox'
import { PageQuery } from '../http/paging.ts'
import { Id, nullable, Time } from '../http/schemas.ts'
import { DECISION } from './examples.ts'
import { DECISION_KINDS, type DecisionKind, type DecisionRole } from './rules.ts'

const ROLES = ['applicant', 'employer', 'administrator', 'system'] as const satisfies readonly DecisionRole[]

/** A string of the list; `enum` reads better in the reference than a union of constants. */
const oneOf = <T extends string>(values: readonly T[], description: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...values], description })

export const Decision = Type.Object(
  {
    seq: Type.Integer({ minimum: 1, description: 'Its number in the record of the installation.' }),
    kind: oneOf<DecisionKind>(DECISION_KINDS, 'What happened.'),
    at: Time,
    role: oneOf<DecisionRole>(ROLES, 'As what somebody did it; system: a rule of the installation.'),
    user_id: nullable(
      Type.Integer({
        description: 'Who did it. Null for the system and the erased, and for everybody else to an applicant.',
      }),
    ),
    analysis: nullable(
      Type.Object(
        { engine_version: Type.String(), result_sha256: nullable(Type.String()) },
        { description: 'The certificate of the analysis that was seen, or lay there when it was decided.' },
      ),
    ),
    details: Type.Record(Type.String(), Type.Union([Type.String(), Type.Number(), Type.Boolean(), Type.Null()]), {
      description: 'Such as from and to.',
    }),
    note_digest: nullable(
      Type.String({ description: 'Of the note in the history; the note itself is no part of the record.' }),
    ),
    hash: Type.String({ description: 'SHA-256 over the hash before it and this entry, in hex.' }),
  },
  { $id: 'Decision', examples: [DECISION] },
)
export type Decision = Static<typeof Decision>

export const DecisionParams = Type.Object({ application_id: Id })
export const DecisionsQuery = Type.Object(PageQuery, { additionalProperties: false })
