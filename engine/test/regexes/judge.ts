import process from 'node:process'

// Without this the package starts a program of its own for every expression.
process.env['RECHECK_BACKEND'] = 'pure'
const { checkSync } = await import('recheck')

/** How the worst time grows with the input: a power of its length, more than any power, or not found out in time. */
export type Verdict = number | 'exponential' | 'unknown'

const TIMEOUT_MS = 4_000

/** The tool reads no `v` flag yet; without set operations such an expression means the same under `u`. */
export const judge = (pattern: string, flags: string): Verdict => {
  const answer = checkSync(pattern, flags.replace('v', 'u'), { timeout: TIMEOUT_MS })
  if (answer.status === 'unknown') return 'unknown'
  const { complexity } = answer
  if (complexity.type === 'exponential') return 'exponential'
  return complexity.type === 'polynomial' ? complexity.degree : 1
}
