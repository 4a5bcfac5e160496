import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { buildApp } from '../src/app.ts'
import { readConfig } from '../src/config.ts'
import { type Deps, openDeps } from '../src/deps.ts'
import type { App } from '../src/http/app-type.ts'
import { createLogger } from '../src/http/logging.ts'
import { startWorker } from '../src/worker.ts'
import type { TestDatabase } from './databases.ts'
import { borrowReaders } from './readers.ts'

/** The application that is served, on a test database and a folder of its own. */
export interface TestApp {
  readonly app: App
  readonly deps: Deps
  /** DATA_DIR: files and keys. */
  readonly dataDir: string
  /** Signs in as the development sign-in does, over HTTP; the access token. `admin@zodie.local` is an administrator. */
  signIn(email: string, fullName?: string): Promise<string>
  beginStopping(): void
  close(): Promise<void>
}

export interface TestAppOptions {
  /** Settings beside those of a test: `{ CLERK_SECRET_KEY: '…' }`. */
  readonly environment?: Readonly<Record<string, string>>
  /** True: works on the tasks as well. */
  readonly withWorker?: boolean
  readonly log?: Logger
  /** Of another app, whose files and keys are shared; that one removes it. */
  readonly dataDir?: string
}

// Suites send far more requests a minute than one client may.
const UNLIMITED = Object.fromEntries(
  ['', 'USER_', 'SIGN_IN_', 'ANALYZE_', 'CRITERIA_'].map((part) => [`RATE_LIMIT_${part}MAX_REQUESTS`, '100000']),
)

export const openTestApp = async (
  { url }: Pick<TestDatabase, 'url'>,
  { environment = {}, withWorker = false, log = createLogger('silent'), dataDir: shared }: TestAppOptions = {},
): Promise<TestApp> => {
  const dataDir = shared ?? (await mkdtemp(join(tmpdir(), 'zodie-app-')))
  const usual = { ENVIRONMENT: 'testing', DATABASE_POOL_SIZE: '5', MAX_EVENT_LOOP_DELAY_MS: '0', ...UNLIMITED }
  const config = readConfig({ ...usual, ...environment, DATABASE_URL: url, DATA_DIR: dataDir, LOG_LEVEL: 'silent' })
  const { deps, beginStopping, close } = await openDeps(config, log, {
    migrateFirst: false,
    openReaders: borrowReaders,
  })
  const app = await buildApp(deps)
  if (withWorker) await startWorker(deps)
  return {
    app,
    deps,
    dataDir,
    signIn: (email, fullName) => signInTo(app, email, fullName),
    beginStopping,
    close: async () => {
      beginStopping()
      await app.close()
      await close()
      if (shared === undefined) await rm(dataDir, { recursive: true, force: true })
    },
  }
}

const signInTo = async (app: App, email: string, fullName?: string): Promise<string> => {
  const session = await post(app, '/api/v1/dev/clerk-session', { email, full_name: fullName })
  const token = await post(app, '/api/v1/login/clerk-auth', session)
  return String(token['access_token'])
}

const post = async (app: App, url: string, payload: object): Promise<Record<string, unknown>> => {
  const answer = await app.inject({ method: 'POST', url, payload })
  if (answer.statusCode !== 200) throw new Error(`POST ${url} answered ${answer.statusCode}: ${answer.body}`)
  return answer.json()
}

/** Of an analysis: waits as long as the server will, because a busy machine may take longer than the usual ten seconds. */
export const patient = { prefer: 'wait=60' }

/** The header that carries an access token. */
export const bearer = (accessToken: string) => ({ authorization: `Bearer ${accessToken}` })
