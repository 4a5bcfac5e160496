import { inventPerson } from '../../../fixtures/people.ts'
import type { Person } from '../../../fixtures/person.ts'
import { seededRandom } from '../../../fixtures/random.ts'
import { type Employer, inventEmployer } from './employers.ts'
import { RESUMES } from './pools.ts'

/** Somebody with an account. */
export interface InventedUser {
  readonly number: number
  /** Whose name and resume it has. */
  readonly person: number
  readonly email: string
  readonly fullName: string
  readonly trade: string
  /** Everyone else is a candidate. */
  readonly employer: Employer | undefined
  /** Seconds before the day as of which is seeded. */
  readonly secondsAgo: number
}

// One account in ten posts jobs.
const PEOPLE_PER_EMPLOYER = 10

/** Who this number is; the resume carries the address of the first account with it. */
export const personNumber = (number: number): Person => {
  const person = inventPerson(`user-${number}`)
  const email = emailOf(person, number)
  return { ...person, resume: { ...person.resume, basics: { ...person.resume.basics, email } } }
}

// The number makes addresses unique; example.com belongs to nobody (RFC 2606).
const emailOf = ({ id }: Person, number: number): string => `${id.replace('-', '.')}.${number}@example.com`

export const inventUsers = (count: number): InventedUser[] => {
  const people = Array.from({ length: Math.min(count, RESUMES) }, (_, number) => personNumber(number))
  return Array.from({ length: count }, (_, number) => people[number % RESUMES]).flatMap((person, number) =>
    person === undefined ? [] : [inventUser(number, person)],
  )
}

const inventUser = (number: number, person: Person): InventedUser => {
  const isEmployer = number % PEOPLE_PER_EMPLOYER === 0
  return {
    number,
    person: number % RESUMES,
    email: emailOf(person, number),
    fullName: person.resume.basics.name ?? '',
    trade: person.trade,
    employer: isEmployer ? inventEmployer(number / PEOPLE_PER_EMPLOYER) : undefined,
    // Employers first, then what they post, then who reads it.
    secondsAgo: isEmployer ? secondsWithin(`signed-up-${number}`, 366, 380) : uploadedSecondsAgo(number),
  }
}

/** The day of a resume, in days ago: namesakes come on one day, because what the engine says of a resume is as of a day. */
export const uploadDayOf = (person: number): number => seededRandom(`day-of-${person}`).whole(1, 330)

const uploadedSecondsAgo = (number: number): number => {
  const day = uploadDayOf(number % RESUMES)
  return secondsWithin(`signed-up-${number}`, day, day)
}

/** The day on which somebody came, in days ago. */
export const dayOf = ({ secondsAgo }: InventedUser): number => Math.ceil(secondsAgo / DAY)

const HOUR = 3600
export const DAY = 24 * HOUR

/** A moment between seven and twenty-two o'clock (UTC), `min` to `max` days before midnight. */
export const secondsWithin = (seed: string, min: number, max: number): number => {
  const random = seededRandom(seed)
  return random.whole(min, max) * DAY - random.whole(7 * HOUR, 22 * HOUR)
}
