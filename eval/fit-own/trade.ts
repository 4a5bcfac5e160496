/** One thing that a posting requires, and how somebody who has it writes of it: in other words than the posting, mostly. */
export interface Requirement {
  /** A line of the posting. */
  readonly asked: string
  /** In a list of skills. */
  readonly named: string
  /** In a point of a role. */
  readonly shown: string
}

/** A posting and all that is needed to invent people who have more or less of what it asks. */
export interface FitTrade {
  readonly title: string
  readonly about: string
  readonly years: number
  /** As a line of the posting and as a line of a resume; null where no degree is asked. */
  readonly degree: { readonly asked: string; readonly held: string } | null
  /** Six, all required. */
  readonly requirements: readonly Requirement[]
  readonly preferred: Requirement
  /** The same work under another name … */
  readonly sameTitle: string
  /** … and work beside it, done with some of the same skills. */
  readonly nearTitle: string
  /** What people of this trade also write, none of it asked. */
  readonly besides: readonly string[]
}
