import type pg from 'pg'

/** Connections that load side by side: one for each of the two cores that the smallest machine has. */
const LANES = 2

const SETTINGS = `
  -- A crash may lose the last moments of seeding, nothing else; the next run adds them again.
  set synchronous_commit = off;
  set statement_timeout = 0`

/** Work that is done side by side: each lane is prepared once, then takes one item after the other. */
export interface Lanes<Item> {
  prepare(client: pg.ClientBase): Promise<unknown>
  load(client: pg.ClientBase, item: Item): Promise<void>
}

/** One transaction for each item, on a few connections at once. When one fails the others finish what they are at. */
export const loadInLanes = async <Item>(
  pool: pg.Pool,
  items: readonly Item[],
  { prepare, load }: Lanes<Item>,
): Promise<void> => {
  const waiting = [...items].reverse()
  const lane = async (): Promise<void> => {
    const client = await pool.connect()
    try {
      await client.query(SETTINGS)
      await prepare(client)
      for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
        await client.query('begin')
        await load(client, item)
        await client.query('commit')
      }
    } finally {
      waiting.length = 0
      // The session ends, and its settings, its tables and what was not committed with it.
      client.release(true)
    }
  }
  const ends = await Promise.allSettled(Array.from({ length: Math.min(LANES, items.length) }, lane))
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed !== undefined) throw failed.reason
}
