import type { CurrentUser } from '../auth/guards.ts'
import type { ApplicationRole, ApplicationStatus } from '../database/tables.ts'
import type { JobRow } from '../jobs/queries.ts'
import { mayManageJob, maySeeJob } from '../jobs/rules.ts'
import { fail } from '../problems.ts'
import { isWebAddress } from '../web-address.ts'
import type { ApplicationRow } from './queries.ts'
import type { ApplicationChange } from './schemas.ts'

type Viewer = Pick<CurrentUser, 'id' | 'is_superuser'>
type Moves = Readonly<Record<ApplicationStatus, readonly ApplicationStatus[]>>

/** Where the employer can move an application: one step on, or out. */
const DECISIONS: Moves = {
  applied: ['screening', 'rejected'],
  screening: ['interview', 'rejected'],
  interview: ['offer', 'rejected'],
  offer: ['hired', 'rejected'],
  hired: [],
  rejected: [],
  withdrawn: [],
}

/** Where the applicant can: out, while it is open. */
const WITHDRAWALS: Moves = {
  applied: ['withdrawn'],
  screening: ['withdrawn'],
  interview: ['withdrawn'],
  offer: ['withdrawn'],
  hired: [],
  rejected: [],
  withdrawn: [],
}

/** The statuses an application can move to; an administrator decides as the employer does. */
export const legalMoves = (role: ApplicationRole, from: ApplicationStatus): readonly ApplicationStatus[] =>
  (role === 'applicant' ? WITHDRAWALS : DECISIONS)[from]

export const isOpen = (status: ApplicationStatus): boolean => DECISIONS[status].length > 0

/** @throws Problem not-yours when the applicant decides, status-move-illegal for a step that is not next */
export const checkMove = (role: ApplicationRole, from: ApplicationStatus, to: ApplicationStatus): void => {
  const legal = legalMoves(role, from)
  if (legal.includes(to)) return
  if (role === 'applicant' && to !== 'withdrawn')
    fail('not-yours', 'Only the employer decides on an application; what you can do is withdraw it.')
  const possible = legal.length === 0 ? 'It is closed and stays so.' : `From here it can go to ${legal.join(' or ')}.`
  fail('status-move-illegal', `The application is ${from} and cannot become ${to}. ${possible}`)
}

/** What somebody is to an application; `undefined`: may not know of it. Nobody decides on an application of their own. */
export const roleIn = (
  viewer: Viewer,
  { user_id, employer_id }: Pick<ApplicationRow, 'user_id' | 'employer_id'>,
): ApplicationRole | undefined => {
  if (viewer.id === user_id) return 'applicant'
  if (viewer.id === employer_id) return 'employer'
  return viewer.is_superuser ? 'administrator' : undefined
}

/** Who has withdrawn no longer shares letter and resume with the employer; that there was an application stays. */
export const asSeenBy = (viewer: Viewer, row: ApplicationRow): ApplicationRow =>
  row.status === 'withdrawn' && roleIn(viewer, row) === 'employer'
    ? { ...row, cover_letter: null, resume_url: null, resume_id: null }
    : row

/** Nothing that names the applicant or leads to a name: letters are signed, addresses of resumes and resumes hold it. */
export const asBlind = (row: ApplicationRow): ApplicationRow => ({
  ...row,
  ...{ user_id: null, applicant_name: null, applicant_email: null },
  ...{ cover_letter: null, resume_url: null, resume_id: null },
})

/** Applicants are told as what somebody acted, not which of the employer's accounts it was. */
export const actorSeenBy = (role: ApplicationRole, viewerId: number, actorId: number | null): number | null =>
  role === 'applicant' && actorId !== viewerId ? null : actorId

interface JobAsked {
  readonly jobId: number
  readonly job: JobRow | undefined
  readonly now: Date
}

/** @throws Problem job-not-found for who may not know of the job */
const requireVisible = (user: Viewer, { jobId, job, now }: JobAsked): JobRow =>
  job !== undefined && maySeeJob(user, job, now) ? job : fail('job-not-found', `There is no job ${jobId}.`)

/** @throws Problem job-not-found, own-job, job-not-open */
export const checkApplying = (user: Viewer, asked: JobAsked): void => {
  const job = requireVisible(user, asked)
  if (job.user_id === user.id) fail('own-job', 'This job is your own: others apply to it.')
  if (job.status !== 'active')
    fail('job-not-open', `This job takes no applications: it is ${job.status === 'draft' ? 'a draft' : job.status}.`)
  if (job.closes_at !== null && job.closes_at <= asked.now)
    fail('job-not-open', `This job took applications until ${job.closes_at.toISOString()}.`)
}

/** @throws Problem job-not-found, not-yours for who may see the job only */
export const checkReadingApplicants = (user: Viewer, asked: JobAsked): void => {
  if (!mayManageJob(user, requireVisible(user, asked)))
    fail('not-yours', 'Only the employer who posted this job, or an administrator, may see who applied.')
}

/** What the schema cannot say: a browser follows the address, so it must be one of the web and carry no password. */
export const checkResumeUrl = (address: string | null | undefined): void => {
  if (address == null) return
  if (isWebAddress(address)) return
  const detail = 'resume_url must be an address that begins with https:// or http:// and holds no user name.'
  fail('validation-failed', detail, { errors: [{ pointer: '/resume_url', detail }] })
}

const WRITABLE = {
  applicant: ['cover_letter', 'resume_url', 'status'],
  employer: ['status'],
  administrator: ['status'],
} as const satisfies Record<ApplicationRole, readonly (keyof ApplicationChange)[]>

const FIELDS = ['cover_letter', 'resume_url', 'status'] as const

/** What a change comes to, judged by who asks for it. A field sent as it is is no change. */
export interface PlannedChange {
  readonly columns: Pick<ApplicationChange, (typeof FIELDS)[number]>
  readonly changedFields: readonly string[]
  readonly status: ApplicationStatus
}

/** @throws Problem not-yours, status-move-illegal, application-closed, validation-failed */
export const planChange = (role: ApplicationRole, current: ApplicationRow, input: ApplicationChange): PlannedChange => {
  const changed = FIELDS.filter((field) => input[field] !== undefined && input[field] !== current[field])
  const writable: readonly string[] = WRITABLE[role]
  const foreign = changed.find((field) => !writable.includes(field))
  if (foreign !== undefined) return fail('not-yours', `Only the applicant changes ${foreign}; you move the status.`)
  const status = input.status ?? current.status
  if (changed.includes('status')) checkMove(role, current.status, status)
  else refuseLoneNote(input.note)
  if (changed.some((field) => field !== 'status') && !isOpen(current.status))
    fail('application-closed', `The application is ${current.status}: what you sent stays as it is.`)
  checkResumeUrl(input.resume_url)
  return {
    columns: Object.fromEntries(changed.map((field) => [field, input[field]])),
    changedFields: changed.filter((field) => field !== 'status'),
    status,
  }
}

const refuseLoneNote = (note: string | undefined): void => {
  if (note === undefined) return
  const detail = 'A note says why the status changes: send it together with a new status.'
  fail('validation-failed', detail, { errors: [{ pointer: '/note', detail }] })
}
