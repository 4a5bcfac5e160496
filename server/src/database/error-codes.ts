/** Whether an error carries one of these codes: Node's (ENOENT) or PostgreSQL's SQLSTATE (23505). */
export const hasCode = (error: unknown, ...codes: readonly string[]): boolean =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' && codes.includes(error.code)
