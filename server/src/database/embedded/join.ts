import type { ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'
import type { Log } from '../log.ts'
import type { Binaries } from './binaries.ts'
import { EmbeddedDatabaseError, explainFailure } from './faults.ts'
import type { Identity } from './identity.ts'
import { openKeeper } from './keeper.ts'
import type { Place } from './place.ts'
import { findPostmaster, type Launched, launchPostmaster } from './postmaster.ts'
import { socketFile } from './socket.ts'

export interface Setting {
  readonly place: Place
  readonly identity: Identity
  readonly binaries: Binaries
  readonly socketDir: string
  readonly settings: Readonly<Record<string, string>>
  readonly log: Log
}

export interface Joined {
  readonly keeper: pg.Client
  readonly socketDir: string
  /** Unknown when the server runs in another container on the same volume. */
  readonly pid: number | undefined
  /** Present when this process started it. */
  readonly child: ChildProcess | undefined
}

// A passing obstacle (another starter, the last processes of a killed server) is gone within seconds.
const obstaclePatienceMs = 15_000
// After a crash a server replays up to max_wal_size (1 GB) before it lets anybody in.
const recoveryPatienceMs = 5 * 60_000
// A server makes its socket before it begins to recover; one without a socket after this time has lost it.
const socketPatienceMs = 5_000

/** Joins the running server, or starts one and joins that. Repeats while what stands in the way is passing. */
export async function join(setting: Setting): Promise<Joined> {
  for (const deadline = Date.now() + obstaclePatienceMs; ; await delay(150)) {
    const running = await findPostmaster(setting.place)
    const launched = running ? undefined : launchPostmaster(setting)
    const socketDir = running?.socketDir || setting.socketDir
    const keeper = await knock(setting, socketDir, launched)
    if (keeper) return settle(setting, keeper, socketDir, launched)
    const { passing, error } = explainFailure('The embedded database does not start', launched?.lastWords())
    if (!passing || Date.now() > deadline) throw error
  }
}

/** Of two that start at once, one server survives: the one of the pid file. */
async function settle({ place }: Setting, keeper: pg.Client, socketDir: string, launched?: Launched): Promise<Joined> {
  const pid = (await findPostmaster(place))?.pid
  return { keeper, socketDir, pid, child: pid === launched?.child.pid ? launched?.child : undefined }
}

/** Tries the door until it opens. Undefined: the server that was to open it has ended. */
async function knock(setting: Setting, socketDir: string, launched?: Launched): Promise<pg.Client | undefined> {
  const from = Date.now()
  for (let told = from; ; await delay(20)) {
    const keeper = await openKeeper(socketDir)
    if (keeper) return keeper
    if (await hasEnded(setting, launched)) return undefined
    if (Date.now() - told > 5_000) {
      told = Date.now()
      setting.log.info({ waitedMs: told - from }, 'the embedded database is still recovering')
    }
    const waitedMs = Date.now() - from
    if (waitedMs > recoveryPatienceMs || (waitedMs > socketPatienceMs && !existsSync(socketFile(socketDir)))) {
      throw new EmbeddedDatabaseError(
        `The embedded database runs but cannot be reached through ${socketFile(socketDir)}. End the process whose number is the first line of ${setting.place.cluster}/postmaster.pid (kill -INT) and start again.`,
      )
    }
  }
}

async function hasEnded({ place }: Setting, launched?: Launched): Promise<boolean> {
  if (!launched) return (await findPostmaster(place)) === undefined
  const { child } = launched
  // No pid: the program could not be started at all.
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}
