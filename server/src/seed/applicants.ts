import { type Random, seededRandom } from '../../../fixtures/random.ts'
import { openChoices } from './choices.ts'
import type { InventedUser } from './people.ts'
import type { PlannedJob, SeedSize } from './plan.ts'
import { type PlannedApplication, planApplication } from './planned-application.ts'

/** A candidate, the jobs that this candidate compares the resume with, in that order, and those applied to. */
export interface Applicant {
  readonly user: InventedUser
  readonly analysed: readonly PlannedJob[]
  readonly applications: readonly PlannedApplication[]
}

// Fewer look like nobody compares; with many analyses everybody gets more.
const ANALYSES_EACH = 5
const APPLICATIONS_EACH = 8
// Most who compare apply, some are told enough by the comparison.
const APPLY_AFTER_ANALYSIS = 0.8

/** How many the next of `people` get, so that `left` is used up by the last of them. */
const shareOf = (left: number, people: number, least: number): number =>
  Math.min(left, Math.max(least, Math.ceil(left / Math.max(1, people))))

/** Some send one application, some twenty; on the whole as many as were asked for. */
const uneven = (share: number, left: number, people: number, random: Random): number =>
  people <= 20 ? share : Math.min(left, Math.max(1, Math.round(share * (0.3 + 1.4 * random.next()))))

export const planApplicants = (
  candidates: readonly InventedUser[],
  jobs: readonly PlannedJob[],
  { analyses, applications }: Pick<SeedSize, 'analyses' | 'applications'>,
): readonly Applicant[] => {
  const most = Math.max(ANALYSES_EACH, Math.ceil(analyses / Math.max(1, candidates.length)))
  const choices = openChoices(jobs, most + 1)
  const applicants: Applicant[] = []
  let [toAnalyse, toSend] = [analyses, applications]
  for (const [index, user] of candidates.entries()) {
    if (toAnalyse === 0 && toSend === 0) break
    const random = seededRandom(`choices-of-${user.number}`)
    const people = candidates.length - index
    const analysed = choices.toAnalyse(user, shareOf(toAnalyse, people, ANALYSES_EACH))
    const count = uneven(shareOf(toSend, people, APPLICATIONS_EACH), toSend, people, random)
    const first = analysed.filter(() => random.chance(APPLY_AFTER_ANALYSIS))
    const applied = choices.toApply(user, { first, without: analysed, count }, random)
    toAnalyse -= analysed.length
    toSend -= applied.length
    if (analysed.length + applied.length > 0)
      applicants.push({ user, analysed, applications: applied.map((job) => planApplication(user, job)) })
  }
  return applicants
}
