import {
  type Document,
  ENGINE_VERSION,
  parseResume,
  type Resume,
  type ResumeScore,
  type ResumeScorer,
  scoreResume,
} from '@zodie/engine'
import type { Db } from '../database/tables.ts'
import { fail } from '../problems.ts'
import { prepareNewest } from './prepare.ts'
import { findLatestReadResume, findReadResume } from './queries.ts'
import type { Recent } from './recent.ts'

/** A resume ready to be scored, and what its matches are known by. */
export interface Subject {
  readonly key: string
  readonly scorer: ResumeScorer
  /** Scores with all that explains them, by job and revision. */
  readonly explained: Map<string, ResumeScore>
}

/** Resumes that were asked about in the last minute: no longer, because they are people's. */
export type SubjectMemory = Recent<string, Subject>

// Jobs posted a moment ago are read by the request that would miss them; more are the worker's.
const READ_MEANWHILE = 10

/**
 * The user's latest resume as of a day, `YYYY-MM-DD`; what was posted a moment ago is ready to be compared with it.
 * @throws Problem resume-not-found
 */
export const subjectOf = async (db: Db, memory: SubjectMemory, userId: number, asOf: string): Promise<Subject> => {
  const latest = await findLatestReadResume(db, userId)
  if (latest === undefined) return noResume()
  if (latest.has_due_jobs) await prepareNewest(db, READ_MEANWHILE)
  const key = `${latest.id} ${latest.engine_version} ${asOf}`
  const known = memory.find(key) ?? (await load(db, latest.id, key, asOf))
  memory.keep(key, known)
  return known
}

const noResume = (): never =>
  fail('resume-not-found', 'You have no resume that was read yet. Upload one to an analysis first.')

const load = async (db: Db, id: number, key: string, asOf: string): Promise<Subject> => {
  const row = (await findReadResume(db, id)) ?? noResume()
  // Both columns are written by saveReadResume alone; the document outlives an engine, what is parsed from it does not.
  const document = row.document as Document
  const resume = row.engine_version === ENGINE_VERSION ? (row.parsed as Resume) : parseResume(document, { asOf })
  return { key, scorer: scoreResume(document, resume, asOf), explained: new Map() }
}
