import { fail } from './problems.ts'

/**
 * Does what a request asks for where that takes a thread and much memory, so many at once; some wait, in turn.
 * `user` is whose work it is, where a user may have less than everybody.
 * @throws Problem too-busy when too many wait already, or too many of that user
 */
export type Gate = <Value>(work: () => Promise<Value>, user?: number) => Promise<Value>

export interface GateOptions {
  readonly atOnce: number
  readonly waiting: number
  /** At work and waiting together, of one user. */
  readonly perUser?: number
  /** At work at the same time, of one user; meanwhile those behind that user's next go first. */
  readonly perUserAtOnce?: number
  /** What is told to those who cannot wait. */
  readonly detail: string
}

interface Entry {
  readonly user: number | undefined
  begin(): void
}

export const createGate = (options: GateOptions): Gate => {
  const { atOnce, waiting: maxWaiting, detail } = options
  const { perUser = Number.POSITIVE_INFINITY, perUserAtOnce = Number.POSITIVE_INFINITY } = options
  const working = new Set<Entry>()
  const waiting = new Set<Entry>()

  const beginWhatMay = (): void => {
    for (const entry of waiting) {
      if (working.size >= atOnce) return
      if (countOf(working, entry.user) >= perUserAtOnce) continue
      waiting.delete(entry)
      working.add(entry)
      entry.begin()
    }
  }

  return async <Value>(work: () => Promise<Value>, user?: number) => {
    const ofUser = countOf(working, user) + countOf(waiting, user)
    if (working.size + waiting.size >= atOnce + maxWaiting || ofUser >= perUser)
      fail('too-busy', detail, { headers: { 'retry-after': '10' } })
    const { promise, resolve } = Promise.withResolvers<Value>()
    const entry: Entry = { user, begin: () => resolve(started(work)) }
    waiting.add(entry)
    beginWhatMay()
    try {
      return await promise
    } finally {
      working.delete(entry)
      beginWhatMay()
    }
  }
}

/** Of work that is nobody's there is no share. */
const countOf = (entries: ReadonlySet<Entry>, user: number | undefined): number =>
  user === undefined ? 0 : [...entries].filter((each) => each.user === user).length

/** What `work` throws before it has begun is a failure as any other. */
const started = async <Value>(work: () => Promise<Value>): Promise<Value> => work()
