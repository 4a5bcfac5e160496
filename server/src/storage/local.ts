import { randomUUID } from 'node:crypto'
import { access, link, mkdir, open, readFile, rm, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Where the bytes of uploaded files live. Keys are SHA-256 digests in lower-case hex, so equal files are stored once. */
export interface Storage {
  readonly backend: 'local'
  /** Durable when it resolves: the bytes and their name survive a power cut. */
  put(sha256: string, bytes: Uint8Array): Promise<void>
  /** @throws Error when nothing is stored under this key */
  get(sha256: string): Promise<Uint8Array>
  /** Removes the bytes; nothing happens when there are none. */
  remove(sha256: string): Promise<void>
  /** @throws Error with a sentence when files cannot be written */
  check(): Promise<void>
}

const SHA256_HEX = /^[0-9a-f]{64}$/

const pathOf = (folder: string, sha256: string): string => {
  // The key becomes a path: nothing but a digest may.
  if (!SHA256_HEX.test(sha256)) throw new TypeError('A storage key is a SHA-256 digest in hex.')
  return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
}

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
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await unlink(aside)
  }
  await syncFolder(dirname(path))
}

export const createLocalStorage = (folder: string): Storage => ({
  backend: 'local',
  put: async (sha256, bytes) => {
    const path = pathOf(folder, sha256)
    if (await exists(path)) return
    await mkdir(dirname(path), { recursive: true, mode: 0o700 })
    await writeOnce(path, bytes)
  },
  get: (sha256) => readFile(pathOf(folder, sha256)),
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
