import { currentUser, type Guards } from '../auth/guards.ts'
import { hasCode } from '../database/error-codes.ts'
import type { Db } from '../database/tables.ts'
import type { App } from '../http/app-type.ts'
import { problems } from '../http/problem-responses.ts'
import { ref } from '../http/schemas.ts'
import { requireManagedJob } from '../jobs/commands.ts'
import type { Metrics } from '../telemetry/metrics.ts'
import { toDashboard } from './dashboard/present.ts'
import { readDashboard } from './dashboard/read.ts'
import { rememberDashboards } from './dashboard/remembered.ts'
import { Dashboard } from './dashboard/schemas.ts'
import { toJobInsights } from './insights/present.ts'
import { readInsights } from './insights/read.ts'
import { JobInsights } from './insights/schemas.ts'
import type { Scope } from './queries.ts'
import { type Period, periodOf, refuseTimeZone } from './rules.ts'
import { DashboardQuery, JobParams } from './schemas.ts'
import { recordShown } from './shown.ts'

interface OptimusDeps {
  readonly db: Db
  readonly guards: Guards
  readonly metrics: Pick<Metrics, 'cacheAsked'>
}

const common = { tags: ['Optimus'], security: [{ bearer: [] }] }
/** invalid_parameter_value: a time zone that the database server lacks, where its table is older than ours. */
const UNKNOWN_ZONE = '22023'

// The whole view of an administrator reads every application; that of an employer is always counted anew.
const WHOLE_VIEW_MS = 60_000
const WHOLE_VIEWS = 100

/** `/optimus/dashboard`, `/optimus/job-insights/:job_id` */
export const optimusRoutes = (app: App, { db, guards, metrics }: OptimusDeps): void => {
  const remembered = rememberDashboards(WHOLE_VIEW_MS, WHOLE_VIEWS, Date.now, (isHit) =>
    metrics.cacheAsked('dashboards', isHit),
  )
  const readFigures = (scope: Scope, period: Period) =>
    readDashboard(db, scope, period).catch((error: unknown) => {
      if (hasCode(error, UNKNOWN_ZONE)) return refuseTimeZone(period.timeZone)
      throw error
    })

  app.get(
    '/dashboard',
    {
      onRequest: guards.signedIn,
      schema: {
        ...common,
        operationId: 'getHiringDashboard',
        summary: 'How hiring goes: over my own jobs, for an administrator over all',
        description:
          'from, to and job_id choose the applications that are counted, by the day on which they were made. All figures are of one state of the database, for an administrator’s whole view one at most a minute old; each is defined in docs/metrics.md. That a candidate’s score was shown goes on record, once a day for each viewer.',
        querystring: DashboardQuery,
        response: { 200: ref(Dashboard), ...problems('not-yours', 'job-not-found') },
      },
    },
    async (request) => {
      const user = currentUser(request)
      const now = new Date()
      const period = periodOf(request.query, now)
      const { job_id: jobId, blind: isBlind = false } = request.query
      if (jobId !== undefined) await requireManagedJob(db, user, jobId)
      const scope = { viewerId: user.id, isEverything: user.is_superuser, jobId }
      const compute = async () => {
        const figures = await readFigures(scope, period)
        await recordShown(db, user.id, figures.matches)
        return toDashboard(figures, { period, isBlind, now })
      }
      const isWhole = scope.isEverything && jobId === undefined
      return isWhole ? remembered.get(JSON.stringify([user.id, isBlind, period]), compute) : compute()
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
