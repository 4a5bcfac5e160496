import type { Lang } from '../../model.ts'

/** What people of one trade have done and learned. A list of short things is one string, its members split by "|". */
export interface Calling {
  readonly lang: Lang
  readonly headlines: string
  /** The latest first. */
  readonly titles: string
  readonly employers: string
  readonly bullets: readonly string[]
  /** Degree and field, the higher first. */
  readonly degrees: readonly (readonly [string, string | null])[]
  readonly schools: string
  readonly skills: string
  readonly groups: readonly [string, string]
  readonly certificates: readonly (readonly [string, string])[]
  readonly summary: string
  /** Letters behind the name. */
  readonly letters?: string
}
