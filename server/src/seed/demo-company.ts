import { locations } from '../../../fixtures/places.ts'
import { industries } from './ads/companies.ts'
import type { Applicant } from './applicants.ts'
import type { Employer } from './employers.ts'
import { type Turns, turnsByTrade } from './histories.ts'
import type { InventedUser } from './people.ts'
import type { PlannedJob } from './plan.ts'
import { planApplication } from './planned-application.ts'
import { inventAd } from './postings.ts'

/** Hires for the invented company; the sign-in of the console offers to be her. */
export const TOVE = { email: 'tove@kvittra.example', fullName: 'Tove Ahlgren' }

const [industry] = industries
export const kvittra: Employer = {
  company: 'Kvittra',
  location: locations.find(({ city }) => city === 'Gothenburg') ?? locations[0],
  industry,
  about:
    'Kvittra moves money between travellers and the companies that carry them: trains, ferries, and one cable car. Seventy people in Gothenburg and at home look after that.',
}

/* Beyond what `zodie seed` can ask for, so that both may be done to one database. */
const FIRST_JOB = 900_000
export const FIRST_USER = 100_001

/** The first ads that are for different positions: one company posts none of them twice. */
export const kvittrasAds = (count: number): readonly PlannedJob['ad'][] => {
  const ads = new Map<string, PlannedJob['ad']>()
  for (let number = FIRST_JOB; ads.size < count; number++) {
    const ad = inventAd(number, kvittra)
    if (!ads.has(ad.title)) ads.set(ad.title, ad)
  }
  return [...ads.values()]
}

export const isOfTrades = (trade: string): boolean => industry.trades.some((one) => one === trade)

/** Compares a resume with some jobs and applies for some of those. */
export const planApplicant = (
  user: InventedUser,
  analysed: readonly PlannedJob[],
  applied: readonly PlannedJob[],
  turns?: Turns,
): Applicant => ({
  user,
  analysed,
  applications: applied.map((job) => planApplication(user, job, turns ?? turnsByTrade(job.ad.trade === user.trade))),
})
