import type { Session } from './session.ts'
import type { CallSettings, QueueState } from './types.ts'

/** The background work of the installation; for administrators. */
export interface Queue {
  /** What waits, runs, and has failed on every try. */
  state(settings?: CallSettings): Promise<QueueState>
  /** One more try for a task that has failed on every try. */
  retry(taskId: string, settings?: CallSettings): Promise<void>
}

export const createQueue = ({ send }: Session): Queue => ({
  state: async (settings) => (await send('get', '/api/v1/admin/queue', { ...settings })).body,
  retry: async (taskId, settings) => {
    await send('post', '/api/v1/admin/queue/{task_id}/retry', { path: { task_id: taskId }, ...settings })
  },
})
