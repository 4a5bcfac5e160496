import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { describeDatabase, type TestDatabase } from '../../test/databases.ts'
import { type S3Mood, type S3Server, startS3 } from '../../test/s3-server.ts'
import { silentLog } from '../database/log.ts'
import { saveFile } from '../resume-analysis/queries.ts'
import { createLocalStorage } from './local.ts'
import { createS3Storage, type S3Store } from './s3.ts'
import { createShelteredStorage, type ShelteredStorage } from './sheltered.ts'
import { NotStoredError, type Store, StoreAwayError } from './storage.ts'

const keyOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

describeDatabase('a bucket with the database behind it', (makeDatabase) => {
  let database: TestDatabase
  let s3: S3Server
  let store: S3Store
  let earlier: Store
  let folder: string
  let storage: ShelteredStorage

  beforeAll(async () => {
    database = await makeDatabase()
    s3 = await startS3()
    store = createS3Storage({ ...s3.place, timeoutMs: 2000 })
    folder = await mkdtemp(join(tmpdir(), 'zodie-earlier-'))
    earlier = createLocalStorage(folder)
  })
  afterAll(async () => {
    store.close()
    await s3.close()
    await rm(folder, { recursive: true })
    await database.drop()
  })
  beforeEach(() => {
    s3.turn('well')
    storage = createShelteredStorage({ db: database.db, store, earlier, log: silentLog, restMs: 0 })
  })

  const put = async () => {
    const bytes = randomBytes(2000)
    await storage.put(database.db, keyOf(bytes), bytes)
    return { bytes, key: keyOf(bytes) }
  }
  const spooled = async () => Number((await database.pool.query('select count(*) from spooled_file')).rows[0].count)
  const own = (key: string) =>
    saveFile(database.db, { sha256: Buffer.from(key, 'hex'), size: 2000, mediaType: 'text/plain', backend: 's3' })

  it('puts files where they belong', async () => {
    const { key, bytes } = await put()
    expect(await store.get(key)).toEqual(new Uint8Array(bytes))
    expect(await spooled()).toBe(0)
  })

  it.each<S3Mood | 'away'>(['failing', 'forbidding', 'full', 'silent', 'away'])(
    'accepts files while the bucket is %s, reads them everywhere, and moves them when it is well again',
    async (mood) => {
      if (mood === 'away') await s3.goAway()
      else s3.turn(mood)
      const { key, bytes } = await put()
      const elsewhere = createShelteredStorage({ db: database.db, store, earlier, log: silentLog })
      expect(Buffer.compare(await elsewhere.get(key), bytes)).toBe(0)
      await expect(storage.drain()).rejects.toThrow()
      expect(await spooled()).toBe(1)
      if (mood === 'away') await s3.comeBack()
      s3.turn('well')
      expect(await storage.drain()).toEqual({ moved: 1, removed: 0 })
      expect(await spooled()).toBe(0)
      expect(Buffer.compare(await store.get(key), bytes)).toBe(0)
    },
  )

  it('does not wait again for a bucket that has just failed', async () => {
    const patient = createShelteredStorage({ db: database.db, store, earlier, log: silentLog, restMs: 60_000 })
    s3.turn('failing')
    const first = randomBytes(10)
    await patient.put(database.db, keyOf(first), first)
    s3.turn('well')
    const second = randomBytes(10)
    await patient.put(database.db, keyOf(second), second)
    expect(await store.has(keyOf(second))).toBe(false)
    expect(await storage.drain()).toEqual({ moved: 2, removed: 0 })
  })

  it('forgets a file of a transaction that is rolled back', async () => {
    s3.turn('failing')
    const bytes = randomBytes(10)
    const failed = database.db.transaction().execute(async (trx) => {
      await storage.put(trx, keyOf(bytes), bytes)
      throw new Error('no')
    })
    await expect(failed).rejects.toThrow('no')
    s3.turn('well')
    await expect(storage.get(keyOf(bytes))).rejects.toThrow(NotStoredError)
  })

  it('removes what waits, and later what the bucket could not remove', async () => {
    const { key } = await put()
    s3.turn('failing')
    const waiting = await put()
    await storage.remove(database.db, key)
    await storage.remove(database.db, waiting.key)
    expect(await spooled()).toBe(0)
    s3.turn('well')
    expect(await store.has(key)).toBe(true)
    expect(await storage.drain()).toEqual({ moved: 0, removed: 2 })
    expect(await store.has(key)).toBe(false)
  })

  it('does not remove later what somebody has uploaded again', async () => {
    const { key, bytes } = await put()
    s3.turn('failing')
    await storage.remove(database.db, key)
    s3.turn('well')
    await storage.put(database.db, key, bytes)
    await own(key)
    await storage.drain()
    expect(await store.has(key)).toBe(true)
  })

  it('finds what was stored before there was a bucket, and erases it there', async () => {
    const bytes = randomBytes(10)
    await earlier.put(keyOf(bytes), bytes)
    expect(Buffer.compare(await storage.get(keyOf(bytes)), bytes)).toBe(0)
    await storage.remove(database.db, keyOf(bytes))
    expect(await earlier.has(keyOf(bytes))).toBe(false)
  })

  it('says that it cannot read now, and not that there is nothing, while the bucket is away', async () => {
    const { key } = await put()
    s3.turn('failing')
    await expect(storage.get(key)).rejects.toThrow(StoreAwayError)
  })
})
