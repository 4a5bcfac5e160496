import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { startS3 } from '../../test/s3-server.ts'
import { saveFile } from '../resume-analysis/queries.ts'
import { cleanUp } from './cleanup.ts'
import { createLocalStorage } from './local.ts'
import { cleanStore, moveFiles, verifyFiles } from './maintain.ts'
import { createS3Storage } from './s3.ts'
import { pathOfKey, type Store } from './storage.ts'

const keyOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describeDatabase('the care of files', (makeDatabase) => {
  let database: TestDatabase
  let folder: string
  let store: Store
  beforeAll(async () => {
    database = await makeDatabase()
    folder = await mkdtemp(join(tmpdir(), 'zodie-care-'))
    store = createLocalStorage(folder)
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
    await database.drop()
  })

  const put = async (isOwned: boolean) => {
    const bytes = randomBytes(100)
    const key = keyOf(bytes)
    await store.put(key, bytes)
    if (isOwned)
      await saveFile(database.db, {
        sha256: Buffer.from(key, 'hex'),
        size: 100,
        mediaType: 'text/plain',
        backend: 'local',
      })
    return key
  }

  it('removes old litter and nothing else', async () => {
    const owned = await put(true)
    const litter = await put(false)
    const all = { graceMs: -60_000, isTrial: false }
    expect(await cleanStore(database.db, store, [], { ...all, graceMs: 60_000 })).toEqual({ files: 0, bytes: 0 })
    expect(await cleanStore(database.db, store, [], { ...all, isTrial: true })).toEqual({ files: 1, bytes: 100 })
    expect(await store.has(litter)).toBe(true)
    expect(await cleanStore(database.db, store, [], all)).toEqual({ files: 1, bytes: 100 })
    expect([await store.has(owned), await store.has(litter)]).toEqual([true, false])
  })

  it('removes what has been moved to another place, once it is there', async () => {
    const moved = await put(true)
    await database.pool.query("update file set backend = 's3' where sha256 = $1", [Buffer.from(moved, 'hex')])
    const elsewhere: Store = { ...createLocalStorage(join(folder, 'elsewhere')), backend: 's3' }
    const all = { graceMs: -60_000, isTrial: false }
    await cleanStore(database.db, store, [elsewhere], all)
    expect(await store.has(moved)).toBe(true)
    await elsewhere.put(moved, await store.get(moved))
    await cleanStore(database.db, store, [elsewhere], all)
    expect(await store.has(moved)).toBe(false)
    await database.pool.query('delete from file where sha256 = $1', [Buffer.from(moved, 'hex')])
  })

  it('cleans up the bucket of this installation, and leaves that of another one alone', async () => {
    const s3 = await startS3()
    const bytes = randomBytes(100)
    const nightIn = async (prefix: string, owner?: string) => {
      const bucket = createS3Storage({ ...s3.place, prefix })
      if (owner !== undefined) await bucket.claim(owner)
      await bucket.put(keyOf(bytes), bytes)
      const [, cleaned] = await cleanUp(database.db, { stores: { local: store, s3: bucket }, graceMs: -60_000 })
      const isLeft = await bucket.has(keyOf(bytes))
      bucket.close()
      return { ...cleaned, isLeft }
    }
    expect(await nightIn('others/', 'another')).toMatchObject({ isOthers: true, files: 0, isLeft: true })
    expect(await nightIn('own/')).toMatchObject({ isOthers: false, files: 1, bytes: 100, isLeft: false })
    await s3.close()
  })

  it('names what is damaged and what is missing, and moves neither', async () => {
    const damaged = await put(true)
    await writeFile(join(folder, pathOfKey(damaged)), 'other')
    const missing = await put(true)
    await store.remove(missing)
    const expected = expect.arrayContaining([
      { sha256: damaged, fault: 'damaged' },
      { sha256: missing, fault: 'missing' },
    ])
    expect(await verifyFiles(database.db, store.get, () => undefined)).toEqual(expected)
    const other = createLocalStorage(join(folder, 'other'))
    const moved = await moveFiles(database.db, { from: store, to: other, removes: true, onMoved: () => undefined })
    expect(moved).toEqual(expected)
    expect(await other.has(damaged)).toBe(false)
  })
})
