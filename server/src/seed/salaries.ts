import type { Random } from '../../../fixtures/random.ts'
import type { AdLevel } from './ads/ad.ts'

/** Per year, in whole units of the currency. */
export interface Salary {
  readonly salary_min: number
  readonly salary_max: number
  readonly salary_currency: string
}

interface Country {
  readonly currency: string
  /** Units of the currency for one euro of a German salary: price level and exchange rate together, roughly. */
  readonly factor: number
  readonly roundTo: number
}

const german: Country = { currency: 'EUR', factor: 1, roundTo: 500 }
const countries: Readonly<Record<string, Country>> = {
  DE: german,
  FR: { currency: 'EUR', factor: 0.85, roundTo: 500 },
  IE: { currency: 'EUR', factor: 1.05, roundTo: 500 },
  GB: { currency: 'GBP', factor: 0.8, roundTo: 500 },
  US: { currency: 'USD', factor: 1.45, roundTo: 1000 },
  CA: { currency: 'CAD', factor: 1.45, roundTo: 1000 },
  AU: { currency: 'AUD', factor: 1.6, roundTo: 1000 },
  SE: { currency: 'SEK', factor: 10, roundTo: 6000 },
}

const levelFactors: Readonly<Record<AdLevel, number>> = { entry: 0.7, junior: 0.82, mid: 1, senior: 1.22, lead: 1.42 }

/** A believable range around `euros`, which is the middle level in Germany. */
export const salaryOf = (euros: number, level: AdLevel, countryCode: string, random: Random): Salary => {
  const { currency, factor, roundTo } = countries[countryCode] ?? german
  const middle = euros * factor * levelFactors[level] * (0.93 + 0.14 * random.next())
  const rounded = (amount: number) => Math.round(amount / roundTo) * roundTo
  return { salary_min: rounded(middle * 0.9), salary_max: rounded(middle * 1.12), salary_currency: currency }
}
