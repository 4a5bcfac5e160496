import type pg from 'pg'

/** Connections that load side by side: one for each of the two cores that the smallest machine has. */
const LANES = 2

const PREPARE = `
  -- A crash may lose the last moments of seeding, nothing else; the next run adds them again.
  set synchronous_commit = off;
  set statement_timeout = 0;
  -- What a resume is read as and what comes of comparing it, compressed once and copied from here to each of its rows.
  create temporary table seed_reading (document jsonb, parsed jsonb) on commit delete rows;
  create temporary table seed_result (
    ad integer, result jsonb, weights jsonb, overall numeric, scores jsonb
  ) on commit delete rows`

const openLane = async (pool: pg.Pool): Promise<pg.PoolClient> => {
  const client = await pool.connect()
  await client.query(PREPARE).catch((error: unknown) => {
    client.release(true)
    throw error
  })
  return client
}

/** One transaction for each item, on a few connections at once. When one fails the others finish what they are at. */
export const loadInLanes = async <Item>(
  pool: pg.Pool,
  items: readonly Item[],
  load: (client: pg.ClientBase, item: Item) => Promise<void>,
): Promise<void> => {
  const waiting = [...items].reverse()
  const lane = async (): Promise<void> => {
    const client = await openLane(pool)
    try {
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
