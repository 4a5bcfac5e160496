import type { QuarantineRow } from './quarantine/queries.ts'
import type { LegalHoldRow } from './queries.ts'
import type { LegalHold, Quarantined } from './schemas.ts'

export const toLegalHold = (row: LegalHoldRow): LegalHold => ({
  id: row.id,
  job_id: row.job_id,
  user_id: row.user_id,
  application_id: row.application_id,
  reason: row.reason,
  set_by: row.set_by,
  released_by: row.released_by,
  released_at: row.released_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
})

export const toQuarantined = (row: QuarantineRow): Quarantined => ({
  id: row.id,
  application_id: row.application_id,
  resume_id: row.resume_id,
  user_id: row.user_id,
  ends_at: row.ends_at?.toISOString() ?? null,
  created_at: row.created_at.toISOString(),
})
