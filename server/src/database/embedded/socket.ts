import { createHash } from 'node:crypto'
import { chmodSync, chownSync, lstatSync, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasCode } from '../error-codes.ts'
import { EmbeddedDatabaseError } from './faults.ts'
import type { Identity } from './identity.ts'
import { type Place, uidOfThisProcess } from './place.ts'

/** Part of the socket's file name only: no port is opened. */
export const socketPort = 5432

export const socketFile = (directory: string) => join(directory, `.s.PGSQL.${socketPort}`)

// sockaddr_un holds 104 bytes on macOS, 108 on Linux; PostgreSQL appends ".lock" to the name of a file of its own.
const longestSocketPath = 95

/**
 * The private folder of the server's socket. Whoever can connect is let in, so the folder is the lock: 0700, and its
 * owner is checked, because under the shared temporary folder another user could have made it first.
 */
export function socketDirectory(place: Place, owner: Identity): string {
  const usual = join(place.dataDir, 'postgres-socket')
  const isShortEnough = Buffer.byteLength(socketFile(usual)) <= longestSocketPath
  const directory = isShortEnough ? usual : join(tmpdir(), `zodie-${owner.uid}-${fingerprint(place.dataDir)}`)
  makePrivate(directory, owner)
  return directory
}

const fingerprint = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 16)

function makePrivate(directory: string, owner: Identity): void {
  try {
    mkdirSync(directory, { mode: 0o700 })
    if (owner.kind === 'account') chownSync(directory, owner.uid, owner.gid)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  }
  const found = lstatSync(directory)
  const isHalfMade = found.uid === 0 && uidOfThisProcess() === 0
  if (!found.isDirectory() || (found.uid !== owner.uid && !isHalfMade)) {
    throw new EmbeddedDatabaseError(
      `The folder ${directory}, meant for the database's socket, belongs to user ${found.uid}. Remove it, or set DATA_DIR to a shorter path.`,
    )
  }
  // A start was killed between making the folder and giving it away.
  if (found.uid !== owner.uid) chownSync(directory, owner.uid, owner.gid)
  if ((found.mode & 0o777) !== 0o700) chmodSync(directory, 0o700)
}
