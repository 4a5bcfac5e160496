import type { Db } from '../database/connect.ts'
import type { Log } from '../database/log.ts'
import { lockFile } from './lock.ts'
import * as queries from './queries.ts'
import {
  type AddressedStore,
  DamagedFileError,
  NotStoredError,
  type Storage,
  type Store,
  StoreAwayError,
} from './storage.ts'

/** Long enough to begin a download; the right to see may end meanwhile. */
const ADDRESS_SECONDS = 60

export interface ShelteredOptions {
  readonly db: Db
  /** Where files belong: a bucket, which may be away. */
  readonly store: AddressedStore
  /** Where they were before it was chosen: read, and emptied by erasure, until `zodie storage migrate` has moved everything. */
  readonly earlier: Store
  readonly log: Log
  /** For so long after a failure nobody else waits for the store. */
  readonly restMs?: number
}

export interface ShelteredStorage extends Storage {
  /** Moves what waits in the database to the store, until nothing does or the store fails. Answers how much it has done. */
  drain(): Promise<Drained>
}

export interface Drained {
  readonly moved: number
  readonly removed: number
}

const REST_MS = 15_000

/**
 * A store behind which the database stands: when the store refuses, times out, is full or forgot its credentials, bytes are accepted
 * into a table that every replica reads, and moved when it answers again. So an upload fails only when the database does,
 * and then nothing was accepted.
 */
export const createShelteredStorage = (options: ShelteredOptions): ShelteredStorage => {
  const { db, store, earlier, log, restMs = REST_MS } = options
  let restsUntil = 0
  const isResting = () => performance.now() < restsUntil
  /** `false` when the store is away. */
  const attempt = async (what: string, work: () => Promise<void>): Promise<boolean> => {
    if (isResting()) return false
    try {
      await work()
      return true
    } catch (err) {
      restsUntil = performance.now() + restMs
      log.warn({ err, store: store.place }, `the store of files failed to ${what}; it waits in the database`)
      return false
    }
  }
  return {
    backend: store.backend,
    put: async (trx, sha256, bytes) => {
      if (!(await attempt('take a file', () => store.put(sha256, bytes))))
        await queries.saveSpooledFile(trx, sha256, bytes)
    },
    get: async (sha256) => (await queries.findSpooledFile(db, sha256)) ?? (await firstOf([store, earlier], sha256)),
    addressOf: async (sha256, as) =>
      (await queries.isInStore(db, sha256, store.backend)) ? store.sign(sha256, as, ADDRESS_SECONDS) : undefined,
    remove: async (trx, sha256) => {
      await queries.deleteSpooledFile(trx, sha256)
      await earlier.remove(sha256)
      if (!(await attempt('remove a file', () => store.remove(sha256)))) await queries.savePendingRemoval(trx, sha256)
    },
    check: () => store.check(),
    drain: async () => {
      const removed = await repeat(() => removeOne(db, store))
      return { removed, moved: await repeat(() => moveOne(db, store)) }
    },
  }
}

/** What one place fails to give, the next may have; its failure is told when none has. */
const firstOf = async (stores: readonly Store[], sha256: string): Promise<Uint8Array> => {
  let failure: unknown
  for (const store of stores)
    try {
      return await store.get(sha256)
    } catch (error) {
      if (!(error instanceof NotStoredError)) failure ??= error
    }
  if (failure === undefined || failure instanceof DamagedFileError) throw failure ?? new NotStoredError(sha256)
  throw new StoreAwayError('The store of files does not answer.', { cause: failure })
}

const repeat = async (work: () => Promise<boolean>): Promise<number> => {
  let times = 0
  while (await work()) times++
  return times
}

const moveOne = (db: Db, store: Store): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const oldest = await queries.lockOldestSpooledFile(trx)
    if (oldest === undefined) return false
    await store.put(oldest.sha256, oldest.bytes)
    await queries.deleteSpooledFile(trx, oldest.sha256)
    return true
  })

const removeOne = (db: Db, store: Store): Promise<boolean> =>
  db.transaction().execute(async (trx) => {
    const sha256 = await queries.lockOldestPendingRemoval(trx)
    if (sha256 === undefined) return false
    await lockFile(trx, sha256)
    // Meanwhile somebody may have uploaded the very same bytes.
    if (!(await queries.isFileOwned(trx, sha256))) await store.remove(sha256)
    await queries.deletePendingRemoval(trx, sha256)
    return true
  })
