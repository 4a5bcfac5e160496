import type pg from 'pg'

/** Tells how many SQL statements go through a pool while a piece of work is done, those of transactions included. */
export const countStatements = (pool: pg.Pool) => {
  const statements: string[] = []
  const watched = new WeakSet<pg.PoolClient>()
  pool.on('acquire', (client) => {
    if (watched.has(client)) return
    watched.add(client)
    const query = client.query
    client.query = new Proxy(query, {
      apply: (target, self, given: readonly unknown[]) => {
        statements.push(textOf(given[0]))
        return Reflect.apply(target, self, given)
      },
    })
  })
  return async (work: () => Promise<unknown>): Promise<readonly string[]> => {
    statements.length = 0
    await work()
    return [...statements]
  }
}

const textOf = (query: unknown): string =>
  typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : String(query)
