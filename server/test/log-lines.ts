import type { Logger } from 'pino'
import { createLogger } from '../src/http/logging.ts'

export interface CapturedLog {
  readonly log: Logger
  /** Every line so far, as written. */
  text(): string
  lines(): Record<string, unknown>[]
}

/** A log as ZODIE writes it, kept in memory. */
export const captureLog = (level = 'trace'): CapturedLog => {
  const written: string[] = []
  return {
    log: createLogger(level, { write: (line) => void written.push(line) }),
    text: () => written.join(''),
    lines: () => written.map((line) => JSON.parse(line)),
  }
}
