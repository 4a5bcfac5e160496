import { Type } from 'typebox'
import { currentUser, type Guards } from '../auth/guards.ts'
import type { App } from '../http/app-type.ts'
import { pageOf, sendPage } from '../http/paging.ts'
import { problems } from '../http/problem-responses.ts'
import { NoContent, ref } from '../http/schemas.ts'
import { requireAdministrator } from '../users/rules.ts'
import { type RetentionDeps, releaseHold, setHold } from './commands.ts'
import { toLegalHold, toQuarantined } from './present.ts'
import { restore } from './quarantine/commands.ts'
import { listQuarantine } from './quarantine/queries.ts'
import { listHolds } from './queries.ts'
import {
  HoldParams,
  HoldsQuery,
  LegalHold,
  LegalHoldInput,
  Quarantined,
  QuarantineParams,
  QuarantineQuery,
} from './schemas.ts'

interface RetentionRoutesDeps extends RetentionDeps {
  readonly guards: Guards
}

const common = { tags: ['Retention'], security: [{ bearer: [] }] }

/** `/admin`: for administrators */
export const retentionRoutes = (app: App, deps: RetentionRoutesDeps): void => {
  const { db, guards } = deps
  const onRequest = [
    guards.signedIn,
    async (request: Parameters<typeof currentUser>[0]) => requireAdministrator(currentUser(request)),
  ]

  app.post(
    '/legal-holds',
    {
      onRequest,
      config: { isIdempotent: true },
      schema: {
        ...common,
        operationId: 'setLegalHold',
        summary: 'Keep a job, a person or an application from being erased',
        description:
          'Stops retention, and defers the erasure of people: their account is closed and they are erased when the hold is released.',
        body: ref(LegalHoldInput),
        response: {
          201: ref(LegalHold),
          ...problems('administrators-only', 'job-not-found', 'user-not-found', 'application-not-found'),
        },
      },
    },
    async (request, reply) => reply.code(201).send(toLegalHold(await setHold(db, currentUser(request), request.body))),
  )

  app.get(
    '/legal-holds',
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'listLegalHolds',
        summary: 'Legal holds, newest first',
        querystring: HoldsQuery,
        response: { 200: Type.Array(ref(LegalHold)), ...problems('administrators-only') },
      },
    },
    async (request, reply) => {
      const page = pageOf(request.query)
      return sendPage(request, reply, page, await listHolds(db, request.query.active, page), toLegalHold)
    },
  )

  app.delete(
    '/legal-holds/:hold_id',
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'releaseLegalHold',
        summary: 'Release a legal hold',
        description:
          'Who asked to be erased meanwhile, and is held by nothing else, is erased at once. The hold stays in the list.',
        params: HoldParams,
        response: { 204: NoContent, ...problems('administrators-only', 'legal-hold-not-found') },
      },
    },
    async (request, reply) => {
      await releaseHold(deps, currentUser(request), request.params.hold_id)
      return reply.code(204).send(null)
    },
  )

  app.get(
    '/quarantine',
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'listQuarantine',
        summary: 'What is hidden and will be erased, newest first',
        querystring: QuarantineQuery,
        response: { 200: Type.Array(ref(Quarantined)), ...problems('administrators-only') },
      },
    },
    async (request, reply) => {
      const page = pageOf(request.query)
      return sendPage(request, reply, page, await listQuarantine(db, page), toQuarantined)
    },
  )

  app.post(
    '/quarantine/:quarantine_id/restore',
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'restoreFromQuarantine',
        summary: 'Put something back as it was',
        params: QuarantineParams,
        response: { 204: NoContent, ...problems('administrators-only', 'quarantine-not-found', 'already-there') },
      },
    },
    async (request, reply) => {
      await restore(db, currentUser(request), request.params.quarantine_id)
      return reply.code(204).send(null)
    },
  )
}
