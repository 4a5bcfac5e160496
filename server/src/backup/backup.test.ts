import { chmod, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createClient, type JobInput } from '@zodie/sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCli } from '../../test/cli.ts'
import { runCliHere } from '../../test/cli-here.ts'
import { startZodie, type ZodieProcess } from '../../test/process.ts'
import type { BackupManifest } from './manifest.ts'

const RESUME = new URL('../../../fixtures/resumes/maren-okafor-lindqvist.pdf', import.meta.url)
const POSTING = new URL('../../../fixtures/jobs/senior-backend-engineer.json', import.meta.url)

describe('zodie backup and zodie restore', { timeout: 240_000 }, () => {
  let folder: string
  let running: ZodieProcess | undefined
  const at = (name: string) => join(folder, name)
  const calm = {
    MAX_EVENT_LOOP_DELAY_MS: '0',
    RATE_LIMIT_MAX_REQUESTS: '100000',
    RATE_LIMIT_USER_MAX_REQUESTS: '100000',
  }
  const environment = (name: string) => ({ ...calm, ENVIRONMENT: 'testing', DATA_DIR: at(name) })
  const zodie = (dataDir: string, ...args: string[]) => runCliHere(args, { env: environment(dataDir) })
  /** In a process of its own. */
  const start = (dataDir: string, ...args: string[]) => runCli(args, { env: environment(dataDir) })
  const restoreOf = async (change: (manifest: BackupManifest) => void) => {
    const copy = await mkdtemp(at('changed-'))
    await cp(at('backup'), copy, { recursive: true })
    const manifest: BackupManifest = JSON.parse(await readFile(join(copy, 'manifest.json'), 'utf8'))
    change(manifest)
    await writeFile(join(copy, 'manifest.json'), JSON.stringify(manifest))
    return zodie('untouched', 'restore', copy)
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zodie-backup-'))
    // PostgreSQL's own account walks through.
    await chmod(folder, 0o711)
  })
  afterAll(async () => {
    await running?.terminate()
    // Whoever joins a server that was left behind closes it when it leaves.
    await zodie('first', 'storage', 'verify')
    await rm(folder, { recursive: true, force: true })
  })

  it('take an installation that is at work, and give it back somewhere else', async () => {
    running = startZodie('start', environment('first'))
    const client = createClient({ baseUrl: await running.url })
    await client.signIn.development({ email: 'maren@example.com' })
    const posting: JobInput = JSON.parse(await readFile(POSTING, 'utf8'))
    const job = await client.jobs.post(posting)
    const before = await client.analyses.analyze({
      file: new File([await readFile(RESUME)], 'maren.pdf'),
      jobId: job.id,
    })
    expect(before.status).toBe('done')

    let isCopying = true
    const posted: number[] = []
    const work = (async () => {
      while (isCopying) {
        posted.push((await client.jobs.post(posting)).id)
        await sleep(100)
      }
    })()
    const taken = await start('first', 'backup', at('backup')).finally(() => {
      isCopying = false
    })
    await work
    expect(taken).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringMatching(/^Backed up \d+ files/) })
    expect(posted.length).toBeGreaterThan(0)
    const token = client.token()
    await running.kill()

    expect(await start('second', 'restore', at('backup'))).toMatchObject({ exitCode: 0, stderr: '' })
    running = startZodie('start', environment('second'))
    // The keys came along: who was signed in still is.
    const restored = createClient({ baseUrl: await running.url, ...(token && { token }) })
    expect(await restored.analyses.results(job.id)).toEqual(before)
    expect((await restored.jobs.mine()).total).toBeGreaterThan(0)
    expect(await restored.analyses.verify(before.id)).toMatchObject({ verified: true })
    expect(await zodie('second', 'storage', 'verify')).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^1 of 1 files are intact/),
    })
  })

  it('leave alone what is there, unless told', async () => {
    expect(await zodie('first', 'backup', at('backup'))).toMatchObject({
      exitCode: 1,
      stderr: `${at('backup')} is not empty. Each backup wants a folder of its own.\n`,
    })
    expect(await zodie('second', 'restore', at('backup'))).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/holds postgres, files, keys already\. Set DATA_DIR to an empty folder/),
    })
    expect(await zodie('second', 'restore', at('backup'), '--replace')).toMatchObject({
      exitCode: 1,
      stderr: `The database in ${at('second')} is running. Stop ZODIE there first.\n`,
    })
    await running?.terminate()
    running = undefined
    const replaced = await zodie('second', 'restore', at('backup'), '--replace')
    expect(replaced).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('What was there before is in ') })
    expect((await readdir(at('second'))).filter((name) => name.startsWith('replaced-'))).toHaveLength(1)
  })

  it('restore nothing that is damaged or missing', async () => {
    const copy = at('damaged')
    await cp(at('backup'), copy, { recursive: true })
    const [upload = ''] = (await readdir(join(copy, 'files'), { recursive: true })).filter((path) =>
      /\w{64}/.test(path),
    )
    await writeFile(join(copy, 'files', upload), 'another text')
    await rm(join(copy, 'postgres', 'PG_VERSION'))
    expect(await zodie('untouched', 'restore', copy)).toMatchObject({
      exitCode: 1,
      stderr: `The backup in ${copy} is not intact, and nothing was restored:\n  files/${upload} is damaged\n  postgres/PG_VERSION is missing\n`,
    })
    expect(await readdir(at('untouched'))).toEqual([])
  })

  it.each<[string, string, (manifest: BackupManifest) => void]>([
    [
      'of another PostgreSQL',
      'This backup is of PostgreSQL 17',
      (manifest) => Object.assign(manifest, { postgres_major: 17 }),
    ],
    [
      'that writes elsewhere',
      'names a place outside of the backup',
      ({ files }) => void files.push({ path: 'files/../../escaped', bytes: 0, sha256: 'a'.repeat(64) }),
    ],
    [
      'of a form it does not know',
      'newer release',
      (manifest) => Object.assign(manifest, { format: 'zodie-backup-9' }),
    ],
  ])('refuse a backup %s', async (_, sentence, change) => {
    expect(await restoreOf(change)).toMatchObject({ exitCode: 1, stderr: expect.stringContaining(sentence) })
  })

  it('say that a backup was not finished, and what is for another database', async () => {
    expect((await zodie('untouched', 'restore', at('nowhere'))).stderr).toMatch(/holds no whole backup/)
    expect((await zodie('first', 'backup', at('first/backup'))).stderr).toMatch(/is inside DATA_DIR/)
    await writeFile(at('a-file'), '')
    expect((await zodie('first', 'backup', at('a-file/backup'))).stderr).toMatch(
      /cannot be read or written by this user/,
    )
    const env = { ...environment('first'), DATABASE_URL: 'postgres://nowhere/zodie' }
    expect((await runCliHere(['backup', at('other')], { env })).stderr).toMatch(/^DATABASE_URL is set.*pg_dump/)
  })
})
