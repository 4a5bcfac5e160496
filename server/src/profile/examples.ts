// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const PROFILE = {
  user_id: 12,
  email: 'anna.lind@example.org',
  full_name: 'Anna Lind',
  headline: 'Backend engineer',
  phone: '+46 31 390 06 17',
  location: 'Gothenburg, Sweden',
  about: 'Seven years of payment services.',
  links: [{ label: 'GitHub', url: 'https://github.com/anna-lind-example' }],
  skills: ['Node.js', 'PostgreSQL'],
  updated_at: '2026-03-04T16:40:51.003Z',
}

export const PROFILE_INPUT = {
  full_name: 'Anna Lind',
  headline: 'Backend engineer',
  phone: '+46 31 390 06 17',
  location: 'Gothenburg, Sweden',
  about: 'Seven years of payment services.',
  links: [{ label: 'GitHub', url: 'https://github.com/anna-lind-example' }],
  skills: ['Node.js', 'PostgreSQL'],
}

export const EXPORT = {
  exported_at: '2026-03-05T08:02:33.871Z',
  account: {
    id: 12,
    email: 'anna.lind@example.org',
    full_name: 'Anna Lind',
    is_active: true,
    is_superuser: false,
    clerk_id: 'user_2b7QwKxT0v9cR1mZ',
    created_at: '2026-03-02T09:14:05.120Z',
    updated_at: '2026-03-02T09:14:05.120Z',
  },
  profile: {
    user_id: 12,
    email: 'anna.lind@example.org',
    full_name: 'Anna Lind',
    headline: 'Backend engineer',
    phone: '+46 31 390 06 17',
    location: 'Gothenburg, Sweden',
    about: 'Seven years of payment services.',
    links: [{ label: 'GitHub', url: 'https://github.com/anna-lind-example' }],
    skills: ['Node.js', 'PostgreSQL'],
    updated_at: '2026-03-04T16:40:51.003Z',
  },
  sign_ins: [
    {
      id: 5,
      created_at: '2026-03-02T09:14:05.120Z',
      last_used_at: '2026-03-04T16:40:51.003Z',
      ended_at: null,
      end_reason: null,
    },
  ],
  resumes: [],
  analyses: [],
  applications: [],
  review_requests: [],
  jobs: [],
  self_identifications: [{ id: 41, sex: 'female', race_ethnicity: null }],
}

export const DEFERRED_ERASURE = {
  status: 'deferred',
  detail:
    'Your account is closed and you are signed out. Everything is erased by itself as soon as a legal procedure is over.',
}
