import { setTimeout as sleep } from 'node:timers/promises'
import { buildApp } from './app.ts'
import { readConfig } from './config.ts'
import { openDeps } from './deps.ts'
import { createLogger } from './http/logging.ts'
import { startWorker } from './worker.ts'
import { buildWorkerApp } from './worker-app.ts'

/** Connections that wait while the event loop is busy; Node's own 511 are those of one second under a crowd, and the next are reset. */
const BACKLOG = 4096

export interface Roles {
  readonly api: boolean
  readonly worker: boolean
  /** Brings the schema up to date first; otherwise an older one is refused. */
  readonly migrateFirst: boolean
}

export interface Running {
  /** `http://127.0.0.1:8000`; `undefined` for a worker without a port. */
  readonly url: string | undefined
  /** Not ready any more, wait until balancers have seen it, finish what is in flight, hand tasks back, close. */
  stop(): Promise<void>
}

/** Runs the chosen roles in this process until `stop`. */
export const serve = async (environment: NodeJS.ProcessEnv, roles: Roles): Promise<Running> => {
  const config = readConfig(environment)
  const log = createLogger(config.logLevel)
  const { deps, beginDraining, beginStopping, close } = await openDeps(config, log, roles)
  try {
    if (roles.api) deps.matcher.warm()
    const port = roles.api ? config.port : config.workerPort
    const app = roles.api ? await buildApp(deps) : buildWorkerApp(deps)
    if (roles.worker) await startWorker(deps)
    const url = port === undefined ? undefined : await app.listen({ host: config.host, port, backlog: BACKLOG })
    return {
      url,
      stop: async () => {
        beginDraining()
        if (url !== undefined) await sleep(config.shutdownDelayMs)
        beginStopping()
        // Requests first: some wait for an analysis that this process computes.
        await app.close()
        await close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}
