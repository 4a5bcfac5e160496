import type { KnownMatches } from './best-jobs.ts'
import type { CriteriaMemory } from './criteria.ts'
import { createRecent, type Recent } from './recent.ts'
import type { SubjectMemory } from './subject.ts'

/** What is kept between two requests. */
export interface MatchingMemory {
  readonly criteria: CriteriaMemory
  /** By resume, as of a day. */
  readonly matches: Recent<string, KnownMatches>
  readonly subjects: SubjectMemory
  /** How often matches of a resume were known since this was told last, and were not. */
  readonly asked: Asked
}

export interface Asked {
  hits: number
  misses: number
}

// Their JSON is 3.4 kB each, as objects several times that.
const CRITERIA = 4000
// Resumes whose matches are known: 150 jobs each, 10 kB.
const MATCHES = 1000
const SUBJECTS = 50
/** What a resume says is kept no longer after its last use: it is a person's, and may be erased meanwhile. */
const SUBJECT_MS = 60_000

export const createMatchingMemory = (): MatchingMemory => ({
  criteria: createRecent(CRITERIA),
  matches: createRecent(MATCHES),
  subjects: createRecent(SUBJECTS, SUBJECT_MS),
  asked: { hits: 0, misses: 0 },
})
