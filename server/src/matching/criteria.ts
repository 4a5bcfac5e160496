import { setImmediate as breathe } from 'node:timers/promises'
import { ENGINE_VERSION, type JobCriteria, parseJob } from '@zodie/engine'
import type { Db } from '../database/tables.ts'
import type { CandidateJob } from './candidates/queries.ts'
import { listCriteria, listJobsById } from './queries.ts'
import type { Recent } from './recent.ts'

export interface KnownCriteria {
  readonly revision: number
  readonly skills: number
  readonly criteria: JobCriteria
}

/** What jobs ask, as objects: the engine keeps what it makes of them by identity. */
export type CriteriaMemory = Recent<number, KnownCriteria>

/** What these jobs ask. What another version of the engine has read is read again: only this one's own is sure to fit it. */
export const knownCriteria = async (
  db: Db,
  memory: CriteriaMemory,
  jobs: readonly CandidateJob[],
): Promise<ReadonlyMap<number, KnownCriteria>> => {
  const isKnown = ({ job_id, revision }: CandidateJob) => memory.find(job_id)?.revision === revision
  const unknown = jobs.filter((job) => !isKnown(job)).map(({ job_id }) => job_id)
  if (unknown.length > 0) await learn(db, memory, unknown)
  return new Map(
    jobs.flatMap((job) => {
      const known = memory.find(job.job_id)
      return known?.revision === job.revision ? [[job.job_id, known] as const] : []
    }),
  )
}

const learn = async (db: Db, memory: CriteriaMemory, jobIds: readonly number[]): Promise<void> => {
  const rows = await listCriteria(db, jobIds)
  const foreign = rows.filter((row) => row.engine_version !== ENGINE_VERSION)
  // Written by saveCriteria alone.
  for (const { job_id, criteria, revision, skills, engine_version } of rows)
    if (engine_version === ENGINE_VERSION)
      memory.keep(job_id, { revision, skills, criteria: JSON.parse(criteria) as JobCriteria })
  if (foreign.length > 0) await readAnew(db, memory, foreign)
}

const readAnew = async (
  db: Db,
  memory: CriteriaMemory,
  foreign: readonly (CandidateJob & { readonly skills: number })[],
): Promise<void> => {
  const jobs = await listJobsById(
    db,
    foreign.map(({ job_id }) => job_id),
  )
  const texts = new Map(
    jobs.map(({ experience_level: experienceLevel, id, ...rest }) => [id, { ...rest, experienceLevel }]),
  )
  for (const { job_id, revision, skills } of foreign) {
    const posting = texts.get(job_id)
    if (posting !== undefined) memory.keep(job_id, { revision, skills, criteria: parseJob(posting) })
    await breathe()
  }
}
