import { mkdir, readdir } from 'node:fs/promises'
import { basename, join, resolve, sep } from 'node:path'
import { type ConnectedDatabase, connectDatabase } from '../database/connect.ts'
import { postgresMajor } from '../database/embedded/binaries.ts'
import type { Log } from '../database/log.ts'
import { each } from '../storage/each.ts'
import { isKey } from '../storage/storage.ts'
import { VERSION } from '../version.ts'
import { copyCluster } from './cluster.ts'
import { COPIES_AT_ONCE, type Copied, copyFile, FOLDER_MODE, listTree } from './copy.ts'
import { type BackupEntry, BackupError, type BackupManifest, writeManifest } from './manifest.ts'

export interface TakeOptions {
  readonly dataDir: string
  /** A folder that is empty, or not there yet. */
  readonly folder: string
  readonly storage: BackupManifest['storage']
  readonly log: Log
  /** Told how many files are to be copied, and of each that is. */
  readonly progress: { begin(what: string, files: number): void; advance(what: string, files: number): void }
}

export interface Taken {
  readonly files: number
  readonly bytes: number
  /** Keys of uploaded files whose bytes were not theirs when they were copied. */
  readonly damaged: readonly string[]
}

/**
 * Copies the embedded database, the uploaded files and the keys, while ZODIE runs or not. Uploaded files are copied twice: those
 * there are before the end of the database's copy, then those that came since; so every file that the copied database names is
 * there, but for one that was both sent and erased meanwhile.
 */
export const takeBackup = async (options: TakeOptions): Promise<Taken> => {
  const folder = await prepareFolder(options)
  const { dataDir, log } = options
  const database = await connectDatabase({ dataDir, applicationName: 'zodie backup', log })
  try {
    const { files, folders } = await copyParts(options, folder, database)
    const facts = { version: VERSION, postgres_major: postgresMajor, taken_at: new Date().toISOString() }
    await writeManifest(folder, { ...facts, storage: options.storage, folders: [...folders], files: [...files] })
    return summarise(files)
  } finally {
    await database.close()
  }
}

/** @throws BackupError when the backup would lie over something, or in what it copies */
const prepareFolder = async ({ folder: wanted, dataDir }: TakeOptions): Promise<string> => {
  const folder = resolve(wanted)
  if (`${folder}${sep}`.startsWith(`${resolve(dataDir)}${sep}`))
    throw new BackupError(`${folder} is inside DATA_DIR. Choose a folder elsewhere, best on another disk.`)
  await mkdir(folder, { recursive: true, mode: FOLDER_MODE })
  if ((await readdir(folder)).length > 0)
    throw new BackupError(`${folder} is not empty. Each backup wants a folder of its own.`)
  return folder
}

const copyParts = async (options: TakeOptions, folder: string, { connection }: ConnectedDatabase) => {
  const files = new Map<string, BackupEntry>()
  const folders: string[] = []
  const keep = (path: string, copied: Copied) => files.set(path, { path, ...copied })
  const uploads = { folder, keep, has: (path: string) => files.has(path), options }
  await copyTree(uploads, 'files')
  await copyCluster({
    connection,
    from: join(options.dataDir, 'postgres'),
    to: join(folder, 'postgres'),
    onListed: (found, count) => {
      folders.push(...found.map((path) => `postgres/${path}`))
      options.progress.begin('files of the database', count)
    },
    onCopied: (path, copied) => {
      keep(`postgres/${path}`, copied)
      options.progress.advance('files of the database', 1)
    },
  })
  await copyTree(uploads, 'files')
  await copyTree(uploads, 'keys')
  return { files: [...files.values()], folders }
}

interface TreeCopy {
  readonly folder: string
  readonly options: TakeOptions
  readonly has: (path: string) => boolean
  readonly keep: (path: string, copied: Copied) => void
}

/** Copies what is whole and not there yet: uploaded files and keys are written aside under longer names and never change. */
const copyTree = async ({ folder, options, has, keep }: TreeCopy, part: 'files' | 'keys'): Promise<void> => {
  const { files } = await listTree(join(options.dataDir, part))
  const wanted = files.filter((path) => (part === 'keys' || isKey(basename(path))) && !has(`${part}/${path}`))
  options.progress.begin(part, wanted.length)
  await each(wanted, COPIES_AT_ONCE, async (path) => {
    const copied = await copyFile(join(options.dataDir, part, path), join(folder, part, path))
    if (copied !== undefined) keep(`${part}/${path}`, copied)
    options.progress.advance(part, 1)
  })
}

const summarise = (files: readonly BackupEntry[]): Taken => ({
  files: files.length,
  bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  damaged: files
    .filter(({ path, sha256 }) => path.startsWith('files/') && basename(path) !== sha256)
    .map(({ path }) => basename(path)),
})
