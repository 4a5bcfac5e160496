import { DEFAULT_WEIGHTS } from '@zodie/engine'
import type { CurrentUser } from '../auth/guards.ts'
import { fail } from '../problems.ts'
import type { JobRow } from './queries.ts'
import type { Job, JobInput, JobWeights } from './schemas.ts'

type JobStatus = Job['status']

type Viewer = Pick<CurrentUser, 'id' | 'is_superuser'>

/** Owner or administrator. */
export const mayManageJob = (viewer: Viewer | undefined, job: Pick<JobRow, 'user_id'>): boolean =>
  viewer !== undefined && (viewer.is_superuser || viewer.id === job.user_id)

/** An active job is public until it closes; any other is known to those who manage it only. */
export const maySeeJob = (
  viewer: Viewer | undefined,
  job: Pick<JobRow, 'user_id' | 'status' | 'closes_at'>,
  now: Date,
): boolean => mayManageJob(viewer, job) || (job.status === 'active' && (job.closes_at === null || job.closes_at > now))

/** Where a job may go from where it is: out to be seen, closed, opened again; what is archived stays. */
const NEXT_STATUSES: Readonly<Record<JobStatus, readonly JobStatus[]>> = {
  draft: ['active', 'archived'],
  active: ['closed', 'archived'],
  closed: ['active', 'archived'],
  archived: [],
}

/** @throws Problem status-move-illegal naming the legal moves */
export const checkStatusMove = (from: JobStatus, to: JobStatus): void => {
  if (from === to || NEXT_STATUSES[from].includes(to)) return
  const legal = NEXT_STATUSES[from]
  const choice =
    legal.length === 0 ? 'It can go nowhere from there.' : `From there it can become ${legal.join(' or ')}.`
  fail('status-move-illegal', `This job is ${from} and cannot become ${to}. ${choice}`)
}

/** Of one job so many revisions are kept; `most` 0: any number. @throws Problem too-many-revisions */
export const checkRevisions = (before: number, after: number, most: number): void => {
  if (most === 0 || after === before || after <= most) return
  fail(
    'too-many-revisions',
    `What candidates are scored against was changed in this job as often as it may be, to revision ${before}. Close it and post it anew as another job.`,
  )
}

/** Whether a job stops taking applications by this move. */
export const isClosing = (from: JobStatus, to: JobStatus): boolean => from === 'active' && from !== to

/** Written by the commands alone, from a valid JobInput. */
export const weightsOf = ({ weights }: Pick<JobRow, 'weights'>): JobWeights | null => weights as JobWeights | null

/** The job's fields as an employer writes them, so that a change of some can be laid over the rest. */
export const inputOf = (row: JobRow): JobInput => ({
  title: row.title,
  company: row.company,
  location: row.location,
  description: row.description,
  requirements: row.requirements,
  salary_min: row.salary_min,
  salary_max: row.salary_max,
  salary_currency: row.salary_currency,
  status: row.status,
  job_type: row.job_type,
  experience_level: row.experience_level,
  remote: row.remote,
  skills: row.skills,
  closes_at: row.closes_at?.toISOString() ?? null,
  weights: weightsOf(row),
  hiring_cost: row.hiring_cost,
  qualified_score: row.qualified_score,
})

/** What the schema cannot say. The database holds the first rule too; here it gets a sentence. */
export const checkJobInput = ({ salary_min: min, salary_max: max, weights }: JobInput): void => {
  if (min != null && max != null && min > max)
    refuse('/salary_min', `salary_min (${min}) must not be above salary_max (${max}).`)
  const counted = Object.values({ ...DEFAULT_WEIGHTS, ...weights })
  if (counted.every((weight) => weight === 0)) refuse('/weights', 'At least one part of the score must count.')
}

const refuse = (pointer: string, detail: string): never =>
  fail('validation-failed', detail, { errors: [{ pointer, detail }] })

/** The columns that candidates are scored against: a change of one of them makes a new revision. */
export const SCORED_COLUMNS = ['title', 'description', 'requirements', 'skills', 'experience_level'] as const

/** A job as `viewer` may see it: what it cost is its employer's own, the bar its managers'. */
export const toJobFor =
  (viewer: Viewer | undefined) =>
  (row: JobRow): Job => ({
    ...toJob(row),
    hiring_cost: viewer?.id === row.user_id ? row.hiring_cost : null,
    qualified_score: mayManageJob(viewer, row) ? row.qualified_score : null,
  })

/** A job as everybody may see it. */
export const toJob = (row: JobRow): Job => ({
  id: row.id,
  title: row.title,
  company: row.company,
  location: row.location,
  description: row.description,
  requirements: row.requirements,
  salary_min: row.salary_min,
  salary_max: row.salary_max,
  salary_currency: row.salary_currency,
  status: row.status,
  job_type: row.job_type,
  experience_level: row.experience_level,
  remote: row.remote,
  skills: row.skills,
  revision: row.revision,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
  closes_at: row.closes_at?.toISOString() ?? null,
  weights: weightsOf(row),
  hiring_cost: null,
  qualified_score: null,
  user_id: row.user_id,
})
