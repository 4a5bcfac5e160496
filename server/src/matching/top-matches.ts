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
import type { CriteriaCache, KnownCriteria } from './criteria-cache.ts'
import { prepareNewest } from './prepare.ts'
import * as queries from './queries.ts'
import { heldTerms, heldYears } from './terms.ts'

export interface TopMatch {
  readonly job: queries.MatchedJob
  readonly score: ResumeScore
}

export interface Scored {
  readonly jobId: number
  readonly known: KnownCriteria
  readonly overall: number
}

// 97 % of the true ten best of 10,000 jobs are among so many: npm run bench:api -- --recall 10.
export const CANDIDATES = 300
// Jobs posted a moment ago are read by the request that would miss them; more are the worker's.
const READ_MEANWHILE = 10
const SCORED_BETWEEN_BREATHS = 25

const scorerOf = async (db: Db, userId: number, asOf: string): Promise<ResumeScorer> => {
  const row = await queries.findLatestReadResume(db, userId)
  if (row === undefined)
    return fail('resume-not-found', 'You have no resume that was read yet. Upload one to an analysis first.')
  // Both columns are written by saveReadResume alone; the document outlives an engine, what is parsed from it does not.
  const document = row.document as Document
  const resume = row.engine_version === ENGINE_VERSION ? (row.parsed as Resume) : parseResume(document, { asOf })
  return scoreResume(document, resume, asOf)
}

const knownCriteria = async (
  db: Db,
  cache: CriteriaCache,
  jobs: readonly queries.CandidateJob[],
): Promise<ReadonlyMap<number, KnownCriteria>> => {
  const unknown = jobs.filter(({ job_id, revision }) => cache.find(job_id, revision) === undefined)
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
const bestFirst = (one: Scored, other: Scored): number =>
  Number(other.known.skills >= queries.FEWEST_SKILLS) - Number(one.known.skills >= queries.FEWEST_SKILLS) ||
  other.overall - one.overall ||
  other.jobId - one.jobId

const scoreAll = async (scorer: ResumeScorer, known: ReadonlyMap<number, KnownCriteria>): Promise<Scored[]> => {
  const scored: Scored[] = []
  for (const [jobId, entry] of known) {
    scored.push({ jobId, known: entry, overall: scorer.score(entry.criteria).overall ?? 0 })
    if (scored.length % SCORED_BETWEEN_BREATHS === 0) await breathe()
  }
  return scored.toSorted(bestFirst)
}

export interface MatchingSources {
  readonly db: Db
  readonly cache: CriteriaCache
}

/** The user's latest resume, and the candidate jobs with their exact scores but for a pasted posting, best first. */
export const scoreCandidateJobs = async (
  { db, cache }: MatchingSources,
  userId: number,
  asOf: string,
): Promise<{ scorer: ResumeScorer; scored: Scored[] }> => {
  const scorer = await scorerOf(db, userId, asOf)
  await prepareNewest(db, READ_MEANWHILE)
  const { candidate } = scorer
  const wanted = { held: heldTerms(candidate), years: heldYears(candidate), count: CANDIDATES }
  const known = await knownCriteria(db, cache, await queries.findCandidateJobs(db, wanted))
  return { scorer, scored: await scoreAll(scorer, known) }
}

/**
 * The open jobs that suit the user's latest resume best, with the engine's exact scores as of `asOf` (`YYYY-MM-DD`).
 * @throws Problem resume-not-found
 */
export const findTopMatches = async (
  sources: MatchingSources,
  userId: number,
  { limit, asOf }: { readonly limit: number; readonly asOf: string },
): Promise<TopMatch[]> => {
  const { scorer, scored } = await scoreCandidateJobs(sources, userId, asOf)
  const best = scored.slice(0, limit)
  const jobs =
    best.length === 0
      ? []
      : await queries.listJobsById(
          sources.db,
          best.map(({ jobId }) => jobId),
        )
  const byId = new Map(jobs.map((job) => [job.id, job]))
  return best.flatMap(({ jobId, known: { criteria } }) => {
    const job = byId.get(jobId)
    if (job === undefined) return []
    const { experience_level: experienceLevel, ...texts } = job
    return [{ job, score: scorer.score(criteria, { ...texts, experienceLevel }) }]
  })
}
