import type { Readable } from 'node:stream'
import { csvOf } from '../http/csv.ts'
import { TABLES } from './present.ts'
import type { FairnessReport } from './schemas.ts'

const COLUMNS = [
  ...(['job_id', 'from', 'to', 'minimum', 'measure', 'table', 'category', 'count', 'favoured', 'rate'] as const),
  ...(['impact_ratio', 'is_under_two_percent', 'is_withheld'] as const),
] as const

type Row = { readonly [C in (typeof COLUMNS)[number]]?: string | number | boolean | null }

/** One line per row of each table, and one for those who are in none. */
const rowsOf = (report: FairnessReport): Row[] =>
  (['selection', 'scoring'] as const).flatMap((measure) =>
    TABLES.flatMap((table) => {
      const { rows, unknown_or_withheld } = report[measure][table]
      const { job_id, from, to, minimum } = report
      const common = { job_id, from, to, minimum, measure, table }
      return [
        ...rows.map((row) => ({ ...common, ...row })),
        { ...common, category: 'Unknown or withheld', count: unknown_or_withheld },
      ]
    }),
  )

export const toCsv = (report: FairnessReport): Readable => csvOf(rowsOf(report), COLUMNS)
