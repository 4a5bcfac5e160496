/** One person who was assessed, as the audit sees them; categories are those of the form they filled in, null where they did not. */
export interface Assessed {
  readonly sex: string | null
  readonly race: string | null
}

export interface Scored extends Assessed {
  readonly score: number
}

export interface Considered extends Assessed {
  readonly selected: boolean
}

/** How many people a category has. */
export interface CategoryCount {
  readonly category: string
  readonly count: number
  /** How many were selected, or scored above the sample's median. */
  readonly favoured: number
}

/** One line of the table. Shares are exact, 0–1: rounding is for whoever prints them. */
export interface CategoryRate extends CategoryCount {
  /** `favoured / count`. */
  readonly rate: number
  /** `rate` ÷ the highest rate among the categories that are not small; null where that is zero, and for small categories. */
  readonly impactRatio: number | null
  /** Under 2 % of all who were assessed: it may be left out of the impact ratios, and here it is; its count and rate still stand. */
  readonly isSmall: boolean
}

export interface CategoryTable {
  readonly rows: readonly CategoryRate[]
  /** People who are in no row because their category is not known. They must be reported. */
  readonly unknown: number
}

export interface BiasAudit {
  readonly assessed: number
  readonly bySex: CategoryTable
  readonly byRace: CategoryTable
  /** Sex and race together, "Female, Hispanic or Latino"; unknown where either is. */
  readonly intersectional: CategoryTable
}

export interface ScoreAudit extends BiasAudit {
  /** Of all who were assessed, those of unknown category too; null of nobody. */
  readonly median: number | null
}
