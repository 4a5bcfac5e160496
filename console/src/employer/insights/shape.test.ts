import { describe, expect, it } from 'vitest'
import { funnelBars, groupBars, relaxedBars, scoreColumns } from './shape.ts'

describe('the funnel', () => {
  const bars = funnelBars([
    { status: 'applied', reached: 8, conversion: 50, dwell_days: 2.5 },
    { status: 'screening', reached: 0, conversion: null, dwell_days: null },
    { status: 'hired', reached: 0, conversion: null, dwell_days: null },
    { status: 'rejected', reached: 3, conversion: null, dwell_days: null },
  ])

  it('says who went on and how long they stayed', () => {
    expect(bars[0]).toMatchObject({ label: 'Applied', value: 8, hint: '50 % went on · median stay 2.5 days' })
  })
  it('says why something is not known yet', () => {
    expect(bars[1]?.hint).toBe(
      'not known yet how many go on: nobody got here · median stay not known yet: nobody has left it',
    )
  })
  it('asks neither of a stage that nothing follows', () => {
    expect([bars[2]?.hint, bars[3]?.hint]).toEqual(['the last stage', undefined])
  })
})

it('marks the steps of the scores that lie at or above the bar', () => {
  const steps = [40, 70, 80].map((from) => ({ from, to: from + 10, candidates: from === 80 ? 1 : 2 }))
  expect(scoreColumns(steps, 75).map(({ tone, says }) => [tone, says])).toEqual([
    ['none', '40–50: 2 applicants'],
    ['fair', '70–80: 2 applicants'],
    ['good', '80–90: 1 applicant'],
  ])
})

it('leaves out groups with nobody in them', () => {
  expect(groupBars({ a: 2, b: 0 }, { a: 'A', b: 'B' }).map(({ label }) => label)).toEqual(['A'])
})

it('puts first what would bring the most', () => {
  const criterion = (name: string, more: number) => ({
    ...{ criterion: name, importance: 'required', qualify: 3 + more, more, fewer: 0, text: '' },
  })
  const bars = relaxedBars({ comparable: 9, not_comparable: 0, criteria: [criterion('Kafka', 0), criterion('Go', 2)] })
  expect(bars.map(({ label, text }) => [label, text])).toEqual([
    ['Go', '5 qualify (+2)'],
    ['Kafka', '3 qualify'],
  ])
})
