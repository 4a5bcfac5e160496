import { createHmac } from 'node:crypto'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { loadOrMakeSecret } from '../../identity/keys.ts'

/** What a self-identification is kept under in place of its application. */
export interface Pseudonyms {
  /** 32 bytes, the same each time. */
  of(applicationId: number): Buffer
  /** Tells one key from another and says nothing of either. */
  readonly fingerprint: Buffer
}

export const createPseudonyms = (key: Buffer): Pseudonyms => {
  const hashOf = (text: string): Buffer => createHmac('sha256', key).update(text).digest()
  return { of: (applicationId) => hashOf(`application ${applicationId}`), fingerprint: hashOf('fingerprint') }
}

/** Those of an installation: under the key that is set, or the one in its folder. */
export const openPseudonyms = async ({
  selfIdentificationKey,
  dataDir,
}: Pick<Config, 'selfIdentificationKey' | 'dataDir'>): Promise<Pseudonyms> =>
  createPseudonyms(selfIdentificationKey ?? (await loadOrMakeSecret(join(dataDir, 'keys', 'self-identification.key'))))
