import type { Random } from '../../../fixtures/random.ts'

/** Picks a row with the probability of its share. */
export const pickByShare = <Row extends { readonly share: number }>(
  rows: readonly [Row, ...Row[]],
  random: Random,
): Row => {
  let left = random.next() * rows.reduce((sum, { share }) => sum + share, 0)
  for (const row of rows) {
    left -= row.share
    if (left < 0) return row
  }
  return rows[0]
}
