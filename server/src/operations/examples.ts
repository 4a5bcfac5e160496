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
  clerk_publishable_key: 'pk_live_Y2xlcmsuZXhhbXBsZS5jb20k',
  links: { console: '/console/', docs: '/docs', openapi: '/api/v1/openapi.json', health: '/health', api: '/api/v1' },
}

export const LIVENESS = { status: 'ok' }

const IDLE = { ready: 0, delayed: 0, running: 0, dead: 0, giving_up: 0, oldest_ready_seconds: 0 }

export const QUEUE_STATE = {
  tasks: [
    { ...IDLE, task: 'analyze-resume', ready: 12, running: 2, dead: 1, oldest_ready_seconds: 3.412 },
    { ...IDLE, task: 'deliver-webhook', delayed: 3 },
  ],
  dead: [
    {
      id: '0b8f9a3e-6f5a-4b1e-9a51-5d0f8b1d6c2e',
      task: 'analyze-resume',
      analysis_id: 41,
      delivery_id: null,
      tries: 3,
      last_error: 'job heartbeat timeout',
      enqueued_at: '2026-03-02T09:14:05.120Z',
      failed_at: '2026-03-02T09:15:02.871Z',
    },
  ],
}
