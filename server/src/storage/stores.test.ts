import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { interceptLocalhostDns } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type S3Server, startS3 } from '../../test/s3-server.ts'
import { createLocalStorage } from './local.ts'
import { createS3Storage, type S3Place } from './s3.ts'
import { DamagedFileError, NotStoredError, pathOfKey, type Store } from './storage.ts'

const keyOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const bytesOf = (text: string) => new TextEncoder().encode(text)

interface OpenStore {
  readonly store: Store
  /** Puts other bytes under a key, behind the store's back. */
  damage(sha256: string): Promise<void>
  close(): Promise<void>
}

const openFolder = async (): Promise<OpenStore> => {
  const folder = await mkdtemp(join(tmpdir(), 'zodie-store-'))
  return {
    store: createLocalStorage(folder),
    damage: (sha256) => writeFile(join(folder, pathOfKey(sha256)), 'other bytes'),
    close: () => rm(folder, { recursive: true }),
  }
}

const openBucket = async (s3: S3Server, place: S3Place): Promise<OpenStore> => {
  const store = createS3Storage(place)
  const { bucket: Bucket, region, endpoint = '', credentials = { accessKeyId: '', secretAccessKey: '' } } = place
  const client = new S3Client({ region, endpoint, credentials, forcePathStyle: place.usesPathStyle })
  return {
    store,
    damage: async (sha256) => {
      const Key = `${place.prefix}${pathOfKey(sha256)}`
      await client.send(new PutObjectCommand({ Bucket, Key, Body: 'other bytes' }))
    },
    close: async () => {
      client.destroy()
      store.close()
      await s3.close()
    },
  }
}

const openPathStyle = async () => {
  const s3 = await startS3()
  return openBucket(s3, s3.place)
}

const openVirtualHostStyle = async () => {
  const s3 = await startS3()
  const restore = interceptLocalhostDns('s3.localhost')
  const endpoint = s3.place.endpoint?.replace('127.0.0.1', 's3.localhost')
  const opened = await openBucket(s3, { ...s3.place, endpoint, usesPathStyle: false, prefix: '' })
  return {
    ...opened,
    close: async () => {
      await opened.close()
      restore()
    },
  }
}

describe.each([
  ['a folder', openFolder],
  ['a bucket in the path', openPathStyle],
  ['a bucket in the host', openVirtualHostStyle],
])('files in %s', (_name, open) => {
  let opened: OpenStore
  let store: Store
  beforeAll(async () => {
    opened = await open()
    store = opened.store
  })
  afterAll(() => opened.close())

  const put = async (text: string) => {
    const bytes = bytesOf(text)
    await store.put(keyOf(bytes), bytes)
    return keyOf(bytes)
  }

  it('answers', () => expect(store.check()).resolves.toBeUndefined())

  it.each([0, 1, 6_000_000])('gives back %d bytes as they were put, also when put twice', async (size) => {
    const bytes = new Uint8Array(size).map((_, at) => at % 251)
    await Promise.all([store.put(keyOf(bytes), bytes), store.put(keyOf(bytes), bytes)])
    expect(Buffer.compare(await store.get(keyOf(bytes)), bytes)).toBe(0)
  })

  it('says of what it has not that it has not', async () => {
    const key = keyOf(bytesOf('never put'))
    await expect(store.get(key)).rejects.toThrow(NotStoredError)
    expect(await store.has(key)).toBe(false)
    await store.remove(key)
  })

  it('has what was put until it is removed', async () => {
    const key = await put('a resume')
    expect(await store.has(key)).toBe(true)
    await store.remove(key)
    expect(await store.has(key)).toBe(false)
    await expect(store.get(key)).rejects.toThrow(NotStoredError)
  })

  it('lists what it has, with sizes', async () => {
    const key = await put('a resume to be listed')
    const listed = []
    for await (const file of store.list()) if (file.sha256 === key) listed.push(file)
    expect(listed).toEqual([{ sha256: key, bytes: 21, modifiedAt: expect.any(Date) }])
  })

  it('never gives other bytes than were put', async () => {
    const key = await put('a resume to be damaged')
    await opened.damage(key)
    await expect(store.get(key)).rejects.toThrow(DamagedFileError)
  })

  it.each(['../../etc/passwd', 'ABC', '', `${'a'.repeat(64)}/..`])(
    'refuses the key %j, which is no digest',
    async (key) => {
      await expect(async () => store.put(key, new Uint8Array(1))).rejects.toThrow('SHA-256')
      await expect(async () => store.get(key)).rejects.toThrow('SHA-256')
    },
  )
})
