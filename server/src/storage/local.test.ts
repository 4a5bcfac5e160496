import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createLocalStorage } from './local.ts'

const digest = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describe('local storage', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'zodie-storage-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  it('stores equal files once, also when they arrive together', async () => {
    const bytes = new Uint8Array(10_000).fill(7)
    const storage = createLocalStorage(folder)
    await Promise.all(Array.from({ length: 8 }, () => storage.put(digest(bytes), bytes)))
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
    expect(files.map(({ name }) => name)).toEqual([digest(bytes)])
  })

  it('keeps files from other accounts of the machine', async () => {
    const bytes = new Uint8Array(1)
    await createLocalStorage(folder).put(digest(bytes), bytes)
    const path = join(folder, digest(bytes).slice(0, 2), digest(bytes).slice(2, 4), digest(bytes))
    expect((await stat(path)).mode & 0o077).toBe(0)
  })
})
