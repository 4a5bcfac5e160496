import { type Static, Type } from 'typebox'
import { Id } from '../http/schemas.ts'
import { CLERK_AUTH, DEVELOPMENT_PERSON, DEVELOPMENT_SESSION, REFRESH, TOKEN } from './examples.ts'

export const ClerkAuthBody = Type.Object(
  { clerk_token: Type.String({ minLength: 1, maxLength: 8192, description: 'A Clerk session token.' }) },
  { examples: [CLERK_AUTH], additionalProperties: false },
)

export const RefreshBody = Type.Object(
  { refresh_token: Type.String({ minLength: 1, maxLength: 200 }) },
  { examples: [REFRESH], additionalProperties: false },
)

export const Token = Type.Object(
  {
    access_token: Type.String(),
    refresh_token: Type.String(),
    token_type: Type.Literal('bearer'),
    expires_in: Type.Integer({ description: 'Life of the access token in seconds.' }),
    user_id: Id,
    email: Type.String(),
    full_name: Type.Union([Type.String(), Type.Null()]),
  },
  { $id: 'Token', examples: [TOKEN] },
)
export type Token = Static<typeof Token>

export const LogoutQuery = Type.Object(
  { everywhere: Type.Optional(Type.Boolean({ default: false, description: 'End every sign-in of this user.' })) },
  { additionalProperties: false },
)

export const DevelopmentSessionBody = Type.Object(
  {
    email: Type.String({ format: 'email', maxLength: 254 }),
    full_name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
  },
  { examples: [DEVELOPMENT_PERSON], additionalProperties: false },
)

export const DevelopmentSession = Type.Object(
  { clerk_token: Type.String({ description: 'Valid for one minute, at /login/clerk-auth of this machine only.' }) },
  { $id: 'DevelopmentSession', examples: [DEVELOPMENT_SESSION] },
)
