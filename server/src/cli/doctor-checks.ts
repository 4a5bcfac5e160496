import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Config, SignInConfig } from '../config.ts'
import type { ConnectedDatabase } from '../database/connect.ts'
import { schemaState } from '../database/migrate.ts'
import { createLogger } from '../http/logging.ts'
import { countTasks, type TaskFigures } from '../queue/figures.ts'
import { startQueue } from '../queue/queue.ts'
import { openLocalStore } from '../storage/open.ts'
import { createS3Storage, type S3Place } from '../storage/s3.ts'
import { TASK_NAMES } from '../task-names.ts'
import { examineCache, examineMetrics, examineTraces } from './doctor-services.ts'
import { UsageError } from './failure.ts'

/** One line of `zodie doctor`: answers what is well, throws what is wrong and what to do. */
export interface Check<Subject> {
  readonly part: string
  readonly examine: (subject: Subject) => Promise<string> | string
}

const wrong = (sentence: string): never => {
  throw new UsageError(sentence)
}

const NEEDED_NODE = 24

const examineNode = (): string =>
  Number(process.versions.node.split('.')[0]) >= NEEDED_NODE
    ? process.versions.node
    : wrong(`${process.versions.node} is too old, ${NEEDED_NODE} is needed. Start with npm start or npx zodie.`)

const GIGABYTE = 1024 ** 3
// The database alone needs a tenth of it when it is new; a full disk stops it.
const LEAST_FREE_GIGABYTES = 1

/** Of the file system on which `path` is, or will be. */
const freeGigabytes = async (path: string): Promise<number> => {
  try {
    const { bavail, bsize } = await statfs(path)
    return (bavail * bsize) / GIGABYTE
  } catch (error) {
    if (dirname(path) === path) throw error
    return freeGigabytes(dirname(path))
  }
}

const examineDisk = async ({ dataDir }: Config): Promise<string> => {
  const free = await freeGigabytes(dataDir)
  const finding = `${free.toFixed(1)} GB free under ${dataDir}`
  return free >= LEAST_FREE_GIGABYTES
    ? finding
    : wrong(`${finding}, and the database stops when there is none. Make room, or move DATA_DIR.`)
}

const examineStorage = async ({ dataDir, storage }: Config): Promise<string> => {
  if (storage.kind === 's3') return examineBucket(storage)
  const folder = openLocalStore(dataDir)
  await folder.check().catch((error: Error) => wrong(`${folder.place} cannot be written to (${error.message}).`))
  return `files under ${folder.place}`
}

const examineBucket = async (place: S3Place): Promise<string> => {
  const bucket = createS3Storage(place)
  await bucket
    .check()
    .catch((error: Error) =>
      wrong(
        `${bucket.place} does not answer as it should (${error.name}). Check the AWS_ settings and the rights of the key.`,
      ),
    )
    .finally(bucket.close)
  return `files in ${bucket.place}`
}

const CLERK_TIMEOUT_MS = 5000

const askClerk = async (apiUrl: string, secretKey: string): Promise<string> => {
  const headers = { authorization: `Bearer ${secretKey}` }
  const response = await fetch(`${apiUrl}/v1/jwks`, { headers, signal: AbortSignal.timeout(CLERK_TIMEOUT_MS) }).catch(
    () => wrong(`${apiUrl} does not answer. Check the network and CLERK_API_URL.`),
  )
  if (response.status === 401 || response.status === 403)
    return wrong(`${apiUrl} refuses the key (${response.status}). Check CLERK_SECRET_KEY.`)
  if (!response.ok) return wrong(`${apiUrl} answers ${response.status} instead of its keys. Check CLERK_API_URL.`)
  return `with Clerk, which answers at ${apiUrl}`
}

const examineSignIn = ({ signIn }: { readonly signIn: SignInConfig }): Promise<string> | string => {
  if (signIn.kind === 'none') return wrong('switched off: nobody can sign in. Set CLERK_SECRET_KEY or CLERK_JWT_KEY.')
  if (signIn.kind === 'development')
    return 'without Clerk (development sign-in: anyone who reaches this address can be anyone)'
  return signIn.secretKey === undefined
    ? 'with Clerk, by CLERK_JWT_KEY alone (no network needed)'
    : askClerk(signIn.apiUrl, signIn.secretKey)
}

/** Production works without it, on the word of whoever sends a request. */
const examineAddress = ({ environment, publicUrl }: Config): string => {
  if (publicUrl !== undefined) return `links begin with ${publicUrl}`
  return environment === 'production'
    ? wrong('links in feeds name the host that a request names, which anybody can make up. Set PUBLIC_URL.')
    : 'links begin with the host that a request names (PUBLIC_URL is unset)'
}

/** What can be looked at without the database. */
export const installationChecks: readonly Check<Config>[] = [
  { part: 'node', examine: examineNode },
  { part: 'disk', examine: examineDisk },
  { part: 'storage', examine: examineStorage },
  { part: 'sign-in', examine: examineSignIn },
  { part: 'address', examine: examineAddress },
  { part: 'cache', examine: examineCache },
  { part: 'metrics', examine: examineMetrics },
  { part: 'traces', examine: examineTraces },
]

interface Connected {
  readonly config: Config
  readonly database: ConnectedDatabase
}

const examineSchema = async ({ database }: Connected): Promise<string> => {
  const { pending, unknown, breaking } = await schemaState(database.pool)
  if (breaking !== undefined)
    return wrong(
      `${breaking.name} needs ZODIE ${breaking.needsRelease} or newer. Install it, or go back to a backup from before`,
    )
  if (pending.length > 0) return wrong(`${pending.length} migration(s) missing. Run: zodie migrate`)
  return unknown.length === 0
    ? 'up to date'
    : `newer than this release by ${unknown.length} migration(s), which is fine`
}

const examineQueue = async ({ database }: Connected): Promise<string> => {
  const { pending } = await schemaState(database.pool)
  if (pending.length > 0) return wrong('not looked at before the schema is up to date')
  const queue = await startQueue(database.connection, [], createLogger('silent'))
  await queue.check().finally(() => queue.stop(1000))
  return judgeQueue(await countTasks(database.db, TASK_NAMES))
}

/** Long enough for a burst; nobody who waits for a result thinks it short. */
const LONGEST_WAIT_SECONDS = 120

const judgeQueue = (tasks: readonly TaskFigures[]): string => {
  const all = (state: 'ready' | 'running' | 'dead') => tasks.reduce((sum, task) => sum + task[state], 0)
  const dead = all('dead') === 0 ? 'none dead' : `${all('dead')} dead (zodie queue list)`
  const finding = `answers; ${all('ready')} ready, ${all('running')} running, ${dead}`
  const late = tasks.find((task) => task.oldest_ready_seconds > LONGEST_WAIT_SECONDS)
  if (late === undefined) return finding
  const waits = `${late.task} has been waiting for ${late.oldest_ready_seconds.toFixed(0)} s`
  return wrong(`${finding}; ${waits}. Start zodie worker, or more of them.`)
}

/** Tokens are judged by this clock, what is due by that of the database. */
const MOST_SKEW_SECONDS = 5

const examineClock = async ({ database }: Connected): Promise<string> => {
  const asked = Date.now()
  const { rows } = await database.pool.query<{ ms: number }>(
    'select extract(epoch from clock_timestamp())::float * 1000 as ms',
  )
  const ahead = ((asked + Date.now()) / 2 - Number(rows[0]?.ms)) / 1000
  const finding = `${Math.abs(ahead).toFixed(1)} s ${ahead < 0 ? 'behind' : 'ahead of'} the database`
  return Math.abs(ahead) <= MOST_SKEW_SECONDS
    ? finding
    : wrong(`${finding}: tokens are refused and times are wrong. Let both machines set their clocks (NTP).`)
}

/** What the open database tells. */
export const databaseChecks: readonly Check<Connected>[] = [
  {
    part: 'database',
    examine: ({ config, database }) =>
      database.kind === 'embedded'
        ? `embedded PostgreSQL under ${config.dataDir}`
        : 'the PostgreSQL of DATABASE_URL answers',
  },
  { part: 'schema', examine: examineSchema },
  { part: 'queue', examine: examineQueue },
  { part: 'clock', examine: examineClock },
]
