import { setImmediate as breathe } from 'node:timers/promises'
import type { ResumeScorer } from '@zodie/engine'
import type { Db } from '../database/tables.ts'
import {
  type CandidateJob,
  findMoment,
  listCandidates,
  listNewCandidates,
  listOpen,
  type Moment,
} from './candidates/queries.ts'
import { type KnownCriteria, knownCriteria } from './criteria.ts'
import type { MatchingMemory } from './memory.ts'
import type { Subject } from './subject.ts'
import { heldTerms, heldYears, isTelling } from './terms.ts'

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
  /** What this transaction or a later one wrote is new. */
  readonly mark: string
  readonly scored: readonly ScoredJob[]
  /** True: there were more, worse ones. */
  readonly isCut: boolean
}

// Of the true ten best of 10,000 jobs, 98.8 % are among so many by likeness, and among twice as many; 95.8 % among 100 (24 people).
export const CANDIDATES = 150
// As long as so many are known, none outside of them can belong to them.
export const MOST_ASKED = 100
// After a change of more jobs a look at all of them is cheaper.
const MOST_CHANGED = 2000
const SCORED_BETWEEN_BREATHS = 25

/** Jobs that ask for enough to tell people apart come first; then the best; then the newest. */
const bestFirst = (one: ScoredJob, other: ScoredJob): number =>
  Number(isTelling(other.skills)) - Number(isTelling(one.skills)) ||
  other.overall - one.overall ||
  other.jobId - one.jobId

const scoreAll = async (scorer: ResumeScorer, known: ReadonlyMap<number, KnownCriteria>): Promise<ScoredJob[]> => {
  const scored: ScoredJob[] = []
  for (const [jobId, { criteria, revision, skills }] of known) {
    scored.push({ jobId, revision, skills, overall: scorer.score(criteria).overall ?? 0 })
    if (scored.length % SCORED_BETWEEN_BREATHS === 0) await breathe()
  }
  return scored
}

/** The best jobs of now: all candidates scored, or where an earlier look is known, only what is new since. */
export const findBest = async (db: Db, memory: MatchingMemory, subject: Subject): Promise<readonly ScoredJob[]> => {
  const former = memory.matches.find(subject.key)
  memory.asked[former === undefined ? 'misses' : 'hits'] += 1
  // Before the candidates: what comes between is looked at twice, not missed.
  const moment = await findMoment(db, former?.mark, MOST_CHANGED)
  const renewed =
    former !== undefined && moment.changed < MOST_CHANGED ? await renew(db, memory, subject, former, moment) : undefined
  const found = renewed ?? (await lookAtAll(db, memory, subject, moment))
  memory.matches.keep(subject.key, found)
  return found.scored
}

const wantedBy = ({ scorer: { candidate } }: Subject) => ({
  held: heldTerms(candidate),
  years: heldYears(candidate),
  count: CANDIDATES,
})

const scoreJobs = async (
  db: Db,
  memory: MatchingMemory,
  { scorer }: Subject,
  jobs: readonly CandidateJob[],
): Promise<ScoredJob[]> => scoreAll(scorer, await knownCriteria(db, memory.criteria, jobs))

const lookAtAll = async (db: Db, memory: MatchingMemory, subject: Subject, { mark }: Moment): Promise<KnownMatches> => {
  const candidates = await listCandidates(db, wantedBy(subject))
  const scored = await scoreJobs(db, memory, subject, candidates)
  return { mark, scored: scored.toSorted(bestFirst), isCut: candidates.length === CANDIDATES }
}

/** What was known with what is new since; undefined where too little of it is left. */
const renew = async (
  db: Db,
  memory: MatchingMemory,
  subject: Subject,
  former: KnownMatches,
  { mark, changed }: Moment,
): Promise<KnownMatches | undefined> => {
  const candidates = changed === 0 ? [] : await listNewCandidates(db, wantedBy(subject), former.mark)
  const fresh = await scoreJobs(db, memory, subject, candidates)
  const all = [...(await stillThere(db, fresh, former)), ...fresh]
  const isCut = former.isCut || candidates.length === CANDIDATES || all.length > CANDIDATES
  if (isCut && all.length < MOST_ASKED) return undefined
  return { mark, scored: all.toSorted(bestFirst).slice(0, CANDIDATES), isCut }
}

/** Those scored before that are as they were, still open, and not scored now. */
const stillThere = async (db: Db, fresh: readonly ScoredJob[], { scored }: KnownMatches): Promise<ScoredJob[]> => {
  const open = await listOpen(
    db,
    scored.map(({ jobId }) => jobId),
  )
  const revisions = new Map(open.map(({ job_id, revision }) => [job_id, revision]))
  const isFresh = new Set(fresh.map(({ jobId }) => jobId))
  return scored.filter(({ jobId, revision }) => !isFresh.has(jobId) && revisions.get(jobId) === revision)
}
