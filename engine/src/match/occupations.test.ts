import { describe, expect, it } from 'vitest'
import { OCCUPATION_FAMILIES } from './occupation-families.ts'
import { titleForm, titleLikeness } from './occupations.ts'

describe('titleLikeness', () => {
  it.each([
    ['Data Engineer', 'Data Engineer', 1],
    ['Senior Data Engineer', 'Data Engineer', 0.85],
    ['Krankenschwester', 'Registered Nurse', 0.85],
    ['Développeur Java', 'Software Engineer', 0.85],
    ['Bookkeeper', 'Financial Analyst', 0.5],
    ['Site Manager', 'Product Manager', 0],
    ['Beekeeper', 'Welder', 0],
  ] as const)('%s and %s: at least %d', (one, other, least) => {
    const likeness = titleLikeness(titleForm(one), titleForm(other))
    expect(likeness).toBeGreaterThanOrEqual(least)
    if (least === 0) expect(likeness).toBeLessThan(0.3)
    expect(titleLikeness(titleForm(other), titleForm(one))).toBe(likeness)
  })
})

describe('the table of families', () => {
  it('names every family once and only families as near', () => {
    const names = OCCUPATION_FAMILIES.map(({ family }) => family)
    expect(new Set(names).size).toBe(names.length)
    for (const { near } of OCCUPATION_FAMILIES) expect(names).toEqual(expect.arrayContaining([...near]))
  })
  it('is folded, so that its phrases can be met', () => {
    for (const { phrases } of OCCUPATION_FAMILIES)
      for (const phrase of phrases) expect(phrase).toMatch(/^[a-z0-9]+(?: [a-z0-9]+)*$/)
  })
})
