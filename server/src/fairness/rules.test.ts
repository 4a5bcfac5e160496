import { describe, expect, it } from 'vitest'
import { Problem } from '../problems.ts'
import { firstDayOf, lastDayOf, lastSettled, quarterOf, settledAt, wholeYearsOf } from './periods.ts'
import { periodOf } from './rules.ts'

const NOW = new Date('2026-05-20T10:00:00Z')
const days = (asked: Parameters<typeof periodOf>[0], now = NOW) => {
  const { from, to } = periodOf(asked, now)
  return [firstDayOf(from), lastDayOf(to)]
}

describe('a period', () => {
  it.each([
    ['nothing said', {}, ['2025-01-01', '2025-12-31']],
    ['a beginning', { from: '2024-04-01' }, ['2024-04-01', '2025-03-31']],
    ['a late beginning', { from: '2025-07-01' }, ['2025-07-01', '2025-12-31']],
    ['an end', { to: '2025-06-30' }, ['2024-07-01', '2025-06-30']],
    ['both', { from: '2025-10-01', to: '2025-12-31' }, ['2025-10-01', '2025-12-31']],
  ])('of %s', (_what, asked, expected) => expect(days(asked)).toEqual(expected))

  it('of nothing said is the last year that is settled as a whole', () => {
    expect(days({}, new Date('2026-03-31T23:59:59Z'))).toEqual(['2024-01-01', '2024-12-31'])
    expect(days({}, new Date('2026-04-01T00:00:00Z'))).toEqual(['2025-01-01', '2025-12-31'])
  })

  it.each([
    [{ from: '2025-01-02' }, '2025-01-01'],
    [{ to: '2025-12-30' }, '2025-12-31'],
    [{ to: '2026-03-31' }, '2025-12-31'],
    [{ from: '2026-01-01' }, 'before to'],
    [{ from: '2025-10-01', to: '2025-06-30' }, 'before to'],
    [{ from: '2020-10-01', to: '2025-12-31' }, '20 quarters'],
  ])('%j is refused with what would be right', (asked, hint) => {
    expect(() => periodOf(asked, NOW)).toThrow(Problem)
    expect(() => periodOf(asked, NOW)).toThrow(hint)
  })
})

it('settles a quarter at the end of the next', () => {
  const quarter = quarterOf(new Date('2025-11-11T00:00:00Z'))
  expect(settledAt(quarter).toISOString()).toBe('2026-04-01T00:00:00.000Z')
  expect(lastSettled(new Date(settledAt(quarter).getTime() - 1))).toBe(quarter - 1)
  expect(lastSettled(settledAt(quarter))).toBe(quarter)
})

it('lies in whole years', () => {
  const { from, to } = wholeYearsOf(periodOf({ from: '2024-04-01', to: '2025-03-31' }, NOW))
  expect([firstDayOf(from), lastDayOf(to)]).toEqual(['2024-01-01', '2025-12-31'])
})
