import { expect, it } from 'vitest'
import { type CredentialKeeper, type Credentials, createClient } from './index.ts'

/** What tabs of one browser share: one sign-in, one lock. */
const openKeeper = (initial: Credentials): CredentialKeeper => {
  let credentials: Credentials | undefined = initial
  let last: Promise<unknown> = Promise.resolve()
  return {
    read: () => credentials,
    write: (next) => {
      credentials = next
    },
    alone: (work) => {
      const mine = last.then(work)
      last = mine.catch(() => undefined)
      return mine
    },
  }
}

const json = (body: object, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
const refused = () => json({ type: '/docs/problems#token-expired', detail: 'Sign in again.' }, 401)

/** A service whose refresh tokens work once; one presented again ends the sign-in, as ours does. */
const openService = () => {
  let generation = 1
  let isEnded = false
  const renewals: string[] = []
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    if (url.endsWith('/refresh-token')) {
      const { refresh_token: given } = JSON.parse(String(init.body)) as { refresh_token: string }
      renewals.push(given)
      if (given !== `refresh-${generation}`) isEnded = true
      if (isEnded) return refused()
      generation += 1
      return json({ access_token: `access-${generation}`, refresh_token: `refresh-${generation}` })
    }
    const token = new Headers(init.headers).get('authorization')
    return !isEnded && token === `Bearer access-${generation}` && generation > 1 ? json({ id: 1 }) : refused()
  }
  return { fetch, renewals }
}

it('is renewed once for all clients that share a keeper, and none ends the sign-in of the others', async () => {
  const { fetch, renewals } = openService()
  const keeper = openKeeper({ access_token: 'access-1', refresh_token: 'refresh-1' })
  const tabs = [1, 2, 3].map(() => createClient({ baseUrl: '', fetch, keeper }))
  const answers = await Promise.all(tabs.flatMap((tab) => [tab.users.me(), tab.users.me()]))
  expect(answers).toHaveLength(6)
  expect(renewals).toEqual(['refresh-1'])
  expect(tabs.map((tab) => tab.token()?.access_token)).toEqual(['access-2', 'access-2', 'access-2'])
})

it('forgets the sign-in for all once it is refused for good', async () => {
  const { fetch } = openService()
  const keeper = openKeeper({ access_token: 'access-0', refresh_token: 'refresh-0' })
  const tabs = [createClient({ baseUrl: '', fetch, keeper }), createClient({ baseUrl: '', fetch, keeper })]
  await expect(tabs[0]?.users.me()).rejects.toMatchObject({ status: 401 })
  expect(tabs.map((tab) => tab.token())).toEqual([undefined, undefined])
})

it('sends a resume without waiting for its analysis', async () => {
  const asked: Headers[] = []
  const client = createClient({
    baseUrl: '',
    fetch: async (_, init) => {
      asked.push(new Headers(init.headers))
      return json({ analysis_id: 7, status: 'queued', progress: 0, stage: 'queued' }, 202)
    },
  })
  expect(await client.analyses.submit({ jobId: 1, text: 'Ada Example' })).toMatchObject({ analysis_id: 7 })
  expect(asked.map((headers) => headers.get('prefer'))).toEqual(['respond-async'])
})

it('goes on following an analysis when the server was away for a moment', async () => {
  const event = (status: string) => `id: ${status}\nevent: status\ndata: {"analysis_id":7,"status":"${status}"}\n\n`
  const answers = [
    () => new Response(event('running'), { headers: { 'content-type': 'text/event-stream' } }),
    () => Promise.reject(new TypeError('connection refused')),
    () => json({ type: '/docs/problems#too-busy', detail: 'Busy.' }, 503),
    () => new Response(event('done'), { headers: { 'content-type': 'text/event-stream' } }),
  ]
  const lastIds: (string | null)[] = []
  const client = createClient({
    baseUrl: '',
    fetch: async (_, init) => {
      lastIds.push(new Headers(init.headers).get('last-event-id'))
      return answers.shift()?.() ?? refused()
    },
  })
  const states: string[] = []
  for await (const { status } of client.analyses.follow(7)) states.push(status)
  expect(states).toEqual(['running', 'done'])
  expect(lastIds).toEqual([null, 'running', 'running', 'running'])
})
