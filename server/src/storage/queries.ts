import { sql } from 'kysely'
import type { Db } from '../database/connect.ts'
import type { FileBackend } from '../database/file-tables.ts'

const bytesOf = (sha256: string): Buffer => Buffer.from(sha256, 'hex')

/** Takes bytes in for the store, which is away. */
export const saveSpooledFile = (db: Db, sha256: string, bytes: Uint8Array) =>
  db
    .insertInto('spooled_file')
    .values({ sha256: bytesOf(sha256), bytes: Buffer.from(bytes) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const findSpooledFile = async (db: Db, sha256: string): Promise<Uint8Array | undefined> =>
  (await db.selectFrom('spooled_file').select('bytes').where('sha256', '=', bytesOf(sha256)).executeTakeFirst())?.bytes

/** Waits for whoever moves these bytes just now. */
export const deleteSpooledFile = (db: Db, sha256: string) =>
  db.deleteFrom('spooled_file').where('sha256', '=', bytesOf(sha256)).execute()

/** The file that has waited longest and that nobody else moves; locked until the transaction ends. */
export const lockOldestSpooledFile = async (trx: Db) => {
  const row = await trx
    .selectFrom('spooled_file')
    .select(['sha256', 'bytes'])
    .orderBy('created_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  return row === undefined ? undefined : { sha256: row.sha256.toString('hex'), bytes: row.bytes }
}

export const savePendingRemoval = (db: Db, sha256: string) =>
  db
    .insertInto('pending_removal')
    .values({ sha256: bytesOf(sha256) })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

export const lockOldestPendingRemoval = async (trx: Db): Promise<string | undefined> =>
  (
    await trx
      .selectFrom('pending_removal')
      .select('sha256')
      .orderBy('created_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
  )?.sha256.toString('hex')

export const deletePendingRemoval = (db: Db, sha256: string) =>
  db.deleteFrom('pending_removal').where('sha256', '=', bytesOf(sha256)).execute()

/** Where the file is kept; `undefined` when nobody has it. */
export const findFileBackend = async (db: Db, sha256: string): Promise<FileBackend | undefined> =>
  (await db.selectFrom('file').select('backend').where('sha256', '=', bytesOf(sha256)).executeTakeFirst())?.backend

/** Whether the file is kept there, and does not wait for it. */
export const isInStore = async (db: Db, sha256: string, backend: FileBackend): Promise<boolean> => {
  const waiting = db.selectFrom('spooled_file').select('sha256').where('sha256', '=', bytesOf(sha256))
  const file = db.selectFrom('file').select('id').where('sha256', '=', bytesOf(sha256)).where('backend', '=', backend)
  return (await file.where((of) => of.not(of.exists(waiting))).executeTakeFirst()) !== undefined
}

/** Of these files, those that belong to somebody and are kept there. */
export const listKept = async (db: Db, backend: FileBackend, keys: readonly string[]): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('file')
    .select(sql<string>`encode(sha256, 'hex')`.as('sha256'))
    .where('sha256', 'in', keys.map(bytesOf))
    .where('backend', '=', backend)
    .execute()
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** Whether somebody has this file. */
export const isFileOwned = async (db: Db, sha256: string): Promise<boolean> =>
  (await findFileBackend(db, sha256)) !== undefined

/** The id of this installation, the same for every process on its database. */
export const findInstallation = async (db: Db): Promise<string> =>
  (await db.selectFrom('installation').select('id').executeTakeFirstOrThrow()).id

export interface FileRow {
  readonly id: number
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  readonly backend: FileBackend
}

/** Files after `afterId`, in the order of their ids; of one backend, or all. */
export const listFiles = (db: Db, backend: FileBackend | undefined, afterId: number, limit: number) =>
  db
    .selectFrom('file')
    .select(['id', sql<string>`encode(sha256, 'hex')`.as('sha256'), 'size', 'backend'])
    .where('id', '>', afterId)
    .$if(backend !== undefined, (query) => query.where('backend', '=', backend ?? 'local'))
    .orderBy('id')
    .limit(limit)
    .execute()

export const countFiles = (db: Db, backend: FileBackend) =>
  db
    .selectFrom('file')
    .select((of) => [
      of.fn.countAll<number>().as('files'),
      of.fn.coalesce(of.fn.sum<number>('size'), sql.lit(0)).as('bytes'),
    ])
    .where('backend', '=', backend)
    .executeTakeFirstOrThrow()

export const updateFileBackend = (db: Db, id: number, backend: FileBackend) =>
  db.updateTable('file').set({ backend }).where('id', '=', id).execute()

/** What waits for the store because it was away. Both are 0 in ordinary times. */
export interface WaitingFiles {
  readonly files: number
  readonly bytes: number
  readonly oldest_seconds: number
  readonly removals: number
}

/** The sizes of bytes that are stored out of line are read without the bytes. */
export const countWaitingFiles = async (db: Db): Promise<WaitingFiles> => {
  const { rows } = await sql<WaitingFiles>`
    select count(*)::int as files,
      coalesce(sum(length(bytes)), 0)::float as bytes,
      coalesce(extract(epoch from now() - min(created_at)), 0)::float as oldest_seconds,
      (select count(*)::int from pending_removal) as removals
    from spooled_file`.execute(db)
  const [row] = rows
  if (row === undefined) throw new Error('a count has no row')
  return row
}
