import { SENIORITY_LEVELS, seniorityOfTitle, seniorityOfYears, seniorityRank } from '../job/title.ts'
import type { ExperienceCriterion } from '../job/types.ts'
import { monthsBetween } from './months.ts'
import { titleLikeness } from './occupations.ts'
import type { PreparedCandidate, PreparedJob } from './prepare.ts'
import type { LineItem } from './types.ts'
import { IMPORTANCE_WEIGHT, type Part } from './weights.ts'

/** Weights within the experience dimension, beside 1 for each required years criterion. */
const TITLE_WEIGHT = 1.5
const SENIORITY_WEIGHT = 0.5
const DUTIES_WEIGHT = 0.5
// A dated role in another occupation is still some work: three years of it count like one.
const OTHER_WORK = 1 / 3
/** From this likeness on a role's title counts as the job's own occupation. */
const SAME_OCCUPATION = 0.8
// A title held long ago says less: full within 5 years of asOf, 0.7 from 15 years on.
const RECENT_MONTHS = 60
const OLD_MONTHS = 180
const OLD_SHARE = 0.3

/** Likeness of each role to the job's occupation, 0–1. */
function roleLikeness(prepared: PreparedCandidate, job: PreparedJob): number[] {
  return prepared.titles.map((title) => (title === null ? 0 : titleLikeness(title, job.title)))
}

/** The parts of the experience dimension that are no criteria: title, seniority, duties. Null where not known. */
export function judgeBackground(prepared: PreparedCandidate, job: PreparedJob, asOf: string): Part[] {
  return [
    { credit: titleCredit(prepared, job, asOf), weight: TITLE_WEIGHT },
    { credit: seniorityCredit(prepared, job), weight: SENIORITY_WEIGHT },
    { credit: dutiesCredit(prepared, job), weight: DUTIES_WEIGHT },
  ]
}

function titleCredit(prepared: PreparedCandidate, job: PreparedJob, asOf: string): number | null {
  if (job.title.stems.size === 0) return null
  const titled = prepared.titles.some((title) => title !== null)
  if (!titled && prepared.headline === null) return null
  const roles = roleLikeness(prepared, job).map((likeness, index) => likeness * freshness(prepared.candidate.roles[index]?.end ?? null, asOf))
  const headline = prepared.headline === null ? 0 : titleLikeness(prepared.headline, job.title)
  return Math.min(1, Math.max(0, headline, ...roles) / SAME_OCCUPATION)
}

function freshness(end: string | null, asOf: string): number {
  if (end === null) return 1
  const idle = monthsBetween(end, asOf)
  return 1 - OLD_SHARE * Math.min(1, Math.max(0, idle - RECENT_MONTHS) / (OLD_MONTHS - RECENT_MONTHS))
}

/** One level apart keeps three quarters, two a half; being above the level asked for costs nothing. */
function seniorityCredit({ candidate }: PreparedCandidate, job: PreparedJob): number | null {
  const wanted = job.criteria.seniority
  if (wanted === null) return null
  const titles = [candidate.headline?.title ?? null, ...candidate.roles.map(({ title }) => title)].flatMap((title) => (title === null ? [] : (seniorityOfTitle(title) ?? [])))
  const byYears = candidate.workMonths === null ? [] : [seniorityOfYears(candidate.workMonths / 12)]
  const ranks = [...titles, ...byYears].map(seniorityRank)
  if (ranks.length === 0) return null
  const short = Math.max(0, seniorityRank(wanted) - Math.max(...ranks))
  return 1 - short / (SENIORITY_LEVELS.length - 2)
}

// Half of a job's telling duty words in one's own duties is as much as even a perfect match writes.
const ENOUGH_SHARED = 0.5
const FEWEST_DUTY_WORDS = 5

function dutiesCredit({ dutyStems }: PreparedCandidate, job: PreparedJob): number | null {
  if (job.dutyStems.size < FEWEST_DUTY_WORDS || dutyStems.size < FEWEST_DUTY_WORDS) return null
  let shared = 0
  for (const word of job.dutyStems) if (dutyStems.has(word)) shared += 1
  return Math.min(1, shared / job.dutyStems.size / ENOUGH_SHARED)
}

/** Judges a demand for years. Only dated roles count; roles like the job, or in the area named, in full, others by a third. */
export function judgeYears(criterion: ExperienceCriterion, prepared: PreparedCandidate, job: PreparedJob): Omit<LineItem, 'weight'> & { readonly ownWeight: number } {
  const base = { criterion, job: criterion.place, ownWeight: IMPORTANCE_WEIGHT[criterion.importance] }
  const { candidate } = prepared
  if (candidate.workMonths === null) {
    return { ...base, credit: 0, level: 'unknown', resume: [], missing: `The resume dates no role, so "${criterion.label}" cannot be judged.` }
  }
  const years = relevantMonths(criterion, prepared, job) / 12
  const credit = Math.min(1, years / criterion.minYears)
  const places = candidate.roles.filter(({ months }) => months !== null).map(({ place }) => place)
  const missing = credit >= 1 ? null : `${criterion.label}: the resume's dated roles come to ${years.toFixed(1)} years that count for it.`
  return { ...base, credit: criterion.minYears === 0 ? 1 : credit, level: credit >= 1 ? 'evidenced' : credit > 0 ? 'partial' : 'none', resume: places, missing }
}

function relevantMonths(criterion: ExperienceCriterion, prepared: PreparedCandidate, job: PreparedJob): number {
  const area = job.areaStems.get(criterion.id) ?? []
  const likeness = roleLikeness(prepared, job)
  const { candidate, roleStems } = prepared
  let counted = 0
  let all = 0
  candidate.roles.forEach(({ months }, index) => {
    const isInArea = area.length > 0 && area.every((word) => roleStems[index]?.has(word) === true)
    const share = isInArea ? 1 : Math.max(OTHER_WORK, Math.min(1, (likeness[index] ?? 0) / SAME_OCCUPATION))
    counted += (months ?? 0) * share
    all += months ?? 0
  })
  // Overlapping roles count once: workMonths is the union, so shares apply to it.
  return all === 0 ? 0 : (candidate.workMonths ?? 0) * (counted / all)
}
