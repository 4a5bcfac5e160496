// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const REVIEW_REQUEST_INPUT = {
  kind: 'human_review',
  message: 'I have run Kubernetes for three years; the score says that I have not. Please look at it yourselves.',
}

export const REVIEW_ANSWER = {
  outcome: 'changed',
  answer: 'You are right: your last post says so. We would like to talk next week.',
}

export const REVIEW_REQUEST = {
  id: 14,
  application_id: 41,
  job_id: 7,
  ...REVIEW_REQUEST_INPUT,
  state: 'answered',
  due_at: '2026-04-05T09:20:12.408Z',
  ...REVIEW_ANSWER,
  explanation: null,
  answered_at: '2026-03-09T13:44:50.117Z',
  created_at: '2026-03-06T09:20:12.408Z',
}
