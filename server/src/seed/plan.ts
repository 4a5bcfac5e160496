import { type Random, seededRandom } from '../../../fixtures/random.ts'
import { type InventedUser, inventUser, secondsWithin } from './people.ts'
import { type InventedPosting, inventPosting } from './postings.ts'

export interface SeedSize {
  readonly users: number
  readonly jobs: number
  readonly analyses: number
}

export interface PlannedJob extends InventedPosting {
  readonly employerEmail: string
  readonly secondsAgo: number
}

/** A candidate and the jobs that this candidate compares the resume with, in that order. */
export interface Applicant {
  readonly user: InventedUser
  readonly jobs: readonly PlannedJob[]
}

/** Everything that will be there, before anything is written. A function of the size alone; times are relative. */
export interface Plan {
  readonly users: readonly InventedUser[]
  readonly jobs: readonly PlannedJob[]
  readonly applicants: readonly Applicant[]
}

export const planSeed = ({ users: userCount, jobs: jobCount, analyses }: SeedSize): Plan => {
  const users = numbersBelow(userCount).map(inventUser)
  const employers = users.filter(({ employer }) => employer !== undefined)
  const jobs = numbersBelow(jobCount).flatMap((number) => planJob(number, employers))
  const candidates = users.filter(({ employer }) => employer === undefined)
  return { users, jobs, applicants: planApplicants(candidates, jobs, analyses) }
}

const numbersBelow = (count: number): number[] => Array.from({ length: count }, (_, number) => number)

const planJob = (number: number, employers: readonly InventedUser[]): PlannedJob[] => {
  const random = seededRandom(`employer-of-${number}`)
  // Squared: a few employers post much, most of them little.
  const user = employers[Math.floor(random.next() ** 2 * employers.length)]
  if (user?.employer === undefined) return []
  const posting = inventPosting(number, user.employer)
  return [{ ...posting, employerEmail: user.email, secondsAgo: secondsWithin(`posted-${number}`, 1, 83) }]
}

// Fewer look like nobody compares; with many analyses everybody gets more.
const JOBS_PER_APPLICANT = 5
// The rest are out of the candidate's line: scores at the low end exist too.
const SHARE_OF_OWN_TRADE = 0.8

const planApplicants = (
  candidates: readonly InventedUser[],
  jobs: readonly PlannedJob[],
  analyses: number,
): readonly Applicant[] => {
  const open = jobs.filter(({ status }) => status !== 'draft').sort((a, b) => b.secondsAgo - a.secondsAgo)
  const ofTrade = Map.groupBy(open, ({ trade }): string => trade)
  const applicants: Applicant[] = []
  let left = analyses
  for (const [index, user] of candidates.entries()) {
    const share = Math.max(JOBS_PER_APPLICANT, Math.ceil(left / (candidates.length - index)))
    const chosen = chooseJobs(user, ofTrade.get(user.trade) ?? [], open, Math.min(share, left))
    left -= chosen.length
    if (chosen.length > 0) applicants.push({ user, jobs: chosen })
    if (left === 0) break
  }
  return applicants
}

/** Up to `count` jobs that were already posted when the candidate came, mostly of the candidate's own trade. */
const chooseJobs = (
  user: InventedUser,
  ofOwnTrade: readonly PlannedJob[],
  open: readonly PlannedJob[],
  count: number,
): readonly PlannedJob[] => {
  const random = seededRandom(`choices-of-${user.number}`)
  const chosen = new Set<PlannedJob>()
  addSome(chosen, postedBefore(user, ofOwnTrade), Math.ceil(count * SHARE_OF_OWN_TRADE), random)
  addSome(chosen, postedBefore(user, open), count, random)
  return [...chosen]
}

/** `jobs` are sorted, oldest first. */
const postedBefore = ({ secondsAgo }: InventedUser, jobs: readonly PlannedJob[]): readonly PlannedJob[] => {
  const end = jobs.findIndex((job) => job.secondsAgo <= secondsAgo)
  return end === -1 ? jobs : jobs.slice(0, end)
}

/** Adds jobs until there are `size`, or no more: from a random place on, every seventeenth, so that ten thousand need no shuffling. */
const addSome = (chosen: Set<PlannedJob>, from: readonly PlannedJob[], size: number, random: Random): void => {
  const start = random.whole(0, Math.max(0, from.length - 1))
  const stride = from.length % STRIDE === 0 ? STRIDE + 2 : STRIDE
  for (let step = 0; step < from.length && chosen.size < size; step += 1) {
    const job = from[(start + step * stride) % from.length]
    if (job !== undefined) chosen.add(job)
  }
}

const STRIDE = 17
