// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const TOP_MATCH = {
  job_id: 7,
  job_title: 'Backend Engineer',
  company_name: 'Kvittra',
  overall_score: 71.1,
  skill_alignment_score: 57.9,
  project_validation_score: 44.2,
  experience_score: 100,
  education_score: null,
  matched_skills: ['Back-end development', 'Node.js', 'PostgreSQL'],
  missing_skills: ['Kubernetes'],
  why: [
    { criterion: 'PostgreSQL', level: 'evidenced', quote: 'PostgreSQL' },
    { criterion: 'Node.js', level: 'listed', quote: 'Node.js' },
    { criterion: 'Back-end development', level: 'evidenced', quote: 'Backend' },
  ],
  held_down: null,
}
