import { API } from '../operations.ts'
import type { Things, World } from '../rights/world.ts'
import type { GeneratedRequest } from './requests.ts'

type Sent = Pick<GeneratedRequest, 'url' | 'payload'>

/** A request that makes something, and another one that must not have its answer. */
export interface Replay {
  readonly actor: 'applicant' | 'owner' | 'admin'
  readonly request: Sent
  readonly other: Sent
}

const json = (path: string, one: object, other: object): Pick<Replay, 'request' | 'other'> => ({
  request: { url: `${API}${path}`, payload: JSON.stringify(one) },
  other: { url: `${API}${path}`, payload: JSON.stringify(other) },
})

const analyze = (fields: Readonly<Record<string, string | number>>): Sent => {
  const payload = new FormData()
  for (const [name, value] of Object.entries(fields)) payload.set(name, String(value))
  return { url: `${API}/resume-analysis/analyze`, payload }
}

const ping = (endpoint: number): Sent => ({ url: `${API}/webhooks/endpoints/${endpoint}/test` })

/** For every operation that takes an `Idempotency-Key`. */
export const REPLAYS: Readonly<Record<string, (world: World, things: Things) => Replay | Promise<Replay>>> = {
  'POST /users': () => ({
    actor: 'admin',
    ...json('/users', { email: 'twice@example.org' }, { email: 'thrice@example.org' }),
  }),
  'POST /jobs': () => ({ actor: 'owner', ...json('/jobs', { title: 'Baker' }, { title: 'Miller' }) }),
  'POST /applications': async (world) => {
    const { vacancy: job_id } = await world.fresh('vacancy')
    return { actor: 'applicant', ...json('/applications', { job_id }, { job_id, cover_letter: 'I like it.' }) }
  },
  'POST /applications/{application_id}/review-requests': async (world) => {
    const { application } = await world.fresh('application')
    const path = `/applications/${application}/review-requests`
    const asked = { kind: 'explanation', message: 'Why?' }
    return { actor: 'applicant', ...json(path, asked, { ...asked, message: 'How?' }) }
  },
  'POST /admin/legal-holds': async (world) => {
    const { job: job_id } = await world.fresh('job')
    const held = { job_id, reason: 'A claim.' }
    return { actor: 'admin', ...json('/admin/legal-holds', held, { ...held, reason: 'Another claim.' }) }
  },
  // Answered at once, from what is stored: an answer that tells to wait is not kept.
  'POST /resume-analysis/analyze': (_world, { job: job_id, secondJob, resume: resume_id }) => ({
    actor: 'applicant',
    request: analyze({ job_id, resume_id }),
    other: analyze({ job_id: secondJob, resume_id }),
  }),
  'POST /webhooks/endpoints': () => {
    const made = { url: 'https://hooks.example.org/', events: ['analysis.done'] }
    return { actor: 'owner', ...json('/webhooks/endpoints', made, { ...made, events: ['application.created'] }) }
  },
  'POST /webhooks/endpoints/{endpoint_id}/test': async (world, { endpoint }) => ({
    actor: 'owner',
    request: ping(endpoint),
    other: ping((await world.fresh('endpoint')).endpoint),
  }),
}
