import { Type } from 'typebox'
import { currentUser, type Guards } from '../auth/guards.ts'
import type { Db } from '../database/connect.ts'
import type { App } from '../http/app-type.ts'
import { preconditionOf, withEtag } from '../http/etag.ts'
import { pageOf, sendPage } from '../http/paging.ts'
import { problems } from '../http/problem-responses.ts'
import { NotModified, ref } from '../http/schemas.ts'
import { fail } from '../problems.ts'
import { changeUser, inviteUser, rename } from './commands.ts'
import { findUser, listUsers } from './queries.ts'
import { checkReadingUser, requireAdministrator, toUser } from './rules.ts'
import { OwnAccount, User, UserInvitation, UserParams, UserPatch, UsersQuery } from './schemas.ts'

export interface UserRoutesDeps {
  readonly db: Db
  readonly guards: Guards
}

const tags = ['Users']
const security = [{ bearer: [] }]

/** `/users` */
export const userRoutes = (app: App, { db, guards }: UserRoutesDeps): void => {
  const onRequest = guards.signedIn

  app.get(
    '/',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'listUsers',
        summary: 'Every account (administrators)',
        security,
        querystring: UsersQuery,
        response: { 200: Type.Array(ref(User)), ...problems('administrators-only') },
      },
    },
    async (request, reply) => {
      requireAdministrator(currentUser(request))
      const page = pageOf(request.query)
      return sendPage(request, reply, page, await listUsers(db, request.query, page), toUser)
    },
  )

  app.post(
    '/',
    {
      onRequest,
      config: { isIdempotent: true },
      schema: {
        tags,
        operationId: 'inviteUser',
        summary: 'Invite somebody (administrators)',
        description: 'Makes the account that the first sign-in with this verified email address will find.',
        security,
        body: ref(UserInvitation),
        response: { 201: ref(User), ...problems('administrators-only', 'email-taken') },
      },
    },
    async (request, reply) => {
      requireAdministrator(currentUser(request))
      const user = toUser(await inviteUser(db, request.body))
      reply.code(201).header('location', `/api/v1/users/${user.id}`)
      return withEtag(reply, user)
    },
  )

  app.get(
    '/me',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'getMyAccount',
        summary: 'My account',
        security,
        response: { 200: ref(User), 304: NotModified },
      },
    },
    async (request, reply) => withEtag(reply, toUser(currentUser(request))),
  )

  app.put(
    '/me',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'changeMyAccount',
        summary: 'Change my name',
        description: 'The email address is that of the Clerk account and is changed there.',
        security,
        body: ref(OwnAccount),
        response: { 200: ref(User), ...problems('changed-meanwhile') },
      },
    },
    async (request, reply) => {
      const { id } = currentUser(request)
      return withEtag(reply, toUser(await rename(db, id, request.body.full_name, preconditionOf(request))))
    },
  )

  app.get(
    '/:user_id',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'getUser',
        summary: 'One account: my own, any for administrators',
        security,
        params: UserParams,
        response: { 200: ref(User), 304: NotModified, ...problems('administrators-only', 'user-not-found') },
      },
    },
    async (request, reply) => {
      const { user_id } = request.params
      checkReadingUser(currentUser(request), user_id)
      const user = (await findUser(db, user_id)) ?? fail('user-not-found', `There is no user ${user_id}.`)
      return withEtag(reply, toUser(user))
    },
  )

  app.patch(
    '/:user_id',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'changeUser',
        summary: 'Deactivate, let back in, promote, demote (administrators)',
        description:
          'Deactivation ends every sign-in of the user at once. The last active administrator stays one. Who asked for erasure is not let back in while a legal hold defers it. Who is named in ADMIN_EMAILS becomes one again at the next sign-in.',
        security,
        params: UserParams,
        body: ref(UserPatch),
        response: {
          200: ref(User),
          ...problems(
            'administrators-only',
            'user-not-found',
            'last-administrator',
            'erasure-waits',
            'changed-meanwhile',
          ),
        },
      },
    },
    async (request, reply) => {
      requireAdministrator(currentUser(request))
      const { params, body } = request
      return withEtag(reply, toUser(await changeUser(db, params.user_id, body, preconditionOf(request))))
    },
  )
}
