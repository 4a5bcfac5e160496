/** A job and what a resume scores against it, small enough to keep many. */
export interface ScoredJob {
  readonly jobId: number
  readonly revision: number
  /** Skills that the job asks for. */
  readonly skills: number
  readonly overall: number
}

/** The best of all jobs that were there at a moment, best first. */
export interface KnownMatches {
  /** The first transaction that the look did not see for certain (pg_snapshot_xmin): what it or a later one wrote is new. */
  readonly mark: string
  readonly scored: readonly ScoredJob[]
  /** True: there were more, worse ones. */
  readonly isCut: boolean
}

/** What is known of the matches of a resume as of a day; the least recently asked for goes first. */
export interface MatchCache {
  find(key: string): KnownMatches | undefined
  keep(key: string, matches: KnownMatches): void
}

export const createMatchCache = (capacity: number): MatchCache => {
  const known = new Map<string, KnownMatches>()
  return {
    find: (key) => known.get(key),
    keep: (key, matches) => {
      known.delete(key)
      known.set(key, matches)
      const [oldest] = known.keys()
      if (known.size > capacity && oldest !== undefined) known.delete(oldest)
    },
  }
}
