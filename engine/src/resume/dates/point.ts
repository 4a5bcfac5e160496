import type { PartialDate } from '../types.ts'
import type { Tokens } from './years.ts'

/**
 * One date as written. `value` is null for a template's "20XX" and for a month whose year stands elsewhere ("May – Aug 2019").
 * `weak` forms ("05/19", "'19", a month alone) are dates only beside another date.
 */
export interface ReadPoint {
  readonly from: number
  /** Index of the token after the point. */
  readonly next: number
  readonly value: PartialDate | null
  /** Where a range that ends with it ends, when that is later than `value`: "Q3 2020" is 2020-07 … 2020-09, "WS 2019/20" 2019 … 2020. */
  readonly last?: PartialDate
  readonly month: number | null
  readonly weak: boolean
}

export type Reader = (tokens: Tokens, at: number, dayFirst: boolean) => ReadPoint | undefined
