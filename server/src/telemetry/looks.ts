import { setTimeout as sleep } from 'node:timers/promises'

/** A figure that nobody counts as it changes: it has to be looked up when somebody asks. */
export interface Look {
  readonly name: string
  /** Looks, and sets what it found. */
  readonly take: () => Promise<void> | void
  /** Forgets what an earlier look found, so that nobody reads it as today's. */
  readonly forget: () => void
}

export interface LookTimes {
  /** Whoever asks again within this gets the same figures: many may scrape, the database is asked once. */
  readonly lifeMs: number
  /** A look that takes longer has failed; the others are answered all the same. */
  readonly limitMs: number
}

/** After a look that took long it is left alone for so many times as long: it never costs more than a twentieth. */
const REST_FACTOR = 20

/** Takes every look whose figures have grown old, at the same time; answers which of all have succeeded. */
export const takeLooks = (looks: readonly Look[], { lifeMs, limitMs }: LookTimes) => {
  const taken = new Map<string, { until: number; readonly ended: Promise<boolean> }>()
  const take = async (look: Look): Promise<boolean> => {
    const tooLate = sleep(limitMs, false, { ref: false })
    const looked = (async () => look.take())().then(
      () => true,
      () => false,
    )
    const succeeded = await Promise.race([looked, tooLate])
    if (!succeeded) look.forget()
    return succeeded
  }
  const recent = (look: Look): Promise<boolean> => {
    const known = taken.get(look.name)
    if (known !== undefined && performance.now() < known.until) return known.ended
    const begun = performance.now()
    const rest = () => begun + Math.max(lifeMs, REST_FACTOR * (performance.now() - begun))
    const entry = { until: Number.POSITIVE_INFINITY, ended: take(look) }
    taken.set(look.name, entry)
    // Never rejects: a look that fails is answered by false.
    entry.ended.then(() => {
      entry.until = rest()
    })
    return entry.ended
  }
  return (): Promise<readonly (readonly [name: string, succeeded: boolean])[]> =>
    Promise.all(looks.map(async (look) => [look.name, await recent(look)] as const))
}
