import { randomUUID } from 'node:crypto'
import { access, link, mkdir, open, opendir, readFile, rm, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isKey, NotStoredError, pathOfKey, requireIntact, type Store, type StoredFile } from './storage.ts'

const pathOf = (folder: string, sha256: string): string => join(folder, pathOfKey(sha256))

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const syncFolder = async (path: string): Promise<void> => {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

/** Writes whole files aside and links them into place: a reader sees all of a file or none of it, also after a crash. */
const writeOnce = async (path: string, bytes: Uint8Array): Promise<void> => {
  const aside = `${path}.${randomUUID()}`
  const file = await open(aside, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  try {
    await link(aside, path)
  } catch (error) {
    // Somebody stored the same bytes meanwhile.
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    await unlink(aside)
  }
  await syncFolder(dirname(path))
}

const readStored = async (folder: string, sha256: string): Promise<Uint8Array> => {
  try {
    return await readFile(pathOf(folder, sha256))
  } catch (error) {
    throw hasCode(error, 'ENOENT') ? new NotStoredError(sha256) : error
  }
}

async function* listFolder(folder: string): AsyncIterable<StoredFile> {
  if (!(await exists(folder))) return
  for await (const { name, parentPath } of await opendir(folder, { recursive: true })) {
    if (!isKey(name)) continue
    // Removed while we looked.
    const found = await stat(join(parentPath, name)).catch(() => undefined)
    if (found !== undefined) yield { sha256: name, bytes: found.size, modifiedAt: found.mtime }
  }
}

/** `<digest>.<uuid>` is a file that was being written, `.probe-<uuid>` a check, both of a process that was killed. */
const isUnfinished = (name: string): boolean => name.startsWith('.probe-') || isKey(name.split('.')[0] ?? '')

const removeUnfinished = async (folder: string, before: Date): Promise<number> => {
  if (!(await exists(folder))) return 0
  let removed = 0
  for await (const { name, parentPath } of await opendir(folder, { recursive: true })) {
    if (isKey(name) || !isUnfinished(name)) continue
    const path = join(parentPath, name)
    const found = await stat(path).catch(() => undefined)
    if (found === undefined || found.mtime >= before) continue
    await rm(path, { force: true })
    removed += 1
  }
  return removed
}

/** Files in a folder of this machine. */
export const createLocalStorage = (folder: string): Store => ({
  backend: 'local',
  place: folder,
  put: async (sha256, bytes) => {
    const path = pathOf(folder, sha256)
    if (await exists(path)) return
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeOnce(path, bytes)
  },
  get: async (sha256) => requireIntact(sha256, await readStored(folder, sha256)),
  has: (sha256) => exists(pathOf(folder, sha256)),
  list: () => listFolder(folder),
  abandon: (before) => removeUnfinished(folder, before),
  // A DATA_DIR belongs to one installation.
  claim: async () => true,
  remove: (sha256) => rm(pathOf(folder, sha256), { force: true }),
  check: async () => {
    // The folder around it is shared with the embedded database, whose own account has to pass through.
    await mkdir(dirname(folder), { recursive: true, mode: 0o711 })
    await mkdir(folder, { recursive: true, mode: 0o700 })
    const probe = join(folder, `.probe-${randomUUID()}`)
    const file = await open(probe, 'wx', 0o600)
    await file.close()
    await unlink(probe)
  },
})
