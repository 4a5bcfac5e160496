import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { hasCode } from '../error-codes.ts'
import { type Binaries, postgresMajor } from './binaries.ts'
import { EmbeddedDatabaseError, explainFailure } from './faults.ts'
import { type Identity, launchAs } from './identity.ts'
import type { Place } from './place.ts'
import { isAlive } from './processes.ts'

const run = promisify(execFile)

/** The role and the database that ZODIE uses on its own server. */
export const embeddedUser = 'zodie'
export const embeddedDatabase = 'zodie'

const halfMade = /^postgres\.(?:new-(\d{1,10})-[0-9a-f]{8}|trial-\w{6})$/ // postgres.new-4711-0badcafe
// initdb takes seconds; what is older than this was left by a process whose number has been given to another since.
const abandonedAfterMs = 10 * 60_000
/** Folders that this very process is filling now. */
const inTheMaking = new Set<string>()

/**
 * Makes the data directory unless it is there. It is made aside and renamed when whole, so neither a kill nor a second
 * process doing the same leaves anything half-made: the first rename wins, the other's work is thrown away.
 */
export async function ensureCluster(
  place: Place,
  identity: Identity,
  binaries: Binaries,
  isDurable: boolean,
): Promise<void> {
  removeLeftovers(place)
  if (hasCluster(place)) return
  const aside = `${place.cluster}.new-${process.pid}-${randomBytes(4).toString('hex')}`
  inTheMaking.add(aside)
  try {
    mkdirSync(aside, { mode: 0o700 })
    if (identity.kind === 'account') chownSync(aside, identity.uid, identity.gid)
    await initialise(aside, identity, binaries, isDurable)
    renameSync(aside, place.cluster)
  } catch (error) {
    if (hasCode(error, 'ENOTEMPTY', 'EEXIST') && hasCluster(place)) return
    throw describe(error, place)
  } finally {
    rmSync(aside, { recursive: true, force: true })
    inTheMaking.delete(aside)
  }
}

function describe(error: unknown, place: Place): unknown {
  if (error instanceof EmbeddedDatabaseError) return error
  if (hasCode(error, 'EBUSY', 'EXDEV')) {
    return new EmbeddedDatabaseError(
      `${place.cluster} is a mount point; mount the volume at ${place.dataDir} instead.`,
      error,
    )
  }
  const reason = hasCode(error, 'ENOSPC', 'EDQUOT') ? 'the disk is full' : 'the folder cannot be written to'
  return new EmbeddedDatabaseError(`The embedded database could not be made in ${place.dataDir}: ${reason}.`, error)
}

/** @throws EmbeddedDatabaseError when there is something else in its place, or a database of another major version. */
function hasCluster(place: Place): boolean {
  if (!existsSync(place.cluster)) return false
  const version = readVersion(place)
  if (version === undefined) {
    if (readdirSync(place.cluster).length === 0) return false
    throw new EmbeddedDatabaseError(`${place.cluster} is there but holds no database. Move it away and start again.`)
  }
  if (version === String(postgresMajor)) return true
  throw new EmbeddedDatabaseError(
    `The database in ${place.cluster} was made by PostgreSQL ${version}; this release brings ${postgresMajor}. Open it with the release that made it and take a backup there, or set DATA_DIR to another folder.`,
  )
}

function readVersion(place: Place): string | undefined {
  try {
    return readFileSync(join(place.cluster, 'PG_VERSION'), 'utf8').trim()
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw new EmbeddedDatabaseError(
      `The database in ${place.cluster} cannot be read by this user. Run ZODIE as the user that owns the folder, or as root.`,
      error,
    )
  }
}

async function initialise(
  directory: string,
  identity: Identity,
  binaries: Binaries,
  isDurable: boolean,
): Promise<void> {
  const { command, args, account } = launchAs(nameable(identity), binaries.initdb, [
    `--pgdata=${directory}`,
    `--username=${embeddedUser}`,
    '--auth-local=trust', // the socket's folder is the lock
    '--auth-host=reject',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8', // same order and case rules on every machine, whatever its C library
    '--no-instructions',
    '--set=max_connections=200',
    ...(isDurable ? [] : ['--no-sync']),
  ])
  try {
    await run(command, args, { ...account, env: binaries.environment, cwd: '/' })
  } catch (error) {
    throw explainFailure(`The embedded database could not be made in ${directory}`, outputOf(error)).error
  }
}

/** initdb wants a name for its user, and a container's arbitrary user has none; in a user namespace it is "nobody". */
function nameable(identity: Identity): Identity {
  if (identity.kind !== 'self') return identity
  try {
    userInfo()
    return identity
  } catch {
    return { ...identity, kind: 'namespace' }
  }
}

const outputOf = (error: unknown): string => {
  const output = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : ''
  return output || (error instanceof Error ? error.message : String(error))
}

function removeLeftovers({ dataDir }: Place): void {
  for (const name of readdirSync(dataDir)) {
    const match = halfMade.exec(basename(name))
    if (!match) continue
    const path = join(dataDir, name)
    if (isInUse(Number(match[1] ?? 0), path)) continue
    rmSync(path, { recursive: true, force: true, maxRetries: 3 })
  }
}

function isInUse(pid: number, path: string): boolean {
  const made = statSync(path, { throwIfNoEntry: false })
  if (!made || Date.now() - made.ctimeMs > abandonedAfterMs) return false
  if (pid === 0) return Date.now() - made.ctimeMs < 10_000
  return pid === process.pid ? inTheMaking.has(path) : isAlive(pid)
}
