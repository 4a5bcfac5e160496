import { inventPerson } from '../../../fixtures/people.ts'
import type { Person } from '../../../fixtures/person.ts'
import { seededRandom } from '../../../fixtures/random.ts'
import { type Employer, inventEmployer } from './employers.ts'

/** Somebody with an account. */
export interface InventedUser {
  readonly number: number
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

/** Who this number is; the resume carries the address of the account. */
export const personNumber = (number: number): Person => {
  const person = inventPerson(`user-${number}`)
  const email = emailOf(person, number)
  return { ...person, resume: { ...person.resume, basics: { ...person.resume.basics, email } } }
}

// The number makes addresses unique; example.com belongs to nobody (RFC 2606).
const emailOf = ({ id }: Person, number: number): string => `${id.replace('-', '.')}.${number}@example.com`

export const inventUser = (number: number): InventedUser => {
  const { resume, trade } = personNumber(number)
  const { name, email } = resume.basics
  const isEmployer = number % PEOPLE_PER_EMPLOYER === 0
  return {
    number,
    email: email ?? '',
    fullName: name ?? '',
    trade,
    employer: isEmployer ? inventEmployer(number / PEOPLE_PER_EMPLOYER) : undefined,
    // Employers first, then what they post, then who reads it.
    secondsAgo: isEmployer ? secondsWithin(`signed-up-${number}`, 84, 90) : secondsWithin(`signed-up-${number}`, 1, 70),
  }
}

const HOUR = 3600
const DAY = 24 * HOUR

/** A moment between seven and twenty-two o'clock (UTC), `min` to `max` days before midnight. */
export const secondsWithin = (seed: string, min: number, max: number): number => {
  const random = seededRandom(seed)
  return random.whole(min, max) * DAY - random.whole(7 * HOUR, 22 * HOUR)
}
