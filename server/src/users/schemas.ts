import { type Static, Type } from 'typebox'
import { PageQuery } from '../http/paging.ts'
import { Id, nullable, Time } from '../http/schemas.ts'
import { INVITATION, OWN_ACCOUNT, USER, USER_PATCH } from './examples.ts'

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
  { $id: 'User', examples: [USER] },
)
export type User = Static<typeof User>

export const FullName = nullable(Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }))

export const UserInvitation = Type.Object(
  {
    email: Type.String({ format: 'email', minLength: 3, maxLength: 254 }),
    full_name: Type.Optional(FullName),
    is_superuser: Type.Optional(Type.Boolean({ default: false })),
  },
  { $id: 'UserInvitation', examples: [INVITATION], additionalProperties: false },
)
export type UserInvitation = Static<typeof UserInvitation>

/** The email belongs to Clerk. */
export const OwnAccount = Type.Object(
  { full_name: FullName },
  { $id: 'OwnAccount', examples: [OWN_ACCOUNT], additionalProperties: false },
)

export const UserPatch = Type.Object(
  { is_active: Type.Optional(Type.Boolean()), is_superuser: Type.Optional(Type.Boolean()) },
  { $id: 'UserPatch', examples: [USER_PATCH], additionalProperties: false, description: 'What is left out stays.' },
)
export type UserPatch = Static<typeof UserPatch>

export const UserParams = Type.Object({ user_id: Id })

export const UsersQuery = Type.Object(
  {
    ...PageQuery,
    query: Type.Optional(Type.String({ minLength: 1, maxLength: 254, description: 'Part of the email or name.' })),
    role: Type.Optional(Type.Unsafe<'admin' | 'user'>({ type: 'string', enum: ['admin', 'user'] })),
    is_active: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
)
