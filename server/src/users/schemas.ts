import { type Static, Type } from 'typebox'
import { Id, nullable, Time } from '../http/schemas.ts'

export const User = Type.Object(
  {
    id: Id,
    email: Type.String(),
    full_name: nullable(Type.String()),
    is_active: Type.Boolean(),
    is_superuser: Type.Boolean({ description: 'An administrator.' }),
    clerk_id: nullable(Type.String()),
    created_at: Time,
    updated_at: Time,
  },
  { $id: 'User' },
)
export type User = Static<typeof User>
