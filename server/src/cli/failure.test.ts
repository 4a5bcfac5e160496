import { expect, it } from 'vitest'
import { ConfigError } from '../config.ts'
import { DatabaseUnavailableError } from '../database/connect.ts'
import { EmbeddedDatabaseError } from '../database/embedded/faults.ts'
import { SchemaError } from '../database/migrate.ts'
import { UnreadableError } from '../documents/errors.ts'
import { Problem } from '../problems.ts'
import { SeedingInProgressError } from '../seed/seed.ts'
import { explain, UsageError } from './failure.ts'

it.each([
  new UsageError('A sentence.'),
  new DatabaseUnavailableError('A sentence.'),
  new EmbeddedDatabaseError('A sentence.'),
  new SchemaError('A sentence.'),
  new SeedingInProgressError('A sentence.'),
  new Problem('job-not-found', 'A sentence.'),
  new UnreadableError('resume-damaged', 'A sentence.'),
])('shows only the sentence of %o', (error) => {
  expect(explain(error)).toBe('A sentence.')
})

it('lists the faults of a configuration, without a stack', () => {
  expect(explain(new ConfigError(['One.', 'Two.']))).toBe('The configuration is wrong:\n  - One.\n  - Two.')
})

it('shows where the unexpected happened', () => {
  expect(explain(new TypeError('x is not a function'))).toContain('failure.test.ts')
})
