import { seededRandom } from '../../../fixtures/random.ts'
import { openChoices } from './choices.ts'
import { FIRST_USER, isOfTrades, kvittra, kvittrasAds, planApplicant, TOVE } from './demo-company.ts'
import { planEarlierRound } from './earlier-round.ts'
import { type InventedUser, personNumber, secondsWithin, uploadDayOf } from './people.ts'
import type { Plan, PlannedJob } from './plan.ts'
import { type AdText, inventOffer } from './postings.ts'

const JOBS = 12
const EARLIER_JOBS = 3
const CANDIDATES = 40
// Everybody came after the last job was posted, and lately enough for a month's charts to have something in them.
const POSTED_DAYS_AGO = { min: 61, max: 110 }
const MOST_DAYS_AGO = 60
const ANALYSES_EACH = 4
const APPLY_AFTER_ANALYSIS = 0.7

const planJob = (ad: AdText): PlannedJob => ({
  number: ad.number,
  ad,
  offer: inventOffer(ad.number, ad),
  employerEmail: TOVE.email,
  secondsAgo: secondsWithin(`posted-${ad.number}`, POSTED_DAYS_AGO.min, POSTED_DAYS_AGO.max),
})

/** The first numbers whose people are of the company's trades and came lately. */
const planCandidates = (): readonly InventedUser[] => {
  const candidates: InventedUser[] = []
  for (let number = FIRST_USER; candidates.length < CANDIDATES; number++) {
    const day = uploadDayOf(number)
    if (day > MOST_DAYS_AGO) continue
    const { trade, resume } = personNumber(number)
    const { name = '', email = '' } = resume.basics
    const secondsAgo = secondsWithin(`signed-up-${number}`, day, day)
    if (isOfTrades(trade))
      candidates.push({ number, person: number, email, fullName: name, trade, employer: undefined, secondsAgo })
  }
  return candidates
}

/** Came before anything was posted. */
const planTove = (secondsAgo: number): InventedUser => ({
  ...TOVE,
  number: FIRST_USER - 1,
  person: FIRST_USER - 1,
  trade: kvittra.industry.trades[0],
  employer: kvittra,
  secondsAgo,
})

/**
 * A small company with a dozen jobs and forty people who apply to some of them, and an earlier round of hiring that is long over, for
 * the figures that are told of settled years. Always the same for a day (`YYYY-MM-DD`).
 */
export const planDemo = (asOf: string): Plan => {
  const ads = kvittrasAds(JOBS + EARLIER_JOBS)
  const jobs = ads.slice(0, JOBS).map(planJob)
  const candidates = planCandidates()
  const choices = openChoices(jobs, ANALYSES_EACH + 1)
  const applicants = candidates.map((user) => {
    const random = seededRandom(`choices-of-${user.number}`)
    const analysed = choices.toAnalyse(user, ANALYSES_EACH)
    return planApplicant(
      user,
      analysed,
      analysed.filter(() => random.chance(APPLY_AFTER_ANALYSIS)),
    )
  })
  const earlier = planEarlierRound(ads.slice(JOBS), asOf)
  return {
    users: [planTove(earlier.beganSecondsAgo), ...candidates, ...earlier.applicants.map(({ user }) => user)],
    jobs: [...jobs, ...earlier.jobs],
    applicants: [...applicants, ...earlier.applicants],
  }
}
