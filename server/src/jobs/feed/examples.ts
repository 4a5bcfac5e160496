// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const JSON_FEED = {
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Active jobs',
  items: [
    {
      id: '7',
      url: 'https://api.example.com/api/v1/jobs/7',
      title: 'Backend Engineer',
      content_text: 'Required: Node.js, PostgreSQL, Kubernetes.',
      date_published: '2026-03-02T09:14:05.120Z',
      date_modified: '2026-03-02T09:14:05.120Z',
      tags: [],
      _job: {
        referencenumber: 7,
        title: 'Backend Engineer',
        company: 'Kvittra',
        location: null,
        date: '2026-03-02T09:14:05.120Z',
        expirationdate: null,
        url: 'https://api.example.com/api/v1/jobs/7',
        jobtype: null,
        experience: null,
        remotetype: null,
        salary_min: null,
        salary_max: null,
        salary_currency: null,
        skills: '',
        description: 'Required: Node.js, PostgreSQL, Kubernetes.',
      },
    },
  ],
}

export const XML_FEED =
  '<?xml version="1.0" encoding="UTF-8"?>\n<source><publisher>ZODIE</publisher>\n<job><referencenumber>7</referencenumber><title>Backend Engineer</title><company>Kvittra</company><date>2026-03-02T09:14:05.120Z</date><url>https://api.example.com/api/v1/jobs/7</url></job>\n</source>\n'
