import { type Config, ConfigError, readConfig } from '../config.ts'
import { type ConnectedDatabase, connectDatabase } from '../database/connect.ts'
import { createLogger } from '../http/logging.ts'
import { type Check, databaseChecks, installationChecks } from './doctor-checks.ts'
import { explain } from './failure.ts'
import { print } from './output.ts'

type Say = (isWell: boolean, part: string, finding: string) => Promise<void>

/** Runs the checks one after another; the failure of one is a finding, not an end. */
const examineParts = async <Subject>(say: Say, checks: readonly Check<Subject>[], subject: Subject): Promise<void> => {
  for (const { part, examine } of checks) {
    try {
      await say(true, part, await examine(subject))
    } catch (error) {
      await say(false, part, explain(error).split('\n')[0] ?? 'failed')
    }
  }
}

const connect = (config: Config): Promise<ConnectedDatabase> =>
  connectDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    applicationName: 'zodie doctor',
    log: createLogger('silent'),
  })

const examineDatabase = async (say: Say, config: Config): Promise<void> => {
  try {
    const database = await connect(config)
    await examineParts(say, databaseChecks, { config, database }).finally(database.close)
  } catch (error) {
    await say(false, 'database', explain(error).split('\n')[0] ?? 'failed')
  }
}

/** Prints a line per part and answers whether all is well. Changes nothing but an empty DATA_DIR, where the database is made. */
export const examine = async (environment: NodeJS.ProcessEnv): Promise<boolean> => {
  let allWell = true
  const say: Say = (isWell, part, finding) => {
    allWell &&= isWell
    return print(`${isWell ? 'ok   ' : 'WRONG'}  ${part.padEnd(14)} ${finding}\n`)
  }
  try {
    const config = readConfig(environment)
    await say(true, 'configuration', `${config.environment}, listens on ${config.host}:${config.port}`)
    await examineParts(say, installationChecks, config)
    await examineDatabase(say, config)
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    for (const fault of error.faults) await say(false, 'configuration', fault)
  }
  return allWell
}
