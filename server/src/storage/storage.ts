import { createHash } from 'node:crypto'
import type { FileBackend } from '../database/file-tables.ts'
import type { Db } from '../database/tables.ts'

export interface StoredFile {
  readonly sha256: string
  readonly bytes: number
  readonly modifiedAt: Date
}

/** How a download is answered. */
export interface ServedAs {
  /** A Content-Disposition. */
  readonly disposition: string
  readonly mediaType: string
}

/** One place with files: a folder, or a bucket. Keys are SHA-256 digests in lower-case hex, so equal files are stored once. */
export interface Store {
  readonly backend: Exclude<FileBackend, 'spool'>
  /** For people: the folder, or `s3://bucket/prefix`. */
  readonly place: string
  /** Durable when it resolves: the bytes and their name survive a power cut. */
  put(sha256: string, bytes: Uint8Array): Promise<void>
  /** @throws NotStoredError, DamagedFileError; another error when the place is away */
  get(sha256: string): Promise<Uint8Array>
  has(sha256: string): Promise<boolean>
  /** Removes the bytes; nothing happens when there are none. */
  remove(sha256: string): Promise<void>
  /** Everything in it, in no order. */
  list(): AsyncIterable<StoredFile>
  /** Removes what a put that never ended left behind, if it began before `before`. Answers how much. */
  abandon(before: Date): Promise<number>
  /** Whether the files here are those of this installation; the first to ask makes them its own, except in a trial. */
  claim(owner: string, isTrial?: boolean): Promise<boolean>
  /** @throws Error with a sentence when files cannot be stored */
  check(): Promise<void>
}

/** A place that can give out addresses of its files. */
export interface AddressedStore extends Store {
  /** An address that gives the file to whoever has it, until `seconds` have passed. */
  sign(sha256: string, as: ServedAs, seconds: number): Promise<string>
}

/**
 * The bytes of uploaded files, for the domains: a place, and what stands in for it while it is away. Within `trx`, because what
 * stands in is the database.
 */
export interface Storage {
  /** Where new files go in the end. */
  readonly backend: Store['backend']
  /** Accepted for good when it resolves and `trx` commits. */
  put(trx: Db, sha256: string, bytes: Uint8Array): Promise<void>
  /** @throws NotStoredError, DamagedFileError; another error when it cannot be read now */
  get(sha256: string): Promise<Uint8Array>
  /**
   * An address at which the place itself gives the file for a minute, to whoever has it; `undefined` where it is in no place that has
   * addresses.
   */
  addressOf(sha256: string, as: ServedAs): Promise<string | undefined>
  /** Removes the bytes, if need be after `trx`; nothing happens when there are none. */
  remove(trx: Db, sha256: string): Promise<void>
  /** @throws Error with a sentence when files cannot be stored where they belong */
  check(): Promise<void>
}

/** Files of a place that is never away: a folder of this machine. */
export const storageIn = (store: Store): Storage => ({
  backend: store.backend,
  put: (_trx, sha256, bytes) => store.put(sha256, bytes),
  get: (sha256) => store.get(sha256),
  addressOf: async () => undefined,
  remove: (_trx, sha256) => store.remove(sha256),
  check: () => store.check(),
})

/** There is nothing under this key in any place. */
export class NotStoredError extends Error {
  override readonly name = 'NotStoredError'
  constructor(sha256: string) {
    super(`No file ${sha256} is stored.`)
  }
}

/** The place may have the file, and does not answer now. */
export class StoreAwayError extends Error {
  override readonly name = 'StoreAwayError'
}

/** The place answered with other bytes than were put. */
export class DamagedFileError extends Error {
  override readonly name = 'DamagedFileError'
  constructor(sha256: string) {
    super(`The file ${sha256} is damaged where it is stored.`)
  }
}

const SHA256_HEX = /^[0-9a-f]{64}$/

export const isKey = (name: string): boolean => SHA256_HEX.test(name)

/** `ab/cd/abcd…`, below a folder or a prefix. The key becomes a path: nothing but a digest may. */
export const pathOfKey = (sha256: string): string => {
  if (!isKey(sha256)) throw new TypeError('A storage key is a SHA-256 digest in hex.')
  return `${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`
}

/** @throws DamagedFileError unless the bytes are those of the key */
export const requireIntact = (sha256: string, bytes: Uint8Array): Uint8Array => {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new DamagedFileError(sha256)
  return bytes
}
