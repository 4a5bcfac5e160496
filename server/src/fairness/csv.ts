import { TABLES } from './present.ts'
import type { FairnessReport } from './schemas.ts'

type Cell = string | number | boolean | null

// What a spreadsheet takes for the beginning of a formula.
const FORMULA = /^[=+\-@\t\r]/

/** RFC 4180; a text that a spreadsheet would compute gets an apostrophe, which makes it text. */
export const toCell = (value: Cell): string => {
  if (typeof value !== 'string') return value === null ? '' : String(value)
  const text = FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

const HEAD = [
  ...['job_id', 'from', 'to', 'minimum', 'measure', 'table', 'category', 'count', 'favoured', 'rate', 'impact_ratio'],
  ...['is_under_two_percent', 'is_withheld'],
]

/** One line per row of each table, and one for those who are in none. */
export const toCsv = (report: FairnessReport): string => {
  const lines = (['selection', 'scoring'] as const).flatMap((measure) =>
    TABLES.flatMap((table) => {
      const { rows, unknown_or_withheld } = report[measure][table]
      const common = [report.job_id, report.from, report.to, report.minimum, measure, table]
      return [
        ...rows.map((row) => [
          ...[...common, row.category, row.count, row.favoured, row.rate, row.impact_ratio],
          ...[row.is_under_two_percent, row.is_withheld],
        ]),
        [...common, 'Unknown or withheld', unknown_or_withheld, null, null, null, null, null],
      ]
    }),
  )
  return [HEAD, ...lines].map((line) => `${line.map(toCell).join(',')}\r\n`).join('')
}
