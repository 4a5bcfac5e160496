import { createHash, randomBytes } from 'node:crypto'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { describe, inject } from 'vitest'
import { columnTypes } from '../src/database/column-types.ts'
import { endPool } from '../src/database/pool-end.ts'
import type { Database } from '../src/database/tables.ts'
import { inLongRun } from './long-run.ts'
import { createDatabase, dropDatabase, type TestServer, urlOf } from './servers.ts'

export interface TestDatabase {
  readonly url: string
  /** The same for what takes a pg configuration. */
  readonly connection: pg.PoolConfig
  readonly pool: pg.Pool
  readonly db: Kysely<Database>
  /** Closes the pool and removes the database. */
  drop(): Promise<void>
}

export interface DatabaseOptions {
  /** True: without any table, to test migrations themselves. */
  readonly isEmpty?: boolean
}

export type MakeDatabase = (options?: DatabaseOptions) => Promise<TestDatabase>

type Suite = (makeDatabase: MakeDatabase) => void

const describeOn = (servers: readonly TestServer[], title: string, suite: Suite): void =>
  describe.each(servers.map((server) => ({ ...server })))(`${title} on $name`, (server) =>
    suite((options) => makeDatabase(server, options)),
  )

/**
 * The same suite once per server that this run found: the embedded one, and another PostgreSQL where one answers. For what
 * depends on the server itself: schema, migrations, queue, plans, texts that are searched, races, and every operation once.
 */
export const describeEachDatabase = (title: string, suite: Suite): void =>
  describeOn(inject('databaseServers'), title, suite)

/** On one of these servers, half of all suites on each of two; in the long run, and where TEST_EACH_DATABASE is 1, on each. */
export function describeDatabase(title: string, suite: Suite): void {
  const servers = inject('databaseServers')
  describeOn(inLongRun || onEachDatabase ? servers : turnOf(title, servers), title, suite)
}

const onEachDatabase = process.env['TEST_EACH_DATABASE'] === '1'

/** By its title, so that a suite that fails does so again. */
const turnOf = (title: string, servers: readonly TestServer[]): readonly TestServer[] => {
  const turn = createHash('sha256').update(title).digest().readUInt32BE() % servers.length
  return servers.slice(turn, turn + 1)
}

/** On the PostgreSQL server beside the embedded one, as an installation of many machines has it; skipped where none answers. */
export function describeOnServer(title: string, suite: (makeDatabase: MakeDatabase) => void): void {
  const server = inject('databaseServers').find(({ name }) => name !== 'embedded')
  describe.skipIf(server === undefined)(
    `${title} on ${server?.name ?? 'PostgreSQL, of which there is none here'}`,
    () =>
      suite(async (options) => {
        if (server === undefined) throw new Error('There is no PostgreSQL server.')
        return makeDatabase(server, options)
      }),
  )
}

export async function makeDatabase(
  server: TestServer,
  { isEmpty = false }: DatabaseOptions = {},
): Promise<TestDatabase> {
  const name = server.template.replace(/template$/, randomBytes(6).toString('hex'))
  await createDatabase(server.adminUrl, name, isEmpty ? 'template0' : server.template)
  const url = urlOf(server.adminUrl, name)
  const connection = { connectionString: url, application_name: 'zodie test' }
  const pool = new pg.Pool({ ...connection, max: 5, types: columnTypes, statement_timeout: 30_000 })
  pool.on('error', () => {})
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  const drop = async () => {
    await endPool(pool)
    await dropDatabase(server.adminUrl, name)
  }
  return { url, connection, pool, db, drop }
}
