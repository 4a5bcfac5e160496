import type { CategoryCount } from '@zodie/engine'
import { type Period, type Quarter, yearOf } from './periods.ts'

/** One application as a table sees it. */
export interface Member {
  readonly job: number
  readonly employer: number
  readonly quarter: Quarter
  readonly category: string | null
  readonly isFavoured: boolean
}

/** Whose applications, of when. */
export interface Scope extends Period {
  /** Null: several jobs. */
  readonly job: number | null
  /** Null: several employers. */
  readonly employer: number | null
}

/** Enough people of one category to be told of. No two groups of a table share anybody. */
export interface Group extends CategoryCount, Scope {}

export interface Limits {
  /** The fewest people that a figure may be about. */
  readonly minimum: number
  readonly lastSettled: Quarter
}

type Tally = Omit<CategoryCount, 'category'>

/** The applications to one job in one quarter. */
interface Leaf extends Scope {
  readonly size: number
  readonly tallies: ReadonlyMap<string | null, Tally>
}

const NOBODY: Tally = { count: 0, favoured: 0 }

const tallyOf = (members: readonly Member[]): Tally => ({
  count: members.length,
  favoured: members.filter(({ isFavoured }) => isFavoured).length,
})

const leavesOf = (members: readonly Member[]): readonly Leaf[] =>
  [...Map.groupBy(members, ({ job, quarter }) => `${job}/${quarter}`).values()].flatMap((part) => {
    const [first] = part
    if (first === undefined) return []
    const byCategory = Map.groupBy(part, ({ category }) => category)
    const tallies = new Map([...byCategory].map(([category, people]) => [category, tallyOf(people)]))
    return [{ ...first, from: first.quarter, to: first.quarter, size: part.length, tallies }]
  })

const wholeYear = ({ from }: Scope): Period => ({ from: yearOf(from) * 4, to: yearOf(from) * 4 + 3 })

/** From the narrowest to the widest: who is too few in one is counted with others in the next. */
const LEVELS: readonly ((scope: Scope) => Scope)[] = [
  ({ job, employer, from, to }) => ({ job, employer, from, to }),
  (scope) => ({ job: scope.job, employer: scope.employer, ...wholeYear(scope) }),
  (scope) => ({ job: null, employer: scope.employer, ...wholeYear(scope) }),
  (scope) => ({ job: null, employer: null, ...wholeYear(scope) }),
]

/**
 * Divides people into groups that may be told of. It does not look at what is asked, so that an answer, which is a sum of whole groups,
 * takes nothing from the people in the rest, and neither does the difference of two answers.
 */
export const formGroups = (members: readonly Member[], categories: readonly string[], limits: Limits) => {
  const leaves = leavesOf(members)
  return categories.flatMap((category) => groupsOf(category, leaves, limits))
}

const groupsOf = (category: string, leaves: readonly Leaf[], limits: Limits): readonly Group[] => {
  const groups: Group[] = []
  // The leaves whose people of this category are in no group yet.
  let open = leaves
  LEVELS.forEach((scopeOf, level) => {
    const told = new Set<Leaf>()
    const settled = open.filter((leaf) => scopeOf(leaf).to <= limits.lastSettled)
    for (const part of Map.groupBy(settled, (leaf) => keyOf(scopeOf(leaf))).values()) {
      const candidate = candidateOf(category, part, LEVELS[level - 1])
      const [first] = part
      if (first === undefined || !mayBeTold(candidate, limits)) continue
      groups.push({ ...scopeOf(first), category, ...candidate.tally })
      for (const leaf of part) told.add(leaf)
    }
    open = open.filter((leaf) => !told.has(leaf))
  })
  return groups
}

/** @param below what divides the leaves a level below; `undefined` of a single leaf */
const candidateOf = (
  category: string,
  leaves: readonly Leaf[],
  below: (typeof LEVELS)[number] | undefined,
): Candidate => {
  const parts = below === undefined ? [] : [...Map.groupBy(leaves, (leaf) => keyOf(below(leaf))).values()]
  return { tally: sumOf(category, leaves), size: sizeOf(leaves), parts: parts.map(sizeOf) }
}

const keyOf = ({ job, employer, from, to }: Scope): string => [job, employer, from, to].join('/')
const sizeOf = (leaves: readonly Leaf[]): number => leaves.reduce((sum, { size }) => sum + size, 0)

const sumOf = (category: string, leaves: readonly Leaf[]): Tally =>
  leaves.reduce((sum, { tallies }) => {
    const { count, favoured } = tallies.get(category) ?? NOBODY
    return { count: sum.count + count, favoured: sum.favoured + favoured }
  }, NOBODY)

interface Candidate {
  readonly tally: Tally
  /** How many applications there are, of any category. */
  readonly size: number
  /** The same of each part that was too few by itself; none of a leaf. */
  readonly parts: readonly number[]
}

/**
 * Whether neither the number, nor that of the favoured or the others among them, nor that of who is not among them, is about fewer
 * people than the minimum. Nobody is no number of people, so that "none of thirty was selected" can be told.
 */
const mayBeTold = ({ tally: { count, favoured }, size, parts }: Candidate, { minimum }: Limits): boolean => {
  const isEnough = (people: number): boolean => people >= minimum
  const outcomes = [favoured, count - favoured].filter((people) => people > 0)
  if (!isEnough(count) || !isEnough(size - count) || !outcomes.every(isEnough)) return false
  // A single part has been refused a level below.
  return parts.length !== 1 && (parts.length === 0 || outcomes.length > 1 || isSpread(count, parts, minimum))
}

/**
 * Each part held too few. If their sum is as large as the others could make it at most, it says what each part holds: 8 = 4 + 4 where
 * 5 were enough. So it has to leave open for each part that it holds nobody. (With both outcomes present a part may also have
 * been too few of one of them, which leaves its number open.)
 */
const isSpread = (count: number, parts: readonly number[], minimum: number): boolean => {
  const most = parts.map((size) => Math.min(size, minimum - 1))
  return count <= most.reduce((sum, size) => sum + size, 0) - Math.max(...most)
}

/** What is asked: all of `scope` that its nulls leave open. */
export const sumWithin = (groups: readonly Group[], scope: Scope): readonly CategoryCount[] => {
  const told = groups.filter((group) => isWithin(group, scope))
  return [...Map.groupBy(told, ({ category }) => category)].map(([category, part]) => ({
    category,
    count: part.reduce((sum, { count }) => sum + count, 0),
    favoured: part.reduce((sum, { favoured }) => sum + favoured, 0),
  }))
}

/** Also of a single application, whose period is its quarter. */
export const isWithin = (part: Scope, whole: Scope): boolean =>
  (whole.job === null || whole.job === part.job) &&
  (whole.employer === null || whole.employer === part.employer) &&
  whole.from <= part.from &&
  part.to <= whole.to
