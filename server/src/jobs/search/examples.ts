// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const FACETS = {
  total: 3,
  is_estimated: false,
  job_type: [{ value: 'full_time', count: 2 }],
  experience_level: [{ value: 'senior', count: 2 }],
  remote: [{ value: 'hybrid', count: 1 }],
  company: [{ value: 'Kvittra', count: 2 }],
  location: [{ value: 'Gothenburg, Sweden', count: 2 }],
  skills: [{ value: 'PostgreSQL', count: 3 }],
}
