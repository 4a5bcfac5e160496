import type { FastifyContextConfig, FastifySchema } from 'fastify'
import type { PromisedSlug } from './problem-examples.ts'
import { problems, SLUGS } from './problem-responses.ts'

/** A route as far as its documentation depends on it. */
export interface DocumentedRoute {
  readonly schema: FastifySchema
  readonly url: string
  readonly method: string | readonly string[]
  readonly config?: FastifyContextConfig & { readonly isIdempotent?: boolean; readonly rateLimit?: unknown }
}

type Facts = Readonly<
  Record<'isBearer' | 'hasPath' | 'hasBody' | 'isIdempotent' | 'isLimited' | 'isConditional', boolean>
>

const factsOf = ({ schema, url, method, config }: DocumentedRoute): Facts => ({
  isBearer: schema.security?.some((scheme) => 'bearer' in scheme) === true,
  hasPath: url.includes(':'),
  // What comes with a GET is not read; with any other method it is, also where none is asked for.
  hasBody: ![method].flat().includes('GET'),
  isIdempotent: config?.isIdempotent === true,
  isLimited: config?.rateLimit !== false,
  isConditional: has(schema, 412),
})

const has = ({ response }: FastifySchema, status: number): boolean =>
  typeof response === 'object' && response !== null && status in response

/** What a route can answer with because of its kind. */
const slugsOf = ({ isBearer, hasPath, hasBody, isIdempotent, isLimited }: Facts): PromisedSlug[] => [
  ...(isBearer ? (['not-signed-in', 'access-token-invalid', 'account-deactivated'] as const) : []),
  ...(hasPath ? (['malformed-request', 'route-not-found'] as const) : []),
  ...(hasBody
    ? (['malformed-request', 'body-too-large', 'media-type-unsupported', 'collided', 'deleted-meanwhile'] as const)
    : []),
  ...(isIdempotent ? (['idempotency-key-in-flight', 'idempotency-key-reused'] as const) : []),
  'validation-failed',
  ...(isLimited ? (['too-many-requests', 'too-busy', 'database-unavailable'] as const) : []),
]

/** The slugs of a route's own problems, and of its other responses none. */
const ownSlugs = (response: object): PromisedSlug[] =>
  Object.values(response).flatMap((each: { content?: Readonly<Record<string, Readonly<Record<string, unknown>>>> }) => {
    const slugs = each.content?.['application/problem+json']?.[SLUGS]
    // Written by `problems` alone.
    return Array.isArray(slugs) ? (slugs as PromisedSlug[]) : []
  })

const header = (description: string, examples: readonly string[]) => ({ type: 'string', description, examples })
const IDEMPOTENCY_KEY = header(
  'Makes the thing once: the same key with the same request answers the first response again, for a day.',
  ['7f0c1f0e-4c1b-4a53-9d3f-3a0f4a9b1c55'],
)
const IF_MATCH = header('The ETag of what you read: 412 when it has changed since.', ['"pGm3Yh0cS0dVb0e2o2mB4w"'])
const IF_NONE_MATCH = header('The ETag of what you have: 304 when it is the same.', ['"pGm3Yh0cS0dVb0e2o2mB4w"'])

const headersOf = (schema: FastifySchema, { isIdempotent, isConditional }: Facts) => ({
  ...(isIdempotent && { 'Idempotency-Key': IDEMPOTENCY_KEY }),
  ...(isConditional && { 'If-Match': IF_MATCH }),
  ...(has(schema, 304) && { 'If-None-Match': IF_NONE_MATCH }),
})

/** The schema of a route as it is documented: with the problems and headers that come with its kind. */
export const withFacts = (route: DocumentedRoute): FastifySchema => {
  const { schema } = route
  const [facts, response] = [factsOf(route), Object(schema.response)]
  const headers = headersOf(schema, facts)
  const slugs = [...new Set([...ownSlugs(response), ...slugsOf(facts)])]
  // `/health` answers 503 with what is down, which is no problem document.
  const kept = Object.entries(response).filter(([, each]) => ownSlugs({ each }).length === 0)
  return {
    ...schema,
    ...(Object.keys(headers).length > 0 && { headers: { type: 'object', properties: headers } }),
    response: { ...problems(...slugs), ...Object.fromEntries(kept) },
  }
}
