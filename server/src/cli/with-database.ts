import { readConfig } from '../config.ts'
import { type ConnectedDatabase, connectDatabase } from '../database/connect.ts'
import { requireCurrentSchema } from '../database/migrate.ts'
import { createLogger } from '../http/logging.ts'

/** Works on the configured database for as long as `work` takes; `command` is who one is in pg_stat_activity. Refuses an older schema. */
export const withDatabase = async <Answer>(
  environment: NodeJS.ProcessEnv,
  command: string,
  work: (database: ConnectedDatabase) => Promise<Answer>,
): Promise<Answer> => {
  const { databaseUrl, dataDir } = readConfig(environment)
  const log = createLogger('silent')
  const database = await connectDatabase({ databaseUrl, dataDir, applicationName: command, log })
  try {
    await requireCurrentSchema(database.pool)
    return await work(database)
  } finally {
    await database.close()
  }
}
