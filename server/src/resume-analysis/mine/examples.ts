// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const LIST_ITEM = {
  id: 23,
  job_id: 7,
  job_title: 'Backend Engineer',
  resume_id: 9,
  status: 'done',
  overall_score: 71.1,
  skill_alignment_score: 57.9,
  project_validation_score: 44.2,
  formatting_score: 80,
  trustworthiness_score: 97,
  credibility_score: 80.3,
  created_at: '2026-03-04T16:40:51.003Z',
  updated_at: '2026-03-04T16:40:51.003Z',
}

export const STATS = {
  total_analyses: 3,
  average_overall_score: 76.5,
  average_skill_alignment_score: 61.8,
  average_project_validation_score: 69.2,
  most_common_missing_skills: ['Kubernetes'],
  most_common_matched_skills: ['Back-end development', 'Node.js', 'PostgreSQL'],
  top_job_match: { job_id: 8, job_title: 'Backend Engineer', overall_score: 81.9 },
}

export const COMPARISON = {
  job_ids: [7, 8],
  job_titles: ['Backend Engineer', 'Backend Engineer'],
  overall_scores: [71.1, 81.9],
  skill_alignment_scores: [57.9, 65.7],
  best_match_index: 1,
  best_match_job_id: 8,
  best_match_job_title: 'Backend Engineer',
  dimensions: {
    overall_score: { scores: [71.1, 81.9], deltas: [-10.8, 0] },
    skill_alignment_score: { scores: [57.9, 65.7], deltas: [-7.8, 0] },
    experience_score: { scores: [100, 100], deltas: [0, 0] },
    education_score: { scores: [null, null], deltas: [null, null] },
    project_validation_score: { scores: [44.2, 94.2], deltas: [-50, 0] },
    formatting_score: { scores: [80, 98.8], deltas: [-18.8, 0] },
    trustworthiness_score: { scores: [97, 100], deltas: [-3, 0] },
    credibility_score: { scores: [80.3, 97], deltas: [-16.7, 0] },
  },
  shared_missing_skills: ['Kubernetes'],
  unique_missing_skills: [[], []],
  shared_matched_skills: ['Back-end development', 'Node.js', 'PostgreSQL'],
}
