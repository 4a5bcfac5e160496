import type {
  Assessed,
  BiasAudit,
  CategoryCount,
  CategoryRate,
  CategoryTable,
  Considered,
  ScoreAudit,
  Scored,
} from './types.ts'

/**
 * The arithmetic of a bias audit under New York City's Local Law 144 of 2021, as its rules define it (6 RCNY §§ 5-300, 5-301).
 * Nothing here knows of resumes or jobs, and nothing that scores knows of this: categories come from those who were
 * assessed, by their own word, and never from a document.
 */

/** § 5-301 (d): a category under 2 % of the data used for the audit may be excluded from the impact ratios. */
const SMALLEST_SHARE = 0.02

/** § 5-301 (b): for a tool that selects. Selection rate = selected ÷ assessed of the category. */
export function auditSelections(people: readonly Considered[]): BiasAudit {
  return auditOf(people, ({ selected }) => selected)
}

/** § 5-301 (c): for a tool that scores. Scoring rate = share of the category with a score above the median of the whole sample. */
export function auditScores(people: readonly Scored[]): ScoreAudit {
  const median = medianOf(people.map(({ score }) => score))
  return { ...auditOf(people, ({ score }) => median !== null && score > median), median }
}

/** The middle of the sorted values, or the mean of the two in the middle; null of none. */
export function medianOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}

function auditOf<Person extends Assessed>(
  people: readonly Person[],
  isFavoured: (person: Person) => boolean,
): BiasAudit {
  const table = (categoryOf: (person: Person) => string | null): CategoryTable =>
    tableOf(people.map((person) => ({ category: categoryOf(person), isFavoured: isFavoured(person) })))
  return {
    assessed: people.length,
    bySex: table(({ sex }) => sex),
    byRace: table(({ race }) => race),
    intersectional: table(({ sex, race }) => (sex === null || race === null ? null : `${sex}, ${race}`)),
  }
}

interface Outcome {
  readonly category: string | null
  readonly isFavoured: boolean
}

/** Rows in the order in which their categories first appear. */
function tableOf(outcomes: readonly Outcome[]): CategoryTable {
  const known = outcomes.filter(({ category }) => category !== null)
  const byCategory = Map.groupBy(known, ({ category }) => category ?? '')
  const counts = [...byCategory].map(([category, members]) => ({
    category,
    count: members.length,
    favoured: members.filter((member) => member.isFavoured).length,
  }))
  return tableOfCounts(counts, outcomes.length)
}

/**
 * The table of people who have been counted already.
 * @param counts one per category, none of them of nobody
 * @param assessed how many people the data are of, those who are in no category too
 */
export function tableOfCounts(counts: readonly CategoryCount[], assessed: number): CategoryTable {
  const rows = counts.map((row) => ({
    ...row,
    rate: row.favoured / row.count,
    isSmall: row.count < SMALLEST_SHARE * assessed,
  }))
  const highest = Math.max(0, ...rows.filter(({ isSmall }) => !isSmall).map(({ rate }) => rate))
  const unknown = counts.reduce((left, { count }) => left - count, assessed)
  return { rows: rows.map((row) => withRatio(row, highest)), unknown }
}

const withRatio = (row: Omit<CategoryRate, 'impactRatio'>, highest: number): CategoryRate => ({
  ...row,
  impactRatio: row.isSmall || highest === 0 ? null : row.rate / highest,
})
