import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  truncateSync,
} from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { hasCode } from '../error-codes.ts'
import { EmbeddedDatabaseError } from './faults.ts'
import { launchAs } from './identity.ts'
import type { Setting } from './join.ts'
import type { Place } from './place.ts'
import { isPostgresOf } from './processes.ts'
import { socketFile, socketPort } from './socket.ts'

/** The parent process of a running server. */
export interface Postmaster {
  /** Unknown when it runs in another container on the same volume: its number means nothing here. */
  readonly pid: number | undefined
  readonly socketDir: string
}

/** A server that we started ourselves. `lastWords` is what it has written since. */
export interface Launched {
  readonly child: ChildProcess
  lastWords(): string
}

const maxLogBytes = 10 * 1024 * 1024
// PostgreSQL creates its pid file and writes it a moment later; one that stays empty was left by a crash.
const emptyFileGraceMs = 3_000

/** The living postmaster of this data directory, if any. The file of a dead one is cleared away. */
export async function findPostmaster({ cluster }: Place): Promise<Postmaster | undefined> {
  const file = join(cluster, 'postmaster.pid')
  const content = readIfThere(file)
  if (content === undefined) return undefined
  // Lines: pid, data directory, start time, port, socket directory, listen address, shared memory key, state.
  const lines = content.split('\n')
  const pid = Number(lines[0])
  const socketDir = lines[4] ?? ''
  if (pid > 0 && isPostgresOf(pid, cluster)) return { pid, socketDir }
  if (socketDir && (await isAnswered(socketDir))) return { pid: undefined, socketDir }
  if (pid > 0 || ageMs(file) > emptyFileGraceMs) clearStale(file, content)
  return undefined
}

/** Whether somebody listens on the socket there. The folder is private, so it can only be this data directory's server. */
async function isAnswered(socketDir: string): Promise<boolean> {
  const socket = connect(socketFile(socketDir))
  try {
    await once(socket, 'connect')
    return true
  } catch {
    return false
  } finally {
    socket.destroy()
  }
}

const ageMs = (file: string) => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now())

/**
 * PostgreSQL clears a file whose process is gone, but stops at one whose number now belongs to another program of the
 * same user. Removing it must not hit the file of a postmaster started since: it is taken aside first, and put back
 * when it is not the one that was judged.
 */
function clearStale(file: string, judged: string): void {
  const aside = `${file}.stale-${process.pid}`
  try {
    renameSync(file, aside)
    if (readFileSync(aside, 'utf8') !== judged) linkSync(aside, file)
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'EEXIST')) throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw new EmbeddedDatabaseError(`${file} cannot be read. Run ZODIE as the user that owns it, or as root.`, error)
  }
}

/** Starts a postmaster of its own session, so that Ctrl-C in the terminal reaches us first and we close in order. */
export function launchPostmaster({ place, identity, binaries, socketDir, settings }: Setting): Launched {
  const args = ['-D', place.cluster, ...settingArguments({ ...fixedSettings(socketDir), ...settings })]
  const { command, args: launchArgs, account } = launchAs(identity, binaries.postgres, args)
  const { handle, from } = openLog(place.logFile)
  try {
    const child = spawn(command, launchArgs, {
      ...account,
      detached: true,
      cwd: '/',
      env: binaries.environment,
      stdio: ['ignore', handle, handle],
    })
    let refusal = ''
    child.on('error', (error) => {
      refusal = error.message
    })
    const lastWords = () => {
      const written = readFileSync(place.logFile).subarray(from).toString('utf8')
      const signal = child.signalCode ? `Killed by ${child.signalCode}` : ''
      // On a full disk its last words are not written either.
      const space = isFull(place.dataDir) ? 'No space left on device' : ''
      return refusal || [written, signal, space].join('\n')
    }
    return { child, lastWords }
  } finally {
    closeSync(handle)
  }
}

/** What must not be otherwise; what an operator may tune is in postgresql.conf. */
const fixedSettings = (socketDir: string) => ({
  listen_addresses: '',
  port: String(socketPort),
  unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
  unix_socket_permissions: '0700',
  log_line_prefix: '%m [%p] ',
  // No statement and no DETAIL ("Key (email)=(…) already exists"): people's data has no place in a log.
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
})

const settingArguments = (settings: Readonly<Record<string, string>>) =>
  Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])

// The server writes its log in pieces of 16 MB and takes a whole one at a time.
const smallestFreeBytes = 16 * 1024 * 1024

function isFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize < smallestFreeBytes
}

function openLog(logFile: string): { handle: number; from: number } {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  if (size > maxLogBytes) truncateSync(logFile)
  return { handle: openSync(logFile, 'a', 0o600), from: size > maxLogBytes ? 0 : size }
}

/** PostgreSQL's "fast" shutdown: open transactions are rolled back, a checkpoint is written. */
export async function shutDown(pid: number, cluster: string, patienceMs = 30_000): Promise<void> {
  signal(pid, 'SIGINT')
  if (await isGone(pid, cluster, patienceMs)) return
  signal(pid, 'SIGQUIT') // "immediate": the next start replays the log
  await isGone(pid, cluster, 5_000)
}

async function isGone(pid: number, cluster: string, patienceMs: number): Promise<boolean> {
  for (const deadline = Date.now() + patienceMs; isPostgresOf(pid, cluster); await delay(20)) {
    if (Date.now() > deadline) return false
  }
  return true
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (!hasCode(error, 'ESRCH')) throw error
  }
}
