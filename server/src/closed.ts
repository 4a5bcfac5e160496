/** Thrown by what was closed because the process stops: no fault of it, and none of what was asked. */
export class ClosedError extends Error {
  override readonly name = 'ClosedError'
}

/** Of pg's pool, which has no error of its own for it. */
const POOL_ENDED = 'Cannot use a pool after calling end on the pool'

export const isClosed = (error: unknown): boolean =>
  error instanceof ClosedError || (error instanceof Error && error.message === POOL_ENDED)
