/** Ranks with ties averaged, 1 the lowest. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, index) => ({ value, index })).sort((a, b) => a.value - b.value)
  const ranks = new Array<number>(values.length).fill(0)
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1
    for (let at = from; at <= to; at += 1) ranks[order[at]?.index ?? 0] = (from + to) / 2 + 1
    from = to + 1
  }
  return ranks
}

/** Spearman's rank correlation, ties averaged; null when either side does not vary. */
export function spearman(one: readonly number[], other: readonly number[]): number | null {
  const [a, b] = [ranksOf(one), ranksOf(other)]
  const mean = (one.length + 1) / 2
  const covariance = a.reduce((sum, rank, index) => sum + (rank - mean) * ((b[index] ?? 0) - mean), 0)
  const spread = (ranks: readonly number[]): number =>
    Math.sqrt(ranks.reduce((sum, rank) => sum + (rank - mean) ** 2, 0))
  const scale = spread(a) * spread(b)
  return scale === 0 ? null : covariance / scale
}

/**
 * Normalised discounted cumulative gain of the order that `scores` give to `grades`, gain 2^grade − 1, discount log2(rank + 1)
 * (Järvelin & Kekäläinen 2002, in the form of Burges 2005). Equal scores share the mean of their grades. Null when all grades are 0.
 */
export function ndcg(scores: readonly number[], grades: readonly number[]): number | null {
  const gained = (order: readonly number[]): number =>
    order.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0)
  const gains = grades.map((grade) => 2 ** grade - 1)
  const ideal = gained([...gains].sort((a, b) => b - a))
  if (ideal === 0) return null
  const order = scores.map((score, index) => ({ score, gain: gains[index] ?? 0 })).sort((a, b) => b.score - a.score)
  const shared = order.map(({ score }) => {
    const tied = order.filter((other) => other.score === score)
    return tied.reduce((sum, { gain }) => sum + gain, 0) / tied.length
  })
  return gained(shared) / ideal
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
