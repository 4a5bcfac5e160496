import type { Db } from '../database/connect.ts'
import type { FileBackend } from '../database/file-tables.ts'
import { each } from './each.ts'
import { lockFile } from './lock.ts'
import * as queries from './queries.ts'
import { DamagedFileError, NotStoredError, type Store, type StoredFile } from './storage.ts'

const BATCH = 500
/** Requests to a bucket are waited for, not computed. */
const AT_ONCE = 8

/** What is wrong with one file, or `undefined`. */
export type Fault = 'missing' | 'damaged'

export interface FaultyFile {
  readonly sha256: string
  readonly fault: Fault
}

async function* filesOf(db: Db, backend: FileBackend | undefined): AsyncIterable<queries.FileRow> {
  let after = 0
  for (;;) {
    const rows = await queries.listFiles(db, backend, after, BATCH)
    yield* rows
    const last = rows.at(-1)
    if (last === undefined) return
    after = last.id
  }
}

/** @throws what makes the place unreadable as a whole */
const faultOf = (error: unknown): Fault => {
  if (error instanceof NotStoredError) return 'missing'
  if (error instanceof DamagedFileError) return 'damaged'
  throw error
}

export interface MoveOptions {
  readonly from: Store
  readonly to: Store
  /** Whether a file is removed from where it was, once it has been read back from where it is. */
  readonly removes: boolean
  readonly onMoved: (bytes: number) => void
}

/**
 * Moves every file of one place to another, several at a time. A file is recorded as moved when its bytes have been read back
 * and are those of its key; so it can be killed at any moment and begun again. Answers those that could not be moved.
 */
export const moveFiles = async (
  db: Db,
  { from, to, removes, onMoved }: MoveOptions,
): Promise<readonly FaultyFile[]> => {
  const faulty: FaultyFile[] = []
  await each(filesOf(db, from.backend), AT_ONCE, async ({ id, sha256, size }) => {
    const bytes = await from.get(sha256).catch((error: unknown) => {
      faulty.push({ sha256, fault: faultOf(error) })
    })
    if (bytes === undefined) return
    await to.put(sha256, bytes)
    await to.get(sha256)
    await db.transaction().execute(async (trx) => {
      // Not while it is erased or uploaded again.
      await lockFile(trx, sha256)
      if (!(await queries.isFileOwned(trx, sha256))) return to.remove(sha256)
      await queries.updateFileBackend(trx, id, to.backend)
    })
    // Only now: removed before the commit and killed between the two, it would be looked for where it is no more.
    if (removes) await from.remove(sha256)
    onMoved(size)
  })
  return faulty
}

/** Reads every file that somebody has and compares it with its key. Answers those that are missing or damaged. */
export const verifyFiles = async (
  db: Db,
  get: (sha256: string) => Promise<Uint8Array>,
  onVerified: (bytes: number) => void,
): Promise<readonly FaultyFile[]> => {
  const faulty: FaultyFile[] = []
  await each(filesOf(db, undefined), AT_ONCE, async ({ sha256, size }) => {
    await get(sha256).catch((error: unknown) => faulty.push({ sha256, fault: faultOf(error) }))
    onVerified(size)
  })
  return faulty
}

export interface CleanOptions {
  /** Files younger than this are left: their row may be about to be written. */
  readonly graceMs: number
  /** True: counts only. */
  readonly isTrial: boolean
}

export interface Cleaned {
  readonly files: number
  readonly bytes: number
}

async function* batchesOf<T>(items: AsyncIterable<T>, size: number): AsyncIterable<readonly T[]> {
  let batch: T[] = []
  for await (const item of items) {
    batch.push(item)
    if (batch.length < size) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** What is old enough and kept there by nobody as of now; whether it is litter is decided under its lock. */
async function* suspectsOf(db: Db, store: Store, newest: number): AsyncIterable<StoredFile> {
  for await (const batch of batchesOf(store.list(), BATCH)) {
    const old = batch.filter(({ modifiedAt }) => modifiedAt.getTime() <= newest)
    if (old.length === 0) continue
    const kept = await queries.listKept(
      db,
      store.backend,
      old.map(({ sha256 }) => sha256),
    )
    yield* old.filter(({ sha256 }) => !kept.has(sha256))
  }
}

const isNeeded = async (trx: Db, others: readonly Store[], sha256: string): Promise<boolean> => {
  const backend = await queries.findFileBackend(trx, sha256)
  if (backend === undefined) return false
  const home = others.find((other) => other.backend === backend)
  return home === undefined || !(await home.has(sha256))
}

/**
 * Removes from a place what nobody has (left by an upload that failed after its bytes were stored) and what has been moved to
 * another place and is there (left by a move that kept its source, or was killed).
 */
export const cleanStore = async (
  db: Db,
  store: Store,
  others: readonly Store[],
  { graceMs, isTrial }: CleanOptions,
): Promise<Cleaned> => {
  const newest = Date.now() - graceMs
  let files = 0
  let bytes = 0
  await each(suspectsOf(db, store, newest), AT_ONCE, async (found) => {
    const isLitter = await db.transaction().execute(async (trx) => {
      await lockFile(trx, found.sha256)
      if (await isNeeded(trx, others, found.sha256)) return false
      if (!isTrial) await store.remove(found.sha256)
      return true
    })
    if (!isLitter) return
    files += 1
    bytes += found.bytes
  })
  return { files, bytes }
}
