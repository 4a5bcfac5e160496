import { expect, it } from 'vitest'
import { lineThrough, mean, median, quantile } from './statistics.ts'

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

it('a straight line has its slope, and no error', () => {
  const { slope, error } = lineThrough([0, 1, 2, 3].map((x) => [x, 5 + 2 * x]))
  expect(slope).toBeCloseTo(2, 10)
  expect(error).toBeCloseTo(0, 10)
})

it('points that stray have the error of the textbook', () => {
  // y = 1, 3, 2, 5: slope 1.1, sum of squares of what strays 2.7, spread of x 5.
  const { slope, error } = lineThrough([1, 3, 2, 5].map((y, x) => [x, y]))
  expect(slope).toBeCloseTo(1.1, 10)
  expect(error).toBeCloseTo(Math.sqrt(2.7 / 2 / 5), 10)
})

it('two points are no line', () => {
  expect(
    lineThrough([
      [0, 1],
      [1, 2],
    ]).slope,
  ).toBeNaN()
})
