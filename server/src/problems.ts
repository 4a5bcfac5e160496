import { PROBLEMS, type ProblemSlug } from './problem-catalogue.ts'

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
