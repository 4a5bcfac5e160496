import { ConfigError } from '../config.ts'
import { DatabaseUnavailableError } from '../database/connect.ts'
import { EmbeddedDatabaseError } from '../database/embedded/faults.ts'
import { SchemaError } from '../database/migrate.ts'
import { UnreadableError } from '../documents/errors.ts'
import { Problem } from '../problems.ts'

/** A wrong use of a command: its message is meant for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

const MEANT_FOR_PEOPLE = [
  UsageError,
  ConfigError,
  DatabaseUnavailableError,
  EmbeddedDatabaseError,
  SchemaError,
  Problem,
  UnreadableError,
]

/** What the terminal shows for an error: our own sentences as they are, the unexpected with its stack. */
export const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'The port is taken by another program. Stop that one, or choose another port: PORT=8001'
  return MEANT_FOR_PEOPLE.some((kind) => error instanceof kind) ? error.message : (error.stack ?? error.message)
}
