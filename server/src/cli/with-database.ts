import { readConfig } from '../config.ts'
import { type ConnectedDatabase, connectDatabase } from '../database/connect.ts'
import { migrate, requireCurrentSchema } from '../database/migrate.ts'
import { createLogger } from '../http/logging.ts'

/**
 * Works on the configured database for as long as `work` takes; `command` is who one is in pg_stat_activity. Refuses an older schema;
 * with `migratesEmbedded` it brings that of an embedded database up to date, as `zodie start` does.
 */
export const withDatabase = async <Answer>(
  environment: NodeJS.ProcessEnv,
  command: string,
  work: (database: ConnectedDatabase) => Promise<Answer>,
  { migratesEmbedded = false }: { readonly migratesEmbedded?: boolean } = {},
): Promise<Answer> => {
  const { databaseUrl, dataDir } = readConfig(environment)
  const log = createLogger('silent')
  const database = await connectDatabase({ databaseUrl, dataDir, applicationName: command, log })
  try {
    if (migratesEmbedded && databaseUrl === undefined) await migrate(database.pool)
    await requireCurrentSchema(database.pool)
    return await work(database)
  } finally {
    await database.close()
  }
}
