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
    { criterion: 'PostgreSQL', kind: 'skill', level: 'evidenced', quote: 'PostgreSQL' },
    { criterion: 'Node.js', kind: 'skill', level: 'listed', quote: 'Node.js' },
    { criterion: 'Back-end development', kind: 'skill', level: 'evidenced', quote: 'Backend' },
  ],
  held_down: null,
}

export const SKILL_GAP = {
  bar: 70,
  jobs_looked_at: 100,
  jobs_at_bar: 12,
  skills: [
    { skill: 'Kubernetes', jobs_asking: 31, jobs_opened: 8, mean_gain: 9.4, opened_job_ids: [7, 12, 15, 23, 41] },
    { skill: 'Terraform', jobs_asking: 18, jobs_opened: 3, mean_gain: 6.2, opened_job_ids: [15, 23, 58] },
  ],
}
