import { type Random, seededRandom } from '../../../fixtures/random.ts'
import { DAY, type InventedUser, uploadDayOf } from './people.ts'
import type { PlannedJob } from './plan.ts'
import { RESUMES } from './pools.ts'

interface Wish {
  /** Taken before others. */
  readonly first: readonly PlannedJob[]
  /** Not taken but from `first`. */
  readonly without: readonly PlannedJob[]
  readonly count: number
}

/** Which jobs candidates choose: mostly of their own trade, and always such as were there when they came. */
export interface Choices {
  /** Up to `count` jobs with as many different ads, the same few for all namesakes: the engine compares each once. */
  toAnalyse(user: InventedUser, count: number): readonly PlannedJob[]
  toApply(user: InventedUser, wish: Wish, random: Random): readonly PlannedJob[]
}

// The rest are out of the candidate's line: scores at the low end exist too.
const SHARE_OF_OWN_TRADE = 0.8
// Nobody looks through older ads while there are enough new ones.
const WINDOW = 60 * DAY
const ENOUGH = 40

/** `ads`: how many different ones a person compares the resume with. */
export const openChoices = (jobs: readonly PlannedJob[], ads: number): Choices => {
  const open = jobs
    .filter(({ offer }) => offer.status !== 'draft')
    .sort((one, other) => other.secondsAgo - one.secondsAgo || one.number - other.number)
  const ofTrade = Map.groupBy(open, ({ ad }): string => ad.trade)
  const ofAd = Map.groupBy(open, ({ ad }) => ad.number)
  const seen = (user: InventedUser): Seen => {
    const before = uploadDayOf(user.person) * DAY
    return { own: postedBefore(before, ofTrade.get(user.trade) ?? []), all: postedBefore(before, open) }
  }
  const ofPerson = new Map<number, PlannedJob[][]>()
  const adsOf = (user: InventedUser): PlannedJob[][] => {
    const known = ofPerson.get(user.person) ?? chooseAds(user, seen(user), ads, ofAd)
    ofPerson.set(user.person, known)
    return known
  }
  return {
    toAnalyse: (user, count) => {
      const all = adsOf(user)
      const namesake = Math.floor(user.number / RESUMES)
      const places = Array.from({ length: Math.min(count, all.length) }, (_, place) => namesake + place)
      return places.flatMap((place) => {
        const posted = all[place % all.length] ?? []
        return posted[place % posted.length] ?? []
      })
    },
    toApply: (user, { first, without, count }, random) => {
      const { own, all } = seen(user)
      const chosen = new Set(first.slice(0, count))
      const refused = new Set(without)
      addSome(chosen, own, { refused, size: Math.ceil(count * SHARE_OF_OWN_TRADE), random })
      addSome(chosen, all, { refused, size: count, random })
      return [...chosen]
    },
  }
}

interface Seen {
  readonly own: Stretch
  readonly all: Stretch
}

/** The jobs from `start` up to `end`; not a copy, because there is one for each candidate. */
interface Stretch {
  readonly jobs: readonly PlannedJob[]
  readonly start: number
  readonly end: number
}

/** For each of up to `count` ads the jobs that a person may have compared the resume with. */
const chooseAds = (
  { person }: InventedUser,
  { own, all }: Seen,
  count: number,
  ofAd: ReadonlyMap<number, readonly PlannedJob[]>,
): PlannedJob[][] => {
  const random = seededRandom(`ads-of-${person}`)
  const chosen = new Set<PlannedJob>()
  addSome(chosen, own, { refused: new Set(), size: Math.ceil(count * SHARE_OF_OWN_TRADE), random })
  addSome(chosen, all, { refused: new Set(), size: count, random })
  const before = uploadDayOf(person) * DAY
  return [...new Set([...chosen].map(({ ad }) => ad.number))].map((ad) =>
    (ofAd.get(ad) ?? []).filter(({ secondsAgo }) => secondsAgo > before),
  )
}

/** Of jobs sorted oldest first, those of the last weeks before a moment; where they are few, all before it. */
const postedBefore = (secondsAgo: number, jobs: readonly PlannedJob[]): Stretch => {
  const end = firstWithin(secondsAgo, jobs)
  const start = firstWithin(secondsAgo + WINDOW, jobs)
  return { jobs, start: end - start < ENOUGH ? 0 : start, end }
}

/** The place of the first job that was posted at most `secondsAgo`, found by halving. */
const firstWithin = (secondsAgo: number, jobs: readonly PlannedJob[]): number => {
  let [low, high] = [0, jobs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((jobs[middle]?.secondsAgo ?? 0) > secondsAgo) low = middle + 1
    else high = middle
  }
  return low
}

interface Addition {
  readonly refused: ReadonlySet<PlannedJob>
  readonly size: number
  readonly random: Random
}

/** Adds jobs until there are `size`, or no more: from a random place on, every seventeenth, so that ten thousand need no shuffling. */
const addSome = (chosen: Set<PlannedJob>, { jobs, start, end }: Stretch, { refused, size, random }: Addition): void => {
  const length = end - start
  const begin = random.whole(0, Math.max(0, length - 1))
  const stride = length % STRIDE === 0 ? 1 : STRIDE
  for (let step = 0; step < length && chosen.size < size; step += 1) {
    const job = jobs[start + ((begin + step * stride) % length)]
    if (job !== undefined && !refused.has(job)) chosen.add(job)
  }
}

const STRIDE = 17
