import { describe, expect, test } from 'vitest'
import { openAnalysts } from './analysts.ts'
import { inventEmployer } from './employers.ts'
import { inventAd } from './postings.ts'
import { readAds, readResume } from './readings.ts'

const orderOf = (person: number) => ({ person, ads: [inventAd(person, inventEmployer(1))], asOf: '2026-10-01' })

describe('analysts', () => {
  test('answer every order with its own, as this thread would', async () => {
    const analysts = openAnalysts()
    const orders = [1, 2, 3].map(orderOf)
    const { ads } = orderOf(4)
    const [read, ...resumes] = await Promise.all([analysts.readAds(ads), ...orders.map(analysts.readResume)]).finally(
      analysts.close,
    )
    expect(read).toEqual(readAds(ads))
    expect(resumes).toEqual(orders.map(readResume))
  })

  test('pass on what went wrong', async () => {
    const analysts = openAnalysts()
    // No ad is like this; something has to go wrong.
    const impossible = orderOf(1).ads.map((ad) => ({ ...ad, title: null as never }))
    await expect(analysts.readAds(impossible)).rejects.toThrow()
    await analysts.close()
  })
})
