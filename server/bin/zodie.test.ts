import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { VERSION } from '../src/version.ts'
import { installInto } from '../test/installed.ts'

const LAUNCHER = fileURLToPath(new URL('zodie.mjs', import.meta.url))

/** The Node of the machine, as a shell outside of this repository finds it; older ones than ours are what this is about. */
const machinesPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((folder) => !folder.includes('node_modules'))
  .join(delimiter)
const env = { PATH: machinesPath }
const machinesVersion = spawnSync('node', ['--version'], { env, encoding: 'utf8' }).stdout?.trim()

describe.skipIf(!machinesVersion)(`npx zodie under Node ${machinesVersion}`, () => {
  const run = (args: readonly string[]) =>
    spawnSync('node', [LAUNCHER, ...args], { env, encoding: 'utf8', cwd: tmpdir() })

  it('hands over its arguments and streams', () => {
    expect(run(['--version'])).toMatchObject({ status: 0, stdout: `${VERSION}\n`, stderr: '' })
  })

  it.each<[string[], number]>([
    [['nonsense'], 2],
    [['criteria', '/nowhere'], 1],
  ])('ends %j with %i', (args, status) => {
    expect(run(args).status).toBe(status)
  })

  it.each(['SIGINT', 'SIGTERM'] as const)('passes %s on, and waits for an orderly end', async (signal) => {
    const dataDir = await mkdtemp(join(tmpdir(), 'zodie-launcher-'))
    await installInto(dataDir)
    const child = spawn('node', [LAUNCHER, 'start'], {
      env: { ...env, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' },
      cwd: tmpdir(),
    })
    try {
      const ended = once(child, 'close')
      await once(child.stderr, 'data') // the greeting
      child.kill(signal)
      expect(await ended).toEqual([0, null])
    } finally {
      child.kill('SIGKILL')
      await rm(dataDir, { recursive: true, force: true })
    }
  })
})
