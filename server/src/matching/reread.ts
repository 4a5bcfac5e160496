import { setTimeout as delay } from 'node:timers/promises'
import { ENGINE_VERSION } from '@zodie/engine'
import type { Log } from '../database/log.ts'
import type { Db } from '../database/tables.ts'
import { prepareReadBy } from './prepare.ts'
import { listEngineVersions } from './queries.ts'

const JOBS_AT_ONCE = 20
/** Rests three times as long as it works: whoever waits for something goes first. */
const RESTS = 3
const LOOKS_AGAIN_MS = 60 * 60_000

const numbersOf = (version: string): number[] => version.split('.').map(Number)

/** Whether a version of the engine came before another: '0.9.1' before '0.10.0'. */
export const isOlder = (version: string, than: string): boolean => {
  const [one, other] = [numbersOf(version), numbersOf(than)]
  const differing = other.findIndex((number, at) => number !== one[at])
  return differing >= 0 && !((one[differing] ?? 0) > (other[differing] ?? 0))
}

/**
 * Reads again what jobs ask where an older engine has read it; answers how many. What a newer one has read is left alone: while
 * processes of two versions run, they would read each other's for ever.
 */
export const rereadOld = async (db: Db, stopping: AbortSignal, restMs?: number): Promise<number> => {
  const old = (await listEngineVersions(db)).filter((version) => isOlder(version, ENGINE_VERSION))
  let done = 0
  while (old.length > 0 && !stopping.aborted) {
    const begin = performance.now()
    const read = await prepareReadBy(db, old, JOBS_AT_ONCE)
    done += read
    if (read < JOBS_AT_ONCE) return done
    const workedMs = performance.now() - begin
    await delay(restMs ?? RESTS * workedMs, undefined, { signal: stopping, ref: false }).catch(() => undefined)
  }
  return done
}

/** Does so from now on, until the process is asked to stop. Any number of processes share the work, and one that is killed loses none of it. */
export const keepRereading = async (db: Db, log: Log, stopping: AbortSignal): Promise<void> => {
  while (!stopping.aborted) {
    try {
      const jobs = await rereadOld(db, stopping)
      if (jobs > 0) log.info({ jobs, engine_version: ENGINE_VERSION }, 'what jobs ask was read again by this engine')
    } catch (err) {
      if (!stopping.aborted) log.warn({ err }, 'what jobs ask could not be read again; it will be tried later')
    }
    await delay(LOOKS_AGAIN_MS, undefined, { signal: stopping, ref: false }).catch(() => undefined)
  }
}
