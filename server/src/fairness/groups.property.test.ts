import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formGroups, isWithin, type Member, type Scope, sumWithin } from './groups.ts'

const CATEGORIES = ['Female', 'Male'] as const
const FIRST = 8100
const QUARTERS = [0, 1, 2, 3, 4].map((index) => FIRST + index)
const EMPLOYER_OF: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2 }

/** Every question that may be asked: a job, an employer's jobs or all jobs, over any run of quarters. */
const WHOSE = [
  ...[1, 2, 3].map((job) => ({ job, employer: null })),
  ...[1, 2].map((employer) => ({ job: null, employer })),
  { job: null, employer: null },
]
const QUESTIONS: readonly Scope[] = WHOSE.flatMap((whose) =>
  QUARTERS.flatMap((from) => QUARTERS.filter((to) => to >= from).map((to) => ({ ...whose, from, to }))),
)

/** How many of a leaf are of each kind: around the minimum, where something is decided. */
const KINDS = [...CATEGORIES, null].flatMap((category) => [true, false].map((isFavoured) => ({ category, isFavoured })))
const LEAVES = [1, 2, 3].flatMap((job) =>
  QUARTERS.map((quarter) => ({ job, quarter, employer: EMPLOYER_OF[job] ?? 0 })),
)
const PLACES = LEAVES.flatMap((leaf) => KINDS.map((kind): Member => ({ ...leaf, ...kind })))
const headcount = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 8 }))
const population = fc
  .array(headcount, { minLength: PLACES.length, maxLength: PLACES.length })
  .map((counts) => PLACES.flatMap((one, index) => Array.from({ length: counts[index] ?? 0 }, () => one)))
const limits = fc.record({ minimum: fc.integer({ min: 2, max: 6 }), lastSettled: fc.constantFrom(...QUARTERS) })

interface Told {
  readonly scope: Scope
  readonly people: number
  readonly favoured: number
}

describe('what an attacker learns who knows every answer', () => {
  const isNested = (inner: Scope, outer: Scope): boolean =>
    (outer.job === null || outer.job === inner.job) &&
    (outer.employer === null || outer.employer === (inner.employer ?? EMPLOYER_OF[inner.job ?? 0])) &&
    outer.from <= inner.from &&
    inner.to <= outer.to
  const answersTo = (people: readonly Member[], { minimum, lastSettled }: { minimum: number; lastSettled: number }) => {
    const groups = formGroups(people, CATEGORIES, { minimum, lastSettled })
    return (category: string): readonly Told[] =>
      QUESTIONS.flatMap((scope) => {
        const told = sumWithin(groups, scope).find((row) => row.category === category)
        return told === undefined ? [] : [{ scope, people: told.count, favoured: told.favoured }]
      })
  }

  it('is about nobody or at least the minimum, in any answer and any difference of two', () => {
    fc.assert(
      fc.property(population, limits, (people, { minimum, lastSettled }) => {
        const tell = answersTo(people, { minimum, lastSettled })
        const isSafe = (count: number) => count <= 0 || count >= minimum
        for (const answers of CATEGORIES.map(tell))
          for (const outer of answers) {
            expect([outer.people >= minimum, isSafe(outer.favoured), isSafe(outer.people - outer.favoured)]).toEqual([
              true,
              true,
              true,
            ])
            for (const inner of answers.filter(({ scope }) => isNested(scope, outer.scope))) {
              const [rest, favoured] = [outer.people - inner.people, outer.favoured - inner.favoured]
              expect(isSafe(rest) && isSafe(favoured) && isSafe(rest - favoured)).toBe(true)
            }
          }
      }),
      { numRuns: 300 },
    )
  })

  it('is never more than there is', () => {
    fc.assert(
      fc.property(population, limits, (people, { minimum, lastSettled }) => {
        const tell = answersTo(people, { minimum, lastSettled })
        for (const category of CATEGORIES)
          for (const { scope, people: count, favoured } of tell(category)) {
            const there = people.filter(
              (one) => one.category === category && isWithin({ ...one, from: one.quarter, to: one.quarter }, scope),
            )
            expect(count).toBeLessThanOrEqual(there.length)
            expect(favoured).toBeLessThanOrEqual(there.filter(({ isFavoured }) => isFavoured).length)
          }
      }),
    )
  })

  it('has each person in one group of a table at most', () => {
    fc.assert(
      fc.property(population, limits, (people, { minimum, lastSettled }) => {
        const groups = formGroups(people, CATEGORIES, { minimum, lastSettled })
        for (const category of CATEGORIES) {
          const told = groups.filter((group) => group.category === category)
          const all = people.filter((one) => one.category === category && one.quarter <= lastSettled)
          expect(told.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(all.length)
        }
      }),
    )
  })
})

describe('examples', () => {
  const YEAR = { from: FIRST, to: FIRST + 3 }
  const limits = { minimum: 5, lastSettled: FIRST + 4 }
  const crowd = (job: number, quarter: number, category: string | null, count: number, favoured = 0): Member[] =>
    Array.from({ length: count }, (_, index) => ({
      ...{ job, employer: 1, quarter, category },
      isFavoured: index < favoured,
    }))
  const told = (people: readonly Member[], scope: Partial<Scope> = {}) =>
    sumWithin(formGroups(people, ['Female'], limits), { job: null, employer: null, ...YEAR, ...scope })

  it.each([
    ['enough of both outcomes', crowd(1, FIRST, 'Female', 10, 5), 10],
    ['none favoured', crowd(1, FIRST, 'Female', 5), 5],
    ['too few', crowd(1, FIRST, 'Female', 4), undefined],
    ['too few favoured', crowd(1, FIRST, 'Female', 20, 4), undefined],
    ['too few others', crowd(1, FIRST, 'Female', 20, 16), undefined],
    ['too few a quarter, enough a year', [0, 1, 2].flatMap((n) => crowd(1, FIRST + n, 'Female', 2)), 6],
    ['too few a job, enough an employer', [1, 2, 3].flatMap((job) => crowd(job, FIRST, 'Female', 2)), 6],
    ['a sum that says what its parts are', [0, 1].flatMap((n) => crowd(1, FIRST + n, 'Female', 4)), undefined],
  ])('%s', (_what, women, count) => {
    const others = women.flatMap((one) => [
      { ...one, category: 'Male' },
      { ...one, category: null },
    ])
    expect(told([...women, ...others])[0]?.count).toBe(count)
  })
  it('tells nothing where next to all are of one category', () => {
    expect(told([...crowd(1, FIRST, 'Female', 30), ...crowd(1, FIRST, null, 4)])).toEqual([])
  })
  it('adds up the small only where a question takes in all that they were put together of', () => {
    const women = [0, 1, 2].flatMap((n) => crowd(1, FIRST + n, 'Female', 2))
    const people = [...women, ...women.map((one) => ({ ...one, category: null }))]
    expect(told(people, { job: 1 })[0]?.count).toBe(6)
    expect(told(people, { to: FIRST + 2 })).toEqual([])
  })
  it('leaves the small of a year that is not over out', () => {
    const women = [1, 2, 3].flatMap((job) => crowd(job, FIRST + 4, 'Female', 2))
    const people = [...women, ...women.map((one) => ({ ...one, category: null }))]
    expect(told(people, { from: FIRST + 4, to: FIRST + 7 })).toEqual([])
  })
})
