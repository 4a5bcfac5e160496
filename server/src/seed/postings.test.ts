import { parseJob } from '@zodie/engine'
import { describe, expect, it } from 'vitest'
import { inventEmployer } from './employers.ts'
import { inventAd, inventOffer } from './postings.ts'

const ads = Array.from({ length: 300 }, (_, number) => {
  const ad = inventAd(number, inventEmployer(number))
  return { ...ad, ...inventOffer(number, ad) }
})

describe('invented ads', () => {
  it('leave no slot unfilled and fit the columns of a job', () => {
    for (const ad of ads) {
      expect(`${ad.title} ${ad.description} ${ad.requirements}`).not.toMatch(/[{}]|undefined|NaN/)
      expect(ad.title.length).toBeLessThanOrEqual(200)
      expect(ad.salary_min).toBeGreaterThan(0)
      expect(ad.salary_min).toBeLessThan(ad.salary_max)
    }
  })

  it('are all different, and the same for the same number', () => {
    expect(new Set(ads.map(({ description }) => description)).size).toBe(ads.length)
    expect(ads[7]).toMatchObject(inventAd(7, inventEmployer(7)))
  })

  it('say what is required and what is preferred, as the engine understands it', () => {
    const importances = ads.map(
      (ad) =>
        new Set(parseJob({ ...ad, experienceLevel: ad.experience_level }).criteria.map(({ importance }) => importance)),
    )
    expect(importances.filter((found) => !found.has('required'))).toEqual([])
    // A few ads prefer only what no lexicon has ("Running a club").
    expect(importances.filter((found) => !found.has('preferred')).length).toBeLessThan(ads.length / 20)
  })
})

describe('invented companies', () => {
  it('have names of their own', () => {
    const names = Array.from({ length: 1000 }, (_, number) => inventEmployer(number).company)
    expect(new Set(names).size).toBe(names.length)
  })
})
