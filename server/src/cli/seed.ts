import { readConfig } from '../config.ts'
import type { ConnectedDatabase } from '../database/connect.ts'
import { openPseudonyms } from '../fairness/declarations/pseudonyms.ts'
import { openAnalysts } from '../seed/analysts.ts'
import { declareAll } from '../seed/declarations.ts'
import { planDemo } from '../seed/demo.ts'
import { carryOut, type SeedCount, type SeedDeps, type SeedOptions, seed } from '../seed/seed.ts'
import { readSettings } from '../settings.ts'
import { openLocalStore } from '../storage/open.ts'
import { addDemoPeople } from './demo-people.ts'
import { UsageError } from './failure.ts'
import { print } from './output.ts'
import { terminalProgress } from './progress.ts'
import { withDatabase } from './with-database.ts'

const WHO = `
Sign in at the console as one of three:
  Maren Okafor-Lindqvist   looks for work; her resume is compared with five jobs
  Tove Ahlgren             hires for Kvittra
  Ada Winterbourne         runs this installation (admin@zodie.local)
`

const refuseProduction = (environment: NodeJS.ProcessEnv): void => {
  if (readSettings(environment).values.ENVIRONMENT === 'production')
    throw new UsageError('ENVIRONMENT is production: invented people do not belong there. Nothing was changed.')
}

/** What cannot be, as sentences: jobs are posted by employers, analyses made by candidates for jobs. */
const refuse = ({ users, jobs, applications, analyses }: SeedOptions): void => {
  if (jobs > 0 && users < 1) throw new UsageError('Jobs need somebody who posts them: --users must be at least 1.')
  if (analyses > 0 && (users < 2 || jobs < 1))
    throw new UsageError('Analyses need a candidate and a job: --users must be at least 2 and --jobs at least 1.')
  if (applications > 0 && (users < 2 || jobs < 1))
    throw new UsageError('Applications need a candidate and a job: --users must be at least 2 and --jobs at least 1.')
}

const rowOf = (name: string, { added, present }: SeedCount): string =>
  `  ${name.padEnd(12)}${String(added).padStart(8)} added${present > 0 ? `, ${present} there before` : ''}\n`

type Report = Readonly<Record<string, SeedCount>>

const reportOf = (asOf: string, startedAt: number, report: Report): string => {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const rows = Object.entries(report).map(([name, count]) => rowOf(name, count))
  return `Seeded as of ${asOf} in ${seconds} s\n${rows.join('')}`
}

/** Works on the configured database with what every seeding needs, and says what it did. */
const seeding = <Made extends Report>(
  environment: NodeJS.ProcessEnv,
  asOf: string,
  work: (deps: SeedDeps, database: ConnectedDatabase) => Promise<Made>,
): Promise<Made> => {
  const config = readConfig(environment)
  const startedAt = performance.now()
  const seedInto = async (database: ConnectedDatabase): Promise<Made> => {
    const storage = openLocalStore(config.dataDir)
    const analysts = openAnalysts()
    const deps = { pool: database.pool, storage, analysts, progress: terminalProgress(process.stderr) }
    const report = await work(deps, database).finally(analysts.close)
    await print(reportOf(asOf, startedAt, report))
    return report
  }
  return withDatabase(environment, 'zodie seed', seedInto, { migratesEmbedded: true })
}

/** Seeds the configured database and says what it did. */
export const seedDatabase = async (environment: NodeJS.ProcessEnv, options: SeedOptions): Promise<void> => {
  refuseProduction(environment)
  refuse(options)
  const report = await seeding(environment, options.asOf, (deps) => seed(deps, options))
  const isShort = (['analyses', 'applications'] as const).some(
    (kind) => report[kind].added + report[kind].present < options[kind],
  )
  if (isShort)
    await print('There are no more pairs of a candidate and a job that was there before: add users or jobs.\n')
}

/** Seeds the invented company that the console's sign-in offers to look at, as of today. */
export const seedDemo = async (environment: NodeJS.ProcessEnv, asOf: string): Promise<void> => {
  refuseProduction(environment)
  const config = readConfig(environment)
  if (config.signIn.kind !== 'development')
    throw new UsageError('Its people sign in without a password, and here Clerk signs people in. Nothing was changed.')
  const pseudonyms = await openPseudonyms(config)
  const plan = planDemo(asOf)
  await seeding(environment, asOf, async (deps, { db }) => ({
    ...(await carryOut(deps, plan, asOf)),
    declarations: await declareAll({ db, pseudonyms }, plan, asOf),
  }))
  await addDemoPeople(environment)
  await print(WHO)
}
