import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '../../server/src/serve.ts'

export interface Served {
  readonly url: string
  /** Settings of the server, for what is done beside it on the same installation. */
  readonly environment: NodeJS.ProcessEnv
  /** Stops the server and takes its folder away. */
  stop(): Promise<void>
}

/** A whole ZODIE in a folder of its own, without limits on how often it is asked; its database is the embedded one unless one is named. */
export const serveAlone = async (): Promise<Served> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'zodie-console-'))
  const { DATABASE_URL } = process.env
  const environment = {
    ...{ ENVIRONMENT: 'testing', HOST: '127.0.0.1', PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
    ...{ MAX_EVENT_LOOP_DELAY_MS: '0', RATE_LIMIT_MAX_REQUESTS: '100000', RATE_LIMIT_USER_MAX_REQUESTS: '100000' },
    ...(DATABASE_URL === undefined ? {} : { DATABASE_URL }),
  }
  const server = await serve(environment, { api: true, worker: true, migrateFirst: true })
  return {
    url: server.url ?? '',
    environment,
    stop: async () => {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
