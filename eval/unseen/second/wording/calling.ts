import type { Lang } from '../../model.ts'

/** A kind of work and all the words of those who do it. Nothing here is in `../../wording`, in the fixtures or in the engine's tables by design. */
export interface Calling {
  readonly lang: Lang
  readonly titles: readonly string[]
  readonly employers: readonly string[]
  readonly schools: readonly string[]
  /** Degree and field; certificate and issuer; project and sentence. */
  readonly degrees: readonly (readonly [string, string | null])[]
  readonly bullets: readonly string[]
  readonly skills: readonly string[]
  readonly certificates: readonly (readonly [string, string | null])[]
  readonly headlines: readonly string[]
  readonly summaries: readonly string[]
  readonly projects: readonly (readonly [string, string | null])[]
}

export const split = (words: string): readonly string[] => words.split('; ')

/** `PhD: Renal Physiology; MBBS` → `[['PhD', 'Renal Physiology'], ['MBBS', null]]` */
export const pairs = (words: string): readonly (readonly [string, string | null])[] =>
  split(words).map((pair): readonly [string, string | null] => {
    const [first = '', second = null] = pair.split(': ')
    return [first, second]
  })
