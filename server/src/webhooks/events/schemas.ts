import { type Static, type TProperties, Type } from 'typebox'
import type { ApplicationStatus } from '../../database/tables.ts'
import { Id, nullable } from '../../http/schemas.ts'
import { ANALYSIS_DONE, APPLICATION_CREATED, APPLICATION_STATUS_CHANGED, PING } from '../examples.ts'

/** What one can be told of. */
export const EVENT_TYPES = ['application.created', 'application.status_changed', 'analysis.done'] as const
export type EventType = (typeof EVENT_TYPES)[number]

const STATUSES = [
  ...(['applied', 'screening', 'interview', 'offer', 'hired'] as const),
  ...(['rejected', 'withdrawn'] as const),
] as const satisfies readonly ApplicationStatus[]
const Status = Type.Unsafe<ApplicationStatus>({ type: 'string', enum: [...STATUSES] })

/** The name of each schema, and what its event says. */
const ABOUT = {
  'application.created': [
    'ApplicationCreatedEvent',
    'Somebody applied to a job of mine, or I applied. Read the rest at GET /applications/{application_id}.',
  ],
  'application.status_changed': [
    'ApplicationStatusChangedEvent',
    'An application to a job of mine, or of mine, moved. Events may come in another order than things happened: the status to go by is that of GET /applications/{application_id}.',
  ],
  'analysis.done': [
    'AnalysisDoneEvent',
    'A resume was scored against a job: mine, read at GET /resume-analysis/results/{job_id}; or that of somebody who has applied to my job, read at GET /jobs/{job_id}/candidates.',
  ],
  ping: ['PingEvent', 'Asked for by POST /webhooks/endpoints/{endpoint_id}/test.'],
} as const satisfies Record<EventType | 'ping', readonly [id: string, description: string]>

const EXAMPLES = {
  'application.created': APPLICATION_CREATED,
  'application.status_changed': APPLICATION_STATUS_CHANGED,
  'analysis.done': ANALYSIS_DONE,
  ping: PING,
} as const satisfies Record<EventType | 'ping', unknown>

/** The shape that Standard Webhooks asks for. */
const eventOf = <Name extends keyof typeof ABOUT, Data extends TProperties>(type: Name, data: Data) => {
  const [$id, description] = ABOUT[type]
  const properties = {
    type: Type.Unsafe<Name>({ type: 'string', const: type }),
    timestamp: Type.String({ format: 'date-time', description: 'When it happened; ISO 8601, UTC.' }),
    data: Type.Object(data),
  }
  return Type.Object(properties, { $id, description, examples: [EXAMPLES[type]] })
}

const ApplicationCreatedEvent = eventOf('application.created', { application_id: Id, job_id: Id, status: Status })
const ApplicationStatusChangedEvent = eventOf('application.status_changed', {
  ...{ application_id: Id, job_id: Id },
  ...{ status: Status, from_status: Status },
})
const AnalysisDoneEvent = eventOf('analysis.done', {
  ...{ analysis_id: Id, job_id: Id },
  application_id: nullable(Type.Integer({ ...Id, description: 'Null when the person has not applied to the job.' })),
  status: Type.Unsafe<'done'>({ type: 'string', const: 'done' }),
})
const PingEvent = eventOf('ping', { endpoint_id: Id })

export type EventMessage =
  | Static<typeof ApplicationCreatedEvent>
  | Static<typeof ApplicationStatusChangedEvent>
  | Static<typeof AnalysisDoneEvent>
export type PingMessage = Static<typeof PingEvent>

export const EVENT_SCHEMAS = [ApplicationCreatedEvent, ApplicationStatusChangedEvent, AnalysisDoneEvent, PingEvent]

const header = (name: string, description: string) => ({
  ...{ name, in: 'header', required: true, description },
  schema: { type: 'string' },
})

const HEADERS = [
  header('webhook-id', 'The same each time this event is sent to this endpoint.'),
  header('webhook-timestamp', 'When it was sent: seconds since 1970.'),
  header(
    'webhook-signature',
    'v1, and the base64 of the HMAC-SHA256 over id.timestamp.body; two of them, with a space between, for a day after the secret was changed.',
  ),
]

const operationOf = (id: string, description: string) => ({
  post: {
    tags: ['Webhooks'],
    operationId: `on${id.replace(/Event$/, '')}`,
    summary: description,
    // Its signature says that it is ours.
    security: [],
    parameters: HEADERS,
    requestBody: {
      required: true,
      content: { 'application/json': { schema: { $ref: `#/components/schemas/${id}` } } },
    },
    responses: {
      '2XX': { description: 'Taken. The body of the answer is not read.' },
      '410': { description: 'Not wanted any more: the endpoint is switched off.' },
      default: { description: 'It is sent again, up to seven times over 27 hours.' },
    },
  },
})

/** The `webhooks` of the OpenAPI document. */
export const WEBHOOKS_DOCUMENT = Object.fromEntries(
  Object.entries(ABOUT).map(([type, [id, description]]) => [type, operationOf(id, description)]),
)
