export type SkillKind =
  | 'language' // programming, markup, query
  | 'framework' // libraries too
  | 'tool' // software, platforms, machines, instruments
  | 'method' // ways of working, techniques, procedures, standards
  | 'domain' // fields of knowledge
  | 'spoken' // human languages
  | 'soft'

/** The group of occupations a lexicon file belongs to; the file has the same name. */
export type Trade = string

/** One canonical skill. Knowledge is data: these rows are what a reviewer reads and extends. */
export interface Skill {
  /** Stable, lower case, `[a-z0-9+#.-]+`, e.g. `postgresql`. */
  readonly id: string
  readonly name: string
  readonly kind: SkillKind
  readonly trade: Trade
  /** Other spellings and abbreviations, the canonical name not repeated. */
  readonly aliases: readonly string[]
  /** Ids of broader skills: having this one shows some of the parent (`react` → `front-end-development`). */
  readonly parents: readonly string[]
  /** Ids of skills of the same use, from which this one is quickly learned (`vue` for `react`). Symmetric after loading. */
  readonly related: readonly string[]
  /** True when the name is also an everyday word or letter (`go`, `c`, `r`, `excel`): prose needs context, a list does not. */
  readonly ambiguous: boolean
  /** 0–1: how much asking for it narrows the field: 0.1 "communication", 0.5 "Excel", 0.9 "Kubernetes". */
  readonly specificity: number
}

/** What kind of text is searched: in a `list` every item is meant as a skill; in `prose` ambiguous words need context. */
export type TextKind = 'list' | 'prose'

export interface SkillMention {
  readonly id: string
  readonly name: string
  readonly kind: SkillKind
  /** Half-open range in the searched text. */
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
}
