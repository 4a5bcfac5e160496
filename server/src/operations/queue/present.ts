import type { DeadTask } from '../../queue/dead-tasks.ts'
import type { TaskFigures } from '../../queue/figures.ts'
import type { QueueState } from './schemas.ts'

/** Payloads hold ids and little else; only these two are told. */
const idIn = (payload: DeadTask['payload'], name: string): number | null => {
  const value = payload[name]
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null
}

export const toQueueState = (tasks: readonly TaskFigures[], dead: readonly DeadTask[]): QueueState => ({
  tasks: [...tasks],
  dead: dead.map(({ payload, enqueued_at, failed_at, ...task }) => ({
    ...task,
    analysis_id: idIn(payload, 'analysisId'),
    delivery_id: idIn(payload, 'deliveryId'),
    enqueued_at: enqueued_at.toISOString(),
    failed_at: failed_at.toISOString(),
  })),
})
