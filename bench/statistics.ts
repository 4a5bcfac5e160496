/** The value below which `share` (0–1) of the values lie; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

export const median = (values: readonly number[]): number => quantile(values, 0.5)
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

export interface Line {
  /** Of y for each step of 1 in x. */
  readonly slope: number
  /** Standard error of the slope: twice that to each side holds the true one in 19 of 20 cases, where points stray by chance alone. */
  readonly error: number
}

/** The straight line through points by least squares; NaN of fewer than three. */
export function lineThrough(points: readonly (readonly [x: number, y: number])[]): Line {
  if (points.length < 3) return { slope: Number.NaN, error: Number.NaN }
  const [meanX, meanY] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))]
  const spread = points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
  const slope = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0) / spread
  const strays = points.reduce((sum, [x, y]) => sum + (y - meanY - slope * (x - meanX)) ** 2, 0)
  return { slope, error: Math.sqrt(strays / (points.length - 2) / spread) }
}
