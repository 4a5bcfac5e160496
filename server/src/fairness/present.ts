import type { CategoryTable } from '@zodie/engine'
import { CROSSED_NAMES, RACE_NAMES, SEX_NAMES } from './categories.ts'
import type { Scope } from './groups.ts'
import { firstDayOf, lastDayOf } from './periods.ts'
import type { Measure, Report } from './report.ts'
import type { FairnessMeasure, FairnessReport, FairnessRow, FairnessTable } from './schemas.ts'

const withheldRow = (category: string): FairnessRow => ({
  category,
  ...{ count: null, favoured: null, rate: null, impact_ratio: null, is_under_two_percent: null },
  is_withheld: true,
})

const toTable = ({ rows, unknown }: CategoryTable, names: readonly string[]): FairnessTable => {
  const told = new Map(
    rows.map(({ category, count, favoured, rate, impactRatio, isSmall }) => [
      category,
      { category, count, favoured, rate, impact_ratio: impactRatio, is_under_two_percent: isSmall, is_withheld: false },
    ]),
  )
  return { rows: names.map((name) => told.get(name) ?? withheldRow(name)), unknown_or_withheld: unknown }
}

const toMeasure = ({ assessed, favoured, bySex, byRace, intersectional }: Measure): FairnessMeasure => ({
  assessed,
  favoured,
  by_sex: toTable(bySex, SEX_NAMES),
  by_race_ethnicity: toTable(byRace, RACE_NAMES),
  intersectional: toTable(intersectional, CROSSED_NAMES),
})

interface Circumstances {
  readonly scope: Scope
  readonly minimum: number
  readonly now: Date
}

export const toFairnessReport = (
  { selection, scoring }: Report,
  { scope, minimum, now }: Circumstances,
): FairnessReport => ({
  job_id: scope.job,
  from: firstDayOf(scope.from),
  to: lastDayOf(scope.to),
  computed_at: now.toISOString(),
  minimum,
  selection: toMeasure(selection),
  scoring: toMeasure(scoring),
})

export const TABLES = ['by_sex', 'by_race_ethnicity', 'intersectional'] as const
