import { readConfig } from '../config.ts'
import { openAnalysts } from '../seed/analysts.ts'
import { type SeedCount, type SeedOptions, seed } from '../seed/seed.ts'
import { readSettings } from '../settings.ts'
import { openLocalStore } from '../storage/open.ts'
import { UsageError } from './failure.ts'
import { terminalProgress } from './progress.ts'
import { withDatabase } from './with-database.ts'

/** What cannot be, as sentences: jobs are posted by employers, analyses made by candidates for jobs. */
const refuse = (environment: NodeJS.ProcessEnv, { users, jobs, applications, analyses }: SeedOptions): void => {
  if (readSettings(environment).values.ENVIRONMENT === 'production')
    throw new UsageError('ENVIRONMENT is production: invented people do not belong there. Nothing was changed.')
  if (jobs > 0 && users < 1) throw new UsageError('Jobs need somebody who posts them: --users must be at least 1.')
  if (analyses > 0 && (users < 2 || jobs < 1))
    throw new UsageError('Analyses need a candidate and a job: --users must be at least 2 and --jobs at least 1.')
  if (applications > 0 && (users < 2 || jobs < 1))
    throw new UsageError('Applications need a candidate and a job: --users must be at least 2 and --jobs at least 1.')
}

const rowOf = (name: string, { added, present }: SeedCount): string =>
  `  ${name.padEnd(12)}${String(added).padStart(8)} added${present > 0 ? `, ${present} there before` : ''}\n`

/** Seeds the configured database and says what it did. */
export const seedDatabase = async (environment: NodeJS.ProcessEnv, options: SeedOptions): Promise<void> => {
  refuse(environment, options)
  const config = readConfig(environment)
  const startedAt = performance.now()
  await withDatabase(environment, 'zodie seed', async ({ pool }) => {
    const storage = openLocalStore(config.dataDir)
    const analysts = openAnalysts()
    const deps = { pool, storage, analysts, progress: terminalProgress(process.stderr) }
    const report = await seed(deps, options).finally(analysts.close)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    process.stdout.write(`Seeded as of ${options.asOf} in ${seconds} s\n`)
    for (const [name, count] of Object.entries(report)) process.stdout.write(rowOf(name, count))
    const isShort = (['analyses', 'applications'] as const).some(
      (kind) => report[kind].added + report[kind].present < options[kind],
    )
    if (isShort)
      process.stdout.write(
        'There are no more pairs of a candidate and a job that was there before: add users or jobs.\n',
      )
  })
}
