type Json = Record<string, unknown>

const header = (description: string, type: 'string' | 'integer' = 'string') => ({ description, schema: { type } })

const OF_LISTS = {
  Link: header('RFC 8288: first, prev and next page, where there are such.'),
  'X-Total-Count': header('How many there are in all.', 'integer'),
  'X-Total-Count-Estimated': header('`true`: there are too many to count, and X-Total-Count is an estimate.'),
}
const OF_RESOURCES = { ETag: header('Names this state of it: for If-None-Match and If-Match.') }
const OF_NEW = { Location: header('Where it is.') }
const OF_WAITING = { 'Retry-After': header('Seconds to wait.', 'integer') }

interface Documented {
  readonly parameters?: readonly { readonly name: string }[]
  readonly responses: Record<string, Json>
}

/** The headers that come with the answers of an operation, by its kind; see paging.ts, etag.ts and rate-limits.ts. */
export const addAnswerHeaders = (operation: object): void => {
  // Written by @fastify/swagger.
  const { parameters = [], responses } = operation as Documented
  const takes = (name: string): boolean => parameters.some((parameter) => parameter.name === name)
  const add = (status: number, headers: Json): void => {
    const response = responses[status]
    if (response !== undefined) response['headers'] = { ...Object(response['headers']), ...headers }
  }
  if (takes('cursor')) add(200, OF_LISTS)
  if (takes('If-Match') || takes('If-None-Match')) add(200, OF_RESOURCES)
  for (const status of [201, 202]) add(status, OF_NEW)
  for (const status of [429, 503]) add(status, OF_WAITING)
}
