import { currentUser, type Guards } from '../auth/guards.ts'
import { standAside } from '../http/admission.ts'
import type { App } from '../http/app-type.ts'
import { startEventStream } from '../http/event-stream.ts'
import { problems } from '../http/problem-responses.ts'
import { ref } from '../http/schemas.ts'
import { readForm } from '../http/uploads.ts'
import { fail } from '../problems.ts'
import { type SubmitDeps, submitResume, type VerifyDeps, verifyResult } from './commands.ts'
import { awaitAnalysis, type FollowDeps, followAnalysis } from './follow.ts'
import { preferredWaitMs } from './prefer.ts'
import { toAnalysis, toRecommendations, toStatus, toSummary, toVerification } from './present.ts'
import { type AnalysisRow, findAnalysisOf, findLatestAnalysisOf } from './queries.ts'
import { eventIdOf, isFinished, submissionOf } from './rules.ts'
import {
  Analysis,
  AnalysisIdParams,
  AnalysisStatus,
  AnalysisSummary,
  AnalysisVerification,
  AnalyzeForm,
  EventStream,
  JobIdParams,
  Recommendations,
} from './schemas.ts'

export interface ResumeAnalysisRoutesDeps extends SubmitDeps, FollowDeps, VerifyDeps {
  readonly guards: Guards
  readonly maxUploadBytes: number
  /** Aborted once the process has been asked to stop. */
  readonly stopping: AbortSignal
}

const tags = ['Resume analysis']
const security = [{ bearer: [] }]
const EVENT_STREAM_LIMIT_MS = 10 * 60_000

/** `/resume-analysis` */
export const resumeAnalysisRoutes = (app: App, deps: ResumeAnalysisRoutesDeps): void => {
  const { db, guards } = deps

  const requireLatest = async (userId: number, jobId: number): Promise<AnalysisRow> =>
    (await findLatestAnalysisOf(db, userId, jobId)) ??
    fail(
      'analysis-not-found',
      `You have no analysis against job ${jobId} yet. Send a resume to /resume-analysis/analyze first.`,
    )

  const requireResult = async (userId: number, jobId: number) => {
    const row = await requireLatest(userId, jobId)
    return (
      row.result ??
      fail(
        'analysis-not-found',
        `Your analysis against job ${jobId} is ${row.status}. ${row.failure_detail ?? 'Ask again in a moment.'}`,
      )
    )
  }

  app.post(
    '/analyze',
    {
      onRequest: guards.signedIn,
      config: { isIdempotent: true, rateClass: 'analyze' },
      // The form is a stream here: http/uploads.ts reads it and rules.ts says what is wrong with it.
      validatorCompiler: () => () => true,
      schema: {
        tags,
        operationId: 'analyzeResume',
        summary: 'Analyse a resume against a job',
        description:
          'Waits up to 10 s for the result (`Prefer: wait=N`: up to N seconds, 60 at most). After that, or at once with `Prefer: respond-async`, answers 202 and where to ask. A resume that cannot be read is an analysis with status `failed` and a sentence that says why. The same file against the same revision of the same job is answered from what is stored.',
        security,
        consumes: ['multipart/form-data'],
        body: ref(AnalyzeForm),
        response: {
          200: ref(Analysis),
          202: ref(AnalysisStatus),
          ...problems(
            'job-not-found',
            'resume-not-found',
            'analysis-not-found',
            'upload-too-large',
            'resume-type-unsupported',
            'resume-type-mismatch',
            'resume-missing',
            'resume-empty',
            'resume-quota-exceeded',
            'too-many-analyses',
          ),
        },
      },
    },
    async (request, reply) => {
      const user = currentUser(request)
      const { jobId, resume } = submissionOf(await readForm(request, deps.maxUploadBytes))
      const accepted = await submitResume(deps, user, jobId, resume)
      const waitMs = isFinished(accepted) ? 0 : preferredWaitMs(request.headers['prefer'])
      standAside(request)
      const row = waitMs > 0 ? await awaitAnalysis(deps, user.id, accepted.id, AbortSignal.timeout(waitMs)) : accepted
      if (row === undefined)
        return fail('analysis-not-found', 'The job or the resume was deleted while it was analysed.')
      if (isFinished(row)) return toAnalysis(row)
      const status = toStatus(row)
      return reply.code(202).header('location', status.status_url).send(status)
    },
  )

  app.get(
    '/:analysis_id/status',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        operationId: 'getAnalysisStatus',
        summary: 'How far an analysis is',
        security,
        params: AnalysisIdParams,
        response: { 200: ref(AnalysisStatus), ...problems('analysis-not-found') },
      },
    },
    async (request) => toStatus(await requireOwn(currentUser(request).id, request.params.analysis_id)),
  )

  const requireOwn = async (userId: number, analysisId: number): Promise<AnalysisRow> =>
    (await findAnalysisOf(db, userId, analysisId)) ?? fail('analysis-not-found', `You have no analysis ${analysisId}.`)

  app.get(
    '/:analysis_id/events',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        operationId: 'followAnalysis',
        summary: 'How far an analysis is, as Server-Sent Events',
        description:
          'An event `status` with an AnalysisStatus for every step; the stream ends with the analysis. With `Last-Event-ID` it goes on behind that event.',
        security,
        params: AnalysisIdParams,
        response: { 200: EventStream, ...problems('analysis-not-found') },
      },
    },
    async (request, reply) => {
      const { id: userId } = currentUser(request)
      const { id } = await requireOwn(userId, request.params.analysis_id)
      const stream = startEventStream(reply, { stopping: deps.stopping, limitMs: EVENT_STREAM_LIMIT_MS })
      try {
        const seen = request.headers['last-event-id']
        for await (const row of followAnalysis(deps, userId, id, stream.signal)) {
          const eventId = eventIdOf(row)
          if (eventId !== seen || isFinished(row)) stream.send('status', eventId, toStatus(row))
        }
      } catch (error) {
        request.log.error({ err: error }, 'an event stream broke')
      } finally {
        stream.end()
      }
    },
  )

  app.post(
    '/:analysis_id/verify',
    {
      onRequest: guards.signedIn,
      config: { rateClass: 'analyze' },
      schema: {
        tags,
        operationId: 'verifyAnalysis',
        summary: 'Compute an analysis again and compare',
        description:
          'Reads the stored file anew, takes the posting at the revision that was scored, and compares every part. Changes nothing. A result of another engine version is neither confirmed nor denied: `verified` is null.',
        security,
        params: AnalysisIdParams,
        response: { 200: ref(AnalysisVerification), ...problems('analysis-not-found') },
      },
    },
    async (request) => {
      const { id: userId } = currentUser(request)
      const { id, result, status } = await requireOwn(userId, request.params.analysis_id)
      if (result === null)
        return fail('analysis-not-found', `The analysis ${id} is ${status}: there is no result yet to verify.`)
      return toVerification(result, await verifyResult(deps, userId, id, result))
    },
  )

  app.get(
    '/results/:job_id',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        operationId: 'getAnalysis',
        summary: 'My latest analysis against a job',
        security,
        params: JobIdParams,
        response: { 200: ref(Analysis), ...problems('analysis-not-found') },
      },
    },
    async (request) => toAnalysis(await requireLatest(currentUser(request).id, request.params.job_id)),
  )

  app.get(
    '/summary/:job_id',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        operationId: 'getAnalysisSummary',
        summary: 'Its scores and skills',
        security,
        params: JobIdParams,
        response: { 200: ref(AnalysisSummary), ...problems('analysis-not-found') },
      },
    },
    async (request) => toSummary(await requireResult(currentUser(request).id, request.params.job_id)),
  )

  app.get(
    '/recommendations/:job_id',
    {
      onRequest: guards.signedIn,
      schema: {
        tags,
        operationId: 'getRecommendations',
        summary: 'What to improve, most gain first',
        security,
        params: JobIdParams,
        response: { 200: ref(Recommendations), ...problems('analysis-not-found') },
      },
    },
    async (request) => toRecommendations(await requireResult(currentUser(request).id, request.params.job_id)),
  )
}
