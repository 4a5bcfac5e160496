// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const ANALYSIS = {
  id: 23,
  job_id: 7,
  resume_id: 9,
  status: 'done',
  overall_score: 71.1,
  skill_alignment_score: 57.9,
  project_validation_score: 44.2,
  formatting_score: 80,
  trustworthiness_score: 97,
  credibility_score: 80.3,
  experience_score: 100,
  education_score: null,
  skill_alignment: {
    overall_alignment: 57.9,
    skill_scores: { 'Node.js': 0.75, Kubernetes: 0, PostgreSQL: 1, 'Back-end development': 1 },
    matched_skills: ['Back-end development', 'Node.js', 'PostgreSQL'],
    missing_skills: ['Kubernetes'],
  },
  project_validation: {
    overall_score: 44.2,
    projects: {
      'Backend Engineer': {
        score: 49.3,
        skills: ['PostgreSQL'],
        signals: { link: false, depth: false, number: true, outcome: true, relevance: true },
        place: { quote: 'Backend Engineer', words: 'Backend Engineer', page: 1, box: null, start: 66, end: 82 },
      },
    },
  },
  formatting: {
    overall_score: 80,
    issues: ['Say more of what you did: for each role two to five points with task, tools and result.'],
  },
  trustworthiness: {
    overall_score: 97,
    issues: [
      'Say in a line what lies between 2024-12 and 2026-11 (study, family, travel, illness, search are all fine).',
    ],
  },
  credibility: {
    overall_score: 80.3,
    issues: [
      'Add a phone number with its country code.',
      'If you have a profile, portfolio or repository that shows your work, add its address.',
      'Add the city that you work from, or "remote"; a street address is not needed.',
    ],
  },
  analysis_summary:
    'The resume scores 71.1 of 100 against this job. It covers 3 of 4 skills of the posting (Back-end development, Node.js, PostgreSQL); not found: Kubernetes. "Backend Engineer" shows PostgreSQL in use. What would help most (+17.2): If you have used Kubernetes, say where and for what; if not, leave it out.',
  recommendations: [
    'If you have used Kubernetes, say where and for what; if not, leave it out.',
    'Show Node.js in a role or project: what you did with it and what came of it.',
  ],
  recommendation_details: [
    {
      text: 'If you have used Kubernetes, say where and for what; if not, leave it out.',
      why: 'The posting requires Kubernetes ("Kubernetes"); the resume does not name it.',
      gain: 17.2,
      severity: 'critical',
      place: null,
      rule: 'missing-required-skill',
    },
    {
      text: 'Show Node.js in a role or project: what you did with it and what came of it.',
      why: 'The posting asks for it and the resume only names it; a skill shown in use counts a third more.',
      gain: 3.9,
      severity: 'warning',
      place: { quote: 'Node.js', words: 'Node.js', page: 1, box: null, start: 35, end: 42 },
      rule: 'wanted-skill-not-shown',
    },
  ],
  items: [
    {
      criterion: {
        id: 'skill:back-end-development',
        kind: 'skill',
        label: 'Back-end development',
        importance: 'mentioned',
      },
      credit: 1,
      level: 'evidenced',
      weight: 0.04737903225806452,
      resume: [
        {
          quote: 'Backend Engineer, Example Ltd, 2019 - 2024',
          words: 'Backend',
          page: 1,
          box: null,
          start: 66,
          end: 73,
        },
      ],
      job: { field: 'title', quote: 'Backend Engineer', words: 'Backend', start: 0, end: 7 },
      missing: null,
    },
    {
      criterion: { id: 'skill:nodejs', kind: 'skill', label: 'Node.js', importance: 'required' },
      credit: 0.75,
      level: 'listed',
      weight: 0.31249999999999994,
      resume: [{ quote: 'Node.js, PostgreSQL', words: 'Node.js', page: 1, box: null, start: 35, end: 42 }],
      job: {
        field: 'requirements',
        quote: 'Required: Node.js, PostgreSQL, Kubernetes.',
        words: 'Node.js',
        start: 10,
        end: 17,
      },
      missing: 'Node.js is named but not shown in a role or project.',
    },
  ],
  background: [
    {
      part: 'title',
      credit: 1,
      weight: 1,
      resume: [{ quote: 'Backend Engineer', words: 'Backend Engineer', page: 1, box: null, start: 66, end: 82 }],
      reason: 'The title asked for is "backend engineer".',
    },
  ],
  explanation:
    'OVERALL SCORE: 71.1 of 100\n  Skills            57.9 × 50.4 % = 29.2\n  Experience       100.0 × 24.6 % = 24.6\n  Education        not judged: what it would count goes to the others\n  Shown at work     44.2 × 10.0 % =  4.4',
  not_judged: ['The posting asks for no degree, certificate or language.'],
  cap: null,
  weights: {
    education: 0.08,
    experience: 0.22,
    formatting: 0.05,
    credibility: 0.05,
    skill_alignment: 0.45,
    trustworthiness: 0.05,
    project_validation: 0.1,
  },
  failure: null,
  link_checks: null,
  certificate: {
    engine_version: '0.3.0',
    lexicon_hash: '6d18a701f6bb7fde',
    file_sha256: '194287a48678e0691b1367a06fc86ab15d0eb73f773a6e2f3d120a5f49e63b13',
    job_revision: 1,
    as_of: '2026-11-30',
    result_sha256: 'd68d98455e50609894436feafc4096528a4ac42aadba22ac6a8c538e1ef3b93b',
  },
  engine_version: '0.3.0',
  created_at: '2026-03-04T16:40:51.003Z',
  updated_at: '2026-03-04T16:40:51.003Z',
}

export const STATUS = {
  analysis_id: 23,
  status: 'running',
  progress: 10,
  stage: 'reading',
  status_url: '/api/v1/resume-analysis/23/status',
  events_url: '/api/v1/resume-analysis/23/events',
  failure: null,
}

export const SUMMARY = {
  overall_score: 71.1,
  skill_alignment_score: 57.9,
  project_validation_score: 44.2,
  formatting_score: 80,
  trustworthiness_score: 97,
  credibility_score: 80.3,
  matched_skills: ['Back-end development', 'Node.js', 'PostgreSQL'],
  missing_skills: ['Kubernetes'],
  top_projects: [{ name: 'Backend Engineer', score: 49.3 }],
}

export const RECOMMENDATIONS = {
  recommendations: [
    'If you have used Kubernetes, say where and for what; if not, leave it out.',
    'Show Node.js in a role or project: what you did with it and what came of it.',
  ],
  details: [
    {
      text: 'If you have used Kubernetes, say where and for what; if not, leave it out.',
      why: 'The posting requires Kubernetes ("Kubernetes"); the resume does not name it.',
      gain: 17.2,
      severity: 'critical',
      place: null,
      rule: 'missing-required-skill',
    },
    {
      text: 'Show Node.js in a role or project: what you did with it and what came of it.',
      why: 'The posting asks for it and the resume only names it; a skill shown in use counts a third more.',
      gain: 3.9,
      severity: 'warning',
      place: { quote: 'Node.js', words: 'Node.js', page: 1, box: null, start: 35, end: 42 },
      rule: 'wanted-skill-not-shown',
    },
  ],
}

export const VERIFICATION = {
  verified: true,
  differences: [],
  explanation: 'Every part was computed again and is the same.',
  certificate: {
    engine_version: '0.3.0',
    lexicon_hash: '6d18a701f6bb7fde',
    file_sha256: '194287a48678e0691b1367a06fc86ab15d0eb73f773a6e2f3d120a5f49e63b13',
    job_revision: 1,
    as_of: '2026-11-30',
    result_sha256: 'd68d98455e50609894436feafc4096528a4ac42aadba22ac6a8c538e1ef3b93b',
  },
}

export const ANALYZE_FORM = { job_id: 7, resume_id: 9 }
