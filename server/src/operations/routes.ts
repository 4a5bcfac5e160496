import type { App } from '../http/app-type.ts'
import { ref } from '../http/schemas.ts'
import { checkHealth, type HealthDeps } from './health.ts'
import { Health, Liveness, Welcome } from './schemas.ts'

export interface OperationsRoutesDeps extends HealthDeps {
  readonly version: string
  readonly environment: string
  /** Aborted once the process has been asked to stop. */
  readonly stopping: AbortSignal
}

const tags = ['Operations']
const unlimited = { rateLimit: false }

/** `/health` */
export const healthRoutes = (app: App, deps: OperationsRoutesDeps): void => {
  const health = async () => {
    const { status, components } = await checkHealth(deps)
    return {
      status,
      version: deps.version,
      environment: deps.environment,
      timestamp: new Date().toISOString(),
      components,
    }
  }

  app.get(
    '/',
    {
      config: unlimited,
      schema: { tags, summary: 'Is everything well?', response: { 200: ref(Health), 503: ref(Health) } },
    },
    async (_request, reply) => {
      const answer = await health()
      return reply.code(answer.status === 'unhealthy' ? 503 : 200).send(answer)
    },
  )
  app.get(
    '/live',
    { config: unlimited, schema: { tags, summary: 'Does the process run?', response: { 200: ref(Liveness) } } },
    async () => ({ status: 'ok' as const }),
  )
  app.get(
    '/ready',
    {
      config: unlimited,
      schema: { tags, summary: 'Should it get requests?', response: { 200: ref(Health), 503: ref(Health) } },
    },
    async (_request, reply) => {
      const answer = await health()
      return reply.code(answer.status === 'unhealthy' || deps.stopping.aborted ? 503 : 200).send(answer)
    },
  )
}

/** `/` */
export const welcomeRoutes = (app: App, { version }: { readonly version: string }): void => {
  app.get('/', { schema: { tags, summary: 'What is this?', response: { 200: ref(Welcome) } } }, async () => ({
    name: 'ZODIE',
    version,
    links: { docs: '/docs', openapi: '/api/v1/openapi.json', health: '/health', api: '/api/v1' },
  }))
}
