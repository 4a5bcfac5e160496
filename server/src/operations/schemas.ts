import { type Static, Type } from 'typebox'
import { nullable, ref, Time } from '../http/schemas.ts'
import { HEALTH, LIVENESS, WELCOME } from './examples.ts'

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
  { $id: 'Health', examples: [HEALTH] },
)
export type Health = Static<typeof Health>

export const Welcome = Type.Object(
  {
    name: Type.String(),
    version: Type.String(),
    sign_in: Type.Union([Type.Literal('development'), Type.Literal('clerk'), Type.Literal('none')], {
      description: 'What gives out the session tokens that /login/clerk-auth takes.',
    }),
    clerk_publishable_key: nullable(
      Type.String({ description: 'With it a front end shows the sign-in form of the same Clerk instance.' }),
    ),
    links: Type.Object({
      console: Type.String(),
      docs: Type.String(),
      openapi: Type.String(),
      health: Type.String(),
      api: Type.String(),
    }),
  },
  { $id: 'Welcome', examples: [WELCOME] },
)
export type Welcome = Static<typeof Welcome>

export const Liveness = Type.Object({ status: Type.Literal('ok') }, { $id: 'Liveness', examples: [LIVENESS] })

export const WelcomeOrPage = {
  description: 'Facts for programs; for browsers, the web console.',
  content: {
    'application/json': { schema: ref(Welcome) },
    'text/html': { schema: Type.String(), example: '<!doctype html>' },
  },
}
