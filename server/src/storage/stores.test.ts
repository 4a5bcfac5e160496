import { createHash, randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { CreateMultipartUploadCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3'
import { interceptLocalhostDns } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startS3 } from '../../test/s3-server.ts'
import { hasSwift, type SwiftServer, startSwift } from '../../test/swift-server.ts'
import { createLocalStorage } from './local.ts'
import { createS3Storage, type S3Place, type S3Store } from './s3.ts'
import { DamagedFileError, NotStoredError, pathOfKey, type Store } from './storage.ts'

const keyOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const bytesOf = (text: string) => new TextEncoder().encode(text)

interface OpenStore {
  readonly store: Store
  /** Begins to put a file and is killed. */
  begin(): Promise<void>
  /** Puts other bytes under a key, behind the store's back. */
  damage(sha256: string): Promise<void>
  close(): Promise<void>
}

interface OpenBucket extends OpenStore {
  readonly store: S3Store
  readonly place: S3Place
}

const openFolder = async (): Promise<OpenStore> => {
  const folder = await mkdtemp(join(tmpdir(), 'zodie-store-'))
  return {
    store: createLocalStorage(folder),
    begin: async () => {
      const path = join(folder, pathOfKey(keyOf(bytesOf('half'))))
      await mkdir(dirname(path), { recursive: true })
      await writeFile(`${path}.${randomUUID()}`, 'ha')
    },
    damage: (sha256) => writeFile(join(folder, pathOfKey(sha256)), 'other bytes'),
    close: () => rm(folder, { recursive: true }),
  }
}

const openBucket = async (server: { close(): Promise<void> }, place: S3Place): Promise<OpenBucket> => {
  const store = createS3Storage(place)
  const { bucket: Bucket, region, endpoint = '', credentials = { accessKeyId: '', secretAccessKey: '' } } = place
  const client = new S3Client({ region, endpoint, credentials, forcePathStyle: place.usesPathStyle })
  return {
    store,
    place,
    begin: async () => {
      const Key = `${place.prefix}${pathOfKey(keyOf(bytesOf('half')))}`
      await client.send(new CreateMultipartUploadCommand({ Bucket, Key }))
    },
    damage: async (sha256) => {
      const Key = `${place.prefix}${pathOfKey(sha256)}`
      await client.send(new PutObjectCommand({ Bucket, Key, Body: 'other bytes' }))
    },
    close: async () => {
      client.destroy()
      store.close()
      await server.close()
    },
  }
}

const PATIENT_MS = 60_000

const openPathStyle = async () => {
  const s3 = await startS3()
  return openBucket(s3, { ...s3.place, timeoutMs: PATIENT_MS })
}

/** Started once: it takes seconds. */
let swift: Promise<SwiftServer> | undefined
afterAll(async () => (await swift)?.close())

const openSigned = async () => {
  swift ??= startSwift()
  const { place } = await swift
  return openBucket({ close: async () => undefined }, { ...place, prefix: `${randomUUID()}/` })
}

const openVirtualHostStyle = async () => {
  const s3 = await startS3()
  const restore = interceptLocalhostDns('s3.localhost')
  const endpoint = s3.place.endpoint?.replace('127.0.0.1', 's3.localhost')
  const opened = await openBucket(s3, {
    ...s3.place,
    endpoint,
    usesPathStyle: false,
    prefix: '',
    timeoutMs: PATIENT_MS,
  })
  return {
    ...opened,
    close: async () => {
      await opened.close()
      restore()
    },
  }
}

const SIGNED: [string, () => Promise<OpenBucket>][] = hasSwift()
  ? [['a bucket of OpenStack Swift, which checks signatures', openSigned]]
  : []
// A line of its own in the report of a run that could not try it.
if (SIGNED.length === 0)
  describe.skip('files in a bucket of OpenStack Swift: not tried, apt-get install swift-proxy swift-account swift-container swift-object', () =>
    it('is skipped', () => undefined))

const BUCKETS: [string, () => Promise<OpenBucket>][] = [
  ...SIGNED,
  ['a bucket in the path', openPathStyle],
  ['a bucket in the host', openVirtualHostStyle],
]

const openings: [string, () => Promise<OpenStore | OpenBucket>][] = [['a folder', openFolder], ...BUCKETS]

describe.each(openings)('files in %s', (_name, open) => {
  let opened: OpenStore | OpenBucket
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

  it.each([0, 1, 5_242_880, 5_242_881, 11_000_000])(
    'gives back %d bytes as they were put, also when put twice',
    async (size) => {
      const bytes = new Uint8Array(size).map((_, at) => at % 251)
      await Promise.all([store.put(keyOf(bytes), bytes), store.put(keyOf(bytes), bytes)])
      expect(Buffer.compare(await store.get(keyOf(bytes)), bytes)).toBe(0)
    },
  )

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

// fauxqs lists no uploads that have begun.
const unfinished: [string, () => Promise<OpenStore>][] = [['a folder', openFolder], ...SIGNED]

describe.each(unfinished)('puts that never ended in %s', (_name, open) => {
  let opened: OpenStore
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.close())

  it('are given up once they are old, and no file is', async () => {
    const bytes = bytesOf('a whole resume')
    const { store } = opened
    await store.put(keyOf(bytes), bytes)
    await opened.begin()
    expect(await store.abandon(new Date(Date.now() - 60_000))).toBe(0)
    expect(await store.abandon(new Date(Date.now() + 60_000))).toBe(1)
    expect(await store.abandon(new Date(Date.now() + 60_000))).toBe(0)
    expect(await store.has(keyOf(bytes))).toBe(true)
  })
})

describe.each(BUCKETS)('addresses in %s', (_name, open) => {
  let opened: OpenBucket
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.close())

  const as = { disposition: 'attachment; filename="cv.txt"', mediaType: 'text/plain' }

  it('give the file to whoever has them', async () => {
    const bytes = bytesOf('a resume to be downloaded')
    await opened.store.put(keyOf(bytes), bytes)
    const answer = await fetch(await opened.store.sign(keyOf(bytes), as, 60))
    expect(await answer.text()).toBe('a resume to be downloaded')
  })

  it('are of one installation', async () => {
    expect(await opened.store.claim('a trial', true)).toBe(true)
    expect(await opened.store.claim('one')).toBe(true)
    expect(await opened.store.claim('one')).toBe(true)
    expect(await opened.store.claim('another')).toBe(false)
  })
})

describe.each(SIGNED)('signatures in %s', (_name, open) => {
  let opened: OpenBucket
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(() => opened.close())

  it('of another secret are refused', async () => {
    const { accessKeyId = '' } = opened.place.credentials ?? {}
    const stranger = createS3Storage({ ...opened.place, credentials: { accessKeyId, secretAccessKey: 'guessed' } })
    const bytes = bytesOf('a resume of a stranger')
    await expect(stranger.put(keyOf(bytes), bytes)).rejects.toThrow(/signature/i)
    stranger.close()
    expect(await opened.store.has(keyOf(bytes))).toBe(false)
  })

  it('say how the file is served', async () => {
    const bytes = bytesOf('a resume to be saved')
    await opened.store.put(keyOf(bytes), bytes)
    const as = { disposition: 'attachment; filename="cv.txt"', mediaType: 'text/plain' }
    const answer = await fetch(await opened.store.sign(keyOf(bytes), as, 60))
    expect(answer.headers.get('content-disposition')).toBe(as.disposition)
    expect(answer.headers.get('content-type')).toMatch(/^text\/plain/)
  })

  it('that are over or were changed give nothing', async () => {
    const bytes = bytesOf('a resume of somebody')
    await opened.store.put(keyOf(bytes), bytes)
    const as = { disposition: 'attachment', mediaType: 'text/plain' }
    const address = await opened.store.sign(keyOf(bytes), as, 1)
    const other = address.replace(keyOf(bytes), keyOf(bytesOf('other')))
    expect((await fetch(other)).status).toBe(403)
    await delay(2500)
    expect((await fetch(address)).status).toBe(403)
  })
})
