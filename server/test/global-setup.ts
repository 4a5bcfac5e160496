import { randomBytes } from 'node:crypto'
import { chmodSync, lstatSync, mkdtempSync, readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { preparePlace } from '../src/database/embedded/place.ts'
import { findPostmaster, shutDown } from '../src/database/embedded/postmaster.ts'
import { isAlive } from '../src/database/embedded/processes.ts'
import { startEmbedded } from '../src/database/embedded.ts'
import { migrate } from '../src/database/migrate.ts'
import { endPool } from '../src/database/pool-end.ts'
import { createDatabase, dropDatabase, type TestServer, urlOf } from './servers.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    databaseServers: readonly TestServer[]
    /** Where the installation stands that tests copy, once somebody has made it (installed.ts). */
    installedFolder: string
  }
}

const defaultServer = 'postgres://postgres@127.0.0.1:5432/postgres'

/** Begins the name of every database of this run, so that runs side by side do not meet. */
const prefix = `zodie_test_${process.pid}_${randomBytes(4).toString('hex')}_`

/** Undone in reverse order at the end, and also when the beginning fails. */
type Undo = () => Promise<void>
const undo: Undo[] = []

/** One embedded server for the whole run, and another PostgreSQL where one answers; a migrated template in each. */
export async function setup(project: TestProject): Promise<void> {
  try {
    const adminUrls = [['embedded', await startOwnServer()] as const, ...(await findOtherServer())]
    const servers: TestServer[] = []
    for (const [name, adminUrl] of adminUrls) servers.push(await prepare(name, adminUrl))
    project.provide('databaseServers', servers)
    project.provide('installedFolder', reserveFolder())
  } catch (error) {
    await teardown()
    throw error
  }
}

export async function teardown(): Promise<void> {
  for (const step of undo.splice(0).reverse()) await step().catch(report)
}

/** A place in a folder that goes with the run. Others may walk through it. */
function reserveFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zodie-installed-'))
  chmodSync(folder, 0o711)
  undo.push(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'data')
}

async function startOwnServer(): Promise<string> {
  await sweepKilledRuns()
  const dataDir = mkdtempSync(join(tmpdir(), `zodie-test-${process.pid}-`))
  chmodSync(dataDir, 0o711)
  undo.push(() => rm(dataDir, { recursive: true, force: true }))
  const settings = { synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' }
  const server = await startEmbedded({ dataDir, settings, isDurable: false })
  undo.push(server.stop)
  return server.url
}

/** A run that was killed leaves its folder, and in it a running server. */
async function sweepKilledRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^zodie-test-(\d{1,10})-\w{6}$/.exec(name)?.[1]
    const dataDir = join(tmpdir(), name)
    if (pid === undefined || isAlive(Number(pid))) continue
    // Another run may be sweeping too.
    if (lstatSync(dataDir, { throwIfNoEntry: false })?.uid !== process.getuid?.()) continue
    const place = preparePlace(dataDir)
    const left = await findPostmaster(place)
    if (left?.pid !== undefined) await shutDown(left.pid, place.cluster)
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function findOtherServer(): Promise<readonly (readonly [string, string])[]> {
  const url = process.env['TEST_DATABASE_URL'] || defaultServer
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1_000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version: string }>('show server_version')
    return [[`PostgreSQL ${rows[0]?.server_version.split(' ')[0]}`, url]]
  } catch (cause) {
    const { host, port } = client
    if (process.env['CI']) throw new Error(`There is no PostgreSQL server at ${host}:${port} to test on.`, { cause })
    report(`PostgreSQL suite skipped: no server at ${host}:${port}`)
    return []
  } finally {
    await client.end().catch(() => {})
  }
}

async function prepare(name: string, adminUrl: string): Promise<TestServer> {
  const template = `${prefix}template`
  undo.push(() => dropAllOfThisRun(adminUrl))
  await createDatabase(adminUrl, template, 'template0')
  const pool = new pg.Pool({ connectionString: urlOf(adminUrl, template), max: 1 })
  try {
    await migrate(pool)
  } finally {
    await endPool(pool)
  }
  report(`Database tests run on ${name}`)
  return { name, adminUrl, template }
}

/** A test file that failed before its end leaves its database behind. */
async function dropAllOfThisRun(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [prefix],
    )
    for (const { datname } of rows) await dropDatabase(adminUrl, datname)
  } finally {
    await client.end()
  }
}

const report = (line: unknown) => process.stderr.write(`${line instanceof Error ? line.message : String(line)}\n`)
