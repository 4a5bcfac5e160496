import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  randomUUID,
} from 'node:crypto'
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { calculateJwkThumbprint, exportJWK } from 'jose'

export interface SigningKey {
  readonly privateKey: KeyObject
  readonly publicKey: KeyObject
  /** RFC 7638 thumbprint of the public key: the same key has the same id on every replica. */
  readonly kid: string
}

const generate = {
  ed25519: () => generateKeyPairSync('ed25519').privateKey,
  // Clerk signs with RS256, so the stand-in does too.
  rsa: () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
}

export const signingKeyFrom = async (pem: string): Promise<SigningKey> => {
  const privateKey = createPrivateKey(pem)
  const publicKey = createPublicKey(privateKey)
  return { privateKey, publicKey, kid: await calculateJwkThumbprint(await exportJWK(publicKey)) }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

/**
 * Reads the file at `path`, or makes it once. Two processes that start together end with the same content: the file is
 * written whole under another name and linked into place, and the loser reads the winner's.
 */
const readOrMake = async (path: string, make: () => string | Buffer): Promise<string> => {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error
  }
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const aside = `${path}.${randomUUID()}`
  await writeFile(aside, make(), { mode: 0o600, flush: true })
  try {
    await link(aside, path)
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error
  } finally {
    await unlink(aside)
  }
  return readFile(path, 'utf8')
}

/** The signing key at `path`, made at the first call. */
export const loadOrMakeKey = async (path: string, type: keyof typeof generate): Promise<SigningKey> =>
  signingKeyFrom(await readOrMake(path, () => generate[type]().export({ type: 'pkcs8', format: 'pem' })))

const SECRET_BYTES = 32

/** The secret at `path`: 32 bytes, made at the first call and kept as base64. */
export const loadOrMakeSecret = async (path: string): Promise<Buffer> => {
  const secret = Buffer.from(await readOrMake(path, () => randomBytes(SECRET_BYTES).toString('base64')), 'base64')
  if (secret.length !== SECRET_BYTES) throw new Error(`${path} does not hold ${SECRET_BYTES} bytes as base64.`)
  return secret
}
