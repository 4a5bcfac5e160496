import { seededRandom } from '../../../fixtures/random.ts'
import { type Applicant, planApplicants } from './applicants.ts'
import { type InventedUser, inventUsers, secondsWithin } from './people.ts'
import { TEXTS } from './pools.ts'
import { type AdText, inventAd, inventOffer, type Offer } from './postings.ts'

export interface SeedSize {
  readonly users: number
  readonly jobs: number
  readonly applications: number
  readonly analyses: number
}

export interface PlannedJob {
  readonly number: number
  readonly ad: AdText
  readonly offer: Offer
  readonly employerEmail: string
  readonly secondsAgo: number
}

/** Everything that will be there, before anything is written. A function of the size alone; times are relative. */
export interface Plan {
  readonly users: readonly InventedUser[]
  readonly jobs: readonly PlannedJob[]
  readonly applicants: readonly Applicant[]
}

export const planSeed = (size: SeedSize): Plan => {
  const users = inventUsers(size.users)
  const employers = users.filter(({ employer }) => employer !== undefined)
  const ads = Array.from({ length: Math.min(size.jobs, TEXTS) }, (_, number) => planAd(number, employers))
  const jobs = Array.from({ length: size.jobs }, (_, number) => ads[number % TEXTS]).flatMap((planned, number) =>
    planned === undefined ? [] : [planJob(number, planned)],
  )
  const candidates = users.filter(({ employer }) => employer === undefined)
  return { users, jobs, applicants: planApplicants(candidates, jobs, size) }
}

type PlannedAd = Pick<PlannedJob, 'ad' | 'employerEmail'>

const planAd = (number: number, employers: readonly InventedUser[]): PlannedAd | undefined => {
  const random = seededRandom(`employer-of-${number}`)
  // Squared: a few employers post much, most of them little.
  const user = employers[Math.floor(random.next() ** 2 * employers.length)]
  return user?.employer === undefined ? undefined : { ad: inventAd(number, user.employer), employerEmail: user.email }
}

const planJob = (number: number, { ad, employerEmail }: PlannedAd): PlannedJob => ({
  number,
  ad,
  employerEmail,
  offer: inventOffer(number, ad),
  secondsAgo: secondsWithin(`posted-${number}`, 1, 365),
})
