import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../test/cli.ts'
import { runCliHere } from '../../test/cli-here.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { readConfig } from '../config.ts'
import { computeReport } from '../fairness/commands.ts'
import { openPseudonyms } from '../fairness/declarations/pseudonyms.ts'
import { periodOf } from '../fairness/rules.ts'
import { createLogger } from '../http/logging.ts'
import { startQueue } from '../queue/queue.ts'

/** Speaks enough of Clerk's API to have keys, for those who know the secret. */
const startClerk = async (): Promise<{ url: string; stop: () => void }> => {
  const server = createServer((request, response) => {
    const isKnown = request.url === '/v1/jwks' && request.headers.authorization === 'Bearer sk_test_right'
    response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' }).end('{"keys":[]}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return { url: `http://127.0.0.1:${port}`, stop: () => server.close() }
}

describe.concurrent('before any database is looked for', () => {
  it.each<[string, string[], Record<string, string>, string]>([
    [
      'in production',
      [],
      { ENVIRONMENT: 'production' },
      'ENVIRONMENT is production: invented people do not belong there.',
    ],
    ['jobs without employers', ['--users', '0'], {}, 'Jobs need somebody who posts them'],
    ['analyses without candidates', ['--users', '1'], {}, 'Analyses need a candidate and a job'],
    ['a wrong configuration', [], { PORT: 'many' }, 'PORT must be a whole number'],
  ])('does not seed: %s', async (_, args, env, sentence) => {
    const { exitCode, stdout, stderr } = await runCliHere(['seed', ...args], { env })
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toContain(sentence)
  })

  it('retries nothing that is no id of a task', async () => {
    expect(await runCli(['queue', 'retry', 'drop table'])).toEqual({
      ...{ exitCode: 1, stdout: '' },
      stderr: '"drop table" is no id of a task. zodie queue list shows them.\n',
    })
  })

  it('names every fault of a configuration', async () => {
    const { exitCode, stdout } = await runCli(['doctor'], { env: { PORT: 'many', LOG_LEVEL: 'loud' } })
    expect(exitCode).toBe(1)
    expect(stdout.match(/^WRONG {2}configuration .*$/gm)).toHaveLength(2)
  })
})

it('seeds a data folder where nothing was before', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'zodie-cli-'))
  const args = ['seed', '--users', '2', '--jobs', '1', '--applications', '0', '--analyses', '0']
  const { exitCode, stdout } = await runCliHere(args, { env: { DATA_DIR: dataDir } })
  await rm(dataDir, { recursive: true })
  expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(/jobs +1 added/) })
})

describeDatabase('the command line', (makeDatabase) => {
  let database: TestDatabase
  let old: TestDatabase
  let dataDir: string
  beforeAll(async () => {
    database = await makeDatabase()
    old = await makeDatabase({ isEmpty: true })
    dataDir = await mkdtemp(join(tmpdir(), 'zodie-cli-'))
  })
  afterAll(async () => {
    await database.drop()
    await old.drop()
    await rm(dataDir, { recursive: true })
  })
  type Environment = Readonly<Record<string, string>>
  const settings = (env: Environment) => ({ env: { DATA_DIR: dataDir, DATABASE_URL: database.url, ...env } })
  const run = (args: readonly string[], env: Environment = {}) => runCliHere(args, settings(env))
  /** In a process of its own. */
  const start = (args: readonly string[], env: Environment = {}) => runCli(args, settings(env))

  it('seeds, and says what it did', async () => {
    const args = [
      'seed',
      '--users',
      '12',
      '--jobs',
      '6',
      '--applications',
      '8',
      '--analyses',
      '4',
      '--as-of',
      '2026-10-01',
    ]
    const first = await start(args)
    expect({ ...first, stdout: first.stdout.replace(/\d+\.\d s/, '0.0 s') }).toEqual({
      exitCode: 0,
      stderr: '',
      stdout: expect.stringMatching(
        /^Seeded as of 2026-10-01 in 0\.0 s\n {2}users +12 added\n {2}jobs +6 added\n {2}resumes +\d added\n {2}analyses +4 added\n {2}applications +8 added\n$/,
      ),
    })
    expect((await run(args)).stdout).toContain('analyses           0 added, 4 there before')
  })

  it(
    'seeds the invented company and the two who work with it, once',
    async () => {
      const first = await start(['seed', '--demo', '--as-of', '2026-10-01'])
      expect(first).toMatchObject({
        exitCode: 0,
        stdout: expect.stringMatching(/jobs +15 added[\s\S]*declarations +\d{3} added[\s\S]*Tove Ahlgren/),
      })
      const count = 'select count(*)::int as count from application join users on users.id = user_id where email = $1'
      const sent = async () => (await database.pool.query(count, ['maren@example.com'])).rows
      expect(await sent()).toEqual([{ count: 1 }])
      const again = await run(['seed', '--demo', '--as-of', '2026-10-01'])
      expect(again.stdout).toContain('jobs               0 added, 15 there before')
      expect(again.stdout).toMatch(/declarations +0 added/)
      expect(await sent()).toEqual([{ count: 1 }])
    },
    10 * 60_000,
  )

  it('has tables of fairness for the invented company, and calls nobody', async () => {
    const asOf = new Date('2026-10-01')
    const config = readConfig(settings({ ENVIRONMENT: 'testing' }).env)
    const tove = await database.db
      .selectFrom('users')
      .select('id')
      .where('email', '=', 'tove@kvittra.example')
      .executeTakeFirstOrThrow()
    const deps = { db: database.db, pseudonyms: await openPseudonyms(config), config: { fairnessMinimum: 5 } }
    const report = await computeReport(deps, { ...periodOf({}, asOf), job: null, employer: tove.id }, asOf)
    for (const { assessed, favoured, bySex, byRace } of [report.selection, report.scoring]) {
      expect(assessed).toBeGreaterThan(30)
      expect(favoured).toBeGreaterThan(10)
      expect(bySex.rows.map(({ category }) => category)).toEqual(['Female', 'Male'])
      expect(byRace.rows.length).toBeGreaterThan(0)
    }
    const endpoints = await database.db.selectFrom('webhook_endpoint').selectAll().execute()
    expect(endpoints).toMatchObject([{ user_id: tove.id, is_active: false }])
    expect(await database.db.selectFrom('webhook_delivery').selectAll().execute()).toEqual([])
  })

  it('leaves the demonstration to where anybody may sign in as anybody', async () => {
    const { exitCode, stderr } = await run(['seed', '--demo'], { CLERK_SECRET_KEY: 'sk_test_1' })
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: expect.stringContaining('Clerk signs people in') })
  })

  it('does not seed an older schema; migrate brings it up to date', async () => {
    const env = { DATABASE_URL: old.url }
    const refused = await run(['seed'], env)
    expect(refused).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining('Run "zodie migrate"') })
    const examined = await run(['doctor'], env)
    expect(examined).toMatchObject({
      exitCode: 1,
      stdout: expect.stringMatching(/WRONG {2}schema .*Run: zodie migrate/),
    })
    expect(await start(['migrate'], env)).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^Applied 0001-/),
    })
    expect(await run(['migrate'], env)).toMatchObject({ exitCode: 0, stdout: 'The schema is up to date.\n' })
  })

  it('examines what is there and finds it well', async () => {
    const { exitCode, stdout, stderr } = await start(['doctor'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const parts = [
      'configuration',
      'node',
      'disk',
      'storage',
      'sign-in',
      'address',
      'cache',
      'metrics',
      'traces',
      'database',
      'schema',
      'queue',
      'clock',
    ]
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split(/ +/).slice(0, 2)),
    ).toEqual(parts.map((part) => ['ok', part]))
  })

  it('says which parts are away or late, and what to do', async () => {
    const dead = 'http://127.0.0.1:9'
    const queue = await startQueue(database.connection, ['check-links'], createLogger('silent'))
    await queue.stop(1000)
    await sql`
      insert into pgboss.job (name, start_after) values ('check-links', now() - interval '10 minutes')`.execute(
      database.db,
    )
    const answer = await run(['doctor'], {
      REDIS_URL: 'redis://:hidden@127.0.0.1:9',
      OTEL_EXPORTER_OTLP_ENDPOINT: dead,
    })
    await sql`delete from pgboss.job`.execute(database.db)
    expect(answer.exitCode).toBe(1)
    expect(answer.stdout).toMatch(/^WRONG {2}cache +Redis at 127\.0\.0\.1:9 does not answer.* correct REDIS_URL\.$/m)
    expect(answer.stdout).toMatch(/^WRONG {2}traces +http:\/\/127\.0\.0\.1:9\/v1\/traces does not answer/m)
    expect(answer.stdout).toMatch(/^WRONG {2}queue +.*check-links has been waiting for \d{3} s\. Start zodie worker/m)
    expect(answer.stdout).toMatch(/^ok {5}clock +0\.\d s (behind|ahead of) the database$/m)
    expect(answer.stdout).not.toContain('hidden')
  })

  it.each([
    ['sk_test_right', 0, /^ok {5}sign-in +with Clerk, which answers at/m],
    ['sk_test_wrong', 1, /^WRONG {2}sign-in +.* refuses the key \(401\)\. Check CLERK_SECRET_KEY\.$/m],
  ])('asks Clerk with the key %s', async (key, exitCode, line) => {
    const clerk = await startClerk()
    try {
      const answer = await run(['doctor'], { CLERK_SECRET_KEY: key, CLERK_API_URL: clerk.url })
      expect(answer).toMatchObject({ exitCode, stdout: expect.stringMatching(line) })
    } finally {
      clerk.stop()
    }
  })
})
