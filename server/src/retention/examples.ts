// Examples of the OpenAPI document: answers of the API itself.

export const LEGAL_HOLD_INPUT = { job_id: 7, reason: 'Claim of discrimination, case 2026-118.' }

export const LEGAL_HOLD = {
  id: 2,
  job_id: 7,
  user_id: null,
  application_id: null,
  reason: 'Claim of discrimination, case 2026-118.',
  set_by: 1,
  released_by: null,
  released_at: null,
  created_at: '2026-03-10T08:30:00.512Z',
}

export const QUARANTINED = {
  id: 23,
  application_id: 41,
  resume_id: null,
  user_id: 12,
  ends_at: '2026-10-05T03:20:00.118Z',
  created_at: '2026-09-05T03:20:00.118Z',
}
