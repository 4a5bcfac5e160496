import { Type } from 'typebox'
import { PROBLEMS, type ProblemSlug } from '../problem-catalogue.ts'
import type { PromisedSlug } from './problem-examples.ts'
import { ref } from './schemas.ts'

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

const MEANINGS = {
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
} as const satisfies Readonly<Record<number, string>>

type ProblemStatus = keyof typeof MEANINGS
/** The slugs that a route can answer with, by its schema; an example is made of each. */
export const SLUGS = 'x-problems'

const problemResponse = (status: ProblemStatus, slugs: readonly ProblemSlug[]) => ({
  description: MEANINGS[status],
  content: { 'application/problem+json': { schema: ref(ProblemBody), [SLUGS]: slugs } },
})

// Of the catalogue; 500 is promised by nobody.
const statusOf = (slug: ProblemSlug) => PROBLEMS[slug][0] as ProblemStatus

/**
 * The `response` entries for the problems that are a route's own. Those of its kind (a wrong token, a body that is no JSON,
 * too many requests …) are added by `http/operation-facts.ts`.
 */
export const problems = (...slugs: PromisedSlug[]) =>
  Object.fromEntries(
    [...new Set(slugs.map(statusOf))].sort().map((status) => [
      status,
      problemResponse(
        status,
        slugs.filter((slug) => statusOf(slug) === status),
      ),
    ]),
  )
