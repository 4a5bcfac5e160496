import { seededRandom } from '../../../fixtures/random.ts'
import { inventHistory, type Step, type Turns } from './histories.ts'
import { letterFor } from './letters.ts'
import { DAY, type InventedUser } from './people.ts'
import type { PlannedJob } from './plan.ts'
import { pickByShare } from './shares.ts'

export interface PlannedApplication {
  readonly job: PlannedJob
  readonly secondsAgo: number
  readonly source: string | null
  readonly coverLetter: string | null
  /** False: sent without one. */
  readonly hasResume: boolean
  /** What happened since, in order. */
  readonly steps: readonly Step[]
}

interface Source {
  readonly source: string | null
  readonly share: number
}

const sources: readonly [Source, ...Source[]] = [
  { source: 'linkedin', share: 28 },
  { source: 'indeed', share: 20 },
  { source: 'company website', share: 19 },
  { source: null, share: 12 },
  { source: 'referral', share: 9 },
  { source: 'newsletter', share: 5 },
  { source: 'job fair', share: 4 },
  { source: 'university', share: 3 },
]

// Once the resume is uploaded and compared.
const EARLIEST = 2 * 3600
const LATEST = 45 * DAY

/** When and how a candidate applies for a job, and what comes of it. */
export const planApplication = (user: InventedUser, job: PlannedJob, turns?: Turns): PlannedApplication => {
  const random = seededRandom(`application-${user.number}-${job.number}`)
  // Squared: most apply soon after they came. Nobody applies tomorrow.
  const latest = Math.min(LATEST, user.secondsAgo - 60)
  const waited = Math.min(EARLIEST, latest) + Math.floor(random.next() ** 2 * Math.max(0, latest - EARLIEST))
  const secondsAgo = user.secondsAgo - waited
  return {
    job,
    secondsAgo,
    source: pickByShare(sources, random).source,
    coverLetter: random.chance(0.4) ? letterFor(user, job, random) : null,
    hasResume: random.chance(0.9),
    steps: inventHistory(secondsAgo, random, turns),
  }
}
