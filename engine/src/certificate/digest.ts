import type { Analysis, Certificate } from '../advice/types.ts'
import { canonicalJson } from './canonical-json.ts'
import { sha256 } from './sha256.ts'

type Facts = Omit<Analysis, 'certificate'>

/** SHA-256 of the canonical JSON of a result and of all that it was computed from. */
export const digestOf = (facts: Facts, certificate: Omit<Certificate, 'resultSha256'>): string =>
  sha256(canonicalJson({ ...facts, certificate }))

/** True when neither the result nor what its certificate states was changed since it was computed. */
export function isUntouched({ certificate, ...facts }: Analysis): boolean {
  const { resultSha256, ...stated } = certificate
  return digestOf(facts, stated) === resultSha256
}
