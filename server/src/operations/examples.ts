// Examples of the OpenAPI document: answers of the API itself, shortened, about invented people.

export const HEALTH = {
  status: 'healthy',
  version: '0.1.0',
  environment: 'production',
  timestamp: '2026-03-02T09:14:05.120Z',
  components: {
    database: { status: 'ok' },
    storage: { status: 'ok' },
    queue: { status: 'ok' },
    cache: { status: 'ok' },
  },
}

export const WELCOME = {
  name: 'ZODIE',
  version: '0.1.0',
  sign_in: 'clerk',
  links: { console: '/console/', docs: '/docs', openapi: '/api/v1/openapi.json', health: '/health', api: '/api/v1' },
}

export const LIVENESS = { status: 'ok' }
