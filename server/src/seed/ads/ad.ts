import type { ExperienceLevel } from '../../database/tables.ts'

export type TradeId =
  | 'software'
  | 'analytics'
  | 'mechanical'
  | 'accounting'
  | 'sales'
  | 'logistics'
  | 'nursing'
  | 'teaching'

/** The levels that are advertised; nobody posts for an executive here. */
export type AdLevel = Exclude<ExperienceLevel, 'executive'>

/** What there is to know about a position in order to write ads for it. `{12-40}` in a text becomes a number. */
export interface Position {
  readonly trade: TradeId
  /** Without a level: "Backend Engineer". */
  readonly title: string
  /** Titles of levels that are not simply "Senior …". */
  readonly titles?: Partial<Readonly<Record<AdLevel, string>>>
  /** What years of experience are asked in. */
  readonly area: string
  readonly duties: readonly string[]
  /** Requirement lines, and the skill each names for the job's `skills`. Every ad asks for the first. */
  readonly must: readonly [Requirement, ...Requirement[]]
  readonly nice: readonly string[]
  readonly degree: string
  /** Euros per year at the middle level in Germany. */
  readonly salary: number
  readonly canBeRemote: boolean
}

export type Requirement = readonly [line: string, skill: string]
