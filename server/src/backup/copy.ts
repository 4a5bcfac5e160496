import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hasCode } from '../database/error-codes.ts'

export interface Copied {
  readonly bytes: number
  readonly sha256: string
}

/** Only for the owner: a backup holds keys, names and resumes. */
const FILE_MODE = 0o600
export const FOLDER_MODE = 0o700

/** Each waits for the disk, which serves several at once. */
export const COPIES_AT_ONCE = 8

/** Runs `write` on a new file; on the disk when it resolves. */
const withNewFile = async <Answer>(path: string, write: (file: FileHandle) => Promise<Answer>): Promise<Answer> => {
  await mkdir(dirname(path), { recursive: true, mode: FOLDER_MODE })
  const file = await open(path, 'wx', FILE_MODE)
  try {
    const answer = await write(file)
    await file.sync()
    return answer
  } finally {
    await file.close()
  }
}

export const saveText = (path: string, text: string): Promise<Copied> =>
  withNewFile(path, async (file) => {
    await file.writeFile(text)
    return { bytes: Buffer.byteLength(text), sha256: createHash('sha256').update(text).digest('hex') }
  })

/** Copies what there is at the time of reading; `undefined` when the file has gone. */
export const copyFile = (from: string, to: string): Promise<Copied | undefined> =>
  open(from, 'r').then(
    async (source) => {
      await source.close()
      return withNewFile(to, (target) => pour(from, target))
    },
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return undefined
      throw error
    },
  )

const pour = async (from: string, target: FileHandle): Promise<Copied> => {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(from, { highWaterMark: 256 * 1024 })) {
    hash.update(chunk)
    bytes += chunk.length
    await target.write(chunk)
  }
  return { bytes, sha256: hash.digest('hex') }
}

/** Paths of the files and of the folders below `folder`, relative to it; none when it is not there. */
export const listTree = async (folder: string): Promise<{ files: string[]; folders: string[] }> => {
  const tree: { files: string[]; folders: string[] } = { files: [], folders: [] }
  const walk = async (below: string): Promise<void> => {
    const found = await readdir(join(folder, below), { withFileTypes: true }).catch((error: unknown) => {
      // Removed while we walked.
      if (hasCode(error, 'ENOENT')) return []
      throw error
    })
    for (const entry of found) {
      const path = join(below, entry.name)
      if (entry.isDirectory()) {
        tree.folders.push(path)
        await walk(path)
      } else if (entry.isFile()) tree.files.push(path)
    }
  }
  await walk('')
  return tree
}
