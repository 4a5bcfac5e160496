import type { CurrentUser } from '../auth/guards.ts'
import type { ApplicationRole } from '../database/tables.ts'
import type { ApplicationEventRow, ApplicationRow } from './queries.ts'
import { actorSeenBy, asBlind, asSeenBy } from './rules.ts'
import type { Application, ApplicationEvent } from './schemas.ts'

/** Applications as `viewer` may see them. */
export const toApplicationFor = (viewer: CurrentUser) => (row: ApplicationRow) => toApplication(asSeenBy(viewer, row))

/** … without what says who applied, where the viewer has chosen so. */
export const toListedApplicationFor = (viewer: CurrentUser, isBlind: boolean) => (row: ApplicationRow) => {
  const seen = asSeenBy(viewer, row)
  return toApplication(isBlind ? asBlind(seen) : seen)
}

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

/** Events as somebody with this role in the application may see them. */
export const toApplicationEventFor =
  (viewer: CurrentUser, role: ApplicationRole) =>
  (row: ApplicationEventRow): ApplicationEvent => ({
    id: row.id,
    application_id: row.application_id,
    changed_by: actorSeenBy(role, viewer.id, row.actor_id),
    role: row.role,
    from_status: row.from_status,
    to_status: row.to_status,
    changed_fields: row.changed_fields,
    note: row.note,
    created_at: row.created_at.toISOString(),
  })
