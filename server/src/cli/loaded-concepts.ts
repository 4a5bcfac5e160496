import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TaxonomyConcept } from '@zodie/engine'
import { readSettings } from '../settings.ts'
import { explain } from './failure.ts'

/**
 * ESCO's skills, where they are loaded. No database is made or waited for: without one, or with one that does not answer,
 * the command works with the lexicon alone (and says so in the second case).
 */
export const loadedConcepts = async (environment: NodeJS.ProcessEnv): Promise<readonly TaxonomyConcept[]> => {
  const { DATABASE_URL: databaseUrl, DATA_DIR: dataDir } = readSettings(environment).values
  if (databaseUrl === undefined && !existsSync(join(dataDir, 'postgres', 'PG_VERSION'))) return []
  try {
    return await conceptsOf({ databaseUrl, dataDir })
  } catch (error) {
    process.stderr.write(`Without ESCO: ${explain(error).split('\n')[0]}\n`)
    return []
  }
}

/** Imported late: commands that need no database should not load its libraries. */
const conceptsOf = async (place: {
  readonly databaseUrl: string | undefined
  readonly dataDir: string
}): Promise<readonly TaxonomyConcept[]> => {
  const { connectDatabase } = await import('../database/connect.ts')
  const { requireCurrentSchema } = await import('../database/migrate.ts')
  const { createLogger } = await import('../http/logging.ts')
  const { listEscoSkills } = await import('../taxonomy/queries.ts')
  const log = createLogger('silent')
  const database = await connectDatabase({ ...place, applicationName: 'zodie skills', log, patienceMs: 0 })
  try {
    await requireCurrentSchema(database.pool)
    return await listEscoSkills(database.pool)
  } finally {
    await database.close()
  }
}
