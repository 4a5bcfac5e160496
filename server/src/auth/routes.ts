import type { App } from '../http/app-type.ts'
import { problems } from '../http/problem-responses.ts'
import { NoContent, ref } from '../http/schemas.ts'
import type { ClerkSessions } from '../identity/clerk-sessions.ts'
import type { DevelopmentSignIn } from '../identity/development-sign-in.ts'
import { toUser } from '../users/rules.ts'
import { User } from '../users/schemas.ts'
import { endSignIns, refreshSignIn, type SignInDeps, signInWithClerk } from './commands.ts'
import { currentUser, type Guards } from './guards.ts'
import {
  ClerkAuthBody,
  DevelopmentSession,
  DevelopmentSessionBody,
  LogoutQuery,
  RefreshBody,
  Token,
} from './schemas.ts'

export interface AuthRoutesDeps extends SignInDeps {
  readonly guards: Guards
  readonly clerk: ClerkSessions
}

const tags = ['Sign-in']
const signedInOnly = [{ bearer: [] }]

/** `/login` */
export const authRoutes = (app: App, deps: AuthRoutesDeps): void => {
  app.post(
    '/clerk-auth',
    {
      config: { rateClass: 'sign-in' },
      schema: {
        tags,
        operationId: 'signInWithClerk',
        security: [],
        summary: 'Sign in with a Clerk session token',
        body: ClerkAuthBody,
        response: {
          200: ref(Token),
          ...problems(
            'clerk-token-invalid',
            'email-missing',
            'email-unverified',
            'account-deactivated',
            'account-linked',
            'clerk-unavailable',
          ),
        },
      },
    },
    ({ body }) => signInWithClerk(deps, deps.clerk, body.clerk_token),
  )

  app.post(
    '/refresh-token',
    {
      config: { rateClass: 'sign-in' },
      schema: {
        tags,
        operationId: 'refreshSignIn',
        security: [],
        summary: 'Exchange a refresh token for a new pair',
        description: 'Each refresh token works once; one presented again ends its whole sign-in.',
        body: RefreshBody,
        response: { 200: ref(Token), ...problems('refresh-token-invalid', 'account-deactivated') },
      },
    },
    ({ body }) => refreshSignIn(deps, body.refresh_token),
  )

  app.post(
    '/logout',
    {
      onRequest: deps.guards.signedIn,
      schema: {
        tags,
        operationId: 'signOut',
        summary: 'End this sign-in, or all of them',
        security: signedInOnly,
        querystring: LogoutQuery,
        response: { 204: NoContent },
      },
    },
    async (request, reply) => {
      const { id, signInId } = currentUser(request)
      await endSignIns(deps.db, { userId: id, signInId }, request.query.everywhere ?? false)
      return reply.code(204).send(null)
    },
  )

  app.post(
    '/test-token',
    {
      onRequest: deps.guards.signedIn,
      schema: {
        tags,
        operationId: 'getSignedInUser',
        summary: 'Who am I?',
        security: signedInOnly,
        response: { 200: ref(User) },
      },
    },
    async (request) => toUser(currentUser(request)),
  )
}

/** `/dev`: registered only where the development sign-in stands in for Clerk. */
export const developmentRoutes = (app: App, signIn: DevelopmentSignIn): void => {
  app.post(
    '/clerk-session',
    {
      schema: {
        tags,
        operationId: 'issueDevelopmentSession',
        security: [],
        summary: 'A Clerk-shaped session token for any email (development only)',
        body: DevelopmentSessionBody,
        response: { 200: ref(DevelopmentSession) },
      },
    },
    async ({ body }) => ({ clerk_token: await signIn.issue({ email: body.email, fullName: body.full_name ?? null }) }),
  )
}
