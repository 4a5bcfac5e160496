import { allSkills, type LineItem } from '@zodie/engine'
import { skillTerm } from '../../matching/terms.ts'
import { oneDecimal } from '../rules.ts'
import type { CostRow, DayFigures, SourceRow } from './queries.ts'

/** Each of `days` in turn; a day without a row has none. */
export const fillDays = <T>(
  days: readonly string[],
  rows: readonly DayFigures[],
  read: (row: DayFigures | undefined) => T,
): T[] => {
  const byDay = new Map(rows.map((row) => [row.day, row]))
  return days.map((day) => read(byDay.get(day)))
}

const SKILL_NAMES = new Map(allSkills.map(({ id, name }) => [skillTerm(id), name]))

/** The skills of the lexicon that most jobs ask for. */
export const demandOf = (terms: readonly { readonly term: number; readonly jobs: number }[], count: number) =>
  terms
    .flatMap(({ term, jobs }) => {
      const name = SKILL_NAMES.get(term)
      return name === undefined ? [] : [{ name, value: jobs }]
    })
    .slice(0, count)

/** Sums of money in different currencies have no sum. */
export const costPerHire = (row: CostRow | undefined) =>
  row === undefined || row.currencies !== 1
    ? { cost_per_hire: null, cost_currency: null }
    : { cost_per_hire: Math.round((row.cost / row.hires) * 100) / 100, cost_currency: row.currency }

export const sourcesOf = (rows: readonly SourceRow[], count: number) => ({
  top_sources: rows.flatMap(({ name, value }) => (name === null ? [] : [{ name, value }])).slice(0, count),
  applications_without_source: rows.find(({ name }) => name === null)?.value ?? 0,
})

export const meanPer = (total: number, count: number): number | null => (count === 0 ? null : oneDecimal(total / count))

// A criterion credited less is missing, as in an analysis' own lists.
const MET = 0.5
const MOST_SHOWN = 5

const byPull = (pull: (item: LineItem) => number) => (one: LineItem, other: LineItem) => pull(other) - pull(one)

/** Labels of the criteria that lift a score most. */
export const strengthsOf = (items: readonly LineItem[]): string[] =>
  labels(items.filter(({ credit }) => credit >= MET).toSorted(byPull(({ credit, weight }) => credit * weight)))

/** … and that lower it most. */
export const weaknessesOf = (items: readonly LineItem[]): string[] =>
  labels(
    items
      .filter(({ credit, level }) => credit < MET && level !== 'unknown')
      .toSorted(byPull(({ credit, weight }) => (1 - credit) * weight)),
  )

const labels = (items: readonly LineItem[]): string[] =>
  [...new Set(items.map(({ criterion }) => criterion.label))].slice(0, MOST_SHOWN)
