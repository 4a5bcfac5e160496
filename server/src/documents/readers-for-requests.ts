import { createGate } from '../gate.ts'
import type { ReaderPool } from './pool.ts'

/**
 * Lends the reading threads to `work` that a request of this user waits for. They are only to be had through here, so that
 * requests leave threads to what waits in the queue, and users to each other.
 * @throws Problem too-busy when too many wait already, or too many of that user
 */
export type WithReaders = <Value>(
  userId: number,
  work: (readers: Pick<ReaderPool, 'analyze' | 'draw'>) => Promise<Value>,
) => Promise<Value>

/** Each may take as long as a reading may. */
const MAX_WAITING = 12
/** A page shows four pages of a resume at once. */
const MAX_PER_USER = 4

export const readersForRequests = (readers: ReaderPool, atOnce: number): WithReaders => {
  const gate = createGate({
    ...{ atOnce, waiting: MAX_WAITING, perUser: MAX_PER_USER },
    detail: 'Resumes are being read for many other requests, or for others of yours. Ask again in ten seconds.',
  })
  return (userId, work) => gate(() => work(readers), userId)
}
