import { Type } from 'typebox'
import { currentUser, type Guards } from '../../auth/guards.ts'
import type { Db } from '../../database/connect.ts'
import type { App } from '../../http/app-type.ts'
import { DownloadQuery, sendStored, storedFileResponses } from '../../http/downloads.ts'
import { withEtag } from '../../http/etag.ts'
import { pageOf, sendPage } from '../../http/paging.ts'
import { problems } from '../../http/problem-responses.ts'
import { NoContent, NotModified, ref } from '../../http/schemas.ts'
import { fail } from '../../problems.ts'
import type { Storage } from '../../storage/storage.ts'
import { eraseResume } from './commands.ts'
import { findFileOfResume, findResumeWithContent, listResumesOf } from './queries.ts'
import { toResumeListItem, toUploadedResume } from './rules.ts'
import { ResumeListItem, ResumeParams, ResumesQuery, UploadedResume } from './schemas.ts'

interface ResumeRoutesDeps {
  readonly db: Db
  readonly storage: Storage
  readonly guards: Guards
}

const common = { tags: ['Resume analysis'], security: [{ bearer: [] }] }

/** `/resume-analysis/resumes` */
export const resumeRoutes = (app: App, deps: ResumeRoutesDeps): void => {
  const { db, guards } = deps
  app.get(
    '/',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'listMyResumes',
        summary: 'Resumes I uploaded, newest first',
        querystring: ResumesQuery,
        response: { 200: Type.Array(ref(ResumeListItem)) },
      },
    },
    async (request, reply) => {
      const page = pageOf(request.query)
      return sendPage(request, reply, page, await listResumesOf(db, currentUser(request).id, page), toResumeListItem)
    },
  )

  app.get(
    '/:resume_id',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'getResume',
        summary: 'What was read in one of my resumes',
        params: ResumeParams,
        response: { 200: ref(UploadedResume), 304: NotModified, ...problems('resume-not-found') },
      },
    },
    async (request, reply) => {
      const { resume_id: id } = request.params
      const row = await findResumeWithContent(db, currentUser(request).id, id)
      return withEtag(reply, toUploadedResume(row ?? fail('resume-not-found', `You have no resume ${id}.`)))
    },
  )

  app.get(
    '/:resume_id/file',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'downloadResume',
        summary: 'One of my resumes, as the file I uploaded',
        params: ResumeParams,
        querystring: DownloadQuery,
        response: { ...storedFileResponses(), ...problems('resume-not-found', 'storage-unavailable') },
      },
    },
    async (request, reply) => {
      const { resume_id: id } = request.params
      const file = await findFileOfResume(db, currentUser(request).id, id)
      if (file === undefined) return fail('resume-not-found', `You have no resume ${id}.`)
      return sendStored(reply, deps.storage, file, request.query)
    },
  )

  app.delete(
    '/:resume_id',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'eraseResume',
        summary: 'Erase one of my resumes, its file and its analyses',
        params: ResumeParams,
        response: { 204: NoContent, ...problems('resume-not-found', 'legal-hold') },
      },
    },
    async (request, reply) => {
      await eraseResume(deps, currentUser(request).id, request.params.resume_id)
      return reply.code(204).send(null)
    },
  )
}
