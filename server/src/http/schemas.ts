import { type Static, type TSchema, Type } from 'typebox'

/** A database id: a positive integer. */
export const Id = Type.Integer({ minimum: 1, maximum: Number.MAX_SAFE_INTEGER })
export const Time = Type.String({ format: 'date-time', description: 'ISO 8601, UTC.' })
export const Score = Type.Union([Type.Number({ minimum: 0, maximum: 100 }), Type.Null()], {
  description: '0–100, one decimal; null when it cannot be judged.',
})

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** A reference to a schema registered under its `$id`, which is also its name in the OpenAPI document. */
export const ref = <T extends TSchema>(schema: T) => {
  if (!('$id' in schema) || typeof schema.$id !== 'string')
    throw new Error('Only a schema with an $id can be referred to.')
  return Type.Unsafe<Static<T>>({ $ref: `${schema.$id}#` })
}

export const ProblemBody = Type.Object(
  {
    type: Type.String({ description: 'Where this kind of problem is explained.' }),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({ description: 'A sentence a user can read.' }),
    instance: Type.String(),
    request_id: Type.String(),
    errors: Type.Optional(Type.Array(Type.Object({ pointer: Type.String(), detail: Type.String() }))),
  },
  { $id: 'Problem', description: 'RFC 9457 problem details.' },
)

const PROBLEM_MEANINGS = {
  400: 'The request cannot be understood.',
  401: 'Sign-in is needed, or the token is wrong.',
  403: 'This is not yours.',
  404: 'There is no such thing.',
  406: 'It does not come in the form asked for.',
  409: 'It conflicts with what is there.',
  412: 'It has changed since you read it.',
  413: 'It is too large.',
  415: 'It is of a type that is not taken.',
  422: 'It is not valid.',
  429: 'Too many requests.',
  503: 'Something this needs is away.',
} as const

export type ProblemStatus = keyof typeof PROBLEM_MEANINGS

const problemResponse = (status: ProblemStatus) => ({
  description: PROBLEM_MEANINGS[status],
  content: { 'application/problem+json': { schema: ref(ProblemBody) } },
})

/** The `response` entries for the problems a route can answer with; 422, 429 and 503 are possible everywhere. */
export const problems = <const S extends ProblemStatus>(...statuses: S[]) => {
  const all = [...new Set<ProblemStatus>([...statuses, 422, 429, 503])].sort()
  return Object.fromEntries(all.map((status) => [status, problemResponse(status)]))
}

/** Answers without a body. */
export const NoContent = Type.Null({ description: 'Done.' })
