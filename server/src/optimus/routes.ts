import { type CurrentUser, currentUser, type Guards } from '../auth/guards.ts'
import { hasCode } from '../database/error-codes.ts'
import type { Db } from '../database/tables.ts'
import type { App } from '../http/app-type.ts'
import { problems } from '../http/problem-responses.ts'
import { ref } from '../http/schemas.ts'
import { requireManagedJob } from '../jobs/commands.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { toDashboard } from './dashboard/present.ts'
import { readDashboard } from './dashboard/read.ts'
import { Dashboard } from './dashboard/schemas.ts'
import { toJobInsights } from './insights/present.ts'
import { readInsights } from './insights/read.ts'
import { JobInsights } from './insights/schemas.ts'
import { type Period, periodOf, refuseTimeZone } from './rules.ts'
import { DashboardQuery, JobParams } from './schemas.ts'
import { recordShown } from './shown.ts'
import { createWholeView } from './whole-view/read.ts'

interface OptimusDeps {
  readonly db: Db
  readonly guards: Guards
  readonly metrics: Pick<Metrics, 'cacheAsked'>
}

const common = { tags: ['Optimus'], security: [{ bearer: [] }] }
/** invalid_parameter_value: a time zone that the database server lacks, where its table is older than ours. */
const UNKNOWN_ZONE = '22023'

/** `/optimus/dashboard`, `/optimus/job-insights/:job_id` */
export const optimusRoutes = (app: App, { db, guards, metrics }: OptimusDeps): void => {
  const wholeView = createWholeView(db, (isKept) => metrics.cacheAsked('dashboards', isKept))
  // The view of everything reads every application and is kept for a while; an employer's is always counted anew.
  const readFigures = async (viewer: CurrentUser, jobId: number | undefined, period: Period) => {
    if (viewer.is_superuser && jobId === undefined) return wholeView.read(viewer.id, period)
    const scope = { viewerId: viewer.id, isEverything: viewer.is_superuser, jobId }
    const computedAt = new Date()
    return { figures: await readDashboard(db, scope, period), computedAt }
  }
  const refuseUnknownZone = (period: Period) => (error: unknown) =>
    hasCode(error, UNKNOWN_ZONE) ? refuseTimeZone(period.timeZone) : Promise.reject(error)

  app.get(
    '/dashboard',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'getHiringDashboard',
        summary: 'How hiring goes: over my own jobs, for an administrator over all',
        description:
          'from, to and job_id choose the applications that are counted, by the day on which they were made. All figures are of one state of the database, for an administrator’s whole view one that `computed_at` says, minutes old at most; each is defined in docs/metrics.md. That a candidate’s score was shown goes on record, once a day for each viewer.',
        querystring: DashboardQuery,
        response: { 200: ref(Dashboard), ...problems('not-yours', 'job-not-found') },
      },
    },
    async (request) => {
      const user = currentUser(request)
      const period = periodOf(request.query, new Date())
      const { job_id: jobId, blind: isBlind = false } = request.query
      if (jobId !== undefined) await requireManagedJob(db, user, jobId)
      const { figures, computedAt } = await readFigures(user, jobId, period).catch(refuseUnknownZone(period))
      await recordShown(db, user.id, figures.matches)
      return toDashboard(figures, { period, isBlind, now: computedAt })
    },
  )

  app.get(
    '/job-insights/:job_id',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'getJobInsights',
        summary: 'Who applies for one of my jobs, how far they get, and what the job asks in vain',
        params: JobParams,
        response: { 200: ref(JobInsights), ...problems('not-yours', 'job-not-found') },
      },
    },
    async (request) => {
      const job = await requireManagedJob(db, currentUser(request), request.params.job_id)
      return toJobInsights(await readInsights(db, job), new Date())
    },
  )
}
