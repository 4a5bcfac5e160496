import { type CurrentUser, currentUser, type Guards } from '../auth/guards.ts'
import { prefersToJson, varyByAccept } from '../http/accept.ts'
import type { App } from '../http/app-type.ts'
import { headersOfDownload } from '../http/downloads.ts'
import { problems } from '../http/problem-responses.ts'
import { ref } from '../http/schemas.ts'
import { requireManagedJob } from '../jobs/commands.ts'
import { computeReport, type ReportDeps } from './commands.ts'
import { toCsv } from './csv.ts'
import { CSV, SUMMARY } from './examples.ts'
import { summaryPage } from './page.ts'
import { toFairnessReport } from './present.ts'
import { periodOf } from './rules.ts'
import { FairnessQuery, FairnessReport, SummaryQuery } from './schemas.ts'

export interface FairnessRoutesDeps extends ReportDeps {
  readonly guards: Guards
}

const common = { tags: ['Fairness'], security: [{ bearer: [] }] }
const OF_WHAT = 'Of one job of mine, or of all of them; of every job for administrators.'
const refusals = problems('job-not-found', 'not-yours', 'self-identification-key-wrong')
const text = (example: string) => ({ schema: { type: 'string' }, example })

/** `/optimus/fairness` */
export const fairnessRoutes = (app: App, deps: FairnessRoutesDeps): void => {
  const onRequest = deps.guards.signedIn

  const report = async (user: CurrentUser, query: FairnessQuery) => {
    const now = new Date()
    const period = periodOf(query, now)
    const job = query.job_id === undefined ? undefined : await requireManagedJob(deps.db, user, query.job_id)
    const employer = job !== undefined || user.is_superuser ? null : user.id
    const scope = { ...period, job: job?.id ?? null, employer }
    const computed = await computeReport(deps, scope, now)
    const own = employer === null ? 'all jobs' : 'all jobs of one employer'
    const company = job?.company == null ? '' : `, ${job.company}`
    return {
      report: toFairnessReport(computed, { scope, minimum: deps.config.fairnessMinimum, now }),
      subject: job === undefined ? own : `${job.title}${company}`,
    }
  }
  const csvHeaders = ({ from, to }: FairnessReport) =>
    headersOfDownload(`fairness-${from}-${to}.csv`, 'text/csv; charset=utf-8')

  app.get(
    '/',
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'getFairness',
        summary: 'Rates of selection and of scoring by sex and race or ethnicity',
        description: `${OF_WHAT} The tables of New York City’s Local Law 144, from what applicants said of themselves, in whole quarters that have been over for another one. No figure is about fewer people than the minimum, by itself or by subtraction. JSON, or CSV with \`Accept: text/csv\`.`,
        querystring: FairnessQuery,
        response: {
          200: {
            description: 'The tables.',
            content: { 'application/json': { schema: ref(FairnessReport) }, 'text/csv': text(CSV) },
          },
          ...refusals,
        },
      },
    },
    async (request, reply) => {
      const { report: answer } = await report(currentUser(request), request.query)
      varyByAccept(reply).header('cache-control', 'private, no-store')
      if (!prefersToJson(request.headers.accept, 'text/csv')) return answer
      return reply.headers(csvHeaders(answer)).send(toCsv(answer))
    },
  )

  app.get(
    '.csv',
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'getFairnessAsCsv',
        summary: 'The same tables as a CSV file',
        querystring: FairnessQuery,
        response: { 200: { description: 'The file.', content: { 'text/csv': text(CSV) } }, ...refusals },
      },
    },
    async (request, reply) => {
      const { report: answer } = await report(currentUser(request), request.query)
      return reply.headers(csvHeaders(answer)).send(toCsv(answer))
    },
  )

  app.get(
    '/summary',
    {
      onRequest,
      schema: {
        ...common,
        operationId: 'getFairnessSummary',
        summary: 'The same tables as a page to publish',
        description: `${OF_WHAT} What 6 RCNY § 5-303 asks for, without scripts, to be printed or put on a site. The law needs an independent auditor: without \`audited_on\` the page says that there was none.`,
        querystring: SummaryQuery,
        response: { 200: { description: 'The page.', content: { 'text/html': text(SUMMARY) } }, ...refusals },
      },
    },
    async (request, reply) => {
      const { distributed_on, audited_on, ...query } = request.query
      const facts = {
        ...(await report(currentUser(request), query)),
        distributedOn: distributed_on,
        auditedOn: audited_on,
      }
      reply.headers({
        'cache-control': 'private, no-store',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      })
      return reply.type('text/html; charset=utf-8').send(summaryPage(facts))
    },
  )
}
