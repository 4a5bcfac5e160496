import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Client, createClient } from '@zodie/sdk'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runCli } from '../../test/cli.ts'
import { startZodie, type ZodieProcess } from '../../test/process.ts'
import { createDatabase, dropDatabase, urlOf } from '../../test/servers.ts'

const RESUME = fileURLToPath(new URL('../../../fixtures/resumes/maren-okafor-lindqvist.pdf', import.meta.url))
const [databaseServer] = inject('databaseServers')
if (databaseServer === undefined) throw new Error('There is no database to test on.')
const NAME = databaseServer.template.replace(/template$/, 'cli_client')

describe('zodie jobs and zodie upload against a running server', () => {
  let folder: string
  let server: ZodieProcess
  let url: string
  let employer: Client
  let jobId: number
  const zodie = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
    runCli(args, { env: { ZODIE_SERVER: url, NO_COLOR: '1', ...env } })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zodie-client-'))
    await createDatabase(databaseServer.adminUrl, NAME, databaseServer.template)
    const DATABASE_URL = urlOf(databaseServer.adminUrl, NAME)
    server = startZodie('start', {
      ENVIRONMENT: 'testing',
      DATA_DIR: folder,
      DATABASE_URL,
      MAX_EVENT_LOOP_DELAY_MS: '0',
    })
    url = await server.url
    employer = createClient({ baseUrl: url })
    await employer.signIn.development({ email: 'employer@example.com' })
    const posting = {
      title: 'Backend engineer',
      company: 'Ledger\u001b[2J Works',
      location: 'Oslo',
      remote: 'remote',
    } as const
    const requirements = 'Required:\n- TypeScript\n- PostgreSQL\n- Kubernetes'
    jobId = (await employer.jobs.post({ ...posting, requirements, status: 'active' })).id
    await employer.jobs.post({
      title: 'Night nurse',
      location: 'Bergen',
      requirements: '- Patient care',
      status: 'active',
    })
  }, 180_000)
  afterAll(async () => {
    await server?.terminate()
    await dropDatabase(databaseServer.adminUrl, NAME)
    await rm(folder, { recursive: true, force: true })
  })

  it('lists what is found, and nothing that a terminal would obey', async () => {
    const { exitCode, stdout } = await zodie(['jobs', '--query', 'backend', '--remote', 'remote'])
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: `${String(jobId).padStart(6)}  Backend engineer   Ledger [2J Works · Oslo · remote\n1 job.\n`,
    })
    expect((await zodie(['jobs', '--limit', '1'])).stdout).toMatch(/\n1 of 2 jobs; --limit shows more\.\n$/)
    const json = await zodie(['jobs', '--location', 'Bergen', '--format', 'json'])
    expect(JSON.parse(json.stdout)).toMatchObject({ title: 'Night nurse' })
  })

  it('sends a resume, tells the stages, and prints what was found', async () => {
    const args = ['upload', RESUME, '--job', String(jobId), '--as', 'maren@example.com']
    const { exitCode, stdout, stderr } = await zodie(args)
    expect(stderr.split('\n')).toEqual(expect.arrayContaining(['queued', 'done']))
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^Backend engineer\n/)
    expect(stdout).toMatch(/^ {2}overall +[█░]{20} +\d+\.\d$/m)
    expect(stdout).toMatch(/^ {2}missing {10}Kubernetes$/m)
    expect(stdout).toContain('What to do, most points first')
    // The same again is answered from what is stored.
    const again = await zodie([...args, '--format', 'json'])
    expect(again.stderr).toBe('done\n')
    expect(JSON.parse(again.stdout)).toMatchObject({ job_id: jobId, status: 'done' })
  })

  it('acts for whoever the token is of', async () => {
    const { exitCode, stdout } = await zodie(['upload', RESUME, '--job', String(jobId), '--format', 'json'], {
      ZODIE_TOKEN: employer.token()?.access_token ?? '',
    })
    expect(exitCode).toBe(0)
    expect((await employer.analyses.results(jobId)).id).toBe(JSON.parse(stdout).id)
  })

  it('says why a resume cannot be read, in the words of the server', async () => {
    const path = join(folder, 'locked.pdf')
    await writeFile(path, '%PDF-1.7\nnothing more')
    const { exitCode, stdout, stderr } = await zodie([
      'upload',
      path,
      '--job',
      String(jobId),
      '--as',
      'ada@example.com',
    ])
    const client = createClient({ baseUrl: url })
    await client.signIn.development({ email: 'ada@example.com' })
    const { failure } = await client.analyses.results(jobId)
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toContain(`failed\n${failure?.detail}\n`)
  })

  it.each<[string, string[], Record<string, string>, RegExp]>([
    ['nobody', ['upload', RESUME, '--job', '1'], {}, /^Say who you are: set ZODIE_TOKEN/],
    ['a wrong token', ['upload', RESUME, '--job', '1'], { ZODIE_TOKEN: 'made.up.token' }, /^[A-Z].*\.\n$/],
    ['no such job', ['upload', RESUME, '--job', '999999', '--as', 'a@example.com'], {}, /^There is no job 999999\.\n$/],
    [
      'no such file',
      ['upload', '/nowhere.pdf', '--job', '1', '--as', 'a@example.com'],
      {},
      /^\/nowhere\.pdf cannot be read \(ENOENT\)\.\n$/,
    ],
    ['an unknown word', ['jobs', '--remote', 'moon'], {}, /^[^\n]+\n$/],
    ['no server', ['jobs', '--server', 'http://127.0.0.1:1'], {}, /^No ZODIE answers at http:\/\/127\.0\.0\.1:1\./],
    ['no address', ['jobs', '--server', 'ftp://x'], {}, /^ftp:\/\/x is no address of a server/],
  ])('is told in a sentence: %s', async (_, args, env, sentence) => {
    const { exitCode, stdout, stderr } = await zodie(args, env)
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
    expect(stderr).toMatch(sentence)
    expect(stderr).not.toMatch(/^\s+at /m)
  })

  it('takes a number for a job', async () => {
    expect(await zodie(['upload', RESUME, '--job', 'seven'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('It must be the number of a job'),
    })
  })
})
