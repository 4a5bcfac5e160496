import type { Readable } from 'node:stream'
import { type Static, Type } from 'typebox'
import { Id, nullable, ref, Time } from '../http/schemas.ts'
import { FullName, User } from '../users/schemas.ts'
import { DEFERRED_ERASURE, EXPORT, PROFILE, PROFILE_INPUT } from './examples.ts'

const Link = Type.Object(
  {
    label: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
    url: Type.String({ minLength: 1, maxLength: 2000, description: 'An http or https address.' }),
  },
  { additionalProperties: false },
)
const Links = Type.Array(Link, { maxItems: 20 })
const Skills = Type.Array(Type.String({ minLength: 1, maxLength: 100 }), { maxItems: 100 })
const upTo = (maxLength: number) => Type.Optional(nullable(Type.String({ maxLength })))

export const ProfileInput = Type.Object(
  {
    full_name: Type.Optional(FullName),
    headline: upTo(200),
    phone: upTo(50),
    location: upTo(200),
    about: upTo(10_000),
    links: Type.Optional(Links),
    skills: Type.Optional(Skills),
  },
  {
    $id: 'ProfileInput',
    examples: [PROFILE_INPUT],
    additionalProperties: false,
    description: 'What is left out becomes empty, but for full_name, which belongs to the account and stays.',
  },
)
export type ProfileInput = Static<typeof ProfileInput>

export const Profile = Type.Object(
  {
    user_id: Id,
    email: Type.String(),
    full_name: nullable(Type.String()),
    headline: nullable(Type.String()),
    phone: nullable(Type.String()),
    location: nullable(Type.String()),
    about: nullable(Type.String()),
    links: Type.Array(Link),
    skills: Type.Array(Type.String()),
    updated_at: Time,
  },
  { $id: 'Profile', examples: [PROFILE] },
)
export type Profile = Static<typeof Profile>

export const DeferredErasure = Type.Object(
  {
    status: Type.Literal('deferred'),
    detail: Type.String({ description: 'What happens now, for the person to read.' }),
  },
  { $id: 'DeferredErasure', examples: [DEFERRED_ERASURE] },
)

const Rows = Type.Array(Type.Record(Type.String(), Type.Unknown()))

/** Sent as a stream past the serialiser, so this only documents it; the lists are `OWN_ROWS` of queries.ts. */
export const DataExport = {
  description: 'The file.',
  content: {
    'application/json': {
      schema: Type.Unsafe<Readable>(
        Type.Object({
          exported_at: Time,
          account: ref(User),
          profile: ref(Profile),
          sign_ins: Rows,
          resumes: Rows,
          analyses: Rows,
          applications: Rows,
          review_requests: Rows,
          jobs: Rows,
          self_identifications: Rows,
        }),
      ),
      example: EXPORT,
    },
  },
}
