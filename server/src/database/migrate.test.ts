import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { PgBoss } from 'pg-boss'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeEachDatabase, type TestDatabase } from '../../test/databases.ts'
import { VERSION } from '../version.ts'
import { migrate, readMigrations, requireCurrentSchema, SchemaError, schemaState } from './migrate.ts'

const ownFolder = fileURLToPath(new URL('../../migrations/', import.meta.url))
const ownFiles = readdirSync(ownFolder).sort()
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zodie-migrations-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string) => writeFileSync(join(folder, name), text)
const faultOf = (work: Promise<unknown>) => work.then(() => undefined).catch((error: unknown) => error)

describe('a folder of migrations', () => {
  it.each([
    { title: 'a name without a number', files: ['first.sql'], says: /first\.sql is not named like a migration/ },
    {
      title: 'one number twice',
      files: ['0001-a.sql', '0001-b.sql'],
      says: /Two migrations have the number of 0001-b\.sql/,
    },
  ])('is refused for $title', ({ files, says }) => {
    for (const name of files) write(name, '')
    expect(() => readMigrations(folder)).toThrow(says)
  })

  it('is refused for a mark that cannot be read', () => {
    write('0001-a.sql', '-- Breaking: needs ZODIE 2\nselect 1')
    expect(() => readMigrations(folder)).toThrow(/first line of 0001-a\.sql must read "-- breaking: needs release/)
  })

  it('has the same digests whatever its line ends', () => {
    write('0001-a.sql', 'select 1;\nselect 2;\n')
    write('0002-b.sql', 'select 1;\r\nselect 2;\r\n')
    const [first, second] = readMigrations(folder)
    expect(first?.sha256).toBe(second?.sha256)
  })
})

describeEachDatabase('migrating', (makeDatabase) => {
  let database: TestDatabase
  beforeEach(async () => {
    database = await makeDatabase({ isEmpty: true })
  })
  afterEach(() => database.drop())

  const listTables = async () => {
    const { rows } = await database.pool.query<{ name: string }>(
      "select tablename as name from pg_tables where schemaname = 'public' order by 1",
    )
    return rows.map(({ name }) => name)
  }

  it('makes an empty database current, with the queue beside it', async () => {
    expect(await schemaState(database.pool)).toEqual({ applied: [], pending: ownFiles, unknown: [] })
    expect(await migrate(database.pool)).toEqual(ownFiles)
    expect(await schemaState(database.pool)).toEqual({ applied: ownFiles, pending: [], unknown: [] })
    const boss = new PgBoss({ connectionString: database.url, migrate: false })
    expect(await boss.start()).toBe(boss)
    await boss.stop({ graceful: false })
  })

  it('has nothing to do the second time', async () => {
    await migrate(database.pool)
    expect(await migrate(database.pool)).toEqual([])
  })

  it('is done once when many processes begin at the same moment', async () => {
    write('0001-counter.sql', 'create table counter as select 0 as value')
    write('0002-slow.sql', 'select pg_sleep(0.3); update counter set value = value + 1')
    const pools = Array.from({ length: 3 }, () => new pg.Pool({ ...database.connection, max: 1 }))
    const applied = await Promise.all(pools.map((pool) => migrate(pool, folder)))
    await Promise.all(pools.map((pool) => pool.end()))
    expect(applied.map(({ length }) => length).sort()).toEqual([0, 0, 2])
    expect((await database.pool.query('select value from counter')).rows).toEqual([{ value: 1 }])
  })

  it('refuses by name a file that was changed after it had been applied', async () => {
    write('0001-a.sql', 'create table a ()')
    await migrate(database.pool, folder)
    write('0001-a.sql', 'create table a (id int)')
    const fault = await faultOf(migrate(database.pool, folder))
    expect(fault).toBeInstanceOf(SchemaError)
    expect(String(fault)).toContain('0001-a.sql')
    expect(await listTables()).toEqual(['a', 'schema_migration'])
  })

  it('leaves nothing of a file that fails, keeps those before it, and can go on', async () => {
    write('0001-a.sql', 'create table a ()')
    write('0002-b.sql', 'create table b (); select 1 / 0')
    expect(String(await faultOf(migrate(database.pool, folder)))).toMatch(
      /0002-b\.sql failed and left nothing behind: division by zero/,
    )
    expect(await listTables()).toEqual(['a', 'schema_migration'])
    write('0002-b.sql', 'create table b ()')
    expect(await migrate(database.pool, folder)).toEqual(['0002-b.sql'])
  })

  it('gives the lock back after a failure', async () => {
    write('0001-a.sql', 'nonsense')
    await faultOf(migrate(database.pool, folder))
    const { rows } = await database.pool.query(
      "select count(*) as held from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())",
    )
    expect(rows).toEqual([{ held: 0 }])
  })

  it('outlasts the time limit of ordinary queries', async () => {
    write('0001-slow.sql', 'select pg_sleep(0.3)')
    const pool = new pg.Pool({ ...database.connection, statement_timeout: 100 })
    expect(await migrate(pool, folder)).toEqual(['0001-slow.sql'])
    await pool.end()
  })

  it('keeps api and worker off an older schema, not off a newer one', async () => {
    cpSync(ownFolder, folder, { recursive: true })
    write('9998-next.sql', 'create table next_release ()')
    await migrate(database.pool)
    expect(String(await faultOf(requireCurrentSchema(database.pool, folder)))).toMatch(/9998-next\.sql.*zodie migrate/)
    await migrate(database.pool, folder)
    expect(await faultOf(requireCurrentSchema(database.pool))).toBeUndefined()
    expect((await schemaState(database.pool)).unknown).toEqual(['9998-next.sql'])
  })

  describe('a newer release that takes something away', () => {
    const afterNewer = async (needs: string) => {
      cpSync(ownFolder, folder, { recursive: true })
      write('9998-drop.sql', `-- breaking: needs release ${needs}\ncreate table next_release ()`)
      await migrate(database.pool, folder)
      return Promise.all([faultOf(requireCurrentSchema(database.pool)), faultOf(migrate(database.pool))])
    }

    it('keeps programs off that are too old for it, also those that would migrate', async () => {
      for (const fault of await afterNewer('999.0.0')) {
        expect(fault).toBeInstanceOf(SchemaError)
        expect(String(fault)).toMatch(/9998-drop\.sql.* this one, \d.*Install ZODIE 999\.0\.0 or newer/)
      }
      expect((await schemaState(database.pool)).breaking).toEqual({ name: '9998-drop.sql', needsRelease: '999.0.0' })
    })

    it('does not mind the release before it, which no longer used what is gone', async () => {
      expect(await afterNewer(VERSION)).toEqual([undefined, undefined])
    })
  })

  it('adds what the table of migrations has not had from the beginning', async () => {
    write('0001-a.sql', 'create table a ()')
    await migrate(database.pool, folder)
    await database.pool.query('alter table schema_migration drop column needs_release')
    expect((await schemaState(database.pool, folder)).applied).toEqual(['0001-a.sql'])
    write('0002-b.sql', '-- breaking: needs release 0.0.1\ncreate table b ()')
    expect(await migrate(database.pool, folder)).toEqual(['0002-b.sql'])
  })
})
