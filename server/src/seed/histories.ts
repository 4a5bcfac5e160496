import type { Random } from '../../../fixtures/random.ts'
import type { ApplicationRole, ApplicationStatus } from '../database/tables.ts'
import { DAY } from './people.ts'
import { pickByShare } from './shares.ts'

/** A change of an application's status. */
export interface Step {
  readonly from: ApplicationStatus
  readonly to: ApplicationStatus
  readonly role: Extract<ApplicationRole, 'applicant' | 'employer'>
  readonly note: string | null
  readonly secondsAgo: number
}

interface Turn {
  /** Null: nothing comes any more; employers forget. */
  readonly to: ApplicationStatus | null
  readonly share: number
  /** Days until then. */
  readonly days: readonly [min: number, max: number]
}

export type Turns = Readonly<Partial<Record<ApplicationStatus, readonly [Turn, ...Turn[]]>>>

/** Where an application goes from each status. Roughly one in thirty ends in a hire. */
const turns: Turns = {
  applied: [
    { to: 'rejected', share: 47, days: [2, 21] },
    { to: 'screening', share: 40, days: [1, 9] },
    { to: null, share: 10, days: [0, 0] },
    { to: 'withdrawn', share: 3, days: [1, 14] },
  ],
  screening: [
    { to: 'interview', share: 46, days: [2, 12] },
    { to: 'rejected', share: 46, days: [2, 14] },
    { to: 'withdrawn', share: 5, days: [1, 10] },
    { to: null, share: 3, days: [0, 0] },
  ],
  interview: [
    { to: 'rejected', share: 62, days: [2, 10] },
    { to: 'offer', share: 30, days: [3, 14] },
    { to: 'withdrawn', share: 8, days: [1, 7] },
  ],
  offer: [
    { to: 'hired', share: 72, days: [1, 8] },
    { to: 'withdrawn', share: 22, days: [1, 8] },
    { to: 'rejected', share: 6, days: [3, 10] },
  ],
}

const TO_OWN_TRADE: Turns = {
  ...turns,
  applied: [
    { to: 'screening', share: 66, days: [1, 9] },
    { to: 'rejected', share: 20, days: [2, 21] },
    { to: null, share: 11, days: [0, 0] },
    { to: 'withdrawn', share: 3, days: [1, 14] },
  ],
  screening: [
    { to: 'interview', share: 66, days: [2, 12] },
    { to: 'rejected', share: 26, days: [2, 14] },
    { to: 'withdrawn', share: 5, days: [1, 10] },
    { to: null, share: 3, days: [0, 0] },
  ],
  interview: [
    { to: 'offer', share: 50, days: [3, 14] },
    { to: 'rejected', share: 42, days: [2, 10] },
    { to: 'withdrawn', share: 8, days: [1, 7] },
  ],
  offer: [
    { to: 'hired', share: 76, days: [4, 28] },
    { to: 'withdrawn', share: 24, days: [4, 21] },
  ],
}
const TO_ANOTHER_TRADE: Turns = {
  applied: [
    { to: 'rejected', share: 80, days: [1, 9] },
    { to: null, share: 20, days: [0, 0] },
  ],
}

/** The same once everybody has had an answer. */
export const ALL_ANSWERED: Turns = {
  ...TO_OWN_TRADE,
  applied: [
    { to: 'screening', share: 66, days: [1, 9] },
    { to: 'rejected', share: 34, days: [2, 21] },
  ],
  screening: [
    { to: 'interview', share: 66, days: [2, 12] },
    { to: 'rejected', share: 34, days: [2, 14] },
  ],
}

/** The same with an employer who looks at the trade first: who has learned another gets no further. */
export const turnsByTrade = (isOwnTrade: boolean): Turns => (isOwnTrade ? TO_OWN_TRADE : TO_ANOTHER_TRADE)

const notes: Readonly<Partial<Record<ApplicationStatus, readonly [string, ...string[]]>>> = {
  rejected: [
    'We went on with people who have done more of what the job needs.',
    'The position is filled.',
    'Thank you for the conversation; another candidate was closer to what we look for.',
    'The required licence is missing.',
  ],
  interview: ['Two conversations, an hour each.', 'By video, with the team lead.'],
  offer: ['Sent by email, open for two weeks.'],
  withdrawn: ['I have accepted another offer.', 'The way to work is too long for me.', 'My plans have changed.'],
}

const QUARTER_OF_A_DAY = DAY / 4

/** What becomes of an application that was sent so many seconds before midnight: every step later than the one before, none after it. */
export const inventHistory = (sentSecondsAgo: number, random: Random, usual: Turns = turns): Step[] => {
  const steps: Step[] = []
  let from: ApplicationStatus = 'applied'
  let secondsAgo = sentSecondsAgo
  for (let ways = usual[from]; ways !== undefined; ways = usual[from]) {
    const { to, days } = pickByShare(ways, random)
    if (to === null) break
    secondsAgo -= random.whole(...days) * DAY + random.whole(-QUARTER_OF_A_DAY, QUARTER_OF_A_DAY)
    if (secondsAgo <= 0) break
    steps.push({ from, to, role: to === 'withdrawn' ? 'applicant' : 'employer', note: noteOn(to, random), secondsAgo })
    from = to
  }
  return steps
}

const noteOn = (to: ApplicationStatus, random: Random): string | null => {
  const words = notes[to]
  return words !== undefined && random.chance(0.3) ? random.pick(words) : null
}
