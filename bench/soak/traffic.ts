import { signIn } from '../client.ts'
import { newResume, pick, uploadForm } from '../uploads.ts'

/** One of those who use the service, with an address and an account of their own. */
export interface Client {
  readonly headers: Readonly<Record<string, string>>
  /** Where the latest analysis of this client can be followed. */
  latestEvents: string | undefined
}

export interface Kind {
  readonly name: string
  /** Of a hundred requests. */
  readonly percent: number
  readonly ask: (client: Client, number: number) => Promise<Response>
  /** What the service owes to such a request. */
  readonly isRight: (status: number) => boolean
}

const QUERIES = [
  'engineer',
  'senior backend engineer',
  'nurse berlin',
  'enginer',
  '"code review"',
  'teacher -mathematics',
]

const isOk = (status: number): boolean => status === 200 || status === 202
const isRefusedAsBad = (status: number): boolean => status >= 400 && status < 500 && status !== 429

/** Reads, searches, uploads, streams, and what nobody should send. */
export const kindsOf = (origin: string, jobs: readonly number[]): readonly Kind[] => {
  const api = (path: string) => `${origin}/api/v1${path}`
  const job = (number: number) => pick(jobs, number)
  const get = (path: string, { headers }: Client) => fetch(api(path), { headers })
  const upload = async (client: Client, number: number): Promise<Response> => {
    const body = uploadForm(job(number), newResume(number))
    const headers = { ...client.headers, prefer: 'respond-async' }
    const answer = await fetch(api('/resume-analysis/analyze'), { method: 'POST', headers, body })
    const location = answer.headers.get('location')
    if (location !== null) client.latestEvents = `${new URL(location, origin).href.replace(/\/status$/, '')}/events`
    return answer
  }
  const json = (body: string, headers: Readonly<Record<string, string>>): RequestInit => ({
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body,
  })
  const bad: readonly ((client: Client, number: number) => Promise<Response>)[] = [
    ({ headers }) => fetch(api('/jobs'), json('{"title": ', headers)),
    ({ headers }) => fetch(api('/jobs'), json('{"titel": "x"}', headers)),
    (client) => get('/jobs/987654321', client),
    (client) => get('/jobs?limit=minus', client),
    ({ headers }) => fetch(api('/profile/me'), { headers: { ...headers, authorization: 'Bearer no.such.token' } }),
    ({ headers }, number) =>
      fetch(api('/resume-analysis/analyze'), {
        ...{ method: 'POST', headers },
        body: uploadForm(job(number), { name: 'a.pdf', bytes: Buffer.from('MZ\x90\x00 no resume') }),
      }),
  ]
  const own = ['/profile/me', '/resume-analysis/user/analyses']
  return [
    { name: 'read a job', percent: 35, isRight: isOk, ask: (client, number) => get(`/jobs/${job(number)}`, client) },
    { name: 'list jobs', percent: 15, isRight: isOk, ask: (client) => get('/jobs', client) },
    { name: 'read what is mine', percent: 15, isRight: isOk, ask: (client, number) => get(pick(own, number), client) },
    {
      ...{ name: 'search', percent: 15, isRight: isOk },
      ask: (client, number) => get(`/jobs/search?query=${encodeURIComponent(pick(QUERIES, number))}`, client),
    },
    { name: 'upload', percent: 10, isRight: isOk, ask: upload },
    {
      ...{ name: 'follow', percent: 5, isRight: isOk },
      ask: (client) =>
        client.latestEvents === undefined ? get('/profile/me', client) : fetch(client.latestEvents, client),
    },
    {
      name: 'bad input',
      percent: 5,
      isRight: isRefusedAsBad,
      ask: (client, number) => pick(bad, number)(client, number),
    },
  ]
}

/** Signs `count` of them in. Tokens live for half an hour, so a longer soak needs new ones. */
export const signClientsIn = async (origin: string, count: number): Promise<Client[]> => {
  const clients: Client[] = []
  for (let number = 0; number < count; number += 1) {
    const address = { 'x-forwarded-for': `203.0.${Math.floor(number / 250)}.${1 + (number % 250)}` }
    const headers = await signIn(origin, `soak-${number}@example.org`, address)
    clients.push({ headers, latestEvents: undefined })
  }
  return clients
}
