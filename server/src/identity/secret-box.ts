import { hkdfSync, type KeyObject } from 'node:crypto'
import { CompactEncrypt, compactDecrypt, errors } from 'jose'

/** Keeps secrets that have to be used again, and so cannot be hashed, from whoever reads the database. */
export interface SecretBox {
  /** Encrypted, as ASCII text. */
  seal(secret: string): Promise<string>
  /** `undefined` for what was sealed with another key, or changed since. */
  open(sealed: string): Promise<string | undefined>
  /** The same secret sealed as `seal` does now; `sealed` itself where it is so already, or cannot be opened. */
  reseal(sealed: string): Promise<string>
}

const HEADER = { alg: 'dir', enc: 'A256GCM' } as const
const KEY_BYTES = 32

/** Seals with the first box; what was sealed with another is opened by that one. */
export const firstOfBoxes = (box: SecretBox, others: readonly SecretBox[]): SecretBox => ({
  seal: box.seal,
  open: async (sealed) => {
    for (const each of [box, ...others]) {
      const secret = await each.open(sealed)
      if (secret !== undefined) return secret
    }
    return undefined
  },
  reseal: async (sealed) => {
    if ((await box.open(sealed)) !== undefined) return sealed
    for (const other of others) {
      const secret = await other.open(sealed)
      if (secret !== undefined) return box.seal(secret)
    }
    return sealed
  },
})

/**
 * A box (JWE, A256GCM) under a key of its own for each purpose, which comes from the installation's signing key (HKDF, RFC 5869):
 * the same on every replica, and no second key to keep.
 */
export const createSecretBox = (installationKey: KeyObject, purpose: string): SecretBox => {
  const material = installationKey.export({ type: 'pkcs8', format: 'der' })
  const key = new Uint8Array(hkdfSync('sha256', material, '', `zodie ${purpose}`, KEY_BYTES))
  return {
    seal: (secret) => new CompactEncrypt(new TextEncoder().encode(secret)).setProtectedHeader(HEADER).encrypt(key),
    open: async (sealed) => {
      try {
        const algorithms = { keyManagementAlgorithms: [HEADER.alg], contentEncryptionAlgorithms: [HEADER.enc] }
        const { plaintext } = await compactDecrypt(sealed, key, algorithms)
        return new TextDecoder().decode(plaintext)
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined
        throw error
      }
    },
    reseal: async (sealed) => sealed,
  }
}
