import { setTimeout as sleep } from 'node:timers/promises'

/** What a front end does, over HTTP and against any of several processes. */
export interface Answer {
  readonly http_status: number
  readonly [field: string]: unknown
}

export interface Asked {
  readonly token?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly method?: string
  /** An object is sent as JSON. */
  readonly body?: FormData | object
}

export const ask = async (url: string, { token, headers = {}, method, body }: Asked = {}): Promise<Response> => {
  const isForm = body instanceof FormData
  const init: RequestInit = {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
  }
  return fetch(url, init)
}

export const call = async (url: string, asked?: Asked): Promise<Answer> => {
  const response = await ask(url, asked)
  return { http_status: response.status, ...((await response.json()) as object) } // the API answers objects here
}

export const signIn = async (origin: string, email: string): Promise<string> => {
  const { clerk_token } = await call(`${origin}/api/v1/dev/clerk-session`, { body: { email } })
  const token = await call(`${origin}/api/v1/login/clerk-auth`, { body: { clerk_token } })
  if (token.http_status !== 200) throw new Error(`Sign-in at ${origin} answered ${JSON.stringify(token)}`)
  return String(token['access_token'])
}

export const postJob = async (origin: string, token: string): Promise<number> => {
  const body = { title: 'Engineer', requirements: 'Required: Node.js, PostgreSQL.' }
  const job = await call(`${origin}/api/v1/jobs`, { token, body })
  if (job.http_status !== 201) throw new Error(`Posting a job answered ${JSON.stringify(job)}`)
  return Number(job['id'])
}

export const uploadForm = (jobId: number, resume: Blob | string): FormData => {
  const form = new FormData()
  form.set('job_id', String(jobId))
  if (typeof resume === 'string') form.set('resume', resume)
  else form.set('resume', resume, 'resume.pdf')
  return form
}

export const upload = (origin: string, token: string, form: FormData): Promise<Answer> =>
  call(`${origin}/api/v1/resume-analysis/analyze`, { token, body: form, headers: { prefer: 'respond-async' } })

export const untilStatus = async (
  statusUrl: string,
  token: string,
  wanted: readonly string[],
  patienceMs: number,
): Promise<Answer> => {
  for (const deadline = Date.now() + patienceMs; ; await sleep(100)) {
    const answer = await call(statusUrl, { token })
    if (wanted.includes(String(answer['status']))) return answer
    if (Date.now() > deadline) throw new Error(`Still ${JSON.stringify(answer)}`)
  }
}

/** The states that a stream of events told, in order, once it has ended. */
export const statesIn = (stream: string): readonly string[] =>
  [...stream.matchAll(/^data: (.*)$/gm)].map(([, data]) => String(JSON.parse(data ?? '{}').status))
