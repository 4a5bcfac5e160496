import { fail } from './problems.ts'
import { slots } from './slots.ts'

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
  /** What is told to those who cannot wait. */
  readonly detail: string
}

export const createGate = ({ atOnce, waiting, perUser = Number.POSITIVE_INFINITY, detail }: GateOptions): Gate => {
  const free = slots(atOnce)
  const inside: (number | undefined)[] = []
  return async (work, user) => {
    const ofUser = user === undefined ? 0 : inside.filter((each) => each === user).length
    if (inside.length >= atOnce + waiting || ofUser >= perUser)
      fail('too-busy', detail, { headers: { 'retry-after': '10' } })
    inside.push(user)
    try {
      return await free(work)
    } finally {
      inside.splice(inside.indexOf(user), 1)
    }
  }
}
