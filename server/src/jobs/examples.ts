// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const JOB = {
  id: 7,
  title: 'Backend Engineer',
  company: 'Kvittra',
  location: 'Gothenburg, Sweden',
  description: 'Kvittra moves money between travellers and the companies that carry them.',
  requirements: 'Required: Node.js, PostgreSQL, Kubernetes.',
  salary_min: 620000,
  salary_max: 780000,
  salary_currency: 'SEK',
  status: 'active',
  job_type: 'full_time',
  experience_level: 'senior',
  remote: 'hybrid',
  skills: ['Node.js', 'PostgreSQL', 'Kubernetes'],
  revision: 1,
  created_at: '2026-03-02T09:14:05.120Z',
  updated_at: '2026-03-02T09:14:05.120Z',
  closes_at: '2026-06-30T22:00:00.000Z',
  weights: null,
  user_id: 3,
}

export const JOB_INPUT = {
  title: 'Backend Engineer',
  company: 'Kvittra',
  location: 'Gothenburg, Sweden',
  description: 'Kvittra moves money between travellers and the companies that carry them.',
  requirements: 'Required: Node.js, PostgreSQL, Kubernetes.',
  salary_min: 620000,
  salary_max: 780000,
  salary_currency: 'SEK',
  status: 'active',
  job_type: 'full_time',
  experience_level: 'senior',
  remote: 'hybrid',
  skills: ['Node.js', 'PostgreSQL', 'Kubernetes'],
  closes_at: '2026-06-30T22:00:00.000Z',
}

export const JOB_PATCH = { status: 'closed' }

export const POSTING = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  identifier: { '@type': 'PropertyValue', name: 'ZODIE', value: '7' },
  title: 'Backend Engineer',
  description: 'Required: Node.js, PostgreSQL, Kubernetes.',
  datePosted: '2026-03-02T09:14:05.120Z',
  directApply: true,
  hiringOrganization: { '@type': 'Organization', name: 'Kvittra' },
}
