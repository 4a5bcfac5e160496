import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { runCli, startCli } from '../../test/cli.ts'
import { runCliHere } from '../../test/cli-here.ts'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { type S3Server, startS3 } from '../../test/s3-server.ts'
import { saveFile } from '../resume-analysis/queries.ts'
import { openLocalStore } from '../storage/open.ts'
import { createS3Storage, type S3Store } from '../storage/s3.ts'
import type { Store } from '../storage/storage.ts'

const FILES = 60
const keyOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describeDatabase('zodie storage', (makeDatabase) => {
  let database: TestDatabase
  let s3: S3Server
  let bucket: S3Store
  let local: Store
  let dataDir: string
  const keys: string[] = []

  const storage = (...args: string[]) => runCliHere(['storage', ...args], { env: environment() })
  /** In a process of its own. */
  const startStorage = (...args: string[]) => runCli(['storage', ...args], { env: environment() })
  const environment = () => ({
    ...s3.environment,
    DATABASE_URL: database.url,
    DATA_DIR: dataDir,
    ENVIRONMENT: 'testing',
  })
  const countIn = async (backend: string) =>
    Number((await database.pool.query('select count(*) from file where backend = $1', [backend])).rows[0].count)

  beforeAll(async () => {
    database = await makeDatabase()
    s3 = await startS3()
    bucket = createS3Storage(s3.place)
    dataDir = await mkdtemp(`${tmpdir()}/zodie-move-`)
    local = openLocalStore(dataDir)
    for (let made = 0; made < FILES; made++) {
      const bytes = randomBytes(1000)
      const key = keyOf(bytes)
      await local.put(key, bytes)
      await saveFile(database.db, {
        sha256: Buffer.from(key, 'hex'),
        size: 1000,
        mediaType: 'text/plain',
        backend: 'local',
      })
      keys.push(key)
    }
  })
  afterAll(async () => {
    bucket.close()
    await s3.close()
    await rm(dataDir, { recursive: true })
    await database.drop()
  })

  it('says what it would move, and moves nothing', async () => {
    const { exitCode, stdout } = await storage('migrate', '--from', 'local', '--to', 's3', '--dry-run')
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: `Would move 60 files (0.1 MB) from ${dataDir}/files to s3://resumes/zodie/.\n`,
    })
    expect(await countIn('local')).toBe(FILES)
  })

  it('moves nothing to a bucket that does not answer', async () => {
    s3.turn('forbidding')
    const { exitCode } = await storage('migrate', '--from', 'local', '--to', 's3')
    s3.turn('well')
    expect(exitCode).toBe(1)
    expect(await countIn('local')).toBe(FILES)
  })

  it('can be killed in the middle and begun again, and removes what it has moved', async () => {
    const child = startCli(['storage', 'migrate', '--from', 'local', '--to', 's3', '--delete'], { env: environment() })
    await expect.poll(() => countIn('s3'), { timeout: 60_000, interval: 5 }).toBeGreaterThan(0)
    child.kill('SIGKILL')
    await once(child, 'close')
    const { exitCode, stdout } = await startStorage('migrate', '--from', 'local', '--to', 's3', '--delete')
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: expect.stringMatching(/^Moved \d+ of \d+ files/) })
    expect(await countIn('local')).toBe(0)
    // A file in work when the process was killed may be left where it was as well; cleanup is for that.
    for (const key of keys) expect(keyOf(await bucket.get(key))).toBe(key)
  })

  it('finds what is missing', async () => {
    expect(await startStorage('verify')).toMatchObject({ exitCode: 0, stdout: '60 of 60 files are intact (0.1 MB).\n' })
    const [lost = ''] = keys
    await Promise.all([bucket.remove(lost), local.remove(lost)])
    expect(await storage('verify')).toEqual({
      exitCode: 1,
      stdout: '59 of 60 files are intact (0.1 MB).\n',
      stderr: `${lost} is missing\n`,
    })
  })

  it('leaves young litter alone', async () => {
    const bytes = randomBytes(10)
    await bucket.put(keyOf(bytes), bytes)
    const { stdout } = await startStorage('cleanup')
    expect(stdout).toBe(
      `Removed 0 files (0.0 MB) from ${dataDir}/files.\nRemoved 0 files (0.0 MB) from s3://resumes/zodie/.\n`,
    )
    expect(await bucket.has(keyOf(bytes))).toBe(true)
  })

  it('wants two places', async () => {
    expect(await storage('migrate', '--from', 's3', '--to', 's3')).toMatchObject({
      exitCode: 1,
      stderr: 'The files are to be moved from s3 to s3: choose two places.\n',
    })
  })
})
