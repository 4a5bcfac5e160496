import { formatLocation } from '../../../fixtures/places.ts'
import { fillNumbers, type Random, seededRandom } from '../../../fixtures/random.ts'
import type { JobStatus, JobType, RemoteWork } from '../database/tables.ts'
import type { AdLevel, Position, Requirement, TradeId } from './ads/ad.ts'
import { officePositions } from './ads/office.ts'
import { peoplePositions } from './ads/people.ts'
import { technicalPositions } from './ads/technical.ts'
import type { Employer } from './employers.ts'
import { type Salary, salaryOf } from './salaries.ts'
import { pickByShare } from './shares.ts'

/** The words of an invented ad: what the engine reads of a job. */
export interface AdText {
  readonly number: number
  readonly trade: TradeId
  readonly title: string
  readonly company: string
  readonly location: string
  readonly description: string
  readonly requirements: string
  readonly experience_level: AdLevel
  readonly skills: readonly string[]
  readonly salary: Position['salary']
  readonly canBeRemote: boolean
  readonly countryCode: string
}

/** The rest of a job: what may differ when an ad is posted again. */
export interface Offer extends Salary {
  readonly status: JobStatus
  readonly job_type: JobType
  readonly remote: RemoteWork
}

const positions = [...technicalPositions, ...officePositions, ...peoplePositions] as const

interface LevelRow {
  readonly level: AdLevel
  /** Out of 100 ads. */
  readonly share: number
  readonly title: string
  readonly years: readonly [min: number, max: number]
  /** How many of the position's requirement lines are asked for. */
  readonly asks: readonly [min: number, max: number]
}

const levels: readonly [LevelRow, ...LevelRow[]] = [
  { level: 'mid', share: 40, title: '{title}', years: [2, 4], asks: [4, 5] },
  { level: 'senior', share: 28, title: 'Senior {title}', years: [5, 7], asks: [4, 6] },
  { level: 'junior', share: 17, title: 'Junior {title}', years: [1, 2], asks: [3, 4] },
  { level: 'lead', share: 8, title: 'Lead {title}', years: [7, 10], asks: [5, 6] },
  { level: 'entry', share: 7, title: 'Graduate {title}', years: [0, 0], asks: [3, 4] },
]

const statuses: readonly [{ status: JobStatus; share: number }, ...{ status: JobStatus; share: number }[]] = [
  { status: 'active', share: 88 },
  { status: 'closed', share: 6 },
  { status: 'draft', share: 3 },
  { status: 'archived', share: 3 },
]

const types: readonly [{ type: JobType; share: number }, ...{ type: JobType; share: number }[]] = [
  { type: 'full_time', share: 82 },
  { type: 'part_time', share: 12 },
  { type: 'contract', share: 6 },
]

const headings: readonly [readonly [must: string, nice: string], ...(readonly [must: string, nice: string])[]] = [
  ['Required:', 'Preferred:'],
  ['What you bring:', 'Nice to have:'],
  ['Essential:', 'Desirable:'],
  ['Must have:', 'A plus:'],
]

const yearsLines = [
  '{years}+ years of experience in {area}',
  'At least {years} years in {area}',
  'Minimum {years} years of {area}',
] as const

const offers = [
  '{26-32} days of holiday',
  'a training budget of {8-25/1}00 a year',
  'a desk by the window',
  'flexible hours around a core from ten to three',
  'a pension that we pay {4-9}% into',
  'a bicycle, a bus pass or a parking space',
  'lunch at cost',
  'a fixed start and no recruitment games: two conversations and an answer',
] as const

const bulleted = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n')

const titleOf = ({ title, titles }: Position, { level, title: pattern }: LevelRow): string =>
  titles?.[level] ?? pattern.replace('{title}', title)

const descriptionOf = (employer: Employer, position: Position, title: string, random: Random): string => {
  const duties = random.sample(position.duties, random.whole(3, 4)).map((duty) => fillNumbers(duty, random))
  const [first = '', second = ''] = random.sample(offers, 2).map((offer) => fillNumbers(offer, random))
  return [
    employer.about,
    `As ${articleOf(title)} ${title} you will\n${bulleted(duties)}`,
    `We offer ${first} and ${second}.`,
  ].join('\n\n')
}

const articleOf = (title: string): string => (/^[AEIOU]/.test(title) ? 'an' : 'a')

const requirementsOf = (position: Position, row: LevelRow, must: readonly Requirement[], random: Random): string => {
  const [mustHeading, niceHeading] = random.pick(headings)
  const years = random.whole(...row.years)
  const yearsLine = random.pick(yearsLines).replace('{years}', String(years)).replace('{area}', position.area)
  const isDegreeRequired = random.chance(0.6)
  const required = [
    ...(years > 0 ? [yearsLine] : []),
    ...must.map(([line]) => line),
    ...(isDegreeRequired ? [position.degree] : []),
  ]
  const preferred = [
    ...random.sample(position.nice, random.whole(2, 4)),
    ...(isDegreeRequired ? [] : [position.degree]),
  ]
  return `${mustHeading}\n${bulleted(required)}\n\n${niceHeading}\n${bulleted(preferred)}`
}

const remoteOf = (canBeRemote: boolean, random: Random): RemoteWork =>
  canBeRemote ? random.pick(['hybrid', 'hybrid', 'remote', 'onsite']) : 'onsite'

/** The ad with this number, written by `employer`. The same arguments always give the same ad. */
export const inventAd = (number: number, employer: Employer): AdText => {
  const random = seededRandom(`posting-${number}`)
  const trade = random.pick(employer.industry.trades)
  const [position] = random.sample(
    positions.filter((candidate) => candidate.trade === trade),
    1,
  )
  if (position === undefined) throw new RangeError(`There is no position in ${trade}.`)
  const row = pickByShare(levels, random)
  const title = titleOf(position, row)
  // Kept in the table's order, which goes from what matters most to what is usual.
  const [first, ...others] = position.must
  const chosen = new Set([first, ...random.sample(others, random.whole(...row.asks) - 1)])
  const must = position.must.filter((requirement) => chosen.has(requirement))
  return {
    number,
    trade,
    title,
    company: employer.company,
    location: formatLocation(employer.location, 'en'),
    description: descriptionOf(employer, position, title, random),
    requirements: requirementsOf(position, row, must, random),
    experience_level: row.level,
    skills: must.map(([, skill]) => skill),
    salary: position.salary,
    canBeRemote: position.canBeRemote,
    countryCode: employer.location.countryCode,
  }
}

/** What the job with this number offers beside the words of its ad. */
export const inventOffer = (number: number, ad: AdText): Offer => {
  const random = seededRandom(`offer-${number}`)
  return {
    ...salaryOf(ad.salary, ad.experience_level, ad.countryCode, random),
    status: pickByShare(statuses, random).status,
    job_type: pickByShare(types, random).type,
    remote: remoteOf(ad.canBeRemote, random),
  }
}
