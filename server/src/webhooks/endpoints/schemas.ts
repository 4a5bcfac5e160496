import { type Static, Type } from 'typebox'
import { PageQuery } from '../../http/paging.ts'
import { Id, nullable, Time } from '../../http/schemas.ts'
import { EVENT_TYPES, type EventType } from '../events/schemas.ts'
import { ENDPOINT, ENDPOINT_INPUT, ENDPOINT_PATCH, SECRET } from '../examples.ts'

const Url = Type.String({
  minLength: 1,
  maxLength: 2000,
  description: 'Where events are posted to: https on the public internet.',
})
const Events = Type.Array(Type.Unsafe<EventType>({ type: 'string', enum: [...EVENT_TYPES] }), {
  minItems: 1,
  maxItems: EVENT_TYPES.length,
  uniqueItems: true,
})
const Description = nullable(Type.String({ maxLength: 500 }))

export const WebhookEndpointInput = Type.Object(
  { url: Url, events: Events, description: Type.Optional(Description) },
  { $id: 'WebhookEndpointInput', examples: [ENDPOINT_INPUT], additionalProperties: false },
)
export type WebhookEndpointInput = Static<typeof WebhookEndpointInput>

export const WebhookEndpointPatch = Type.Object(
  {
    url: Type.Optional(Url),
    events: Type.Optional(Events),
    description: Type.Optional(Description),
    is_active: Type.Optional(Type.Boolean()),
  },
  {
    $id: 'WebhookEndpointPatch',
    examples: [ENDPOINT_PATCH],
    additionalProperties: false,
    description: 'What is left out stays.',
  },
)
export type WebhookEndpointPatch = Static<typeof WebhookEndpointPatch>

export const WebhookEndpoint = Type.Object(
  {
    id: Id,
    url: Url,
    events: Events,
    description: Description,
    is_active: Type.Boolean({ description: 'What happens while it is off is not kept for it.' }),
    disabled_reason: nullable(
      Type.String({ description: 'Why it was switched off; null while it is on, and where its owner did it.' }),
    ),
    failing_since: nullable(Type.String({ ...Time, description: 'Since when nothing has got through.' })),
    created_at: Time,
    updated_at: Time,
  },
  { $id: 'WebhookEndpoint', examples: [ENDPOINT] },
)
export type WebhookEndpoint = Static<typeof WebhookEndpoint>

export const WebhookSecret = Type.Object(
  {
    secret: Type.String({ description: 'Signs every event: whsec_ and the base64 of 32 random bytes.' }),
    former_secret: nullable(
      Type.String({
        description: 'Signs too until former_secret_until, as each one before it until its own day is over.',
      }),
    ),
    former_secret_until: nullable(Time),
  },
  { $id: 'WebhookSecret', examples: [SECRET] },
)
export type WebhookSecret = Static<typeof WebhookSecret>

export const EndpointParams = Type.Object({ endpoint_id: Id })
export const EndpointsQuery = Type.Object(PageQuery, { additionalProperties: false })
