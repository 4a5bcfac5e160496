/** A wrong use of a command: its message is meant for the person who typed it. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/**
 * Errors whose messages are sentences for people. By name, because importing their classes would load the database's and
 * the queue's libraries for every `zodie --help`.
 */
const MEANT_FOR_PEOPLE: ReadonlySet<string> = new Set([
  'UsageError',
  'BackupError',
  'ConfigError',
  'DatabaseUnavailableError',
  'EmbeddedDatabaseError',
  'SchemaError',
  'SeedingInProgressError',
  'TaxonomyError',
  'Problem',
  'UnreadableError',
  'ZodieProblem',
])

/** What the terminal shows for an error: our own sentences as they are, the unexpected with its stack. */
export const explain = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if ('code' in error && error.code === 'EADDRINUSE')
    return 'The port is taken by another program. Stop that one, or choose another port: PORT=8001'
  return MEANT_FOR_PEOPLE.has(error.name) ? error.message : (error.stack ?? error.message)
}
