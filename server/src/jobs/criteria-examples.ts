// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const DRAFT = { title: 'Backend Engineer', requirements: 'Required: Node.js, PostgreSQL, Kubernetes.' }

export const CRITERIA = {
  criteria: [
    {
      id: 'skill:back-end-development',
      kind: 'skill',
      label: 'Back-end development',
      importance: 'mentioned',
      place: { field: 'title', quote: 'Backend', start: 0, end: 7 },
      any_of: ['back-end-development'],
    },
    {
      id: 'skill:nodejs',
      kind: 'skill',
      label: 'Node.js',
      importance: 'required',
      place: { field: 'requirements', quote: 'Node.js', start: 10, end: 17 },
      any_of: ['nodejs'],
    },
  ],
  notes: [],
}
