// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const CANDIDATE = {
  application_id: 41,
  status: 'applied',
  name: 'Anna Lind',
  email: 'anna.lind@example.org',
  overall_score: 81.9,
  skill_alignment_score: 65.7,
  experience_score: 100,
  education_score: null,
  project_validation_score: 94.2,
  matched_skills: ['Back-end development', 'Node.js', 'PostgreSQL'],
  missing_skills: ['Kubernetes'],
  why: [
    { criterion: 'Node.js', kind: 'skill', level: 'evidenced', quote: 'Node.js' },
    { criterion: 'PostgreSQL', kind: 'skill', level: 'evidenced', quote: 'PostgreSQL' },
    { criterion: 'Back-end development', kind: 'skill', level: 'evidenced', quote: 'Backend' },
  ],
  held_down: null,
  applied_at: '2026-03-04T16:40:51.003Z',
}
