import type { FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Config } from '../config.ts'
import { prefersHtml } from '../console/send.ts'
import { varyByAccept } from '../http/accept.ts'
import type { App } from '../http/app-type.ts'
import { ref } from '../http/schemas.ts'
import { sharedFor } from '../shared-answer.ts'
import { checkHealth, type HealthDeps } from './health.ts'
import { Health, Liveness, type Welcome, WelcomeOrPage } from './schemas.ts'

export interface OperationsRoutesDeps extends HealthDeps {
  readonly version: string
  readonly environment: string
  /** Aborted once the process has been asked to stop. */
  readonly draining: AbortSignal
}

const tags = ['Operations']
const unlimited = { rateLimit: false }

/** `/health` */
export const healthRoutes = (app: App, deps: OperationsRoutesDeps): void => {
  // Anybody may ask, as often as they like, and a look writes a file and asks three services: one at a time, for all who wait.
  const health = sharedFor(0, async () => {
    const { status, components } = await checkHealth(deps)
    return {
      status,
      version: deps.version,
      environment: deps.environment,
      timestamp: new Date().toISOString(),
      components,
    }
  })

  app.get(
    '/',
    {
      config: unlimited,
      schema: {
        tags,
        operationId: 'getHealth',
        security: [],
        summary: 'Is everything well?',
        response: { 200: ref(Health), 503: ref(Health) },
      },
    },
    async (_request, reply) => {
      const answer = await health()
      return reply.code(answer.status === 'unhealthy' ? 503 : 200).send(answer)
    },
  )
  app.get(
    '/live',
    {
      config: unlimited,
      schema: {
        tags,
        operationId: 'getLiveness',
        security: [],
        summary: 'Does the process run?',
        response: { 200: ref(Liveness) },
      },
    },
    async () => ({ status: 'ok' as const }),
  )
  app.get(
    '/ready',
    {
      config: unlimited,
      schema: {
        tags,
        operationId: 'getReadiness',
        security: [],
        summary: 'Should it get requests?',
        response: { 200: ref(Health), 503: ref(Health) },
      },
    },
    async (_request, reply) => {
      const answer = await health()
      return reply.code(answer.status === 'unhealthy' || deps.draining.aborted ? 503 : 200).send(answer)
    },
  )
}

export interface WelcomeDeps {
  readonly version: string
  readonly config: Pick<Config, 'signIn'>
  /** Answers with the first page of the console. */
  readonly sendPage: (request: FastifyRequest, reply: FastifyReply) => FastifyReply
}

/** `/`: the console for people, facts for programs. */
export const welcomeRoutes = (app: App, { version, config, sendPage }: WelcomeDeps): void => {
  const links = {
    console: '/console/',
    docs: '/docs',
    openapi: '/api/v1/openapi.json',
    health: '/health',
    api: '/api/v1',
  }
  const { signIn } = config
  const publishableKey = signIn.kind === 'clerk' ? signIn.publishableKey : undefined
  const facts: Welcome = {
    name: 'ZODIE',
    version,
    sign_in: signIn.kind,
    clerk_publishable_key: publishableKey?.key ?? null,
    links,
  }

  app.get(
    '/',
    {
      schema: {
        tags,
        operationId: 'getWelcome',
        security: [],
        summary: 'What is this?',
        description: 'With an Accept header that prefers text/html, the web console.',
        querystring: Type.Object({}),
        response: { 200: WelcomeOrPage },
      },
    },
    async (request, reply) => {
      varyByAccept(reply)
      if (!prefersHtml(request.headers.accept)) return facts
      // Bytes of a page are not serialised by the schema of the facts.
      return sendPage(request, reply)
    },
  )
}
