import { readConfig } from '../config.ts'
import { hasCode } from '../database/error-codes.ts'
import { createLogger } from '../http/logging.ts'
import { megabytes } from '../storage/size.ts'
import { UsageError } from './failure.ts'
import { terminalProgress } from './progress.ts'

/** @throws UsageError where the database is not the embedded one */
const embeddedConfig = (environment: NodeJS.ProcessEnv) => {
  const { databaseUrl, dataDir, storage } = readConfig(environment)
  if (databaseUrl !== undefined)
    throw new UsageError(
      'DATABASE_URL is set, and this command is for the embedded database. Use pg_dump and pg_restore: docs/operations.md, "Backup and restore", has the commands.',
    )
  return { dataDir, storage: storage.kind, log: createLogger('silent'), progress: terminalProgress(process.stderr) }
}

/** What a disk or a folder refuses, in words; the rest is unexpected. */
const sayWhy = (error: unknown): never => {
  const path = error instanceof Error && 'path' in error ? String(error.path) : 'A folder'
  if (hasCode(error, 'ENOSPC', 'EDQUOT'))
    throw new UsageError('The disk is full: make room, and begin again in an empty folder.')
  if (hasCode(error, 'EACCES', 'EPERM', 'EROFS', 'ENOTDIR'))
    throw new UsageError(
      `${path} cannot be read or written by this user. Run this as the user that runs ZODIE, or as root.`,
    )
  throw error
}

/** Answers the exit code: 1 when a stored file is damaged. */
export const backUp = async (environment: NodeJS.ProcessEnv, folder: string): Promise<number> => {
  const config = embeddedConfig(environment)
  const { takeBackup } = await import('../backup/take.ts')
  const { files, bytes, damaged } = await takeBackup({ ...config, folder }).catch(sayWhy)
  process.stdout.write(
    `Backed up ${files} files (${megabytes(bytes)}) to ${folder}. It holds the keys: keep it safe.\n`,
  )
  if (config.storage === 's3') process.stdout.write('Files in the bucket are not in it.\n')
  for (const sha256 of damaged) process.stderr.write(`${sha256} is damaged where it is stored\n`)
  return damaged.length === 0 ? 0 : 1
}

export interface RestoreFlags {
  readonly replace?: true
}

export const restore = async (environment: NodeJS.ProcessEnv, folder: string, flags: RestoreFlags): Promise<void> => {
  const config = embeddedConfig(environment)
  const { restoreBackup } = await import('../backup/restore.ts')
  const { manifest, movedTo } = await restoreBackup({ ...config, folder, replaces: flags.replace === true }).catch(
    sayWhy,
  )
  const { files, taken_at: takenAt, version } = manifest
  process.stdout.write(
    `Restored ${files.length} files of ${takenAt} (ZODIE ${version}) to ${config.dataDir}; each has its checksum, and the database came up.\n`,
  )
  if (movedTo !== undefined) process.stdout.write(`What was there before is in ${movedTo}.\n`)
  if (manifest.storage === 's3') process.stdout.write('Its files are in the bucket that was used then.\n')
}
