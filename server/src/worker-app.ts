import type { Deps } from './deps.ts'
import type { App } from './http/app-type.ts'
import { createServer } from './http/create-server.ts'
import { headersOfEveryAnswer, registerErrors } from './http/errors.ts'
import { observeRequests } from './http/observe.ts'
import { createValidatorCompiler } from './http/validation.ts'
import { metricsRoute } from './operations/metrics-route.ts'
import { healthRoutes } from './operations/routes.ts'
import { Health, Liveness } from './operations/schemas.ts'

const NAMED_SCHEMAS = [Health, Liveness]

/** What a worker answers to those who watch it, where it is given a port: its health and its metrics. */
export const buildWorkerApp = (deps: Deps): App => {
  const app = createServer(deps)
  for (const schema of NAMED_SCHEMAS) app.addSchema(schema)
  app.setValidatorCompiler(createValidatorCompiler(NAMED_SCHEMAS))
  registerErrors(app, deps)
  observeRequests(app, deps)
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headersOfEveryAnswer(request))
  })
  app.register(async (scope) => healthRoutes(scope, deps), { prefix: '/health' })
  metricsRoute(app, deps)
  return app
}
