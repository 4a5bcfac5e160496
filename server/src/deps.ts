import { join } from 'node:path'
import type { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { createGuards, type Guards } from './auth/guards.ts'
import type { Config, MostKept, SignInConfig } from './config.ts'
import { type ConnectedDatabase, connectDatabase } from './database/connect.ts'
import { migrate, requireCurrentSchema } from './database/migrate.ts'
import type { Db } from './database/tables.ts'
import { createReaderPool, type ReaderPool, type ReaderPoolOptions } from './documents/pool.ts'
import { readersForRequests, type WithReaders } from './documents/readers-for-requests.ts'
import { openPseudonyms, type Pseudonyms } from './fairness/declarations/pseudonyms.ts'
import { type AccessTokens, createAccessTokens } from './identity/access-tokens.ts'
import { type ClerkSessions, createClerkSessions } from './identity/clerk-sessions.ts'
import { createDevelopmentSignIn, type DevelopmentSignIn } from './identity/development-sign-in.ts'
import { loadInstallationKeys } from './identity/installation-key.ts'
import { loadOrMakeKey, type SigningKey } from './identity/keys.ts'
import { createSecretBox, firstOfBoxes, type SecretBox } from './identity/secret-box.ts'
import { createMatcher, type Matcher } from './matching/matcher.ts'
import { addLooks } from './operations/looks.ts'
import { INTERNET_AND_LOOPBACK, type OutgoingPolicy, SECURE_INTERNET } from './outgoing/policy.ts'
import { createOutgoing, type SendOutgoing } from './outgoing/send.ts'
import { createPrinter, type Printer } from './printing/printer.ts'
import { fail } from './problems.ts'
import { type Notifications, startNotifications } from './queue/notifications.ts'
import { type Enqueue, type Queue, startQueue } from './queue/queue.ts'
import { type OpenStorage, openStorage } from './storage/open.ts'
import type { Storage } from './storage/storage.ts'
import { TASK_NAMES } from './task-names.ts'
import { createMetrics, type Metrics } from './telemetry/metrics.ts'
import { openTracing, type Tracing } from './telemetry/tracing.ts'
import { VERSION } from './version.ts'
import { createPublish, type Publish } from './webhooks/events/commands.ts'

/** Everything that handlers and tasks are given. Opened once per process, closed in reverse. */
export interface Deps {
  readonly config: Config
  readonly log: Logger
  readonly version: string
  readonly environment: string
  readonly database: ConnectedDatabase
  readonly db: Db
  readonly storage: Storage
  readonly stores: OpenStorage['stores']
  /** Moves files that waited for the store; `undefined` where none can wait. */
  readonly drainStorage: OpenStorage['drain']
  readonly queue: Queue
  /** Every kind of background work. */
  readonly taskNames: readonly string[]
  readonly enqueue: Enqueue
  readonly notifications: Notifications
  /** For tasks. */
  readonly readers: ReaderPool
  /** The same, for what a request waits for. */
  readonly withReaders: WithReaders
  /** PDFs of what the engine explains. */
  readonly printer: Printer
  /** Top matches, found and scored apart from the requests. */
  readonly matcher: Matcher
  /** What this process tells of itself to who scrapes it. */
  readonly metrics: Metrics
  readonly tracing: Tracing
  /** Requests to addresses that strangers wrote. */
  readonly send: SendOutgoing
  /** Where webhooks of users may go. */
  readonly webhookPolicy: OutgoingPolicy
  readonly publish: Publish
  /** Keeps the secrets of webhooks. */
  readonly secretBox: SecretBox
  readonly accessTokens: AccessTokens
  readonly clerk: ClerkSessions
  /** `undefined` wherever Clerk is configured, and in production. */
  readonly developmentSignIn: DevelopmentSignIn | undefined
  readonly guards: Guards
  /** Under which self-identifications are kept. */
  readonly pseudonyms: Pseudonyms
  /** What replicas share beside the database; `undefined` without REDIS_URL. */
  readonly redis: Redis | undefined
  readonly maxUploadBytes: number
  readonly maxStoredBytesPerUser: number
  readonly mostKept: MostKept
  /** Aborted once the process has been asked to stop: no balancer should send it anything more. */
  readonly draining: AbortSignal
  /** Aborted once it stops: ends what would otherwise go on for minutes. */
  readonly stopping: AbortSignal
}

export interface OpenDeps {
  readonly deps: Deps
  /** Announces that the process will stop, while it still does everything. */
  beginDraining(): void
  /** Announces that the process stops. */
  beginStopping(): void
  /** Hands unfinished tasks back and closes everything. */
  close(): Promise<void>
}

/** PDFium needs about 60 MB for an ordinary resume; four times that is a file made to hurt. */
const READER_MEMORY_MB = 256
const STOP_TIMEOUT_MS = 20_000

const openSignIn = async (
  signIn: SignInConfig,
  dataDir: string,
): Promise<Pick<Deps, 'clerk' | 'developmentSignIn'>> => {
  switch (signIn.kind) {
    case 'clerk':
      return { clerk: createClerkSessions(signIn), developmentSignIn: undefined }
    case 'development': {
      const development = createDevelopmentSignIn(
        await loadOrMakeKey(join(dataDir, 'keys', 'development-sign-in.pem'), 'rsa'),
      )
      return { clerk: development.sessions, developmentSignIn: development }
    }
    case 'none': {
      const verify = async () => fail('clerk-token-invalid', 'Sign-in is switched off on this installation.')
      return { clerk: { verify, findPerson: async () => ({ kind: 'unknown' }) }, developmentSignIn: undefined }
    }
  }
}

/** Its client is loaded only where it is used, as that of buckets. */
const connectRedis = async (url: string | undefined, log: Logger): Promise<Redis | undefined> => {
  if (url === undefined) return undefined
  const { openRedis } = await import('./cache/redis.ts')
  return openRedis(url, log)
}

export interface OpenOptions {
  /** True: the schema is brought up to date; false: an older one is refused. */
  readonly migrateFirst: boolean
  /** For who has reading threads already. */
  readonly openReaders?: (options: ReaderPoolOptions) => ReaderPool
}

/** Opens what every role needs. */
export const openDeps = async (
  config: Config,
  log: Logger,
  { migrateFirst, openReaders = createReaderPool }: OpenOptions,
): Promise<OpenDeps> => {
  const metrics = createMetrics({ version: VERSION })
  const database = await connectDatabase({
    databaseUrl: config.databaseUrl,
    dataDir: config.dataDir,
    poolSize: config.databasePoolSize,
    log,
  })
  const closers: (() => Promise<unknown>)[] = [() => database.close()]
  const close = async () => {
    for (const closeNext of closers.splice(0).reverse()) await closeNext()
  }
  try {
    if (migrateFirst) await migrate(database.pool)
    else await requireCurrentSchema(database.pool)
    const readers = openReaders({
      threads: config.workerConcurrency,
      timeoutMs: config.analysisTimeoutMs,
      maxMemoryMb: READER_MEMORY_MB,
    })
    closers.push(() => readers.close())
    const printer = createPrinter()
    closers.push(() => printer.close())
    const matcher = createMatcher({ connection: database.connection, log, onAsked: metrics.cacheAsked })
    closers.push(() => matcher.close())
    const notifications = await startNotifications(database.connection, log)
    closers.push(() => notifications.stop())
    const tracing = await openTracing({ ...config.tracing, environment: config.environment, version: VERSION })
    closers.push(() => tracing.close())
    const observers = { onTried: metrics.tried, openTelemetry: tracing.ofQueue }
    const queue = await startQueue(database.connection, TASK_NAMES, log, observers)
    closers.push(() => queue.stop(STOP_TIMEOUT_MS))
    const files = await openStorage(config.storage, config.dataDir, database.db, log)
    closers.push(async () => files.close())
    const redis = await connectRedis(config.redisUrl, log)
    closers.push(async () => redis?.disconnect())
    const { current, others } = await loadInstallationKeys(config)
    const accessTokens = await createAccessTokens(current, config.accessTokenLifeSeconds, others)
    const boxOf = ({ privateKey }: SigningKey) => createSecretBox(privateKey, 'webhook secrets')
    const draining = new AbortController()
    const stopping = new AbortController()
    const deps: Deps = {
      config,
      log,
      version: VERSION,
      environment: config.environment,
      database,
      db: database.db,
      storage: files.storage,
      stores: files.stores,
      drainStorage: files.drain,
      queue,
      taskNames: TASK_NAMES,
      metrics,
      tracing,
      enqueue: queue.enqueue,
      notifications,
      readers,
      withReaders: readersForRequests(readers, config.readersForOne),
      printer,
      matcher,
      send: createOutgoing(),
      webhookPolicy: config.webhookTargets === 'loopback' ? INTERNET_AND_LOOPBACK : SECURE_INTERNET,
      publish: createPublish(queue.enqueue),
      secretBox: firstOfBoxes(boxOf(current), others.map(boxOf)),
      accessTokens,
      ...(await openSignIn(config.signIn, config.dataDir)),
      guards: createGuards(database.db, accessTokens),
      pseudonyms: await openPseudonyms(config),
      redis,
      maxUploadBytes: config.maxUploadBytes,
      maxStoredBytesPerUser: config.maxStoredBytesPerUser,
      mostKept: config.mostKept,
      draining: draining.signal,
      stopping: stopping.signal,
    }
    addLooks(deps)
    const beginDraining = () => draining.abort()
    const beginStopping = () => {
      beginDraining()
      stopping.abort()
    }
    return { deps, beginDraining, beginStopping, close }
  } catch (error) {
    await close()
    throw error
  }
}
