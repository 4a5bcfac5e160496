import type { LineItem } from '@zodie/engine'

/** A criterion of the job that is met, and the resume's words for it. */
export interface Reason {
  readonly criterion: string
  readonly kind: LineItem['criterion']['kind']
  readonly level: string
  readonly quote: string | null
}

const MOST_REASONS = 5

/** What counts most and is met, with the words that show it. */
export const reasonsOf = (items: readonly LineItem[]): Reason[] =>
  items
    .filter(({ credit }) => credit > 0)
    .toSorted((one, other) => other.credit * other.weight - one.credit * one.weight)
    .slice(0, MOST_REASONS)
    .map(({ criterion, level, resume }) => ({
      criterion: criterion.label,
      kind: criterion.kind,
      level,
      quote: resume[0]?.quote ?? null,
    }))
