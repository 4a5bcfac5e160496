import { describe, expect, it } from 'vitest'
import document from '../../openapi.json' with { type: 'json' }
import type { operations } from './generated/schema.ts'
import { type Client, createClient } from './index.ts'

type Call = (client: Client) => Promise<unknown>

// `onPing` and its like are what the service sends.
/** How a client reaches each operation; or why none does. One that is added to the service does not compile until it stands here. */
const CALLS: Readonly<Record<Exclude<keyof operations, `on${Capitalize<string>}`>, Call | string>> = {
  getWelcome: ({ about }) => about(),
  getHealth: ({ health }) => health.check(),
  getLiveness: ({ health }) => health.live(),
  getReadiness: ({ health }) => health.ready(),
  getQueue: ({ queue }) => queue.state(),
  retryTask: ({ queue }) => queue.retry('7'),
  setLegalHold: ({ retention }) => retention.hold({ job_id: 7, reason: 'A dispute' }),
  listLegalHolds: ({ retention }) => retention.holds({ active: true }),
  releaseLegalHold: ({ retention }) => retention.release(7),
  listQuarantine: ({ retention }) => retention.quarantined(),
  restoreFromQuarantine: ({ retention }) => retention.restore(7),
  applyToJob: ({ applications }) => applications.apply({ job_id: 7 }),
  listApplications: ({ applications }) => applications.list(),
  listApplicationsToJob: ({ applications }) => applications.ofJob(7, { blind: true }),
  listMyApplications: ({ applications }) => applications.mine(),
  getApplication: ({ applications }) => applications.get(7),
  changeApplication: ({ applications }) => applications.change(7, {}),
  withdrawApplication: ({ applications }) => applications.withdraw(7),
  listApplicationEvents: ({ applications }) => applications.history(7),
  getApplicationEvidence: ({ applications }) => applications.evidence(7, { blind: true }),
  downloadApplicationResume: ({ applications }) => applications.resumeFile(7),
  listDecisions: ({ decisions }) => decisions.list(7),
  askForReview: ({ reviews }) => reviews.ask(7, { kind: 'explanation', message: 'Why?' }),
  listReviewRequests: ({ reviews }) => reviews.list(7),
  answerReviewRequest: ({ reviews }) =>
    reviews.answer({ id: 7, application_id: 7 }, { outcome: 'explained', answer: 'So.' }),
  listOwedReviewRequests: ({ reviews }) => reviews.owed(),
  identifyMyself: ({ fairness }) => fairness.declare(7, {}),
  getMySelfIdentification: ({ fairness }) => fairness.declared(7),
  takeBackMySelfIdentification: ({ fairness }) => fairness.takeBack(7),
  getFairness: ({ fairness }) => fairness.report(),
  getFairnessAsCsv: ({ fairness }) => fairness.csv(),
  getFairnessSummary: ({ fairness }) => fairness.summary({ distributed_on: '2026-01-01' }),
  issueDevelopmentSession: ({ signIn }) => signIn.development({ email: 'ada@example.org' }),
  signInWithClerk: ({ signIn }) => signIn.withClerk('token'),
  getSignedInUser: ({ signIn }) => signIn.whoAmI(),
  signOut: ({ signIn }) => signIn.out(),
  refreshSignIn: ({ users }) => users.me(),
  listActiveJobs: ({ jobs }) => jobs.list(),
  postJob: ({ jobs }) => jobs.post({ title: 'Nurse' }),
  readDraftCriteria: ({ jobs }) => jobs.criteria({ title: 'Nurse' }),
  getJobCriteria: ({ jobs }) => jobs.criteria(7),
  countJobFacets: ({ jobs }) => jobs.facets(),
  getJsonFeed: ({ jobs }) => jobs.feed('json'),
  getXmlFeed: ({ jobs }) => jobs.feed('xml'),
  getJobPosting: ({ jobs }) => jobs.posting(7),
  listMyJobs: ({ jobs }) => jobs.mine(),
  searchJobs: ({ jobs }) => jobs.search(),
  listJobsWithApplicationsCount: ({ jobs }) => jobs.counted(),
  getJob: ({ jobs }) => jobs.get(7),
  replaceJob: ({ jobs }) => jobs.replace(7, { title: 'Nurse' }),
  changeJob: ({ jobs }) => jobs.change(7, {}),
  deleteJob: ({ jobs }) => jobs.remove(7),
  rankCandidates: ({ jobs }) => jobs.candidates(7),
  analyzeOnce: ({ optimus }) => optimus.analyzeOnce({ resume: 'A resume', job_description: 'A job' }),
  getHiringDashboard: ({ optimus }) => optimus.dashboard(),
  exportApplications: ({ optimus }) => optimus.exportApplications(),
  exportJobs: ({ optimus }) => optimus.exportJobs(),
  getJobInsights: ({ optimus }) => optimus.jobInsights(7),
  getMySkillGap: ({ optimus }) => optimus.skillGap(),
  getMyProfile: ({ profile }) => profile.get(),
  replaceMyProfile: ({ profile }) => profile.replace({}),
  eraseMe: ({ profile }) => profile.erase(),
  exportMyData: ({ profile }) => profile.export(),
  analyzeResume: ({ analyses }) => analyses.analyze({ text: 'A resume', jobId: 7 }),
  compareAnalyses: ({ analyses }) => analyses.compare([7, 8]),
  getRecommendations: ({ analyses }) => analyses.recommendations(7),
  getReport: ({ analyses }) => analyses.report(7, 'pdf'),
  getAnalysis: ({ analyses }) => analyses.results(7),
  getAnalysisSummary: ({ analyses }) => analyses.summary(7),
  listMyAnalyses: ({ analyses }) => analyses.mine(),
  getMyStats: ({ analyses }) => analyses.stats(),
  listMyTopMatches: ({ analyses }) => analyses.topMatches(),
  listTopMatches: 'The same as listMyTopMatches, under its shorter name.',
  followAnalysis: ({ analyses }) => analyses.follow(7, { signal: AbortSignal.timeout(500) }).next(),
  getAnalysisStatus: ({ analyses }) => analyses.status(7),
  verifyAnalysis: ({ analyses }) => analyses.verify(7),
  listMyResumes: ({ resumes }) => resumes.mine(),
  getResume: ({ resumes }) => resumes.get(7),
  downloadResume: ({ resumes }) => resumes.file(7),
  getResumePage: ({ resumes }) => resumes.page(7, 7),
  eraseResume: ({ resumes }) => resumes.erase(7),
  listUsers: ({ users }) => users.list(),
  inviteUser: ({ users }) => users.invite({ email: 'ada@example.org', is_superuser: false }),
  getMyAccount: ({ users }) => users.me(),
  changeMyAccount: ({ users }) => users.rename(null),
  getUser: ({ users }) => users.get(7),
  changeUser: ({ users }) => users.change(7, {}),
  receiveClerkEvent: 'Clerk alone calls it: the body is signed with a secret between the two.',
  getWebhookDelivery: ({ webhooks }) => webhooks.delivery(7),
  replayWebhookDelivery: ({ webhooks }) => webhooks.replay(7),
  makeWebhookEndpoint: ({ webhooks }) => webhooks.add({ url: 'https://example.org', events: ['analysis.done'] }),
  listMyWebhookEndpoints: ({ webhooks }) => webhooks.list(),
  getWebhookEndpoint: ({ webhooks }) => webhooks.get(7),
  changeWebhookEndpoint: ({ webhooks }) => webhooks.change(7, {}),
  deleteWebhookEndpoint: ({ webhooks }) => webhooks.remove(7),
  listWebhookDeliveries: ({ webhooks }) => webhooks.deliveries(7),
  replayFailedWebhookDeliveries: ({ webhooks }) => webhooks.replayFailed(7, new Date(0)),
  rotateWebhookSecret: ({ webhooks }) => webhooks.rotateSecret(7),
  getWebhookSecret: ({ webhooks }) => webhooks.secret(7),
  pingWebhookEndpoint: ({ webhooks }) => webhooks.test(7),
}

/** `get /api/v1/jobs/7` of each operation with 7 for every id. */
const ADDRESSES = new Map(
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, string] => [
      (operation as { operationId: string }).operationId,
      `${method} ${path.replaceAll(/\{\w+\}/g, '7')}`,
    ]),
  ),
)

/** Where a call goes: to a service that takes a token for expired until it is renewed, and answers nothing else. */
const asked = async (call: Call): Promise<string[]> => {
  const addresses: string[] = []
  const fetch = async (url: string, { method = 'GET', headers }: RequestInit): Promise<Response> => {
    addresses.push(`${method.toLowerCase()} ${new URL(url).pathname}`)
    const isExpired = new Headers(headers).get('authorization') === 'Bearer expired'
    return Response.json({ access_token: 'new', clerk_token: 'new' }, { status: isExpired ? 401 : 200 })
  }
  const token = { access_token: 'expired', refresh_token: 'fresh' }
  // What comes of an answer that says nothing is of no account here.
  await call(createClient({ baseUrl: 'http://zodie.test', fetch, token })).catch(() => undefined)
  return addresses
}

describe('every operation of the service', () => {
  it('has its way through a client, or a reason for none', () => {
    expect(Object.keys(CALLS).sort()).toEqual([...ADDRESSES.keys()].sort())
    expect(Object.values(CALLS).filter((call) => typeof call === 'string')).toHaveLength(2)
  })

  it.each(Object.entries(CALLS))('%s', async (operationId, call) => {
    if (typeof call !== 'string') expect(await asked(call)).toContain(ADDRESSES.get(operationId))
  })
})
