import { createHash } from 'node:crypto'
import { EXPLANATION_STYLE, explainAnalysis, explanationHtml } from '@zodie/engine'
import type { FastifyReply } from 'fastify'
import { currentUser, type Guards } from '../../auth/guards.ts'
import type { Db } from '../../database/connect.ts'
import { varyByAccept } from '../../http/accept.ts'
import type { App } from '../../http/app-type.ts'
import { sendDownload } from '../../http/downloads.ts'
import { problems } from '../../http/problem-responses.ts'
import type { Printer } from '../../printing/printer.ts'
import { fail } from '../../problems.ts'
import { findLatestAnalysisOf } from '../queries.ts'
import { JobIdParams } from '../schemas.ts'
import { findReportSubject } from './queries.ts'
import { fileNameOf, headOf, reportableResult, reportTypeOf } from './rules.ts'

interface ReportDeps {
  readonly db: Db
  readonly guards: Guards
  readonly printer: Printer
}

const STYLE_HASH = createHash('sha256').update(EXPLANATION_STYLE).digest('base64')
/** The page's own style and nothing else: no script, no picture, no other origin, no form, no frame. */
const POLICY = `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`

const sendPage = (reply: FastifyReply, html: string): FastifyReply =>
  reply
    .headers({ 'content-security-policy': POLICY, 'cache-control': 'private, no-store' })
    .type('text/html; charset=utf-8')
    .send(html)

/** `/resume-analysis/report` */
export const reportRoutes = (app: App, { db, guards, printer }: ReportDeps): void => {
  const requireReport = async (userId: number, jobId: number) => {
    const row = await findLatestAnalysisOf(db, userId, jobId)
    const result = row === undefined ? undefined : reportableResult(row)
    const subject = row === undefined ? undefined : await findReportSubject(db, row.id)
    if (row === undefined || result === undefined || subject === undefined)
      return fail(
        'analysis-not-found',
        `You have no analysis against job ${jobId} yet. Send a resume to /resume-analysis/analyze first.`,
      )
    return { explanation: explainAnalysis(result), head: headOf(row.id, subject), subject, written: row.updated_at }
  }

  app.get(
    '/report/:job_id',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['Resume analysis'],
        operationId: 'getReport',
        summary: 'My latest analysis against a job, to read or print',
        description:
          'A page without scripts, or with `Accept: application/pdf` a tagged PDF with bookmarks: every score, criterion and quote, the advice by gain, and how to check the result.',
        security: [{ bearer: [] }],
        params: JobIdParams,
        response: {
          200: {
            description: 'The report.',
            content: {
              'text/html': { schema: { type: 'string' }, example: '<!doctype html>\n<html lang="en">…</html>' },
              'application/pdf': { schema: { type: 'string', format: 'binary' } },
            },
          },
          ...problems('analysis-not-found', 'not-acceptable'),
        },
      },
    },
    async (request, reply) => {
      varyByAccept(reply)
      const type = reportTypeOf(request.headers.accept)
      const report = await requireReport(currentUser(request).id, request.params.job_id)
      if (type === 'text/html') return sendPage(reply, explanationHtml(report.explanation, report.head))
      const { subject, ...printed } = report
      const bytes = await printer.print(printed)
      return sendDownload(reply, { bytes, fileName: fileNameOf(subject), mediaType: 'application/pdf' })
    },
  )
}
