/** Every error ZODIE answers with: slug → HTTP status and title. Each has a section in docs/problems.md, which is made from this table. */
export const PROBLEMS = {
  'malformed-request': [400, 'The request cannot be understood'],
  'not-signed-in': [401, 'Sign-in is needed'],
  'access-token-invalid': [401, 'The access token is not valid'],
  'clerk-token-invalid': [401, 'The Clerk session token is not valid'],
  'refresh-token-invalid': [401, 'The refresh token is not valid'],
  'email-missing': [403, 'The sign-in has no email address'],
  'email-unverified': [403, 'The email address is not verified'],
  'account-deactivated': [403, 'The account is deactivated'],
  'not-yours': [403, 'This belongs to somebody else'],
  'route-not-found': [404, 'There is no such address'],
  'job-not-found': [404, 'There is no such job'],
  'resume-not-found': [404, 'There is no such resume'],
  'analysis-not-found': [404, 'There is no such analysis'],
  'method-not-allowed': [405, 'This address does not take that method'],
  'upload-too-large': [413, 'The file is too large'],
  'body-too-large': [413, 'The request is too large'],
  'media-type-unsupported': [415, 'The request has an unsupported media type'],
  'resume-type-unsupported': [415, 'The file is of a type that cannot be read'],
  'resume-type-mismatch': [415, 'The file is not what its name or type says'],
  'validation-failed': [422, 'The request is not valid'],
  'resume-missing': [422, 'There is no resume in the request'],
  'resume-empty': [422, 'The file is empty'],
  'too-many-requests': [429, 'Too many requests'],
  'internal-error': [500, 'Something went wrong'],
  'clerk-unavailable': [503, 'Clerk cannot be reached'],
  'database-unavailable': [503, 'The database cannot be reached'],
} as const satisfies Record<string, readonly [status: number, title: string]>

export type ProblemSlug = keyof typeof PROBLEMS

/** One fault of a request; `pointer` is a JSON Pointer into the body, or `query/name`, `params/name`, `headers/name`. */
export interface FieldFault {
  readonly pointer: string
  readonly detail: string
}

interface ProblemExtras {
  readonly errors?: readonly FieldFault[]
  readonly headers?: Readonly<Record<string, string>>
  readonly cause?: unknown
}

/** An expected failure; rendered once, by `http/errors.ts`, as RFC 9457 problem details. */
export class Problem extends Error {
  readonly slug: ProblemSlug
  readonly status: number
  readonly title: string
  readonly errors: readonly FieldFault[] | undefined
  readonly headers: Readonly<Record<string, string>>

  /** @param detail a sentence that a user can read: what was wrong and what to do */
  constructor(slug: ProblemSlug, detail: string, extras: ProblemExtras = {}) {
    super(detail, { cause: extras.cause })
    this.name = 'Problem'
    this.slug = slug
    ;[this.status, this.title] = PROBLEMS[slug]
    this.errors = extras.errors
    this.headers = {
      ...(this.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(this.status === 503 ? { 'retry-after': '5' } : {}),
      ...extras.headers,
    }
  }
}

/** Throws the problem; an expression, so that `(await find…()) ?? fail(…)` reads as one sentence. */
export const fail = (slug: ProblemSlug, detail: string, extras?: ProblemExtras): never => {
  throw new Problem(slug, detail, extras)
}
