import { createHmac } from 'node:crypto'

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
