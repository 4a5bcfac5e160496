import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isAlive, isPostgresOf } from './embedded/processes.ts'
import { EmbeddedDatabaseError, startEmbedded } from './embedded.ts'

const holderProgram = fileURLToPath(new URL('../../test/embedded-holder.ts', import.meta.url))
const isRoot = process.getuid?.() === 0

// A folder as a first start leaves it: copying it is quicker than making it again.
const used = newFolder()
let dataDir: string
let cleanUps: (() => unknown)[]

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zodie-embedded-'))
  chmodSync(folder, 0o711)
  return folder
}

beforeAll(async () => {
  const database = await startEmbedded({ dataDir: used, isDurable: false })
  await database.stop()
})
afterAll(() => rmSync(used, { recursive: true, force: true }))
beforeEach(() => {
  dataDir = newFolder()
  cleanUps = [() => rmSync(dataDir, { recursive: true, force: true })]
})
afterEach(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp()
})

const start = async (directory = dataDir) => {
  const database = await startEmbedded({ dataDir: directory, isDurable: false })
  cleanUps.push(database.stop)
  return database
}

// cp keeps owners, which fs.cpSync does not.
const beginUsed = (directory = dataDir) => {
  mkdirSync(directory, { recursive: true, mode: 0o711 })
  execFileSync('cp', ['-a', `${used}/.`, directory])
}

const query = async (url: string, statement: string): Promise<unknown[]> => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

interface Holder {
  readonly child: ChildProcess
  readonly adopted: boolean
  readonly url: string
}

/** Another process on the same database. */
async function holdElsewhere(): Promise<Holder> {
  const child = spawn(process.execPath, [holderProgram, dataDir], { stdio: ['pipe', 'pipe', 'inherit'] })
  cleanUps.push(() => end(child))
  for await (const line of createInterface({ input: child.stdout })) return { child, ...JSON.parse(line) }
  throw new Error('The other process ended before it had a database.')
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.stdin?.end()
  await once(child, 'exit')
}

const postmasterPid = () => Number(readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
const isServerRunning = () => existsSync(join(dataDir, 'postgres', 'postmaster.pid'))

async function killHard(pid: number): Promise<void> {
  process.kill(pid, 'SIGKILL')
  while (isPostgresOf(pid, join(dataDir, 'postgres'))) await delay(10)
}

describe('the embedded database', () => {
  it('starts from nothing, answers by parts and by URL, and ends with its last user', async () => {
    const database = await start()
    expect(database.adopted).toBe(false)
    expect(await query(database.url, 'select current_user as who, current_database() as name')).toEqual([
      { who: 'zodie', name: 'zodie' },
    ])
    const pool = new pg.Pool(database.connection)
    expect((await pool.query("select 'Ä' = upper('ä') as is_unicode")).rows).toEqual([{ is_unicode: true }])
    await pool.end()
    await database.stop()
    expect(isServerRunning()).toBe(false)
  })

  it('opens no TCP port and lets nobody else near its socket', async () => {
    beginUsed()
    const { url, connection } = await start()
    expect(await query(url, 'show listen_addresses')).toEqual([{ listen_addresses: '' }])
    expect(statSync(connection.host).mode & 0o777).toBe(0o700)
    expect(statSync(join(dataDir, 'postgres')).mode & 0o777).toBe(0o700)
  })

  it('does not run as root', async () => {
    beginUsed()
    await start()
    const status = process.platform === 'linux' ? readFileSync(`/proc/${postmasterPid()}/status`, 'utf8') : ''
    expect(status).not.toMatch(/^CapEff:\s+0*[1-9a-f]/m)
  })

  it.runIf(isRoot)('runs for root where no other account may enter', async () => {
    chmodSync(dataDir, 0o700)
    const { url } = await start()
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(statSync(join(dataDir, 'postgres')).uid).toBe(0)
  })

  it('is joined by a second process and stays for the one that remains', async () => {
    beginUsed()
    const own = await start()
    const other = await holdElsewhere()
    expect(other).toMatchObject({ adopted: true, url: own.url })
    await own.stop()
    expect(await query(other.url, 'select 1 as one')).toEqual([{ one: 1 }])
    await end(other.child)
    expect(isServerRunning()).toBe(false)
  })

  it('lets the process that started it go when another one stays', async () => {
    beginUsed()
    const starter = await holdElsewhere()
    const own = await start()
    await end(starter.child)
    expect(await query(own.url, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('is started once by processes that come at the same moment', async () => {
    const holders = await Promise.all([holdElsewhere(), holdElsewhere(), start()])
    expect(holders.filter(({ adopted }) => !adopted)).toHaveLength(1)
    expect(new Set(holders.map(({ url }) => url)).size).toBe(1)
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres-socket', 'postgres.log'])
  })

  it('outlives a killed process and is joined by the next one', async () => {
    beginUsed()
    const { child, url } = await holdElsewhere()
    await query(url, 'create table kept as select 7 as value')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const next = await start()
    expect(next.adopted).toBe(true)
    expect(await query(next.url, 'select value from kept')).toEqual([{ value: 7 }])
    await next.stop()
    expect(isServerRunning()).toBe(false)
  })

  it('loses nothing that was committed when everything is killed at once', async () => {
    beginUsed()
    const { child, url } = await holdElsewhere()
    await query(url, 'create table kept as select 7 as value')
    child.kill('SIGKILL')
    await killHard(postmasterPid())
    const next = await start()
    expect(next.adopted).toBe(false)
    expect(await query(next.url, 'select value from kept')).toEqual([{ value: 7 }])
  })

  it('waits for the last process of a killed server to let go', async () => {
    beginUsed()
    const { child, url } = await holdElsewhere()
    const client = new pg.Client({ connectionString: url })
    client.on('error', () => {})
    await client.connect()
    // A busy backend notices late that its postmaster is dead.
    const busy = client.query('select count(*) from generate_series(1, 8000000)').catch(() => {})
    await delay(100)
    child.kill('SIGKILL')
    await killHard(postmasterPid())
    expect(await query((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }])
    await busy
    await client.end()
  })

  it('comes back by itself when the server is killed under a running process', async () => {
    beginUsed()
    const { url } = await start()
    const killed = postmasterPid()
    await killHard(killed)
    const answer = await retry(() => query(url, 'select 1 as one'))
    expect(answer).toEqual([{ one: 1 }])
    expect(postmasterPid()).not.toBe(killed)
  })

  it('is not fooled by a pid file whose number belongs to another program', async () => {
    beginUsed()
    const { stop } = await start()
    await stop()
    // Of the server's own user: PostgreSQL takes other users' processes for strangers by itself.
    const { uid, gid } = statSync(join(dataDir, 'postgres'))
    const stranger = spawn('sleep', ['600'], { uid, gid, cwd: '/' })
    cleanUps.push(() => stranger.kill())
    const file = join(dataDir, 'postgres', 'postmaster.pid')
    writeFileSync(
      file,
      `${stranger.pid}\n${join(dataDir, 'postgres')}\n1700000000\n5432\n${dataDir}/postgres-socket\n\n\n`,
    )
    expect((await start()).adopted).toBe(false)
    expect(isAlive(Number(stranger.pid))).toBe(true)
  })

  it('removes what a killed first start left half-made', async () => {
    const child = spawn(process.execPath, [holderProgram, dataDir], { stdio: 'ignore', detached: true })
    await retry(() => {
      if (!readdirSync(dataDir).some((name) => name.startsWith('postgres.new-'))) throw new Error('not begun yet')
    })
    // The whole group: the program and its initdb.
    process.kill(-Number(child.pid), 'SIGKILL')
    await once(child, 'exit')
    expect(readdirSync(dataDir)).not.toContain('postgres')
    await start()
    expect(readdirSync(dataDir).sort()).toEqual(['postgres', 'postgres-socket', 'postgres.log'])
  })

  it('works under a path too long for a socket, with spaces and quotes', async () => {
    const long = join(dataDir, `${'a long folder name with "quotes", '.repeat(4)}end`)
    beginUsed(long)
    const { url, connection } = await start(long)
    expect(await query(url, 'select 1 as one')).toEqual([{ one: 1 }])
    expect(connection.host.startsWith(tmpdir())).toBe(true)
    expect(statSync(connection.host).mode & 0o777).toBe(0o700)
    cleanUps.push(() => rmSync(connection.host, { recursive: true, force: true }))
  })

  it.runIf(isRoot)('does not use a socket folder that another user made first', async () => {
    const long = join(dataDir, 'x'.repeat(100))
    beginUsed(long)
    const first = await start(long)
    await first.stop()
    const { host } = first.connection
    cleanUps.push(() => rmSync(host, { recursive: true, force: true }))
    chownSync(host, 4711, 4711)
    await expect(start(long)).rejects.toThrow(/belongs to user 4711\. Remove it/)
  })

  it('says so when the server runs but its socket is gone', { timeout: 60_000 }, async () => {
    beginUsed()
    const { connection } = await start()
    rmSync(join(connection.host, '.s.PGSQL.5432'))
    await expect(start()).rejects.toThrow(/cannot be reached.*postmaster\.pid/)
  })

  it.each([
    {
      what: 'another major version',
      prepare: (folder: string) => writeFileSync(join(folder, 'PG_VERSION'), '14\n'),
      says: /PostgreSQL 14/,
    },
    {
      what: 'something that is no database',
      prepare: (folder: string) => writeFileSync(join(folder, 'letter'), ''),
      says: /Move it away/,
    },
  ])('says what to do about $what', async ({ prepare, says }) => {
    mkdirSync(join(dataDir, 'postgres'), { mode: 0o700 })
    prepare(join(dataDir, 'postgres'))
    const refusal = await start().catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(EmbeddedDatabaseError)
    expect(String(refusal)).toMatch(says)
  })

  it('shortens a log that has grown too long', async () => {
    beginUsed()
    writeFileSync(join(dataDir, 'postgres.log'), Buffer.alloc(11 * 1024 * 1024, 'x'))
    await start()
    expect(statSync(join(dataDir, 'postgres.log')).size).toBeLessThan(1024 * 1024)
  })

  it('does not keep an idle process alive', async () => {
    beginUsed()
    const program = `const { startEmbedded } = await import(${JSON.stringify(new URL('./embedded.ts', import.meta.url).href)})
      await startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, isDurable: false })`
    const child = spawn(process.execPath, ['--input-type=module', '--eval', program], { stdio: 'inherit' })
    expect(await once(child, 'exit')).toEqual([0, null])
    expect((await start()).adopted).toBe(true)
  })
})

/** Tries again until it works; the test's own time limit ends it otherwise. */
async function retry<T>(attempt: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await attempt()
    } catch {
      await delay(10)
    }
  }
}
