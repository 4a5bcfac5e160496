import { locations } from '../../../fixtures/places.ts'
import { seededRandom } from '../../../fixtures/random.ts'
import { industries } from './ads/companies.ts'
import type { Applicant } from './applicants.ts'
import { openChoices } from './choices.ts'
import type { Employer } from './employers.ts'
import { type InventedUser, personNumber, secondsWithin, uploadDayOf } from './people.ts'
import type { Plan, PlannedJob } from './plan.ts'
import { planApplication } from './planned-application.ts'
import { inventAd, inventOffer } from './postings.ts'

/** Hires for the invented company; the sign-in of the console offers to be her. */
export const TOVE = { email: 'tove@kvittra.example', fullName: 'Tove Ahlgren' }

const [industry] = industries
const kvittra: Employer = {
  company: 'Kvittra',
  location: locations.find(({ city }) => city === 'Gothenburg') ?? locations[0],
  industry,
  about:
    'Kvittra moves money between travellers and the companies that carry them: trains, ferries, and one cable car. Seventy people in Gothenburg and at home look after that.',
}

const JOBS = 12
const CANDIDATES = 40
/* Beyond what `zodie seed` can ask for, so that both may be done to one database. */
const FIRST_JOB = 900_000
const FIRST_USER = 100_001
// Everybody came after the last job was posted, and lately enough for a month's charts to have something in them.
const POSTED_DAYS_AGO = { min: 61, max: 110 }
const MOST_DAYS_AGO = 60
const ANALYSES_EACH = 4
const APPLY_AFTER_ANALYSIS = 0.7

const tove: InventedUser = {
  ...TOVE,
  number: FIRST_USER - 1,
  person: FIRST_USER - 1,
  trade: industry.trades[0],
  employer: kvittra,
  secondsAgo: secondsWithin('demo-employer', POSTED_DAYS_AGO.max + 1, POSTED_DAYS_AGO.max + 5),
}

/** The first numbers whose ads are for different positions: one company posts none of them twice. */
const planJobs = (): readonly PlannedJob[] => {
  const jobs = new Map<string, PlannedJob>()
  for (let number = FIRST_JOB; jobs.size < JOBS; number++) {
    const ad = inventAd(number, kvittra)
    const secondsAgo = secondsWithin(`posted-${number}`, POSTED_DAYS_AGO.min, POSTED_DAYS_AGO.max)
    if (!jobs.has(ad.title))
      jobs.set(ad.title, { number, ad, offer: inventOffer(number, ad), employerEmail: TOVE.email, secondsAgo })
  }
  return [...jobs.values()]
}

/** The first numbers whose people are of the company's trades and came lately. */
const planCandidates = (): readonly InventedUser[] => {
  const candidates: InventedUser[] = []
  for (let number = FIRST_USER; candidates.length < CANDIDATES; number++) {
    const day = uploadDayOf(number)
    if (day > MOST_DAYS_AGO) continue
    const { trade, resume } = personNumber(number)
    const { name = '', email = '' } = resume.basics
    const secondsAgo = secondsWithin(`signed-up-${number}`, day, day)
    if (industry.trades.some((one) => one === trade))
      candidates.push({ number, person: number, email, fullName: name, trade, employer: undefined, secondsAgo })
  }
  return candidates
}

const planApplicant = (user: InventedUser, analysed: readonly PlannedJob[]): Applicant => {
  const random = seededRandom(`choices-of-${user.number}`)
  const applied = analysed.filter(() => random.chance(APPLY_AFTER_ANALYSIS))
  return { user, analysed, applications: applied.map((job) => planApplication(user, job)) }
}

/** A small company with a dozen jobs and forty people who apply to some of them. Always the same. */
export const planDemo = (): Plan => {
  const [jobs, candidates] = [planJobs(), planCandidates()]
  const choices = openChoices(jobs, ANALYSES_EACH + 1)
  return {
    users: [tove, ...candidates],
    jobs,
    applicants: candidates.map((user) => planApplicant(user, choices.toAnalyse(user, ANALYSES_EACH))),
  }
}
