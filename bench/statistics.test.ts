import { expect, it } from 'vitest'
import { mean, median, quantile } from './statistics.ts'

it.each([
  ['the median of an odd number', median([3, 1, 2]), 2],
  ['the upper one of two middles', median([1, 2, 3, 4]), 3],
  [
    '95 % of a hundred',
    quantile(
      Array.from({ length: 100 }, (_, place) => place + 1),
      0.95,
    ),
    96,
  ],
  ['the mean', mean([1, 2, 6]), 3],
  ['nothing of nothing', mean([]) + median([]), 0],
])('%s', (_, value, expected) => expect(value).toBe(expected))
