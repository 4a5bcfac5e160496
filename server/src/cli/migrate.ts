import { readConfig } from '../config.ts'
import { connectDatabase } from '../database/connect.ts'
import { migrate } from '../database/migrate.ts'
import { createLogger } from '../http/logging.ts'

/** Brings the schema up to date and says what it did. */
export const migrateSchema = async (environment: NodeJS.ProcessEnv): Promise<void> => {
  const config = readConfig(environment)
  const log = createLogger('warn')
  const database = await connectDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    applicationName: 'zodie migrate',
    log,
  })
  try {
    const applied = await migrate(database.pool)
    process.stdout.write(applied.length === 0 ? 'The schema is up to date.\n' : `Applied ${applied.join(', ')}.\n`)
  } finally {
    await database.close()
  }
}
