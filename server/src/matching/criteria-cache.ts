import type { JobCriteria } from '@zodie/engine'

export interface KnownCriteria {
  readonly revision: number
  readonly skills: number
  readonly criteria: JobCriteria
}

/** What jobs ask, as objects: the engine keeps what it makes of them by identity. The least recently used go first. */
export interface CriteriaCache {
  find(jobId: number, revision: number): KnownCriteria | undefined
  keep(jobId: number, known: KnownCriteria): void
}

export const createCriteriaCache = (capacity: number): CriteriaCache => {
  const known = new Map<number, KnownCriteria>()
  const touch = (jobId: number, entry: KnownCriteria): void => {
    known.delete(jobId)
    known.set(jobId, entry)
  }
  return {
    find: (jobId, revision) => {
      const entry = known.get(jobId)
      if (entry?.revision !== revision) return undefined
      touch(jobId, entry)
      return entry
    },
    keep: (jobId, entry) => {
      touch(jobId, entry)
      const [oldest] = known.keys()
      if (known.size > capacity && oldest !== undefined) known.delete(oldest)
    },
  }
}
