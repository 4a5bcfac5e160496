import { join } from 'node:path'
import { loadOrMakeKey, type SigningKey, signingKeyFrom } from './keys.ts'

interface KeySettings {
  /** PKCS #8 PEM; `undefined`: the key under `dataDir`, made once. */
  readonly accessTokenPrivateKey: string | undefined
  readonly dataDir: string
}

/** The Ed25519 key that this installation signs with. Its public half is at /.well-known/jwks.json. */
export const loadInstallationKey = ({ accessTokenPrivateKey, dataDir }: KeySettings): Promise<SigningKey> =>
  accessTokenPrivateKey === undefined
    ? loadOrMakeKey(join(dataDir, 'keys', 'access-token.pem'), 'ed25519')
    : signingKeyFrom(accessTokenPrivateKey)
