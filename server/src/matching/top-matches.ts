import { setImmediate as breathe } from 'node:timers/promises'
import {
  type Document,
  ENGINE_VERSION,
  type JobCriteria,
  parseResume,
  type Resume,
  type ResumeScore,
  type ResumeScorer,
  scoreResume,
} from '@zodie/engine'
import type { Db } from '../database/tables.ts'
import { fail } from '../problems.ts'
import type { OnCacheAsked } from '../telemetry/metrics.ts'
import type { CriteriaCache, KnownCriteria } from './criteria-cache.ts'
import type { KnownMatches, MatchCache, ScoredJob } from './match-cache.ts'
import { prepareNewest } from './prepare.ts'
import * as queries from './queries.ts'
import { heldTerms, heldYears } from './terms.ts'

export interface TopMatch {
  readonly job: queries.MatchedJob
  readonly score: ResumeScore
}

// 97 % of the true ten best of 10,000 jobs are among so many: npm run bench:api -- --recall 10.
export const CANDIDATES = 300
// Jobs posted a moment ago are read by the request that would miss them; more are the worker's.
const READ_MEANWHILE = 10
const SCORED_BETWEEN_BREATHS = 25

export interface MatchingMemory {
  readonly criteria: CriteriaCache
  readonly matches: MatchCache
  readonly onAsked: OnCacheAsked
}

/** A resume ready to be scored, and what its matches are known by. */
interface Subject {
  readonly key: string
  readonly scorer: ResumeScorer
}

const subjectOf = async (db: Db, userId: number, asOf: string): Promise<Subject> => {
  const row = await queries.findLatestReadResume(db, userId)
  if (row === undefined)
    return fail('resume-not-found', 'You have no resume that was read yet. Upload one to an analysis first.')
  // Both columns are written by saveReadResume alone; the document outlives an engine, what is parsed from it does not.
  const document = row.document as Document
  const resume = row.engine_version === ENGINE_VERSION ? (row.parsed as Resume) : parseResume(document, { asOf })
  return { key: `${row.id} ${row.engine_version} ${asOf}`, scorer: scoreResume(document, resume, asOf) }
}

const knownCriteria = async (
  db: Db,
  { criteria: cache, onAsked }: MatchingMemory,
  jobs: readonly queries.CandidateJob[],
): Promise<ReadonlyMap<number, KnownCriteria>> => {
  const unknown = jobs.filter(({ job_id, revision }) => cache.find(job_id, revision) === undefined)
  onAsked('criteria', true, jobs.length - unknown.length)
  onAsked('criteria', false, unknown.length)
  const rows =
    unknown.length === 0
      ? []
      : await queries.listCriteria(
          db,
          unknown.map(({ job_id }) => job_id),
        )
  // Written by saveCriteria alone.
  for (const { job_id, criteria, ...rest } of rows)
    cache.keep(job_id, { ...rest, criteria: JSON.parse(criteria) as JobCriteria })
  return new Map(
    jobs.flatMap(({ job_id, revision }) => {
      const known = cache.find(job_id, revision)
      return known === undefined ? [] : [[job_id, known] as const]
    }),
  )
}

/** Jobs that ask for enough to tell people apart come first; then the best; then the newest. */
const bestFirst = (one: ScoredJob, other: ScoredJob): number =>
  Number(other.skills >= queries.FEWEST_SKILLS) - Number(one.skills >= queries.FEWEST_SKILLS) ||
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

// As long as so many are known, none outside of them can belong to them.
export const MOST_ASKED = 100

/** The best jobs of now: all candidates scored, or where an earlier look is known, only what is new since. */
const findBest = async (
  db: Db,
  memory: MatchingMemory,
  { key, scorer }: Subject,
  former: KnownMatches | undefined,
): Promise<readonly ScoredJob[]> => {
  const { candidate } = scorer
  // Before the candidates: what comes between is looked at twice, not missed.
  const mark = await queries.findMark(db)
  const wanted = { held: heldTerms(candidate), years: heldYears(candidate), count: CANDIDATES, since: former?.mark }
  const candidates = await queries.findCandidateJobs(db, wanted)
  const fresh = await scoreAll(scorer, await knownCriteria(db, memory, candidates))
  const all = former === undefined ? fresh : await withFormer(db, fresh, former)
  const scored = all.toSorted(bestFirst).slice(0, CANDIDATES)
  const isCut = former?.isCut === true || candidates.length === CANDIDATES || all.length > CANDIDATES
  if (former !== undefined && isCut && scored.length < MOST_ASKED)
    return findBest(db, memory, { key, scorer }, undefined)
  memory.matches.keep(key, { mark, scored, isCut })
  return scored
}

/** Those scored before that are as they were and still open, and those scored now. */
const withFormer = async (db: Db, fresh: readonly ScoredJob[], { scored }: KnownMatches): Promise<ScoredJob[]> => {
  const open = await queries.listOpen(
    db,
    scored.map(({ jobId }) => jobId),
  )
  const revisions = new Map(open.map(({ job_id, revision }) => [job_id, revision]))
  const isFresh = new Set(fresh.map(({ jobId }) => jobId))
  const kept = scored.filter(({ jobId, revision }) => !isFresh.has(jobId) && revisions.get(jobId) === revision)
  return [...kept, ...fresh]
}

export interface MatchingSources {
  readonly db: Db
  readonly memory: MatchingMemory
}

const findBestFor = async (
  { db, memory }: MatchingSources,
  userId: number,
  { limit, asOf }: { readonly limit: number; readonly asOf: string },
): Promise<{ scorer: ResumeScorer; best: readonly ScoredJob[] }> => {
  const subject = await subjectOf(db, userId, asOf)
  await prepareNewest(db, READ_MEANWHILE)
  const former = memory.matches.find(subject.key)
  memory.onAsked('matches', former !== undefined)
  const scored = await findBest(db, memory, subject, former)
  return { scorer: subject.scorer, best: scored.slice(0, limit) }
}

/**
 * The open jobs that suit the user's latest resume best, with the engine's exact scores as of `asOf` (`YYYY-MM-DD`).
 * @throws Problem resume-not-found
 */
export const findTopMatches = async (
  sources: MatchingSources,
  userId: number,
  wanted: { readonly limit: number; readonly asOf: string },
): Promise<TopMatch[]> => {
  const { scorer, best } = await findBestFor(sources, userId, wanted)
  return explain(sources.db, sources.memory, scorer, best)
}

/** A job with what it asks for, and the exact score against it but for a pasted posting. */
export interface JudgedJob {
  readonly jobId: number
  readonly criteria: JobCriteria
  readonly overall: number
}

/**
 * The best open jobs with their criteria, `MOST_ASKED` of them.
 * @throws Problem resume-not-found
 */
export const judgeBestJobs = async (
  sources: MatchingSources,
  userId: number,
  asOf: string,
): Promise<{ scorer: ResumeScorer; jobs: JudgedJob[] }> => {
  const { scorer, best } = await findBestFor(sources, userId, { limit: MOST_ASKED, asOf })
  const asked = best.map(({ jobId, revision }) => ({ job_id: jobId, revision }))
  const known = await knownCriteria(sources.db, sources.memory, asked)
  const jobs = best.flatMap(({ jobId, overall }) => {
    const entry = known.get(jobId)
    return entry === undefined ? [] : [{ jobId, criteria: entry.criteria, overall }]
  })
  return { scorer, jobs }
}

/** The matches in full: the jobs themselves, and why. */
const explain = async (
  db: Db,
  memory: MatchingMemory,
  scorer: ResumeScorer,
  best: readonly ScoredJob[],
): Promise<TopMatch[]> => {
  if (best.length === 0) return []
  const ids = best.map(({ jobId }) => jobId)
  const jobs = new Map((await queries.listJobsById(db, ids)).map((job) => [job.id, job]))
  const asked = best.map(({ jobId, revision }) => ({ job_id: jobId, revision }))
  const known = await knownCriteria(db, memory, asked)
  return best.flatMap(({ jobId }) => {
    const [job, entry] = [jobs.get(jobId), known.get(jobId)]
    if (job === undefined || entry === undefined) return []
    const { experience_level: experienceLevel, ...texts } = job
    return [{ job, score: scorer.score(entry.criteria, { ...texts, experienceLevel }) }]
  })
}
