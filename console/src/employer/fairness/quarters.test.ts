import { expect, it } from 'vitest'
import { ripeQuarters } from './quarters.ts'

it.each([
  ['2026-11-30T00:00:00Z', '2026 Q2', '2026-04-01', '2026-06-30'],
  ['2026-01-01T00:00:00Z', '2025 Q3', '2025-07-01', '2025-09-30'],
  ['2026-06-30T23:59:59Z', '2025 Q4', '2025-10-01', '2025-12-31'],
])('on %s the latest quarter that is ripe is %s', (now, label, from, to) => {
  expect(ripeQuarters(new Date(now), 1)).toEqual([{ label, from, to }])
})

it('goes back over the turn of a year', () => {
  expect(ripeQuarters(new Date('2026-07-01T00:00:00Z'), 3).map(({ label }) => label)).toEqual([
    '2026 Q1',
    '2025 Q4',
    '2025 Q3',
  ])
})
