import type { LineItem } from './types.ts'
import { meanOf, type Part } from './weights.ts'

interface Weighed {
  readonly item: Omit<LineItem, 'weight'>
  readonly weight: number
}

/** Gives every item its share of the dimension; unknown ones leave the denominator, and `others` take part of it. */
export function weighed(
  all: readonly Weighed[],
  others: readonly Part[] = [],
): { items: LineItem[]; total: number; share: number | null } {
  const parts = all.map(({ item, weight }) => ({ credit: item.level === 'unknown' ? null : item.credit, weight }))
  const total = [...parts, ...others].reduce((sum, { credit, weight }) => sum + (credit === null ? 0 : weight), 0)
  const items = all.map(({ item, weight }) => ({
    ...item,
    weight: item.level === 'unknown' || total === 0 ? 0 : weight / total,
  }))
  return { items, total, share: meanOf([...parts, ...others]) }
}
