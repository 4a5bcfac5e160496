import { join } from 'node:path'
import { loadOrMakeKey, type SigningKey, signingKeyFrom } from './keys.ts'

interface KeySettings {
  /** PKCS #8 PEM; `undefined`: the key under `dataDir`, made once. */
  readonly accessTokenPrivateKey: string | undefined
  readonly accessTokenOtherKeys: readonly string[]
  readonly dataDir: string
}

/** What is signed and sealed here is signed and sealed with `current`; what was with one of `others` is still good. */
export interface InstallationKeys {
  readonly current: SigningKey
  /** The next one and the former, while one takes the place of the other. */
  readonly others: readonly SigningKey[]
}

const loadCurrent = ({ accessTokenPrivateKey, dataDir }: KeySettings): Promise<SigningKey> =>
  accessTokenPrivateKey === undefined
    ? loadOrMakeKey(join(dataDir, 'keys', 'access-token.pem'), 'ed25519')
    : signingKeyFrom(accessTokenPrivateKey)

/** The Ed25519 keys of this installation. Their public halves are at /.well-known/jwks.json. */
export const loadInstallationKeys = async (settings: KeySettings): Promise<InstallationKeys> => {
  const current = await loadCurrent(settings)
  const others = await Promise.all(settings.accessTokenOtherKeys.map(signingKeyFrom))
  return { current, others: others.filter(({ kid }) => kid !== current.kid) }
}
