import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { each } from '../storage/each.ts'
import { COPIES_AT_ONCE, type Copied, copyFile, FOLDER_MODE, listTree, saveText } from './copy.ts'

/*
 * A physical copy of a running PostgreSQL, after "Making a Base Backup Using the Low Level API" of its manual: the data files as
 * they change, between pg_backup_start and pg_backup_stop, and the write-ahead log of that time, from which the copy is made
 * consistent when it is first started. The packaged binaries have no pg_dump.
 */

/** What a copy must not have, or makes anew. (The same list as pg_basebackup's.) */
const LEFT_OUT_FOLDERS =
  /^(?:pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)\/|(?:^|\/)pgsql_tmp/
const LEFT_OUT_FILES =
  /^(?:postmaster\.(?:pid|opts)|backup_label(?:\.old)?|tablespace_map(?:\.old)?|postgresql\.auto\.conf\.tmp|backup_manifest)$|(?:^|\/)pg_internal\.init/
/** Copied after everything else, so that it never tells of a state newer than the files. */
const LAST = 'global/pg_control'
// 00000001000000000000002A: a piece of the log.
const LOG_PIECE = /^[0-9A-F]{24}$/

const isCopied = (path: string): boolean => !LEFT_OUT_FOLDERS.test(path) && !LEFT_OUT_FILES.test(path)

export interface ClusterCopy {
  readonly connection: pg.PoolConfig
  /** PostgreSQL's own data directory. */
  readonly from: string
  readonly to: string
  /** Told of each file, by its path below `to`. */
  readonly onCopied: (path: string, copied: Copied) => void
  /** Told the folders, which may be empty, and how many files there will be. */
  readonly onListed: (folders: readonly string[], files: number) => void
}

interface Stopped {
  readonly label: string
  readonly tablespaces: string
  /** The last piece of the log that the copy needs. */
  readonly lastPiece: string
}

export const copyCluster = async (copy: ClusterCopy): Promise<void> => {
  const session = new pg.Client({ ...copy.connection, statement_timeout: 0, idle_in_transaction_session_timeout: 0 })
  session.on('error', () => undefined)
  await session.connect()
  try {
    const firstPiece = await begin(session)
    await copyFiles(copy)
    const stopped = await end(session)
    await copyLog(copy, firstPiece, stopped)
  } finally {
    // Ends the backup and the slot, too, where it was not finished.
    await session.end().catch(() => undefined)
  }
}

/** Answers the first piece of the log that the copy needs. */
const begin = async (session: pg.Client): Promise<string> => {
  // Keeps the log from being recycled under the copy; gone with the session.
  await session.query("select pg_create_physical_replication_slot('zodie_backup_' || pg_backend_pid(), true, true)")
  const { rows } = await session.query<{ piece: string }>(
    "select pg_walfile_name(pg_backup_start('zodie backup', true)) as piece",
  )
  return rows[0]?.piece ?? ''
}

const end = async (session: pg.Client): Promise<Stopped> => {
  const { rows } = await session.query<{ label: string; tablespaces: string | null; piece: string }>(
    'select labelfile as label, spcmapfile as tablespaces, pg_walfile_name(lsn - 1) as piece from pg_backup_stop(false)',
  )
  const [row] = rows
  return { label: row?.label ?? '', tablespaces: row?.tablespaces ?? '', lastPiece: row?.piece ?? '' }
}

const copyFiles = async ({ from, to, onCopied, onListed }: ClusterCopy): Promise<void> => {
  const { files, folders } = await listTree(from)
  await mkdir(to, { recursive: true, mode: FOLDER_MODE })
  const kept = folders.filter((path) => isCopied(path))
  for (const folder of kept) await mkdir(join(to, folder), { recursive: true, mode: FOLDER_MODE })
  const wanted = files.filter((path) => isCopied(path) && path !== LAST)
  onListed(kept, wanted.length + 1)
  const copy = async (path: string): Promise<void> => {
    const copied = await copyFile(join(from, path), join(to, path))
    if (copied !== undefined) onCopied(path, copied)
  }
  await each(wanted, COPIES_AT_ONCE, copy)
  await copy(LAST)
}

/** The log from the beginning of the copy to its end, and the label that says where to begin reading it. */
const copyLog = async (copy: ClusterCopy, firstPiece: string, stopped: Stopped): Promise<void> => {
  const pieces = (await readdir(join(copy.from, 'pg_wal'))).filter(
    (name) => LOG_PIECE.test(name) && name >= firstPiece && name <= stopped.lastPiece,
  )
  if (!pieces.includes(firstPiece) || !pieces.includes(stopped.lastPiece))
    throw new Error(`The log from ${firstPiece} to ${stopped.lastPiece} is not all there; take the backup again.`)
  for (const piece of pieces) await copyOne(copy, `pg_wal/${piece}`)
  await saveLabel(copy, 'backup_label', stopped.label)
  if (stopped.tablespaces !== '') await saveLabel(copy, 'tablespace_map', stopped.tablespaces)
}

const saveLabel = async ({ to, onCopied }: ClusterCopy, path: string, text: string): Promise<void> =>
  onCopied(path, await saveText(join(to, path), text))

const copyOne = async ({ from, to, onCopied }: ClusterCopy, path: string): Promise<void> => {
  const copied = await copyFile(join(from, path), join(to, path))
  if (copied === undefined) throw new Error(`${join(from, path)} went away while it was to be copied.`)
  onCopied(path, copied)
}
