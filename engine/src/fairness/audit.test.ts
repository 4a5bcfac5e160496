import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { auditScores, auditSelections, medianOf, tableOfCounts } from './audit.ts'
import type { CategoryRate, CategoryTable, Scored } from './types.ts'

type Row = readonly [category: string, count: number, above: number]

// The published example of 6 RCNY § 5-301 (c). It prints counts and rates; how many were above follows from them.
const BY_SEX: readonly Row[] = [
  ['Male', 92, 50],
  ['Female', 76, 34],
]
const BY_RACE: readonly Row[] = [
  ['Hispanic or Latino', 28, 18],
  ['White', 40, 15],
  ['Black or African American', 32, 16],
  ['Native Hawaiian or Pacific Islander', 8, 5],
  ['Asian', 24, 10],
]

// Half of everybody is above the median: those of no stated category make up what is missing to it.
const people = (rows: readonly Row[], categorised: (category: string) => Omit<Scored, 'score'>): Scored[] => {
  const stated = rows.flatMap(([category, count, above]) =>
    Array.from({ length: count }, (_, index) => ({ ...categorised(category), score: index < above ? 80 : 40 })),
  )
  const above = stated.filter(({ score }) => score === 80).length
  const others = Array.from({ length: Math.abs(stated.length - 2 * above) }, () => ({
    sex: null,
    race: null,
    score: 2 * above < stated.length ? 80 : 40,
  }))
  return [...stated, ...others]
}

const percent = ({ rate }: CategoryRate): string => (rate * 100).toFixed(1)
const ratio = ({ impactRatio }: CategoryRate): string => (impactRatio ?? Number.NaN).toFixed(2)
const figures = ({ rows }: CategoryTable): readonly (readonly [number, string, string])[] =>
  rows.map((row) => [row.count, percent(row), ratio(row)])

describe('the published example', () => {
  it('comes out by sex', () => {
    const { bySex } = auditScores(people(BY_SEX, (sex) => ({ sex, race: null })))
    expect(figures(bySex)).toEqual([
      [92, '54.3', '1.00'],
      [76, '44.7', '0.82'],
    ])
  })
  it('comes out by race and ethnicity', () => {
    const { byRace } = auditScores(people(BY_RACE, (race) => ({ sex: null, race })))
    expect(figures(byRace)).toEqual([
      // Printed as 64.2: 18 ÷ 28 is 64.286 %. No one rule gives both that (cut off) and the 41.7 of Asian (10 ÷ 24 is 41.667 %,
      // rounded), so rates are kept exact, and printing them is rounding. All ratios come out either way.
      [28, '64.3', '1.00'],
      [40, '37.5', '0.58'],
      [32, '50.0', '0.78'],
      [8, '62.5', '0.97'],
      [24, '41.7', '0.65'],
    ])
    const hispanic = byRace.rows[0]?.rate ?? 0
    expect(Math.floor(hispanic * 1000) / 10).toBe(64.2)
  })
  it('gives the same ratios from the rates as printed', () => {
    const printed = [64.2, 37.5, 50, 62.5, 41.7]
    expect(printed.map((rate) => (rate / 64.2).toFixed(2))).toEqual(['1.00', '0.58', '0.78', '0.97', '0.65'])
  })
})

const one = (sex: string | null, race: string | null, score: number): Scored => ({ sex, race, score })

describe('what the rules say besides', () => {
  it('counts a score at the median as not above it', () => {
    const { bySex, median } = auditScores([one('F', null, 1), one('F', null, 5), one('M', null, 5), one('M', null, 9)])
    expect(median).toBe(5)
    expect(bySex.rows.map(({ favoured }) => favoured)).toEqual([0, 1])
  })
  it('takes the median of all, those of unknown category too, and counts these', () => {
    const { median, byRace } = auditScores([one(null, null, 90), one('F', null, 80), one('F', 'Asian', 10)])
    expect(median).toBe(80)
    expect(byRace.unknown).toBe(2)
  })
  it('crosses sex and race; who leaves one open is unknown there', () => {
    const { intersectional } = auditScores([one('F', 'Asian', 9), one('M', 'Asian', 1), one('F', null, 5)])
    expect(intersectional.rows.map(({ category }) => category)).toEqual(['F, Asian', 'M, Asian'])
    expect(intersectional.unknown).toBe(1)
  })
  it('leaves a category under 2 % out of the ratios and still gives its count and rate', () => {
    const crowd = Array.from({ length: 99 }, (_, index) => one(null, 'White', index))
    const { byRace } = auditScores([...crowd, one(null, 'Asian', 1000)])
    expect(byRace.rows[1]).toEqual({
      category: 'Asian',
      count: 1,
      favoured: 1,
      rate: 1,
      impactRatio: null,
      isSmall: true,
    })
    expect(byRace.rows[0]?.impactRatio).toBe(1)
  })
  it('audits selections by who was selected', () => {
    const group = (sex: string, count: number, selected: number) =>
      Array.from({ length: count }, (_, index) => ({ sex, race: null, selected: index < selected }))
    // § 5-301 (b): 1,390 men, 667 selected; 1,181 women, 555 selected.
    const { bySex } = auditSelections([...group('Male', 1390, 667), ...group('Female', 1181, 555)])
    expect(bySex.rows.map((row) => [(row.rate * 100).toFixed(0), (row.impactRatio ?? 0).toFixed(3)])).toEqual([
      ['48', '1.000'],
      ['47', '0.979'],
    ])
  })
  it('says nothing of nobody, and no ratio where nobody was selected', () => {
    expect(auditScores([])).toEqual({
      assessed: 0,
      median: null,
      bySex: { rows: [], unknown: 0 },
      byRace: { rows: [], unknown: 0 },
      intersectional: { rows: [], unknown: 0 },
    })
    expect(auditSelections([{ sex: 'F', race: null, selected: false }]).bySex.rows[0]?.impactRatio).toBeNull()
  })
})

it('makes the same table of counts as of people', () => {
  const rows = BY_RACE.map(([category, count, favoured]) => ({ category, count, favoured }))
  const { byRace } = auditScores(people(BY_RACE, (race) => ({ sex: null, race })))
  expect(tableOfCounts(rows, 132 + byRace.unknown)).toEqual(byRace)
})

describe('any sample', () => {
  const anybody = fc.record({
    sex: fc.constantFrom('Female', 'Male', null),
    race: fc.constantFrom('Asian', 'White', 'Black or African American', null),
    score: fc.integer({ min: 0, max: 100 }),
  })
  it('is counted in full, has ratios of at most one, and one category of ratio one where there is a ratio', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 60 }), (sample) => {
        const { bySex, byRace, intersectional } = auditScores(sample)
        for (const { rows, unknown } of [bySex, byRace, intersectional]) {
          expect(rows.reduce((sum, { count }) => sum + count, unknown)).toBe(sample.length)
          const ratios = rows.flatMap(({ impactRatio }) => impactRatio ?? [])
          for (const value of ratios) expect(value).toBeLessThanOrEqual(1)
          if (ratios.length > 0) expect(Math.max(...ratios)).toBe(1)
        }
      }),
    )
  })
  it('has a median with no more than half of it on either side', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const median = medianOf(values) ?? Number.NaN
        expect(values.filter((value) => value > median).length * 2).toBeLessThanOrEqual(values.length)
        expect(values.filter((value) => value < median).length * 2).toBeLessThanOrEqual(values.length)
      }),
    )
  })
})
