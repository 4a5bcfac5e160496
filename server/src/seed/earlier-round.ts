import type { Person } from '../../../fixtures/person.ts'
import { seededRandom } from '../../../fixtures/random.ts'
import { startOf } from '../fairness/periods.ts'
import { periodOf } from '../fairness/rules.ts'
import type { Applicant } from './applicants.ts'
import { FIRST_USER, planApplicant, TOVE } from './demo-company.ts'
import { ALL_ANSWERED } from './histories.ts'
import { DAY, type InventedUser, personNumber, secondsWithin } from './people.ts'
import type { PlannedJob } from './plan.ts'
import { type AdText, inventOffer } from './postings.ts'

/** A round of hiring in the last year that the tables of fairness tell of as a whole. */
interface EarlierRound {
  readonly jobs: readonly PlannedJob[]
  readonly applicants: readonly Applicant[]
  /** When the company opened its account. */
  readonly beganSecondsAgo: number
}

const APPLICANTS = 40
// Beside those who come lately: their numbers are below.
const FIRST_EARLIER_USER = FIRST_USER + 50_000
/* Days of the year. Who comes last applies 45 days later at most, and hears within weeks. */
const POSTED = { min: 5, max: 30 }
const CAME = { min: 40, max: 250 }

const DATES = /"(?:startDate|endDate|date)":"(\d{4}-\d\d)/g

/** Whether the resume could have been sent in that month (`YYYY-MM`): nothing in it comes later. */
const isWrittenBy = ({ resume }: Person, month: string): boolean =>
  [...JSON.stringify(resume).matchAll(DATES)].every(([, date = '']) => date <= month)

/** The days of the round, counted as everything else is: seconds before midnight. */
const calendarOf = (asOf: string) => {
  const midnight = new Date(`${asOf}T00:00:00Z`)
  const newYear = startOf(periodOf({}, midnight).from)
  const yearBegan = Math.round((midnight.getTime() - newYear.getTime()) / 1000 / DAY)
  return {
    secondsAgo: (seed: string, day: number) => secondsWithin(seed, yearBegan - day, yearBegan - day),
    month: (day: number) => new Date(newYear.getTime() + day * DAY * 1000).toISOString().slice(0, 7),
  }
}

/** The first numbers whose people have learned what is asked for, and whose resumes are as old as the round. */
const planPeople = (trades: ReadonlySet<string>, asOf: string): readonly InventedUser[] => {
  const { secondsAgo, month } = calendarOf(asOf)
  const people: InventedUser[] = []
  for (let number = FIRST_EARLIER_USER; people.length < APPLICANTS; number++) {
    const person = personNumber(number)
    const day = seededRandom(`day-of-${number}`).whole(CAME.min, CAME.max)
    const { name = '', email = '' } = person.resume.basics
    const of = { number, person: number, email, fullName: name, trade: person.trade, employer: undefined }
    if (trades.has(person.trade) && isWrittenBy(person, month(day)))
      people.push({ ...of, secondsAgo: secondsAgo(`signed-up-${number}`, day) })
  }
  return people
}

/** Everybody applies for what they have learned, after a comparison; the jobs are closed. */
export const planEarlierRound = (ads: readonly AdText[], asOf: string): EarlierRound => {
  const { secondsAgo } = calendarOf(asOf)
  const jobs = ads.map((ad): PlannedJob => {
    const day = seededRandom(`posted-on-${ad.number}`).whole(POSTED.min, POSTED.max)
    return {
      ...{ number: ad.number, ad, employerEmail: TOVE.email },
      offer: { ...inventOffer(ad.number, ad), status: 'closed' },
      secondsAgo: secondsAgo(`posted-${ad.number}`, day),
    }
  })
  const ofTrade = Map.groupBy(jobs, ({ ad }): string => ad.trade)
  return {
    jobs,
    applicants: planPeople(new Set(ofTrade.keys()), asOf).map((user) => {
      const wanted = ofTrade.get(user.trade) ?? []
      return planApplicant(user, wanted, wanted, ALL_ANSWERED)
    }),
    beganSecondsAgo: secondsAgo('demo-employer', 1),
  }
}
