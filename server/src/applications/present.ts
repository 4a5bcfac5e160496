import type { CurrentUser } from '../auth/guards.ts'
import type { ApplicationEventRow, ApplicationRow } from './queries.ts'
import { asSeenBy } from './rules.ts'
import type { Application, ApplicationEvent } from './schemas.ts'

/** Applications as `viewer` may see them. */
export const toApplicationFor = (viewer: CurrentUser) => (row: ApplicationRow) => toApplication(asSeenBy(viewer, row))

const toApplication = (row: ApplicationRow): Application => ({
  id: row.id,
  job_id: row.job_id,
  user_id: row.user_id,
  cover_letter: row.cover_letter,
  resume_url: row.resume_url,
  resume_id: row.resume_id,
  status: row.status,
  source: row.source,
  job_title: row.job_title,
  company: row.company,
  applicant: row.applicant_email === null ? null : { full_name: row.applicant_name, email: row.applicant_email },
  open_review_requests: row.open_reviews,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})

export const toApplicationEvent = (row: ApplicationEventRow): ApplicationEvent => ({
  id: row.id,
  application_id: row.application_id,
  changed_by: row.actor_id,
  role: row.role,
  from_status: row.from_status,
  to_status: row.to_status,
  changed_fields: row.changed_fields,
  note: row.note,
  created_at: row.created_at.toISOString(),
})
