import { currentUser } from '../auth/guards.ts'
import type { App } from '../http/app-type.ts'
import { problems, ref } from '../http/schemas.ts'
import { requireManagedJob } from './commands.ts'
import { criteriaOf } from './criteria.ts'
import { JobCriteria, JobDraft } from './criteria-schemas.ts'
import type { JobRoutesDeps } from './routes.ts'
import { JobParams } from './schemas.ts'

const tags = ['Jobs']
const security = [{ bearer: [] }]
const today = (): string => new Date().toISOString().slice(0, 10)

/** `/jobs/criteria` and `/jobs/:job_id/criteria` */
export const criteriaRoutes = (app: App, { db, guards }: JobRoutesDeps): void => {
  app.post(
    '/criteria',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        summary: 'What a draft of a job asks for, and what to change in it',
        description:
          'Nothing is stored. A note that is refused names a protected attribute, such as an age: nobody is scored on it.',
        security,
        body: JobDraft,
        response: { 200: ref(JobCriteria), ...problems(400, 401) },
      },
    },
    async (request) => criteriaOf(request.body, today()),
  )

  app.get(
    '/:job_id/criteria',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        summary: 'What one of my jobs asks for, and what to change in it',
        description: 'For its employer and administrators.',
        security,
        params: JobParams,
        response: { 200: ref(JobCriteria), ...problems(401, 403, 404) },
      },
    },
    async (request) => criteriaOf(await requireManagedJob(db, currentUser(request), request.params.job_id), today()),
  )
}
