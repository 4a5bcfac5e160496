import type { JobCriteria, ResumeScore, ResumeScorer } from '@zodie/engine'
import type { Db } from '../database/tables.ts'
import { findBest, MOST_ASKED, type ScoredJob } from './best-jobs.ts'
import { knownCriteria } from './criteria.ts'
import type { MatchingMemory } from './memory.ts'
import { listJobsById, type MatchedJob } from './queries.ts'
import { type Subject, subjectOf } from './subject.ts'

export interface TopMatch {
  readonly job: MatchedJob
  readonly score: ResumeScore
}

export interface MatchingSources {
  readonly db: Db
  readonly memory: MatchingMemory
}

/**
 * The open jobs that suit the user's latest resume best, with the engine's exact scores as of `asOf` (`YYYY-MM-DD`).
 * @throws Problem resume-not-found
 */
export const findTopMatches = async (
  { db, memory }: MatchingSources,
  { userId, limit, asOf }: { readonly userId: number; readonly limit: number; readonly asOf: string },
): Promise<TopMatch[]> => {
  const subject = await subjectOf(db, memory.subjects, userId, asOf)
  const best = await findBest(db, memory, subject)
  return explain({ db, memory }, subject, best.slice(0, limit))
}

/** A job with what it asks for, and the exact score against it but for a pasted posting. */
export interface JudgedJob {
  readonly jobId: number
  readonly criteria: JobCriteria
  readonly overall: number
}

const toCandidates = (best: readonly ScoredJob[]) => best.map(({ jobId, revision }) => ({ job_id: jobId, revision }))

/**
 * The best open jobs with their criteria, `MOST_ASKED` of them.
 * @throws Problem resume-not-found
 */
export const judgeBestJobs = async (
  { db, memory }: MatchingSources,
  userId: number,
  asOf: string,
): Promise<{ scorer: ResumeScorer; jobs: JudgedJob[] }> => {
  const subject = await subjectOf(db, memory.subjects, userId, asOf)
  const best = (await findBest(db, memory, subject)).slice(0, MOST_ASKED)
  const known = await knownCriteria(db, memory.criteria, toCandidates(best))
  const jobs = best.flatMap(({ jobId, overall }) => {
    const entry = known.get(jobId)
    return entry === undefined ? [] : [{ jobId, criteria: entry.criteria, overall }]
  })
  return { scorer: subject.scorer, jobs }
}

/** The matches in full: the jobs themselves, and why. */
const explain = async (
  { db, memory }: MatchingSources,
  subject: Subject,
  best: readonly ScoredJob[],
): Promise<TopMatch[]> => {
  if (best.length === 0) return []
  const jobs = await listJobsById(
    db,
    best.map(({ jobId }) => jobId),
  )
  const byId = new Map(jobs.map((job) => [job.id, job]))
  const known = await knownCriteria(db, memory.criteria, toCandidates(best))
  return best.flatMap(({ jobId, revision }) => {
    const [job, entry] = [byId.get(jobId), known.get(jobId)]
    if (job === undefined || entry === undefined) return []
    // Two revisions: the job may have been changed since it was scored.
    return [{ job, score: scoreOf(subject, `${jobId} ${revision} ${job.revision}`, entry.criteria, job) }]
  })
}

/** Scored with the posting, for which every rule looks at the resume again: once. */
const scoreOf = ({ scorer, explained }: Subject, key: string, criteria: JobCriteria, job: MatchedJob): ResumeScore => {
  const { experience_level: experienceLevel, ...texts } = job
  const score = explained.get(key) ?? scorer.score(criteria, { ...texts, experienceLevel })
  explained.set(key, score)
  return score
}
