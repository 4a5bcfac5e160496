import { execFileSync, spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { describeOnServer, type TestDatabase } from '../../test/databases.ts'
import { storeFinishedAnalysis } from '../../test/finished-analysis.ts'
import { createDatabase, dropDatabase, urlOf } from '../../test/servers.ts'
import { columnTypes } from '../database/column-types.ts'
import { requireCurrentSchema } from '../database/migrate.ts'
import { insertJob, keepRevision } from '../jobs/queries.ts'

// "pg_dump (PostgreSQL) 15.14 (Debian …)"
const dumpVersion = Number(
  /\b(\d+)\./.exec(spawnSync('pg_dump', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[1],
)

/** The commands of docs/operations.md, "Backup and restore", where this machine has them. Embedded databases have `zodie backup`. */
describeOnServer('pg_dump and pg_restore', (makeDatabase) => {
  let database: TestDatabase
  let folder: string
  let target: string
  const name = `zodie_restored_${randomBytes(6).toString('hex')}`
  const adminUrl = () =>
    inject('databaseServers').find(
      ({ adminUrl }) => database.url === urlOf(adminUrl, new URL(database.url).pathname.slice(1)),
    )?.adminUrl ?? ''

  beforeAll(async () => {
    database = await makeDatabase()
    folder = await mkdtemp(join(tmpdir(), 'zodie-dump-'))
    target = urlOf(adminUrl(), name)
  })
  afterAll(async () => {
    await dropDatabase(adminUrl(), name)
    await database.drop()
    await rm(folder, { recursive: true })
  })

  it('give the same analyses back in another database', async (context) => {
    const { rows: versions } = await database.pool.query(
      "select current_setting('server_version_num')::int / 10000 as major",
    )
    context.skip(
      !(dumpVersion >= versions[0].major),
      `pg_dump ${dumpVersion} cannot read PostgreSQL ${versions[0].major}`,
    )
    const { rows: people } = await database.pool.query(
      "insert into users (email, full_name) values ('ada@example.com', 'Ada Example') returning id",
    )
    const userId = Number(people[0].id)
    const { id: jobId } = await insertJob(database.db, {
      ...{ user_id: userId, title: 'Pflegekraft für Übernächte', requirements: 'Required: patient care' },
    })
    await keepRevision(database.db, jobId)
    await storeFinishedAnalysis(database.db, {
      userId,
      jobId,
      resume: 'Ada Example\nNurse\n- Patient care',
    })

    const file = join(folder, 'zodie.dump')
    execFileSync('pg_dump', ['--format=custom', `--file=${file}`, database.url])
    await createDatabase(adminUrl(), name, 'template0')
    execFileSync('pg_restore', ['--exit-on-error', '--no-owner', `--dbname=${target}`, file])

    const restored = new pg.Pool({ connectionString: target, max: 1, types: columnTypes })
    try {
      await expect(requireCurrentSchema(restored)).resolves.toBeUndefined()
      for (const table of ['users', 'job', 'resume', 'analysis']) {
        const rowsOf = (pool: pg.Pool) => pool.query(`select * from ${table} order by id`).then(({ rows }) => rows)
        const found = await rowsOf(restored)
        expect(found.length).toBeGreaterThan(0)
        expect(JSON.stringify(found)).toBe(JSON.stringify(await rowsOf(database.pool)))
      }
    } finally {
      await restored.end()
    }
  })
})
