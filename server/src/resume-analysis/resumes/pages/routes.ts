import { Type } from 'typebox'
import { currentUser, type Guards } from '../../../auth/guards.ts'
import type { Db } from '../../../database/connect.ts'
import { varyBy } from '../../../http/accept.ts'
import type { App } from '../../../http/app-type.ts'
import { problems } from '../../../http/problem-responses.ts'
import { Id } from '../../../http/schemas.ts'
import { fail } from '../../../problems.ts'
import { findFileOfResume } from '../queries.ts'
import { type DrawDeps, drawStoredPage } from './commands.ts'

interface PageRoutesDeps extends DrawDeps {
  readonly db: Db
  readonly guards: Guards
}

const ResumePageParams = Type.Object({ resume_id: Id, page: Type.Integer({ minimum: 1, maximum: 1000 }) })

const points = (description: string) => ({ type: 'number', description })

const drawn = {
  description: 'The page as it is printed.',
  headers: {
    'X-Page-Width': points('In points, as the places of what was read.'),
    'X-Page-Height': points('In points.'),
    'X-Page-Count': { type: 'integer', description: 'Pages of the file, as far as they are read.' },
  },
  content: { 'image/png': { schema: { type: 'string', format: 'binary' } } },
}

/** `/resume-analysis/resumes/{resume_id}/pages` */
export const resumePageRoutes = (app: App, deps: PageRoutesDeps): void => {
  app.get(
    '/:resume_id/pages/:page',
    {
      onRequest: deps.guards.signedIn,
      schema: {
        tags: ['Resume analysis'],
        security: [{ bearer: [] }],
        operationId: 'getResumePage',
        summary: 'A page of one of my resumes, as a picture',
        description: 'Of PDFs, and of the one page that a PNG or JPEG is. Its size in points is in headers.',
        params: ResumePageParams,
        response: {
          200: drawn,
          ...problems('resume-not-found', 'resume-page-not-found', 'storage-unavailable'),
          ...problems('resume-encrypted', 'resume-damaged', 'resume-too-slow', 'resume-too-large'),
        },
      },
    },
    async (request, reply) => {
      const { resume_id: id, page } = request.params
      const { id: userId } = currentUser(request)
      const file = await findFileOfResume(deps.db, userId, id)
      if (file === undefined) return fail('resume-not-found', `You have no resume ${id}.`)
      const { png, width, height, pageCount } = await drawStoredPage(deps, userId, file, page)
      // The file of a resume never changes. Who signs in next in the same browser asks anew.
      varyBy(reply, 'Authorization')
      return reply
        .headers({
          'content-type': 'image/png',
          'cache-control': 'private, max-age=3600',
          'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
          'x-content-type-options': 'nosniff',
          'x-page-width': String(width),
          'x-page-height': String(height),
          'x-page-count': String(pageCount),
        })
        .send(Buffer.from(png.buffer, png.byteOffset, png.byteLength))
    },
  )
}
