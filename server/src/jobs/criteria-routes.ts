import { currentUser } from '../auth/guards.ts'
import type { App } from '../http/app-type.ts'
import { problems } from '../http/problem-responses.ts'
import { ref } from '../http/schemas.ts'
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
      config: { rateClass: 'criteria' },
      schema: {
        tags,
        operationId: 'readDraftCriteria',
        summary: 'What a draft of a job asks for, and what to change in it',
        description:
          'Nothing is stored. A note that is refused names a protected attribute, such as an age: nobody is scored on it.',
        security,
        body: ref(JobDraft),
        response: { 200: ref(JobCriteria) },
      },
    },
    async (request) => criteriaOf(request.body, today()),
  )

  app.get(
    '/:job_id/criteria',
    {
      onRequest: guards.signedIn,
      config: { rateClass: 'criteria' },
      schema: {
        tags,
        operationId: 'getJobCriteria',
        summary: 'What one of my jobs asks for, and what to change in it',
        description: 'For its employer and administrators.',
        security,
        params: JobParams,
        response: { 200: ref(JobCriteria), ...problems('not-yours', 'job-not-found') },
      },
    },
    async (request) => criteriaOf(await requireManagedJob(db, currentUser(request), request.params.job_id), today()),
  )
}
