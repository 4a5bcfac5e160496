import type { Lang, Part } from '../model.ts'
import type { Person, Wishes } from './person.ts'

/** A page design of this folder, and the callings of those whom it prints (`wording/`). */
export interface Page {
  readonly id: string
  readonly wishes: Wishes
  readonly people: readonly string[]
  /** Parts that are printed without a heading. */
  readonly bare?: readonly Part[]
  /** A heading that only this design prints. */
  readonly extra?: Readonly<Partial<Record<Lang, string>>>
  readonly css: string
  body(person: Person): string
}
