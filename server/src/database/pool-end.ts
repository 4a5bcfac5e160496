import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'

// A connection that fails while being made is never reported as removed.
const patienceMs = 1_000

/**
 * Ends a pool and waits until its connections are really closed: pg's `pool.end()` only sends the goodbyes, and a
 * server that is shut down in that moment answers with errors that nobody listens to any more.
 */
export async function endPool(pool: pg.Pool): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let open = pool.totalCount
  pool.on('remove', () => {
    open -= 1
    if (open === 0) resolve()
  })
  if (open === 0) resolve()
  await pool.end()
  await Promise.race([promise, delay(patienceMs, undefined, { ref: false })])
}
