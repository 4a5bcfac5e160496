// Examples of the OpenAPI document: answers of the API itself, shortened, about an invented company.

export const CLERK_EVENT = {
  object: 'event',
  type: 'user.deleted',
  data: { id: 'user_2b7QwKxT0v9cR1mZ', object: 'user', deleted: true },
  timestamp: 1772701353871,
  instance_id: 'ins_2b7QwKxT',
}

export const ENDPOINT = {
  id: 5,
  url: 'https://hooks.kvittra.example/zodie',
  events: ['application.created', 'application.status_changed'],
  description: 'Our applicant board',
  is_active: true,
  disabled_reason: null,
  failing_since: null,
  created_at: '2026-03-02T09:14:07.120Z',
  updated_at: '2026-03-02T09:14:07.120Z',
}

export const ENDPOINT_INPUT = {
  url: 'https://hooks.kvittra.example/zodie',
  events: ['application.created', 'application.status_changed'],
  description: 'Our applicant board',
}

export const ENDPOINT_PATCH = { is_active: false }

export const SECRET = {
  secret: 'whsec_bm90IGEgc2VjcmV0IGJ1dCBhbiBleGFtcGxlIG9mIG9uZQ==',
  former_secret: null,
  former_secret_until: null,
}

export const APPLICATION_CREATED = {
  type: 'application.created',
  timestamp: '2026-03-04T16:40:51.003Z',
  data: { application_id: 41, job_id: 7, status: 'applied' },
}

export const APPLICATION_STATUS_CHANGED = {
  type: 'application.status_changed',
  timestamp: '2026-03-05T08:02:33.871Z',
  data: { application_id: 41, job_id: 7, status: 'screening', from_status: 'applied' },
}

export const ANALYSIS_DONE = {
  type: 'analysis.done',
  timestamp: '2026-03-04T16:41:02.515Z',
  data: { analysis_id: 77, job_id: 7, application_id: 41, status: 'done' },
}

export const PING = { type: 'ping', timestamp: '2026-03-02T09:15:00.000Z', data: { endpoint_id: 5 } }

export const DELIVERY = {
  id: 310,
  endpoint_id: 5,
  message_id: 'msg_8f0d5a0e6c9b4f0e9a1d2c3b4a5f6e7d',
  type: 'application.created',
  status: 'delivered',
  attempts: 1,
  next_attempt_at: null,
  last_attempt_at: '2026-03-04T16:40:51.390Z',
  response_status: 204,
  error: null,
  payload: APPLICATION_CREATED,
  created_at: '2026-03-04T16:40:51.003Z',
}
