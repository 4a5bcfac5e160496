// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const RESUME_LIST_ITEM = {
  id: 9,
  file_name: 'anna-lind.txt',
  media_type: 'text/plain',
  size: 172,
  status: 'done',
  failure: null,
  created_at: '2026-03-04T16:40:51.003Z',
  updated_at: '2026-03-04T16:40:51.003Z',
}

export const UPLOADED_RESUME = {
  id: 9,
  file_name: 'anna-lind.txt',
  media_type: 'text/plain',
  size: 172,
  status: 'done',
  failure: null,
  created_at: '2026-03-04T16:40:51.003Z',
  updated_at: '2026-03-04T16:40:51.003Z',
  resume: {
    basics: { name: 'Ada Example', email: 'ada@example.org' },
    work: [
      {
        name: 'Example Ltd',
        endDate: '2024',
        position: 'Backend Engineer',
        startDate: '2019',
        highlights: ['Cut the cost of a payment by 30% with PostgreSQL.'],
      },
    ],
  },
  provenance: {
    '/basics/name': { place: { box: null, end: 11, page: 1, quote: 'Ada Example', start: 0 }, confidence: 0.9 },
  },
  sections: [{ kind: 'contact', lines: [0, 1], title: null, heading: null }],
}
