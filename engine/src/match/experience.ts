import type { Place } from '../document/types.ts'
import { seniorityOfTitle, seniorityOfYears, seniorityRank } from '../job/title.ts'
import type { Criterion, ExperienceCriterion } from '../job/types.ts'
import { monthsBetween } from './months.ts'
import { titleLikeness } from './occupations.ts'
import type { PreparedCandidate, PreparedJob } from './prepare.ts'
import type { BackgroundItem, LineItem } from './types.ts'
import { IMPORTANCE_WEIGHT, type Part } from './weights.ts'

/** What title, level and wording weigh in the experience dimension, each: as much as one required demand for years. */
export const BACKGROUND_WEIGHT = 1
// A dated role in another occupation is still some work: five years of it count like one, and however many there are, they
// stand for no more than a quarter of what is asked.
const OTHER_WORK = 1 / 5
const MOST_OF_OTHER_WORK = 1 / 4
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

/** A part of the experience dimension that is no criterion of the posting, before its weight is known. */
type Background = Omit<BackgroundItem, 'weight' | 'credit'> & Part

/** Title, level and wording. `credit` null where they are not known. */
export function judgeBackground(prepared: PreparedCandidate, job: PreparedJob, asOf: string): Background[] {
  const title = bestTitle(prepared, job, asOf)
  const wording = wordingCredit(prepared, job)
  const level = levelCredit(prepared, job)
  // A senior baker is no senior welder: the level counts as far as the work is alike.
  const likeness = title === null && wording === null ? 1 : Math.max(title?.credit ?? 0, wording?.credit ?? 0)
  return [
    {
      part: 'title',
      credit: title?.credit ?? null,
      weight: BACKGROUND_WEIGHT,
      resume: title?.place === undefined ? [] : [title.place],
      reason: `The title asked for is "${job.criteria.occupation}".`,
    },
    {
      part: 'level',
      credit: level === null ? null : level.credit * Math.max(OTHER_WORK, likeness),
      weight: BACKGROUND_WEIGHT,
      resume: [],
      reason: level?.reason ?? '',
    },
    {
      part: 'wording',
      credit: wording?.credit ?? null,
      weight: BACKGROUND_WEIGHT,
      resume: [],
      reason: wording?.reason ?? '',
    },
  ]
}

/** Likeness of the best title, headline or role, to the job's, 0–1; null when there is none to compare. */
export const titleCredit = (prepared: PreparedCandidate, job: PreparedJob, asOf: string): number | null =>
  bestTitle(prepared, job, asOf)?.credit ?? null

interface BestTitle {
  readonly credit: number
  readonly place: Place | undefined
}

function bestTitle(prepared: PreparedCandidate, job: PreparedJob, asOf: string): BestTitle | null {
  if (job.title.stems.size === 0) return null
  const { candidate } = prepared
  const titled = prepared.titles.some((title) => title !== null)
  const headline = prepared.headline === null ? 0 : titleLikeness(prepared.headline, job.title)
  // A headline may be a motto: where it is no known occupation and shares no word with the job's, it says nothing.
  const isSilent = prepared.headline === null || (prepared.headline.families.length === 0 && headline === 0)
  if (!titled && isSilent) return null
  const likeness = roleLikeness(prepared, job)
  const all = [
    { credit: headline, place: candidate.headline?.place },
    ...candidate.roles.map(({ end, place }, index) => ({
      credit: (likeness[index] ?? 0) * freshness(end, asOf),
      place,
    })),
  ]
  const best = all.reduce((top, next) => (next.credit > top.credit ? next : top))
  return { credit: Math.min(1, best.credit / SAME_OCCUPATION), place: best.place }
}

function freshness(end: string | null, asOf: string): number {
  if (end === null) return 1
  const idle = monthsBetween(end, asOf)
  return 1 - OLD_SHARE * Math.min(1, Math.max(0, idle - RECENT_MONTHS) / (OLD_MONTHS - RECENT_MONTHS))
}

// A posting that names no level is written for somebody who has done the work: an entry or junior title falls short of it,
// all others are not judged by level.
const UNSTATED_SENIORITY = 'mid'

// One level below what is asked keeps 55 %, two 10 %; being above costs nothing.
const STEP_COST = 0.45

interface Told {
  readonly credit: number
  readonly reason: string
}

function levelCredit({ candidate }: PreparedCandidate, job: PreparedJob): Told | null {
  const wanted = job.criteria.seniority ?? UNSTATED_SENIORITY
  const titles = [candidate.headline?.title ?? null, ...candidate.roles.map(({ title }) => title)].flatMap((title) =>
    title === null ? [] : (seniorityOfTitle(title) ?? []),
  )
  const byYears = candidate.workMonths === null ? [] : [seniorityOfYears(candidate.workMonths / 12)]
  const levels = [...titles, ...byYears].sort((a, b) => seniorityRank(b) - seniorityRank(a))
  const [highest] = levels
  if (highest === undefined) return null
  if (job.criteria.seniority === null && seniorityRank(highest) >= seniorityRank(UNSTATED_SENIORITY)) return null
  const short = Math.max(0, seniorityRank(wanted) - seniorityRank(highest))
  return {
    credit: Math.max(0, 1 - STEP_COST * short),
    reason: `The level asked for is ${wanted}${job.criteria.seniority === null ? ' (the posting names none)' : ''}; titles and years show ${highest}. It counts as far as the work is alike.`,
  }
}

// Three in ten of a posting's telling words in one's own account are as many as even a close match writes.
const ENOUGH_SHARED = 0.3
const FEWEST_WORDS = 8

/** Likeness of what the resume says of the work to what the posting says of it. */
function wordingCredit({ workStems }: PreparedCandidate, { terms }: PreparedJob): Told | null {
  if (terms.length < FEWEST_WORDS || workStems.size < FEWEST_WORDS) return null
  let shared = 0
  for (const word of terms) if (workStems.has(word)) shared += 1
  const enough = Math.ceil(terms.length * ENOUGH_SHARED)
  return {
    credit: Math.min(1, shared / terms.length / ENOUGH_SHARED),
    reason: `${shared} of the posting's ${terms.length} telling words are used of own work; ${enough} are enough.`,
  }
}

/** Judges a demand for years. Only dated roles count; roles like the job, or in the area named, in full, others by a fifth. */
export function judgeYears(
  criterion: ExperienceCriterion,
  prepared: PreparedCandidate,
  job: PreparedJob,
): Omit<LineItem, 'weight'> & { readonly ownWeight: number } {
  const base = { criterion, job: criterion.place, ownWeight: IMPORTANCE_WEIGHT[criterion.importance] }
  const { candidate } = prepared
  if (candidate.workMonths === null) {
    return {
      ...base,
      credit: 0,
      level: 'unknown',
      resume: [],
      missing: `The resume dates no role, so "${criterion.label}" cannot be judged.`,
    }
  }
  const years = relevantMonths(criterion, prepared, job) / 12
  const credit = Math.min(1, years / criterion.minYears)
  const places = candidate.roles.filter(({ months }) => months !== null).map(({ place }) => place)
  const missing =
    credit >= 1
      ? null
      : `${criterion.label}: the resume's dated roles come to ${years.toFixed(1)} years that count for it.`
  return {
    ...base,
    credit: criterion.minYears === 0 ? 1 : credit,
    level: credit >= 1 ? 'evidenced' : credit > 0 ? 'partial' : 'none',
    resume: places,
    missing,
  }
}

/** Months that count for a demand: those of alike work in full, others as OTHER_WORK has it. */
function relevantMonths(criterion: ExperienceCriterion, prepared: PreparedCandidate, job: PreparedJob): number {
  const alike = alikeMonths(alikeness(criterion, prepared, job), prepared)
  const others = (prepared.candidate.workMonths ?? 0) - alike
  return alike + Math.min(others * OTHER_WORK, criterion.minYears * 12 * MOST_OF_OTHER_WORK)
}

/** How far each role is the work that a demand means, 0–1: by its title, or in full where it names an area of the demand. */
export function alikeness({ id }: Criterion, prepared: PreparedCandidate, job: PreparedJob): number[] {
  const areas = job.areaStems.get(id) ?? []
  return roleLikeness(prepared, job).map((likeness, index) => {
    const stems = prepared.roleStems[index]
    // More than half: "commercial" alone is no commercial law.
    const isNamed = areas.some((area) => area.filter((word) => stems?.has(word) === true).length > area.length / 2)
    return isNamed ? 1 : Math.min(1, likeness / SAME_OCCUPATION)
  })
}

/** Months of alike work. Overlapping roles count once: workMonths is the union, so the roles' share applies to it. */
export function alikeMonths(
  shares: readonly number[],
  { candidate: { roles, workMonths } }: PreparedCandidate,
): number {
  const sum = (share: (index: number) => number) =>
    roles.reduce((total, { months }, index) => total + (months ?? 0) * share(index), 0)
  const all = sum(() => 1)
  return all === 0 ? 0 : ((workMonths ?? 0) * sum((index) => shares[index] ?? 0)) / all
}
