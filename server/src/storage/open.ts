import { join } from 'node:path'
import type { Db } from '../database/connect.ts'
import type { Log } from '../database/log.ts'
import { createLocalStorage } from './local.ts'
import { createS3Storage, type S3Place } from './s3.ts'
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

export const openStorage = (place: StoragePlace, dataDir: string, db: Db, log: Log): OpenStorage => {
  const local = openLocalStore(dataDir)
  if (place.kind === 'local')
    return {
      storage: storageIn(local),
      stores: { local, s3: undefined },
      drain: undefined,
      close: () => undefined,
    }
  const s3 = createS3Storage(place)
  const storage = createShelteredStorage({ db, store: s3, earlier: local, log })
  return { storage, stores: { local, s3 }, drain: storage.drain, close: s3.close }
}
