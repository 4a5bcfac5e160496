import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countMonths } from './dates/months.ts'
import { countWorkMonths } from './roles.ts'
import type { JsonResume, PartialDate } from './types.ts'

type Job = JsonResume['work'][number]

const AS_OF = '2026-01'

const jobOf = (startDate: PartialDate, endDate: PartialDate): Job => ({ startDate, endDate, highlights: [] })

const monthsOf = (work: readonly Job[]): number => {
  const json: JsonResume = {
    basics: {},
    work: [...work],
    volunteer: [],
    education: [],
    awards: [],
    certificates: [],
    publications: [],
    skills: [],
    languages: [],
    interests: [],
    references: [],
    projects: [],
  }
  return countWorkMonths(json, new Set(), AS_OF) ?? 0
}

const toMonth = (index: number): string =>
  `${1990 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
// January 1990 to December 2025: nothing is after AS_OF.
const stretch = fc.tuple(fc.integer({ min: 0, max: 431 }), fc.integer({ min: 0, max: 120 }))
const span = stretch.map(([start, length]) => [start, Math.min(431, start + length)] as const)
const toJob = ([start, end]: readonly [number, number]): Job => jobOf(toMonth(start), toMonth(end))
const spans = fc.array(span, { minLength: 1, maxLength: 12 })

describe('countWorkMonths', () => {
  it.each<readonly [string, readonly Job[], number]>([
    ['a year alone as twelve months', [jobOf('2019', '2019')], 12],
    ['a quarter as three', [jobOf('2020-07', '2020-09')], 3],
    ['nothing that ends before it begins', [jobOf('2020-05', '2019-05')], 0],
    ['nothing after the day it is asked', [jobOf('2025-12', '2027-12')], 2],
  ])('counts %s', (_, work, months) => {
    expect(monthsOf(work)).toBe(months)
  })

  it('is never more than from the first start to the last end', () => {
    fc.assert(
      fc.property(spans, (all) => {
        const start = toMonth(Math.min(...all.map(([from]) => from)))
        const end = toMonth(Math.max(...all.map(([, to]) => to)))
        expect(monthsOf(all.map(toJob))).toBeLessThanOrEqual(countMonths({ start, end }))
      }),
    )
  })

  it('stays with a role that lies inside another', () => {
    fc.assert(
      fc.property(spans, fc.nat(), fc.nat(), fc.nat(), (all, which, later, earlier) => {
        const [start, end] = all[which % all.length] ?? [0, 0]
        const from = start + (later % (end - start + 1))
        const inside = toJob([from, end - (earlier % (end - from + 1))])
        expect(monthsOf([...all.map(toJob), inside])).toBe(monthsOf(all.map(toJob)))
      }),
    )
  })

  it('never falls with another role, and never grows by more than that role', () => {
    fc.assert(
      fc.property(spans, span, (all, one) => {
        const before = monthsOf(all.map(toJob))
        const after = monthsOf([...all, one].map(toJob))
        expect(after).toBeGreaterThanOrEqual(before)
        expect(after).toBeLessThanOrEqual(before + one[1] - one[0] + 1)
      }),
    )
  })

  it('does not depend on the order in which roles are printed', () => {
    fc.assert(
      fc.property(spans, (all) => {
        expect(monthsOf(all.toReversed().map(toJob))).toBe(monthsOf(all.map(toJob)))
      }),
    )
  })
})
