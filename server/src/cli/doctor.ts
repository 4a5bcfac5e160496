import { join } from 'node:path'
import { type Config, ConfigError, readConfig } from '../config.ts'
import { connectDatabase } from '../database/connect.ts'
import { schemaState } from '../database/migrate.ts'
import { createLogger } from '../http/logging.ts'
import { startQueue } from '../queue/queue.ts'
import { createLocalStorage } from '../storage/local.ts'
import { explain } from './failure.ts'

type Say = (isWell: boolean, part: string, finding: string) => void

const SIGN_IN = {
  clerk: 'with Clerk',
  development: 'without Clerk (development sign-in: anyone who reaches this address can be anyone)',
  none: 'switched off: nobody can sign in',
} as const

/** Runs one check; its failure is a finding, not an end. */
const examinePart = async (say: Say, part: string, check: () => Promise<string>): Promise<void> => {
  try {
    say(true, part, await check())
  } catch (error) {
    say(false, part, explain(error).split('\n')[0] ?? 'failed')
  }
}

const examineDatabase = async (say: Say, config: Config): Promise<void> => {
  const log = createLogger('silent')
  const database = await connectDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    applicationName: 'zodie doctor',
    log,
  })
  try {
    say(
      true,
      'database',
      database.kind === 'embedded'
        ? `embedded PostgreSQL under ${config.dataDir}`
        : 'the PostgreSQL of DATABASE_URL answers',
    )
    const { pending } = await schemaState(database.pool)
    say(
      pending.length === 0,
      'schema',
      pending.length === 0 ? 'up to date' : `${pending.length} migration(s) missing. Run: zodie migrate`,
    )
    if (pending.length > 0) return
    await examinePart(say, 'queue', async () => {
      const queue = await startQueue(database.connection, [], log)
      await queue.check().finally(() => queue.stop(1000))
      return 'answers'
    })
  } finally {
    await database.close()
  }
}

/** Prints a line per part and whether all is well. Changes nothing but an empty DATA_DIR, where the database is made. */
export const examine = async (environment: NodeJS.ProcessEnv): Promise<boolean> => {
  let allWell = true
  const say: Say = (isWell, part, finding) => {
    allWell &&= isWell
    process.stdout.write(`${isWell ? 'ok   ' : 'WRONG'}  ${part.padEnd(14)} ${finding}\n`)
  }
  try {
    const config = readConfig(environment)
    say(true, 'configuration', `${config.environment}, listens on ${config.host}:${config.port}`)
    say(config.signIn.kind !== 'none', 'sign-in', SIGN_IN[config.signIn.kind])
    await examinePart(say, 'storage', async () => {
      await createLocalStorage(join(config.dataDir, 'files')).check()
      return `files under ${join(config.dataDir, 'files')}`
    })
    await examineDatabase(say, config).catch((error: unknown) => say(false, 'database', explain(error)))
    say(true, 'cache', 'in process')
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    for (const fault of error.faults) say(false, 'configuration', fault)
  }
  return allWell
}
