import type { ProblemBody } from './types.ts'

export interface FieldFault {
  /** A JSON Pointer into the body, or `/query/name`. */
  readonly pointer: string
  readonly detail: string
}

interface ProblemFacts {
  readonly status: number
  readonly slug: string
  readonly detail: string
  readonly errors?: readonly FieldFault[] | undefined
  readonly requestId?: string | null
  readonly retryAfterSeconds?: number | null
  readonly body?: unknown
  readonly cause?: unknown
}

/**
 * Every failure of a call but its abort. `detail` (also the `message`) is a sentence that a user can read.
 * Where no server answered, `status` is 0 and `slug` is `unreachable`.
 */
export class ZodieProblem extends Error {
  readonly status: number
  /** What kind of problem: `job-not-found`; the service explains each at /docs/problems. */
  readonly slug: string
  readonly detail: string
  readonly errors: readonly FieldFault[]
  /** Names the request in the service's log. */
  readonly requestId: string | null
  /** When to try again, where the service said so. */
  readonly retryAfterSeconds: number | null
  /** The JSON that was answered where it was no problem document. */
  readonly body: unknown

  constructor({ status, slug, detail, errors, requestId, retryAfterSeconds, body, cause }: ProblemFacts) {
    super(detail, { cause })
    this.name = 'ZodieProblem'
    this.status = status
    this.slug = slug
    this.detail = detail
    this.errors = errors ?? []
    this.requestId = requestId ?? null
    this.retryAfterSeconds = retryAfterSeconds ?? null
    this.body = body
  }
}

/** No answer at all: no network, no server, or a browser that refuses the origin. */
export const unreachable = (cause: unknown): ZodieProblem =>
  new ZodieProblem({
    status: 0,
    slug: 'unreachable',
    detail: 'ZODIE cannot be reached. Check the connection and try again.',
    cause,
  })

const isProblemBody = (body: unknown): body is ProblemBody =>
  typeof body === 'object' && body !== null && 'type' in body && 'detail' in body && typeof body.detail === 'string'

const secondsOf = (header: string | null): number | null =>
  header !== null && /^\d{1,9}$/.test(header) ? Number(header) : null

/** A refused call as a problem, also when something between client and service answered in a form of its own. */
export const problemFrom = async (response: Response): Promise<ZodieProblem> => {
  const body: unknown = await response.json().catch(() => undefined)
  const facts = {
    status: response.status,
    requestId: response.headers.get('x-request-id'),
    retryAfterSeconds: secondsOf(response.headers.get('retry-after')),
  }
  if (isProblemBody(body)) {
    const slug = body.type.split('#').at(-1) ?? body.type
    return new ZodieProblem({ ...facts, slug, detail: body.detail, errors: body.errors })
  }
  const detail = `ZODIE answered ${response.status} without saying why. Try again in a moment.`
  return new ZodieProblem({ ...facts, slug: 'unexpected-answer', detail, body })
}
