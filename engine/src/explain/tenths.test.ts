import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tenthsThatAddUpTo } from './tenths.ts'

const tenthsOf = (amounts: readonly number[]): number =>
  amounts.reduce((total, amount) => total + Math.round(amount * 10), 0)

describe('parts in tenths', () => {
  it.each([
    [1, [0.25, 0.25, 0.25, 0.25], [0.3, 0.3, 0.2, 0.2]],
    [0.9, [0.3, 0.6], [0.3, 0.6]],
    [0.8, [0.3, 0.6], [0.2, 0.6]],
    [66.6, [33.34, 33.29, 0], [33.3, 33.3, 0]],
    [0, [], []],
  ])('that add up to %d of %j are %j', (sum, amounts, parts) => {
    expect(tenthsThatAddUpTo(sum, amounts)).toEqual(parts)
  })

  // As an overall score is made: of scores from 0 to 100 by what each counts, the scores rounded and not rounded.
  const scored = fc.array(
    fc.record({ score: fc.double({ min: 0, max: 100, noNaN: true }), weight: fc.integer({ min: 1, max: 100 }) }),
    { minLength: 1, maxLength: 7 },
  )
  it('add up to the overall score, each at most a tenth from what it is', () => {
    fc.assert(
      fc.property(scored, (parts) => {
        const all = parts.reduce((total, { weight }) => total + weight, 0)
        const exact = parts.reduce((total, { score, weight }) => total + (score * weight) / all, 0)
        const overall = Math.round(exact * 10) / 10
        const amounts = parts.map(({ score, weight }) => ((Math.round(score * 10) / 10) * weight) / all)
        const printed = tenthsThatAddUpTo(overall, amounts)
        expect(tenthsOf(printed)).toBe(Math.round(overall * 10))
        printed.forEach((part, place) => {
          expect(part).toBeGreaterThanOrEqual(0)
          expect(Math.abs(part - (amounts[place] ?? 0))).toBeLessThanOrEqual(0.1 + 1e-9)
        })
      }),
      { numRuns: 2000 },
    )
  })
})
