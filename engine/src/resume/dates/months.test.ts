import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countMonths, countMonthsOnce, firstMonth, lastMonth, type Period } from './months.ts'

const period = (start: string, end: string): Period => ({ start, end })

describe('months', () => {
  it.each([
    ['one month', period('2020-01', '2020-01'), 1],
    ['both ends count', period('2020-01', '2020-03'), 3],
    ['over New Year', period('2019-11', '2020-02'), 4],
    ['ends before it begins', period('2020-03', '2020-01'), -1],
  ])('counts %s', (_, one, months) => {
    expect(countMonths(one)).toBe(months)
  })

  it('lets a bare year begin in January and end in December', () => {
    expect(firstMonth('2019')).toBe('2019-01')
    expect(lastMonth('2021')).toBe('2021-12')
    expect(lastMonth('2021-05-17')).toBe('2021-05')
  })

  it.each([
    ['two jobs after each other', [period('2018-01', '2018-12'), period('2019-01', '2019-12')], 24],
    ['two jobs at once', [period('2018-01', '2018-12'), period('2018-07', '2019-06')], 18],
    ['one job inside another', [period('2018-01', '2019-12'), period('2018-03', '2018-05')], 24],
    ['a gap between', [period('2018-01', '2018-01'), period('2020-01', '2020-01')], 2],
    ['an impossible one', [period('2018-05', '2018-01'), period('2020-01', '2020-01')], 1],
  ])('counts %s once', (_, periods, months) => {
    expect(countMonthsOnce(periods)).toBe(months)
  })

  it('is never more than the sum and never less than the longest', () => {
    const month = fc
      .integer({ min: 0, max: 600 })
      .map((index) => `${1980 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`)
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(month, month).map(([a, b]) => (a <= b ? period(a, b) : period(b, a))),
          { minLength: 1 },
        ),
        (periods) => {
          const months = periods.map(countMonths)
          const once = countMonthsOnce(periods)
          expect(once).toBeLessThanOrEqual(months.reduce((sum, count) => sum + count, 0))
          expect(once).toBeGreaterThanOrEqual(Math.max(...months))
        },
      ),
    )
  })
})
