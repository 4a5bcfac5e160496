import { locateBinaries } from './embedded/binaries.ts'
import { embeddedDatabase, embeddedUser, ensureCluster } from './embedded/cluster.ts'
import { settleIdentity } from './embedded/identity.ts'
import { type Joined, join, type Setting } from './embedded/join.ts'
import { preparePlace } from './embedded/place.ts'
import { socketDirectory, socketPort } from './embedded/socket.ts'
import { watch } from './embedded/watch.ts'
import { type Log, silentLog } from './log.ts'

export { EmbeddedDatabaseError } from './embedded/faults.ts'

export interface EmbeddedOptions {
  /** Everything of the database goes under this folder; it is made if need be. */
  readonly dataDir: string
  readonly log?: Log
  /** Server settings that win over postgresql.conf. */
  readonly settings?: Readonly<Record<string, string>>
  /** False: never wait for the disk. What was committed then survives killed processes, not a power cut. For tests. */
  readonly isDurable?: boolean
}

export interface EmbeddedConnection {
  /** The folder of the socket. */
  readonly host: string
  readonly port: number
  readonly user: string
  readonly database: string
}

export interface EmbeddedDatabase {
  readonly connection: EmbeddedConnection
  /** The same as a connection string, for pg and for psql. */
  readonly url: string
  /** True when a running server was found, false when this call started it. */
  readonly adopted: boolean
  /** Closes the server if no other process uses it. Close your own pools first. */
  stop(): Promise<void>
}

/**
 * Starts PostgreSQL on a private unix socket under `dataDir`, or joins the one that is already running there.
 * Neither the server nor our connection to it keeps this process alive.
 * @throws EmbeddedDatabaseError whose message says what to do.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const setting = await prepare(options)
  const joined = await join(setting)
  const { stop } = watch(setting, joined)
  return describe(joined, stop)
}

async function prepare(options: EmbeddedOptions): Promise<Setting> {
  const place = preparePlace(options.dataDir)
  const binaries = locateBinaries(place.dataDir)
  const identity = await settleIdentity(place, binaries)
  const { isDurable = true, log = silentLog } = options
  await ensureCluster(place, identity, binaries, isDurable)
  const socketDir = socketDirectory(place, identity)
  const settings = { ...(isDurable ? {} : { fsync: 'off' }), ...options.settings }
  return { place, identity, binaries, socketDir, settings, log }
}

function describe({ socketDir, child }: Joined, stop: () => Promise<void>): EmbeddedDatabase {
  const connection = { host: socketDir, port: socketPort, user: embeddedUser, database: embeddedDatabase }
  return {
    connection,
    // The host before the slash gives way to the socket; it makes the string a URL that every parser takes.
    url: `postgres://${embeddedUser}@localhost:${socketPort}/${embeddedDatabase}?host=${encodeURIComponent(socketDir)}`,
    adopted: child === undefined,
    stop,
  }
}
