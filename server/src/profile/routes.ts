import { Readable } from 'node:stream'
import { currentUser, type Guards } from '../auth/guards.ts'
import type { Db } from '../database/connect.ts'
import { exportDeclarations } from '../fairness/declarations/commands.ts'
import type { Pseudonyms } from '../fairness/declarations/pseudonyms.ts'
import type { App } from '../http/app-type.ts'
import { headersOfDownload } from '../http/downloads.ts'
import { preconditionOf, withEtag } from '../http/etag.ts'
import { problems } from '../http/problem-responses.ts'
import { NoContent, NotModified, ref } from '../http/schemas.ts'
import { ERASURE_DEFERRED } from '../retention/rules.ts'
import type { Storage } from '../storage/storage.ts'
import { eraseUser, replaceProfile } from './commands.ts'
import { exportText, toProfile } from './present.ts'
import { findProfile, OWN_ROWS } from './queries.ts'
import { DataExport, DeferredErasure, Profile, ProfileInput } from './schemas.ts'

export interface ProfileRoutesDeps {
  readonly db: Db
  readonly guards: Guards
  readonly storage: Storage
  readonly pseudonyms: Pseudonyms
}

const tags = ['Profile']
const security = [{ bearer: [] }]

/** `/profile` */
export const profileRoutes = (app: App, deps: ProfileRoutesDeps): void => {
  const { db } = deps
  const onRequest = deps.guards.signedIn

  app.get(
    '/me',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'getMyProfile',
        summary: 'My profile',
        security,
        response: { 200: ref(Profile), 304: NotModified },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      return withEtag(reply, toProfile(user, await findProfile(db, user.id)))
    },
  )

  app.put(
    '/me',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'replaceMyProfile',
        summary: 'Replace my profile',
        security,
        body: ref(ProfileInput),
        response: { 200: ref(Profile), ...problems('changed-meanwhile') },
      },
    },
    async (request, reply) => {
      const { id } = currentUser(request)
      return withEtag(reply, await replaceProfile(db, id, request.body, preconditionOf(request)))
    },
  )

  app.get(
    '/me/export',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'exportMyData',
        summary: 'All that is stored of me, as a JSON file',
        description:
          'Account, profile, sign-ins, resumes with what was read in them, analyses with their results, applications with their history, review requests, self-identifications (the id is that of the application), jobs, webhook endpoints (without their secrets) and what they were told.',
        security,
        response: { 200: DataExport },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const own = Object.entries(OWN_ROWS).map(([name, read]) => [
        name,
        (afterId: number) => read(db, user.id, afterId),
      ])
      // Keyed by the application it was said with: this is the one place where the two meet, for the person alone.
      const lists = { ...Object.fromEntries(own), self_identifications: exportDeclarations(deps, user.id) }
      reply.headers(headersOfDownload(`zodie-user-${user.id}.json`, 'application/json; charset=utf-8'))
      return reply.send(Readable.from(exportText(user, await findProfile(db, user.id), lists)))
    },
  )

  app.delete(
    '/me',
    {
      onRequest,
      schema: {
        tags,
        operationId: 'eraseMe',
        summary: 'Erase me',
        description:
          'The account and all that is mine, with files, results and postings: at once, for good. Employers I applied to keep that somebody applied and how it was decided, without a name or a word of mine. 202: a legal hold keeps something of me, so the account is closed and locked now and erased when the hold ends.',
        security,
        response: {
          202: ref(DeferredErasure),
          204: NoContent,
          ...problems('last-administrator', 'self-identification-key-wrong'),
        },
      },
    },
    async (request, reply) => {
      const erasure = await eraseUser(deps, currentUser(request).id)
      if (erasure === 'deferred') return reply.code(202).send({ status: erasure, detail: ERASURE_DEFERRED })
      return reply.code(204).send(null)
    },
  )
}
