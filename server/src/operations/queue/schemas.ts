import { type Static, Type } from 'typebox'
import { Id, nullable, Time } from '../../http/schemas.ts'
import { QUEUE_STATE } from '../examples.ts'

const Count = Type.Integer({ minimum: 0 })

const TaskState = Type.Object({
  task: Type.String(),
  ready: Type.Integer({ minimum: 0, description: 'Could be worked on now.' }),
  delayed: Type.Integer({ minimum: 0, description: 'Not before a time of their own, such as a second try.' }),
  running: Count,
  dead: Type.Integer({ minimum: 0, description: 'Every try failed; kept for seven days.' }),
  giving_up: Type.Integer({ minimum: 0, description: 'Of the dead, those whose owners are still to be told.' }),
  oldest_ready_seconds: Type.Number({ minimum: 0, description: 'How long the oldest ready one has been waiting.' }),
})

const DeadTaskState = Type.Object({
  id: Type.String({ format: 'uuid' }),
  task: Type.String(),
  analysis_id: nullable(Id),
  delivery_id: nullable(Id),
  tries: Count,
  last_error: nullable(Type.String({ description: 'Its kind; what it said is in the log, under the id of the task.' })),
  enqueued_at: Time,
  failed_at: Time,
})

export const QueueState = Type.Object(
  {
    tasks: Type.Array(TaskState),
    dead: Type.Array(DeadTaskState, { description: 'The latest hundred.' }),
  },
  { $id: 'QueueState', examples: [QUEUE_STATE] },
)
export type QueueState = Static<typeof QueueState>

export const TaskParams = Type.Object({ task_id: Type.String({ format: 'uuid' }) })
