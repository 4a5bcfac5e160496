import { type Static, Type } from 'typebox'
import { Time } from '../http/schemas.ts'

const Component = Type.Object({
  status: Type.Union([Type.Literal('ok'), Type.Literal('down')]),
  detail: Type.Optional(Type.String()),
})

export const Health = Type.Object(
  {
    status: Type.Union([Type.Literal('healthy'), Type.Literal('degraded'), Type.Literal('unhealthy')]),
    version: Type.String(),
    environment: Type.String(),
    timestamp: Time,
    components: Type.Object({ database: Component, storage: Component, queue: Component, cache: Component }),
  },
  { $id: 'Health' },
)
export type Health = Static<typeof Health>

export const Welcome = Type.Object(
  {
    name: Type.String(),
    version: Type.String(),
    sign_in: Type.Union([Type.Literal('development'), Type.Literal('clerk'), Type.Literal('none')], {
      description: 'What gives out the session tokens that /login/clerk-auth takes.',
    }),
    links: Type.Object({
      console: Type.String(),
      docs: Type.String(),
      openapi: Type.String(),
      health: Type.String(),
      api: Type.String(),
    }),
  },
  { $id: 'Welcome' },
)
export type Welcome = Static<typeof Welcome>

export const Liveness = Type.Object({ status: Type.Literal('ok') }, { $id: 'Liveness' })
