import { readFile } from 'node:fs/promises'
import { join, posix } from 'node:path'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { hasCode } from '../database/error-codes.ts'
import { saveText } from './copy.ts'

/** A backup cannot be taken or put back; the message is a sentence that says what to do. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}

const FORMAT = 'zodie-backup-1'
const NAME = 'manifest.json'

/** The parts of DATA_DIR that a backup holds; everything else there is made anew. */
export const PARTS = ['postgres', 'files', 'keys'] as const

const Entry = Type.Object({
  /** Below the backup's folder, with `/`: `postgres/PG_VERSION`. */
  path: Type.String(),
  bytes: Type.Integer({ minimum: 0 }),
  sha256: Type.String({ pattern: '^[0-9a-f]{64}$' }),
})
const Manifest = Type.Object({
  format: Type.Literal(FORMAT),
  /** Of the program that took it. */
  version: Type.String(),
  postgres_major: Type.Integer(),
  taken_at: Type.String(),
  /** What STORAGE_TYPE was: files in a bucket are not in the backup. */
  storage: Type.Union([Type.Literal('local'), Type.Literal('s3')]),
  /** Of the database, empty ones too: it does not start without them. */
  folders: Type.Array(Type.String()),
  files: Type.Array(Entry),
})

export type BackupEntry = Type.Static<typeof Entry>
export type BackupManifest = Type.Static<typeof Manifest>

/** Written last: a folder without it is a backup that was not finished. */
export const writeManifest = async (folder: string, manifest: Omit<BackupManifest, 'format'>): Promise<void> => {
  await saveText(join(folder, NAME), `${JSON.stringify({ format: FORMAT, ...manifest }, undefined, 1)}\n`)
}

/** A manifest comes from outside: its paths may not lead out of the folder. */
const isInside = (path: string): boolean =>
  posix.normalize(path) === path && PARTS.some((part) => path.startsWith(`${part}/`)) && !path.includes('\\')

/** @throws BackupError when there is no whole backup of a form that this program reads */
export const readManifest = async (folder: string): Promise<BackupManifest> => {
  const text = await readFile(join(folder, NAME), 'utf8').catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT', 'ENOTDIR')) throw error
    throw new BackupError(`${folder} holds no whole backup: there is no ${NAME}, which is written last.`)
  })
  const found = parse(text)
  if (!Value.Check(Manifest, found))
    throw new BackupError(`${join(folder, NAME)} is damaged, or was made by a newer release of ZODIE.`)
  const stray = [...found.folders, ...found.files.map(({ path }) => path)].find((path) => !isInside(path))
  if (stray !== undefined)
    throw new BackupError(`${join(folder, NAME)} names a place outside of the backup: ${JSON.stringify(stray)}.`)
  return found
}

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
