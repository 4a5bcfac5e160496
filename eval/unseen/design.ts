import type { Wishes } from './invent.ts'
import type { Curriculum, Half, Lang, Part } from './model.ts'
import type { Trade } from './wording/trades.ts'

/** A page design: who is printed in it, and how. One design is one layout family of the evaluation. */
export interface Design {
  readonly id: string
  readonly half: Half
  readonly wishes: Omit<Wishes, 'lang' | 'trade' | 'parts'> & { readonly parts: readonly Part[] }
  readonly people: readonly (Trade | Exclude<Lang, 'en'>)[]
  /** Parts that are printed without a heading. */
  readonly bare?: readonly Part[]
  /** A heading that only this design prints. */
  readonly extra?: Readonly<Partial<Record<Lang, string>>>
  readonly css: string
  body(cv: Curriculum): string
  /** Chromium's own page header and footer: the date, the title and page numbers in the margins. */
  readonly hasPageFooter?: true
}
