import { setTimeout as delay } from 'node:timers/promises'
import { type Joined, join, type Setting } from './join.ts'
import { holdProcess, leave } from './keeper.ts'
import { shutDown } from './postmaster.ts'

const shortestPauseMs = 200
const longestPauseMs = 10_000

/**
 * Stays with a server: if it dies under us (killed for want of memory, say) it is started again; `stop` leaves it,
 * and closes it when nobody else is there.
 */
export function watch(setting: Setting, first: Joined): { stop(): Promise<void> } {
  const stopping = new AbortController()
  let current: Joined | undefined
  let revival: Promise<void> | undefined
  let leaving: Promise<void> | undefined

  const attend = (joined: Joined) => {
    current = joined
    joined.child?.unref()
    holdProcess(joined.keeper, false)
    joined.keeper.once('end', () => {
      current = undefined
      if (!stopping.signal.aborted) revival = revive(setting, stopping.signal).then((back) => back && attend(back))
    })
  }
  const close = async () => {
    stopping.abort()
    await revival
    if (current) await leaveServer(setting, current)
  }
  attend(first)
  return { stop: () => (leaving ??= close()) }
}

/** Leaves the server, and closes it when nobody else is there. */
async function leaveServer({ place, log }: Setting, { keeper, child, pid }: Joined): Promise<void> {
  holdProcess(keeper, true)
  await leave(keeper, async () => {
    if (pid === undefined) log.warn({}, 'the embedded database belongs to another container and is left running')
    else {
      // Not before: a server that we started and leave to others must not keep this process alive.
      child?.ref()
      await shutDown(pid, place.cluster)
    }
  })
}

async function revive(setting: Setting, signal: AbortSignal): Promise<Joined | undefined> {
  setting.log.warn({}, 'the embedded database ended unexpectedly; starting it again')
  for (let pauseMs = shortestPauseMs; !signal.aborted; pauseMs = Math.min(pauseMs * 2, longestPauseMs)) {
    try {
      return await join(setting)
    } catch (error) {
      setting.log.error({ err: error }, 'the embedded database cannot be started again yet')
      // Aborted by stop: the loop ends by itself.
      await delay(pauseMs, undefined, { ref: false, signal }).catch(() => {})
    }
  }
  return undefined
}
