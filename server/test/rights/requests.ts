import { createHmac, randomBytes, randomUUID } from 'node:crypto'
import { type Actor, isNobody } from './table.ts'
import { clerkTokenOf, DEACTIVATED, type FreshKind, refreshTokenOf, type Things, type World } from './world.ts'

/** What a row sends: everything about it is right, but for the right itself. */
export interface RightRequest {
  readonly path: Readonly<Record<string, number | string>>
  readonly query?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly payload?: object | string
  /** In place of the actor's own token, for what would end it. */
  readonly token?: string | undefined
}

type Build = (world: World, things: Things, actor: Actor) => RightRequest | Promise<RightRequest>

const WEBHOOK_KEY = randomBytes(32)
export const WEBHOOK_SECRET = `whsec_${WEBHOOK_KEY.toString('base64')}`

const nothing: Build = () => ({ path: {} })
const body = (payload: object): RightRequest => ({ path: {}, payload })
const job = (job_id: number, payload?: object): RightRequest => ({
  path: { job_id },
  ...(payload !== undefined && { payload }),
})
const application = (application_id: number, payload?: object): RightRequest => ({
  path: { application_id },
  ...(payload !== undefined && { payload }),
})
const mine: Build = (_world, { analysis: analysis_id }) => ({ path: { analysis_id } })
const against: Build = (_world, things) => job(things.job)

const endpoint = (_world: World, { endpoint: endpoint_id }: Things, _actor: Actor) => ({ path: { endpoint_id } })
const delivery: Build = (_world, { delivery: delivery_id }) => ({ path: { delivery_id } })

const ofJob = (jobId: number): RightRequest => ({ path: {}, query: `job_id=${jobId}` })
const summarized = 'distributed_on=2025-01-01'
const fairness = (job_id: number, query = ''): RightRequest => ({ path: {}, query: `job_id=${job_id}${query}` })

const form = (fields: Readonly<Record<string, string | number>>): RightRequest => {
  const payload = new FormData()
  for (const [name, value] of Object.entries(fields)) payload.set(name, String(value))
  return { path: {}, payload, headers: { prefer: 'respond-async' } }
}
const text = (actor: Actor) => `Anna Applicant\nSkills: Node.js\n${actor}`

const webhook = (key: Buffer): RightRequest => {
  const [id, seconds] = [`msg_${randomUUID()}`, Math.floor(Date.now() / 1000)]
  const event = { object: 'event', type: 'session.created', data: { id: 'sess_1' }, timestamp: seconds * 1000 }
  const payload = JSON.stringify(event)
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${payload}`).digest('base64')
  const headers = { 'svix-id': id, 'svix-timestamp': String(seconds), 'svix-signature': `v1,${signature}` }
  return { path: {}, payload, headers: { 'content-type': 'application/json', ...headers } }
}

const patched = { location: 'Gothenburg' }
const replaced = { title: 'Backend Engineer', requirements: 'Required: Node.js.' }
const posting = { title: 'Baker' }

/** Row → its request. Rows that are not here ask without a body and without anything in the path. */
const REQUESTS: Readonly<Record<string, Build>> = {
  'POST /dev/clerk-session': () => body({ email: 'visitor@example.org' }),
  'POST /login/clerk-auth': async ({ open }) => body({ clerk_token: await clerkTokenOf(open, 'visitor@example.org') }),
  'POST /login/clerk-auth [of the deactivated]': async ({ open }) =>
    body({ clerk_token: await clerkTokenOf(open, DEACTIVATED) }),
  'POST /login/refresh-token': async ({ open }) =>
    body({ refresh_token: await refreshTokenOf(open, 'visitor@example.org') }),
  'POST /login/refresh-token [of the deactivated]': (world) => body({ refresh_token: world.deactivatedRefreshToken }),
  'POST /login/logout': async (world, _things, actor) => ({ path: {}, token: await world.passing(actor, 'sign-in') }),
  'POST /webhooks/clerk [signed]': () => webhook(WEBHOOK_KEY),
  'POST /webhooks/clerk [unsigned]': () => webhook(randomBytes(32)),

  'POST /users': (_world, _things, actor) => body({ email: `invited.by.${actor}@example.org` }),
  'PUT /users/me': () => body({ full_name: 'Somebody' }),
  'GET /users/{user_id} [of the applicant]': (_world, { user: user_id }) => ({ path: { user_id } }),
  'PATCH /users/{user_id} [of the applicant]': (_world, { user: user_id }) => ({
    path: { user_id },
    payload: { is_active: true },
  }),
  'PUT /profile/me': () => body({ headline: 'Engineer' }),
  'DELETE /profile/me': async (world, _things, actor) => ({ path: {}, token: await world.passing(actor, 'person') }),

  'POST /jobs': () => body(posting),
  'POST /jobs/criteria': () => body({ requirements: 'Required: Node.js.' }),
  'GET /jobs/{job_id} [active]': against,
  'GET /jobs/{job_id} [draft]': (_world, { draft }) => job(draft),
  'GET /jobs/{job_id} [closed]': (_world, { closed }) => job(closed),
  'GET /jobs/{job_id}/jsonld [active]': against,
  'GET /jobs/{job_id}/jsonld [draft]': (_world, { draft }) => job(draft),
  'PUT /jobs/{job_id} [active]': (_world, things) => job(things.job, replaced),
  'PUT /jobs/{job_id} [draft]': (_world, { draft }) => job(draft, replaced),
  'PATCH /jobs/{job_id} [active]': (_world, things) => job(things.job, patched),
  'PATCH /jobs/{job_id} [draft]': (_world, { draft }) => job(draft, patched),
  'DELETE /jobs/{job_id} [active]': against,
  'DELETE /jobs/{job_id} [held]': against,
  'DELETE /jobs/{job_id} [draft]': (_world, { draft }) => job(draft),
  'GET /jobs/{job_id}/criteria [active]': against,
  'GET /jobs/{job_id}/criteria [draft]': (_world, { draft }) => job(draft),
  'GET /jobs/{job_id}/candidates [active]': against,
  'GET /jobs/{job_id}/candidates [closed]': (_world, { closed }) => job(closed),

  'GET /applications/job/{job_id} [active]': against,
  'GET /applications/job/{job_id} [draft]': (_world, { draft }) => job(draft),
  'POST /applications [to an active job]': (_world, { vacancy: job_id }) => body({ job_id }),
  'POST /applications [to a draft]': (_world, { draft: job_id }) => body({ job_id }),
  'POST /applications [with a resume of the applicant]': (world, { vacancy: job_id, resume: resume_id }) =>
    body({ job_id: job_id === resume_id ? world.standing.vacancy : job_id, resume_id }),
  'GET /applications/{application_id}': (_world, things) => application(things.application),
  'GET /applications/{application_id}/history': (_world, things) => application(things.application),
  'GET /applications/{application_id}/resume': (_world, things) => application(things.application),
  'GET /applications/{application_id}/resume [withdrawn]': (_world, { withdrawn }) => application(withdrawn),
  'PUT /applications/{application_id} [its letter]': (_world, things) =>
    application(things.application, { cover_letter: 'I like it much.' }),
  'PUT /applications/{application_id} [its status]': (_world, things) =>
    application(things.application, { status: 'screening' }),
  'PUT /applications/{application_id} [withdrawing]': (_world, things) =>
    application(things.application, { status: 'withdrawn' }),
  'DELETE /applications/{application_id}': (_world, things) => application(things.application),
  'GET /applications/{application_id}/self-identification': (_world, things) => application(things.application),
  'PUT /applications/{application_id}/self-identification': (_world, things) =>
    application(things.application, { sex: 'female' }),
  'DELETE /applications/{application_id}/self-identification': (_world, things) => application(things.application),

  'GET /applications/{application_id}/evidence': (_world, things) => application(things.application),
  'GET /applications/{application_id}/evidence [withdrawn]': (_world, { withdrawn }) => application(withdrawn),
  'GET /applications/{application_id}/decisions': (_world, things) => application(things.application),
  'GET /applications/{application_id}/review-requests': (_world, things) => application(things.application),
  'POST /applications/{application_id}/review-requests': (_world, things) =>
    application(things.application, { kind: 'explanation', message: 'Why?' }),
  'PUT /applications/{application_id}/review-requests/{review_id}/answer': (_world, things) => ({
    path: { application_id: things.application, review_id: things.review },
    payload: { outcome: 'upheld', answer: 'We have looked at it.' },
  }),
  'POST /admin/legal-holds': (_world, { job: job_id }) => body({ job_id, reason: 'A claim.' }),
  'DELETE /admin/legal-holds/{hold_id}': (_world, { hold: hold_id }) => ({ path: { hold_id } }),
  'POST /admin/quarantine/{quarantine_id}/restore': (_world, { quarantine: quarantine_id }) => ({
    path: { quarantine_id },
  }),

  'POST /admin/queue/{task_id}/retry': (_world, { deadTask: task_id }) => ({ path: { task_id } }),

  'POST /resume-analysis/analyze [against an active job]': (_world, things, actor) =>
    form({ job_id: things.vacancy, resume: text(actor) }),
  'POST /resume-analysis/analyze [against a draft]': (_world, { draft }, actor) =>
    form({ job_id: draft, resume: text(actor) }),
  'POST /resume-analysis/analyze [a resume of the applicant]': (world, { resume: resume_id }) =>
    form({ job_id: world.standing.vacancy, resume_id }),
  'GET /resume-analysis/{analysis_id}/status': mine,
  'GET /resume-analysis/{analysis_id}/events': mine,
  'POST /resume-analysis/{analysis_id}/verify': mine,
  'GET /resume-analysis/results/{job_id}': against,
  'GET /resume-analysis/summary/{job_id}': against,
  'GET /resume-analysis/recommendations/{job_id}': against,
  'GET /resume-analysis/report/{job_id}': against,
  'GET /resume-analysis/compare': (_world, things) => ({
    path: {},
    query: `job_ids=${things.job}&job_ids=${things.secondJob}`,
  }),
  'GET /resume-analysis/resumes/{resume_id}': (_world, { resume: resume_id }) => ({ path: { resume_id } }),
  'GET /resume-analysis/resumes/{resume_id}/file': (_world, { resume: resume_id }) => ({ path: { resume_id } }),
  'GET /resume-analysis/resumes/{resume_id}/pages/{page}': (_world, { resume: resume_id }) => ({
    path: { resume_id, page: 1 },
  }),
  'DELETE /resume-analysis/resumes/{resume_id}': (_world, { resume: resume_id }) => ({ path: { resume_id } }),

  'GET /optimus/dashboard [of the active job]': (_world, things) => ofJob(things.job),
  'GET /optimus/dashboard [of the draft]': (_world, { draft }) => ofJob(draft),
  'GET /optimus/job-insights/{job_id} [active]': against,
  'GET /optimus/job-insights/{job_id} [draft]': (_world, { draft }) => job(draft),
  'GET /optimus/exports/applications.csv [of the active job]': (_world, things) => ofJob(things.job),
  'GET /optimus/exports/applications.csv [of the draft]': (_world, { draft }) => ofJob(draft),
  'POST /optimus/analyze-resume': () =>
    body({ resume: 'Anna Applicant\nSkills: Node.js', job_description: 'Required: Node.js.' }),
  'GET /optimus/fairness [of an active job]': (_world, things) => fairness(things.job),
  'GET /optimus/fairness [of a draft]': (_world, { draft }) => fairness(draft),
  'GET /optimus/fairness.csv [of an active job]': (_world, things) => fairness(things.job),
  'GET /optimus/fairness.csv [of a draft]': (_world, { draft }) => fairness(draft),
  'GET /optimus/fairness/summary [of all]': () => ({ path: {}, query: summarized }),
  'GET /optimus/fairness/summary [of an active job]': (_world, things) => fairness(things.job, `&${summarized}`),
  'GET /optimus/fairness/summary [of a draft]': (_world, { draft }) => fairness(draft, `&${summarized}`),

  'POST /webhooks/endpoints': () => body({ url: 'https://hooks.example.org/', events: ['analysis.done'] }),
  'GET /webhooks/endpoints/{endpoint_id}': endpoint,
  'PATCH /webhooks/endpoints/{endpoint_id}': (world, things, actor) => ({
    ...endpoint(world, things, actor),
    payload: { description: 'Ours' },
  }),
  'DELETE /webhooks/endpoints/{endpoint_id}': endpoint,
  'GET /webhooks/endpoints/{endpoint_id}/secret': endpoint,
  'POST /webhooks/endpoints/{endpoint_id}/rotate-secret': endpoint,
  'POST /webhooks/endpoints/{endpoint_id}/test': endpoint,
  'GET /webhooks/endpoints/{endpoint_id}/deliveries': endpoint,
  'POST /webhooks/endpoints/{endpoint_id}/replay': (world, things, actor) => ({
    ...endpoint(world, things, actor),
    query: 'since=2026-01-01T00:00:00Z',
  }),
  'GET /webhooks/deliveries/{delivery_id}': delivery,
  'POST /webhooks/deliveries/{delivery_id}/replay': delivery,
}

export const requestOf = async (row: string, world: World, things: Things, actor: Actor): Promise<RightRequest> =>
  (REQUESTS[row] ?? nothing)(world, things, actor)

// "PUT /jobs/{job_id} [draft]": what each request of such a row has to itself
const CHANGED: readonly (readonly [RegExp, FreshKind])[] = [
  [/^DELETE \/jobs\/.*\[held\]$/, 'hold'],
  [/^(PUT|PATCH|DELETE) \/jobs\//, 'job'],
  [/^POST \/admin\/legal-holds$/, 'job'],
  [/^DELETE \/admin\/legal-holds\//, 'hold'],
  [/^POST \/admin\/quarantine\//, 'quarantine'],
  [/^POST \/admin\/queue\//, 'dead-task'],
  [/^PUT .*\/answer$/, 'review'],
  [/^POST \/applications\/.*\/review-requests$/, 'application'],
  [/^POST \/applications /, 'vacancy'],
  [/^(PUT|DELETE) \/applications\//, 'application'],
  [/^DELETE \/resume-analysis\/resumes\//, 'resume'],
  [/^DELETE \/webhooks\/endpoints\//, 'endpoint'],
]

/** Rows that change or remove things get new ones for each request; the others look at those that stand. */
export const thingsFor = async (row: string, world: World, actor: Actor): Promise<Things> => {
  const kind = CHANGED.find(([pattern]) => pattern.test(row))?.[1]
  return kind === undefined || isNobody(actor) ? world.standing : world.fresh(kind)
}
