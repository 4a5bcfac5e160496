// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const APPLICATION = {
  id: 41,
  job_id: 7,
  user_id: 12,
  cover_letter: 'I have run payouts for seven years and would like to run yours.',
  resume_url: null,
  resume_id: 9,
  status: 'applied',
  source: 'newsletter',
  job_title: 'Backend Engineer',
  company: 'Kvittra',
  applicant: { full_name: 'Anna Lind', email: 'anna.lind@example.org' },
  open_review_requests: 0,
  created_at: '2026-03-04T16:40:51.003Z',
  updated_at: '2026-03-04T16:40:51.003Z',
}

export const APPLICATION_INPUT = {
  job_id: 7,
  cover_letter: 'I have run payouts for seven years and would like to run yours.',
  resume_id: 9,
  source: 'newsletter',
}

export const APPLICATION_CHANGE = { status: 'screening', note: 'We would like to talk next week.' }

export const EVENT = {
  id: 88,
  application_id: 41,
  changed_by: 3,
  role: 'employer',
  from_status: 'applied',
  to_status: 'screening',
  changed_fields: [],
  note: 'We would like to talk next week.',
  created_at: '2026-03-05T08:02:33.871Z',
}
