import { describe, expect, it } from 'vitest'
import { f1Of, isAlike, isAlikeDegree, isSameMonth, isSamePhone, precisionOf, recallOf, tally } from './compare.ts'

describe('isAlike', () => {
  it.each([
    ['case and accents', 'Hôpital Sainte-Aurore', 'HOPITAL SAINTE AURORE', true],
    ['four of five words', 'Two Rivers Hospital Trust', 'Two Rivers Hospital Trust UK', true],
    ['two of three words', 'Staff Nurse', 'Senior Staff Nurse', false],
    ['characters of Chinese', '东海理工大学', '东海理工大学院', true],
    ['nothing found', '', 'Nurse', false],
  ])('%s', (_, one, other, expected) => expect(isAlike(one, other)).toBe(expected))
})

it.each([
  ['Grado Ingeniería Civil', 'Grado en Ingeniería Civil', true],
  ['BSc', 'BSc in Geology', false],
])('the degree %s for %s', (found, printed, expected) => expect(isAlikeDegree(found, printed)).toBe(expected))

it.each([
  ['+44 7700 900123', '07700 900123', true],
  ['07700 900123', '07700 900124', false],
  ['900123', '07700 900123', false],
])('the phone %s for %s', (one, other, expected) => expect(isSamePhone(one, other)).toBe(expected))

it.each([
  ['2020-03-17', '2020-03', true],
  ['2020', '2020-01', false],
  [null, null, true],
  [null, '2020', false],
])('the month %s for %s', (one, other, expected) => expect(isSameMonth(one, other)).toBe(expected))

describe('tally', () => {
  const equal = (one: string, other: string): boolean => one === other

  it('uses every found value once', () => {
    expect(tally(['a'], ['a', 'a'], equal)).toMatchObject({ right: 1, found: 1, printed: 2, missed: ['a'], extra: [] })
  })

  it('names what was found and is not printed', () => {
    expect(tally(['a', 'b'], ['b'], equal)).toMatchObject({ right: 1, extra: ['a'], missed: [] })
  })

  it('gives precision, recall and their harmonic mean', () => {
    const result = tally(['a', 'b', 'c', 'd'], ['a', 'x'], equal)
    expect([precisionOf(result), recallOf(result), f1Of(result)]).toEqual([0.25, 0.5, 1 / 3])
  })

  it('has no precision where nothing was found', () => {
    const result = tally([], ['a'], equal)
    expect([precisionOf(result), recallOf(result), f1Of(result)]).toEqual([null, 0, 0])
  })
})
