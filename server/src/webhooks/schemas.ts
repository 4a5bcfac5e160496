import { Type } from 'typebox'
import { CLERK_EVENT } from './examples.ts'

/** As far as anybody needs to know to find it in Clerk's own documentation; `identity/clerk-events.ts` reads it. */
export const ClerkEvent = Type.Object(
  {
    object: Type.Literal('event'),
    type: Type.String({ description: 'user.created, user.updated, user.deleted; others change nothing.' }),
    data: Type.Record(Type.String(), Type.Unknown(), { description: 'A User object of Clerk.' }),
    timestamp: Type.Integer({ description: 'Milliseconds since 1970.' }),
    instance_id: Type.String(),
  },
  { examples: [CLERK_EVENT] },
)
