import type { AnalysisRow, ApplicationRow, EventRow } from './applicant-queries.ts'
import type { InventedUser } from './people.ts'
import type { PlannedJob } from './plan.ts'
import type { PlannedApplication } from './planned-application.ts'
import { momentBefore } from './queries.ts'

/** What of an applicant is not there yet, with the ids of what it points to. */
export interface OpenApplicant {
  readonly user: InventedUser
  readonly userId: number
  readonly analysed: readonly { readonly job: PlannedJob; readonly jobId: number; readonly place: number }[]
  readonly applications: readonly OpenApplication[]
}

export interface OpenApplication extends PlannedApplication {
  readonly jobId: number
  readonly employerId: number
}

// From the upload to the first analysis, and from one to the next; an hour is over before the first application.
const PAUSE_SECONDS = 90
const MOST_SECONDS = 3600

export const analysisRows = (applicants: readonly OpenApplicant[], midnight: Date): AnalysisRow[] =>
  applicants.flatMap(({ user, userId, analysed }) =>
    analysed.map(({ job, jobId, place }) => ({
      user_id: userId,
      job_id: jobId,
      ad: job.ad.number,
      created_at: momentBefore(midnight, user.secondsAgo - Math.min(MOST_SECONDS, (place + 1) * PAUSE_SECONDS)),
    })),
  )

export const applicationRows = (applicants: readonly OpenApplicant[], midnight: Date): ApplicationRow[] =>
  applicants.flatMap(({ userId, applications }) =>
    applications.map(({ jobId, coverLetter, hasResume, source, secondsAgo, steps }) => ({
      user_id: userId,
      job_id: jobId,
      cover_letter: coverLetter,
      has_resume: hasResume,
      source,
      status: steps.at(-1)?.to ?? 'applied',
      created_at: momentBefore(midnight, secondsAgo),
      updated_at: momentBefore(midnight, steps.at(-1)?.secondsAgo ?? secondsAgo),
    })),
  )

export const eventRows = (applicants: readonly OpenApplicant[], midnight: Date): EventRow[] =>
  applicants.flatMap(({ userId, applications }) =>
    applications.flatMap(({ jobId, employerId, secondsAgo, steps }) => {
      const of = { user_id: userId, job_id: jobId }
      const sent = { actor_id: userId, role: 'applicant', from_status: null, to_status: 'applied', note: null }
      return [
        { ...of, ...sent, created_at: momentBefore(midnight, secondsAgo) },
        ...steps.map(({ from, to, role, note, secondsAgo: ago }) => ({
          ...of,
          actor_id: role === 'applicant' ? userId : employerId,
          role,
          from_status: from,
          to_status: to,
          note,
          created_at: momentBefore(midnight, ago),
        })),
      ]
    }),
  )
