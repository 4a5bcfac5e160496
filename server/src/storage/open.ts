import { join } from 'node:path'
import type { Db } from '../database/connect.ts'
import type { Log } from '../database/log.ts'
import { createLocalStorage } from './local.ts'
import type { S3Place } from './s3.ts'
import { createShelteredStorage, type Drained } from './sheltered.ts'
import { type Storage, type Store, storageIn } from './storage.ts'

export type StoragePlace = { readonly kind: 'local' } | ({ readonly kind: 's3' } & S3Place)

export interface OpenStorage {
  readonly storage: Storage
  /** Every place that files may be in. */
  readonly stores: { readonly local: Store; readonly s3: Store | undefined }
  /** Moves what waits in the database to where it belongs; `undefined` where files are kept in a folder, and nothing waits. */
  readonly drain: (() => Promise<Drained>) | undefined
  close(): void
}

/** The folder of local files below DATA_DIR. */
export const openLocalStore = (dataDir: string): Store => createLocalStorage(join(dataDir, 'files'))

/** The client of buckets is loaded only where there is one: it costs a start 0.1 s of processor time. */
export const openStorage = async (place: StoragePlace, dataDir: string, db: Db, log: Log): Promise<OpenStorage> => {
  const local = openLocalStore(dataDir)
  if (place.kind === 'local')
    return {
      storage: storageIn(local),
      stores: { local, s3: undefined },
      drain: undefined,
      close: () => undefined,
    }
  const { createS3Storage } = await import('./s3.ts')
  const s3 = createS3Storage(place)
  const storage = createShelteredStorage({ db, store: s3, earlier: local, log })
  return { storage, stores: { local, s3 }, drain: storage.drain, close: s3.close }
}
