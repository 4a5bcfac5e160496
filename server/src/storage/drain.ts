import { setTimeout as delay } from 'node:timers/promises'
import type { Log } from '../database/log.ts'
import type { Drained } from './sheltered.ts'

const EVERY_MS = 10_000

/** Tries again and again to move what waits for the store, until the process is asked to stop. */
export const keepDraining = async (
  drain: () => Promise<Drained>,
  log: Log,
  stopping: AbortSignal,
  everyMs = EVERY_MS,
): Promise<void> => {
  while (!stopping.aborted) {
    try {
      const drained = await drain()
      if (drained.moved + drained.removed > 0)
        log.info(drained, 'files that waited for the store are where they belong')
    } catch (err) {
      log.warn({ err }, 'the store of files is still away')
    }
    await delay(everyMs, undefined, { signal: stopping, ref: false }).catch(() => undefined)
  }
}
