import { type CategoryTable, medianOf, tableOfCounts } from '@zodie/engine'
import { CROSSED_NAMES, crossed, RACE_NAMES, SEX_NAMES } from './categories.ts'
import { formGroups, isWithin, type Limits, type Member, type Scope, sumWithin } from './groups.ts'
import type { Quarter } from './periods.ts'

/** One application with what its applicant has declared in time, as the names of the tables. */
export interface Applicant {
  readonly job: number
  readonly employer: number
  readonly quarter: Quarter
  readonly sex: string | null
  readonly race: string | null
  readonly isSelected: boolean
  /** 0–100; null when nothing was analysed. */
  readonly score: number | null
}

/** One of the two ways to be favoured: selected, or scored above the median. Categories that may not be told of have no row. */
export interface Measure {
  readonly assessed: number
  readonly favoured: number
  readonly bySex: CategoryTable
  readonly byRace: CategoryTable
  readonly intersectional: CategoryTable
}

export interface Report {
  readonly selection: Measure
  readonly scoring: Measure
}

type Favoured = Applicant & Pick<Member, 'isFavoured'>

/**
 * Both measures of those within `scope`.
 * @param applicants all of the whole years that the scope lies in: the small are counted by year
 */
export const reportOf = (applicants: readonly Applicant[], scope: Scope, limits: Limits): Report => {
  const measure = (people: readonly Favoured[]) => measureOf(people, scope, limits)
  return {
    selection: measure(applicants.map((one) => ({ ...one, isFavoured: one.isSelected }))),
    scoring: measure(aboveMedian(applicants)),
  }
}

/**
 * Who was scored, compared with the median of those who were scored for the same job in the same quarter: scores of two jobs are not on
 * one scale, and a median that followed the question would give two answers about the same people.
 */
const aboveMedian = (applicants: readonly Applicant[]): readonly Favoured[] => {
  const scored = applicants.flatMap((one) => (one.score === null ? [] : [{ ...one, score: one.score }]))
  return [...Map.groupBy(scored, ({ job, quarter }) => `${job}/${quarter}`).values()].flatMap((sample) => {
    const median = medianOf(sample.map(({ score }) => score))
    return sample.map((one) => ({ ...one, isFavoured: median !== null && one.score > median }))
  })
}

const measureOf = (people: readonly Favoured[], scope: Scope, limits: Limits): Measure => {
  const asked = people.filter((one) => isWithin({ ...one, from: one.quarter, to: one.quarter }, scope))
  const table = (names: readonly string[], categoryOf: (one: Favoured) => string | null): CategoryTable => {
    const members = people.map((one) => ({ ...one, category: categoryOf(one) }))
    return tableOfCounts(sumWithin(formGroups(members, names, limits), scope), asked.length)
  }
  return {
    assessed: asked.length,
    favoured: asked.filter(({ isFavoured }) => isFavoured).length,
    bySex: table(SEX_NAMES, ({ sex }) => sex),
    byRace: table(RACE_NAMES, ({ race }) => race),
    intersectional: table(CROSSED_NAMES, ({ sex, race }) => crossed(sex, race)),
  }
}
