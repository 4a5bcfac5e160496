import { currentUser, type Guards } from '../../auth/guards.ts'
import type { App } from '../../http/app-type.ts'
import { problems } from '../../http/problem-responses.ts'
import { NoContent, ref } from '../../http/schemas.ts'
import { requireAdministrator } from '../../users/rules.ts'
import { type QueueDeps, readQueue, retryTask } from './commands.ts'
import { QueueState, TaskParams } from './schemas.ts'

interface QueueRoutesDeps extends QueueDeps {
  readonly guards: Guards
}

const common = { tags: ['Operations'], security: [{ bearer: [] }] }

/** `/admin/queue`: for administrators */
export const queueRoutes = (app: App, deps: QueueRoutesDeps): void => {
  const onRequest = [
    deps.guards.signedIn,
    async (request: Parameters<typeof currentUser>[0]) => requireAdministrator(currentUser(request)),
  ]

  app.get(
    '/queue',
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'getQueue',
        summary: 'Background work: what waits, runs and has failed on every try',
        response: { 200: ref(QueueState), ...problems('administrators-only') },
      },
    },
    async () => readQueue(deps),
  )

  app.post(
    '/queue/:task_id/retry',
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'retryTask',
        summary: 'Try a task once more that has failed on every try',
        description: 'A failed analysis is queued again, as its owner sees. A task that fails again is dead again.',
        params: TaskParams,
        response: { 204: NoContent, ...problems('administrators-only', 'task-not-found', 'task-not-dead') },
      },
    },
    async (request, reply) => {
      const task = await retryTask(deps, request.params.task_id)
      request.log.info({ task, task_id: request.params.task_id }, 'a dead task is tried once more')
      return reply.code(204).send(null)
    },
  )
}
