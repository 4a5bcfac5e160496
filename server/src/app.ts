import cors from '@fastify/cors'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import { evidenceRoutes } from './applications/evidence/routes.ts'
import { ApplicationEvidence } from './applications/evidence/schemas.ts'
import { applicationRoutes } from './applications/routes.ts'
import { Application, ApplicationChange, ApplicationEvent, ApplicationInput } from './applications/schemas.ts'
import { currentUserIfAny } from './auth/guards.ts'
import { authRoutes, developmentRoutes } from './auth/routes.ts'
import { DevelopmentSession, Token } from './auth/schemas.ts'
import { consoleRoutes, openConsole } from './console.ts'
import { decisionRoutes } from './decisions/routes.ts'
import { Decision } from './decisions/schemas.ts'
import type { Deps } from './deps.ts'
import { declarationRoutes } from './fairness/declarations/routes.ts'
import { SelfIdentification, SelfIdentificationInput } from './fairness/declarations/schemas.ts'
import { fairnessRoutes } from './fairness/routes.ts'
import { FairnessReport } from './fairness/schemas.ts'
import { registerAdmission } from './http/admission.ts'
import type { App } from './http/app-type.ts'
import { registerBodies } from './http/bodies.ts'
import { createServer } from './http/create-server.ts'
import { headersOfEveryAnswer, registerErrors } from './http/errors.ts'
import { registerEtags } from './http/etag.ts'
import { observeRequests } from './http/observe.ts'
import { registerOpenApi } from './http/openapi.ts'
import { registerPressure } from './http/pressure.ts'
import { ProblemBody } from './http/problem-responses.ts'
import { registerRateLimits } from './http/rate-limits.ts'
import { registerStrictQueries } from './http/strict-queries.ts'
import { registerUploads } from './http/uploads.ts'
import { createValidatorCompiler } from './http/validation.ts'
import { registerIdempotency } from './idempotency/hooks.ts'
import { candidateRoutes } from './jobs/candidates/routes.ts'
import { CountedJob, JobCandidate } from './jobs/candidates/schemas.ts'
import { JobCriteria, JobDraft } from './jobs/criteria-schemas.ts'
import { feedRoutes } from './jobs/feed/routes.ts'
import { jobRoutes } from './jobs/routes.ts'
import { Job, JobInput, JobPatch } from './jobs/schemas.ts'
import { searchRoutes } from './jobs/search/routes.ts'
import { JobFacets } from './jobs/search/schemas.ts'
import { matchingRoutes } from './matching/routes.ts'
import { SkillGap, TopMatch } from './matching/schemas.ts'
import { metricsRoute } from './operations/metrics-route.ts'
import { queueRoutes } from './operations/queue/routes.ts'
import { QueueState } from './operations/queue/schemas.ts'
import { healthRoutes, welcomeRoutes } from './operations/routes.ts'
import { Health, Liveness, Welcome } from './operations/schemas.ts'
import { Dashboard } from './optimus/dashboard/schemas.ts'
import { exportRoutes } from './optimus/exports/routes.ts'
import { JobInsights } from './optimus/insights/schemas.ts'
import { oneOffRoutes } from './optimus/one-off/routes.ts'
import { OneOffAnalysis, OneOffInput } from './optimus/one-off/schemas.ts'
import { optimusRoutes } from './optimus/routes.ts'
import { profileRoutes } from './profile/routes.ts'
import { DeferredErasure, Profile, ProfileInput } from './profile/schemas.ts'
import { mineRoutes } from './resume-analysis/mine/routes.ts'
import { AnalysisListItem, AnalysisStats, Comparison } from './resume-analysis/mine/schemas.ts'
import { reportRoutes } from './resume-analysis/report/routes.ts'
import { resumePageRoutes } from './resume-analysis/resumes/pages/routes.ts'
import { resumeRoutes } from './resume-analysis/resumes/routes.ts'
import { ResumeListItem, UploadedResume } from './resume-analysis/resumes/schemas.ts'
import { resumeAnalysisRoutes } from './resume-analysis/routes.ts'
import {
  Analysis,
  AnalysisStatus,
  AnalysisSummary,
  AnalysisVerification,
  AnalyzeForm,
  Recommendations,
} from './resume-analysis/schemas.ts'
import { retentionRoutes } from './retention/routes.ts'
import { LegalHold, LegalHoldInput, Quarantined } from './retention/schemas.ts'
import { owedReviewRoutes, reviewRoutes } from './review-requests/routes.ts'
import { ReviewAnswer, ReviewRequest, ReviewRequestInput } from './review-requests/schemas.ts'
import { REVIVALS } from './revivals.ts'
import { userRoutes } from './users/routes.ts'
import { OwnAccount, User, UserInvitation, UserPatch } from './users/schemas.ts'
import { deliveryRoutes } from './webhooks/deliveries/routes.ts'
import { WebhookDelivery, WebhookReplay } from './webhooks/deliveries/schemas.ts'
import { endpointRoutes } from './webhooks/endpoints/routes.ts'
import {
  WebhookEndpoint,
  WebhookEndpointInput,
  WebhookEndpointPatch,
  WebhookSecret,
} from './webhooks/endpoints/schemas.ts'
import { EVENT_SCHEMAS, WEBHOOKS_DOCUMENT } from './webhooks/events/schemas.ts'
import { webhookRoutes } from './webhooks/routes.ts'

/** Schemas with a name in the OpenAPI document. */
const NAMED_SCHEMAS = [
  ...[ProblemBody, Token, DevelopmentSession, User, Job, JobInput, JobPatch, JobFacets, JobDraft, JobCriteria],
  ...[Analysis, AnalysisStatus, AnalysisSummary, AnalysisVerification, Recommendations, AnalyzeForm],
  ...[AnalysisListItem, AnalysisStats, Comparison, TopMatch, ResumeListItem, UploadedResume, Health, Liveness, Welcome],
  ...[UserInvitation, OwnAccount, UserPatch, Profile, ProfileInput],
  ...[Dashboard, JobInsights, OneOffInput, OneOffAnalysis, SkillGap],
  ...[Application, ApplicationInput, ApplicationChange, ApplicationEvent],
  ...[ApplicationEvidence, JobCandidate, CountedJob, Decision],
  ...[ReviewRequest, ReviewRequestInput, ReviewAnswer],
  ...[LegalHold, LegalHoldInput, Quarantined, DeferredErasure, QueueState],
  ...[SelfIdentification, SelfIdentificationInput, FairnessReport],
  ...[WebhookEndpoint, WebhookEndpointInput, WebhookEndpointPatch, WebhookSecret, WebhookDelivery, WebhookReplay],
  ...EVENT_SCHEMAS,
]

const registerProtection = async (app: App, { config, redis, draining, metrics }: Deps): Promise<void> => {
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headersOfEveryAnswer(request))
    // So that the next request comes over a new connection, to a process that stays.
    if (draining.aborted) reply.header('connection', 'close')
  })
  await app.register(cors, {
    origin: [...config.corsOrigins],
    // The plugin's own default lacks those that change things.
    methods: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'],
    // Browsers keep a preflight's answer for that long, in seconds, and ask once instead of before each call.
    maxAge: 600,
    // An OPTIONS request that is no preflight is answered like one, not by the plugin's own words.
    strictPreflight: false,
    exposedHeaders: [
      'Link',
      'Location',
      'X-Total-Count',
      'X-Request-Id',
      'Retry-After',
      'ETag',
      'Idempotency-Replayed',
      'X-Total-Count-Estimated',
      'X-Page-Width',
      'X-Page-Height',
      'X-Page-Count',
      'RateLimit-Limit',
      'RateLimit-Remaining',
      'RateLimit-Reset',
    ],
  })
  // Behind CORS, so that a page of another origin can read the refusal too.
  if (config.maxEventLoopDelayMs > 0) await registerPressure(app, config.maxEventLoopDelayMs)
  registerAdmission(app, { maxAtWork: config.maxRequestsAtWork, metrics })
  await registerRateLimits(app, {
    limits: config.rateLimit,
    redis,
    userIdOf: (request) => currentUserIfAny(request)?.id,
  })
}

/** The whole API: every plugin and URL prefix in order. What the tests test is what is served. */
export const buildApp = async (deps: Deps): Promise<App> => {
  const app: App = createServer(deps)
  for (const schema of NAMED_SCHEMAS) app.addSchema(schema)
  app.setValidatorCompiler(createValidatorCompiler(NAMED_SCHEMAS))
  registerErrors(app, deps)
  registerBodies(app)
  observeRequests(app, deps)
  await registerProtection(app, deps)
  registerUploads(app, deps.config.maxUploadBytes)
  registerEtags(app)
  registerIdempotency(app, deps)
  registerStrictQueries(app)
  await registerOpenApi(app, {
    version: deps.version,
    hasDevelopmentSignIn: deps.developmentSignIn !== undefined,
    webhooks: WEBHOOKS_DOCUMENT,
  })

  const at = (prefix: string, routes: (scope: App) => void) =>
    app.register(async (scope) => routes(scope.withTypeProvider<TypeBoxTypeProvider>()), { prefix })
  const { developmentSignIn } = deps
  const { signIn } = deps.config
  const clerkHost = signIn.kind === 'clerk' ? signIn.publishableKey?.frontendHost : undefined
  const webConsole = openConsole({ clerkHost })
  if (!webConsole.isBuilt) deps.log.warn('The console is not built, so / says how: npm run console:build')
  at('/', (scope) => welcomeRoutes(scope, { ...deps, sendPage: webConsole.sendIndex }))
  at('/console', (scope) => consoleRoutes(scope, webConsole))
  at('/health', (scope) => healthRoutes(scope, deps))
  at('/api/v1/login', (scope) => authRoutes(scope, deps))
  if (developmentSignIn !== undefined) at('/api/v1/dev', (scope) => developmentRoutes(scope, developmentSignIn))
  at('/api/v1/users', (scope) => userRoutes(scope, deps))
  at('/api/v1/profile', (scope) => profileRoutes(scope, deps))
  at('/api/v1/jobs', (scope) => {
    jobRoutes(scope, deps)
    searchRoutes(scope, deps)
    candidateRoutes(scope, deps)
    feedRoutes(scope, deps)
  })
  at('/api/v1/applications', (scope) => {
    applicationRoutes(scope, deps)
    declarationRoutes(scope, deps)
    evidenceRoutes(scope, deps)
    decisionRoutes(scope, deps)
    reviewRoutes(scope, deps)
  })
  at('/api/v1/review-requests', (scope) => owedReviewRoutes(scope, deps))
  at('/api/v1/admin', (scope) => {
    retentionRoutes(scope, deps)
    queueRoutes(scope, { ...deps, revivals: REVIVALS })
  })
  at('/api/v1/resume-analysis', (scope) => {
    resumeAnalysisRoutes(scope, deps)
    mineRoutes(scope, deps)
    reportRoutes(scope, deps)
    matchingRoutes(scope, deps)
  })
  at('/api/v1/resume-analysis/resumes', (scope) => {
    resumeRoutes(scope, deps)
    resumePageRoutes(scope, deps)
  })
  at('/api/v1/optimus', (scope) => {
    optimusRoutes(scope, deps)
    oneOffRoutes(scope, deps)
    exportRoutes(scope, deps)
  })
  at('/api/v1/optimus/fairness', (scope) => fairnessRoutes(scope, deps))
  at('/api/v1/webhooks', (scope) => webhookRoutes(scope, deps))
  at('/api/v1/webhooks', (scope) => deliveryRoutes(scope, deps))
  at('/api/v1/webhooks/endpoints', (scope) => endpointRoutes(scope, deps))
  metricsRoute(app, deps)
  app.get('/.well-known/jwks.json', { schema: { hide: true } }, async () => deps.accessTokens.jwks)
  return app
}
