import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadOrMakeKey, loadOrMakeSecret, signingKeyFrom } from './keys.ts'

const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8)

describe('a key that is made on first use', () => {
  let folder: string
  let path: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zodie-keys-'))
    path = join(folder, 'keys', 'access-token.pem')
  })
  afterEach(() => rm(folder, { recursive: true }))

  it.each([
    ['ed25519', 'ed25519'],
    ['rsa', 'rsa'],
  ] as const)('is an %s key', async (type, expected) => {
    const { privateKey, publicKey } = await loadOrMakeKey(path, type)
    expect([privateKey.asymmetricKeyType, publicKey.type]).toEqual([expected, 'public'])
  })

  it('is the same the next time', async () => {
    const made = await loadOrMakeKey(path, 'ed25519')
    const read = await loadOrMakeKey(path, 'ed25519')
    expect(read.kid).toBe(made.kid)
    expect(read.privateKey.equals(made.privateKey)).toBe(true)
  })

  it('may be a secret of 32 bytes, the same the next time, and of a damaged file none', async () => {
    const secrets = await Promise.all(Array.from({ length: 8 }, () => loadOrMakeSecret(path)))
    expect(new Set(secrets.map((secret) => secret.toString('hex'))).size).toBe(1)
    expect([secrets[0]?.length, await modeOf(path)]).toEqual([32, '600'])
    await writeFile(path, 'short')
    await expect(loadOrMakeSecret(path)).rejects.toThrow(/does not hold 32 bytes/)
  })

  it('can be read by its own account only', async () => {
    await loadOrMakeKey(path, 'ed25519')
    expect([await modeOf(path), await modeOf(join(folder, 'keys'))]).toEqual(['600', '700'])
  })

  it('is one key when many ask at once, and nothing else is left behind', async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => loadOrMakeKey(path, 'ed25519')))
    expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1)
    expect(await readdir(join(folder, 'keys'))).toEqual(['access-token.pem'])
  })

  it('is one key when two processes start at once', async () => {
    const module = JSON.stringify(new URL('keys.ts', import.meta.url).href)
    const script = `const { loadOrMakeKey } = await import(${module})
      process.stdout.write((await loadOrMakeKey(${JSON.stringify(path)}, 'rsa')).kid)`
    const start = () => promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script])
    const [first, second] = await Promise.all([start(), start()])
    expect(first.stdout).toMatch(/^[\w-]{43}$/)
    expect(second.stdout).toBe(first.stdout)
  })

  it('is not replaced when its file is damaged', async () => {
    await loadOrMakeKey(path, 'ed25519')
    await writeFile(path, 'damaged')
    await expect(loadOrMakeKey(path, 'ed25519')).rejects.toThrow()
    expect(await readFile(path, 'utf8')).toBe('damaged')
  })

  it('has an id that follows from the key', async () => {
    const { kid } = await loadOrMakeKey(path, 'ed25519')
    expect((await signingKeyFrom(await readFile(path, 'utf8'))).kid).toBe(kid)
  })
})
