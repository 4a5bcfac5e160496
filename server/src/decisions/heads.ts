import { sign, verify } from 'node:crypto'
import type { SigningKey } from '../identity/keys.ts'
import type { Head } from './chain.ts'

// Access tokens are signed with this key too: what is signed here can never read as one of them.
const messageOf = ({ seq, hash }: Head): Buffer => Buffer.from(`zodie decision head\n${seq}\n${hash}`)

/** A head to be kept elsewhere: `number:hash:signature` (Ed25519, base64url). */
export const printHead = (head: Head, { privateKey }: SigningKey): string =>
  `${head.seq}:${head.hash}:${sign(null, messageOf(head), privateKey).toString('base64url')}`

// "118:9f86d0…0a08:mFq…"; the signature has 64 bytes.
const HEAD = /^(\d{1,15}):([0-9a-f]{64}):([\w-]{86})$/

export interface SavedHead extends Head {
  /** False: made elsewhere, with a key that is not given, or changed since. */
  readonly isOurs: boolean
}

/** What `printHead` printed; `undefined` for anything else. */
export const readHead = (text: string, keys: readonly SigningKey[]): SavedHead | undefined => {
  const [, seq, hash, signature] = HEAD.exec(text.trim()) ?? []
  if (seq === undefined || hash === undefined || signature === undefined) return undefined
  const head = { seq: Number(seq), hash }
  const isSignedBy = ({ publicKey }: SigningKey) =>
    verify(null, messageOf(head), publicKey, Buffer.from(signature, 'base64url'))
  return { ...head, isOurs: keys.some(isSignedBy) }
}
