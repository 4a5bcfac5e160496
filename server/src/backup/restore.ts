import { chown, mkdir, readdir, rename, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { connectDatabase } from '../database/connect.ts'
import { locateBinaries, postgresMajor } from '../database/embedded/binaries.ts'
import { type Identity, settleIdentity } from '../database/embedded/identity.ts'
import { type Place, preparePlace } from '../database/embedded/place.ts'
import { findPostmaster } from '../database/embedded/postmaster.ts'
import type { Log } from '../database/log.ts'
import { each } from '../storage/each.ts'
import { COPIES_AT_ONCE, copyFile, FOLDER_MODE, listTree } from './copy.ts'
import { type BackupEntry, BackupError, type BackupManifest, PARTS, readManifest } from './manifest.ts'

export interface RestoreOptions {
  readonly dataDir: string
  readonly folder: string
  /** Whether what is in DATA_DIR already is moved aside; otherwise it is an error. */
  readonly replaces: boolean
  readonly log: Log
  readonly progress: { begin(what: string, files: number): void; advance(what: string, files: number): void }
}

export interface Restored {
  readonly manifest: BackupManifest
  /** Where that is which was there before; `undefined`: nothing was. */
  readonly movedTo: string | undefined
}

/**
 * Puts a backup into DATA_DIR. Everything is copied aside and compared with its checksum first; nothing in DATA_DIR is touched
 * before all of it is right. Then the database is started once, which makes it consistent, and closed again.
 */
export const restoreBackup = async (options: RestoreOptions): Promise<Restored> => {
  const folder = resolve(options.folder)
  const manifest = await readManifest(folder)
  requireOurMajor(manifest)
  const place = preparePlace(options.dataDir)
  const occupied = await listOccupied(place, options.replaces)
  const aside = join(place.dataDir, `restoring-${process.pid}`)
  try {
    await copyAside({ ...options, folder }, manifest, aside)
    await giveTo(await settleNewIdentity(place), join(aside, 'postgres'))
    const movedTo = await moveAway(place, occupied)
    for (const part of await readdir(aside)) await rename(join(aside, part), join(place.dataDir, part))
    await startOnce(options)
    return { manifest, movedTo }
  } finally {
    await rm(aside, { recursive: true, force: true })
  }
}

const requireOurMajor = ({ postgres_major: found, version }: BackupManifest): void => {
  if (found === postgresMajor) return
  throw new BackupError(
    `This backup is of PostgreSQL ${found}, and this release brings ${postgresMajor}. Restore it with ZODIE ${version}, which took it.`,
  )
}

/** What stands where the backup goes. @throws BackupError when it may not go there */
const listOccupied = async (place: Place, replaces: boolean): Promise<readonly string[]> => {
  const there = await readdir(place.dataDir)
  const occupied = PARTS.filter((part) => there.includes(part))
  if (occupied.length > 0 && !replaces)
    throw new BackupError(
      `${place.dataDir} holds ${occupied.join(', ')} already. Set DATA_DIR to an empty folder, or use --replace, which moves them aside.`,
    )
  if (await findPostmaster(place))
    throw new BackupError(`The database in ${place.dataDir} is running. Stop ZODIE there first.`)
  return occupied
}

const copyAside = async (
  { folder, progress }: RestoreOptions,
  { files, folders }: BackupManifest,
  aside: string,
): Promise<void> => {
  await mkdir(join(aside, 'postgres'), { recursive: true, mode: FOLDER_MODE })
  for (const path of folders) await mkdir(join(aside, path), { recursive: true, mode: FOLDER_MODE })
  progress.begin('files', files.length)
  const faulty: string[] = []
  await each(files, COPIES_AT_ONCE, async (entry) => {
    const fault = await copyIntact(folder, entry, aside)
    if (fault !== undefined) faulty.push(`${entry.path} is ${fault}`)
    progress.advance('files', 1)
  })
  if (faulty.length > 0)
    throw new BackupError(
      `The backup in ${folder} is not intact, and nothing was restored:\n  ${listSome(faulty.toSorted())}`,
    )
}

const MOST_NAMED = 10

const listSome = (lines: readonly string[]): string => {
  const more = lines.length - MOST_NAMED
  return [...lines.slice(0, MOST_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join('\n  ')
}

const copyIntact = async (folder: string, { path, bytes, sha256 }: BackupEntry, aside: string) => {
  const copied = await copyFile(join(folder, path), join(aside, path))
  if (copied === undefined) return 'missing'
  return copied.sha256 === sha256 && copied.bytes === bytes ? undefined : 'damaged'
}

/** Who the database will run as; one that is there does not decide, for it gives way. */
const settleNewIdentity = (place: Place): Promise<Identity> =>
  settleIdentity({ ...place, cluster: join(place.dataDir, 'postgres.restored') }, locateBinaries(place.dataDir))

const giveTo = async (identity: Identity, cluster: string): Promise<void> => {
  if (identity.kind === 'self') return
  const { files, folders } = await listTree(cluster)
  for (const path of ['', ...folders, ...files]) await chown(join(cluster, path), identity.uid, identity.gid)
}

const moveAway = async (place: Place, occupied: readonly string[]): Promise<string | undefined> => {
  if (occupied.length === 0) return undefined
  const movedTo = join(place.dataDir, `replaced-${new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')}`)
  await mkdir(movedTo, { mode: FOLDER_MODE })
  for (const name of occupied) await rename(join(place.dataDir, name), join(movedTo, name))
  return movedTo
}

/** Replays the log of the backup, which is what makes the copy consistent. */
const startOnce = async ({ dataDir, log }: RestoreOptions): Promise<void> => {
  const database = await connectDatabase({ dataDir, applicationName: 'zodie restore', log })
  await database.close()
}
