type Headers = Readonly<Record<string, string>>

const postJson = async (url: string, body: object, headers: Headers): Promise<{ readonly access_token?: string }> => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`POST ${url} answered ${answer.status}: ${await answer.text()}`)
  // The API's own answer; what is read of it is checked by the next call.
  return (await answer.json()) as { access_token?: string }
}

/** Signs somebody in where development sign-in is on; answers the headers of their requests. */
export const signIn = async (origin: string, email: string, headers: Headers = {}): Promise<Record<string, string>> => {
  const session = await postJson(`${origin}/api/v1/dev/clerk-session`, { email }, headers)
  const { access_token } = await postJson(`${origin}/api/v1/login/clerk-auth`, session, headers)
  return { ...headers, authorization: `Bearer ${access_token}` }
}

/** The ids of a hundred open jobs, newest first; throws when there are none. */
export const newestJobs = async (origin: string): Promise<number[]> => {
  const jobs = (await (await fetch(`${origin}/api/v1/jobs?limit=100`)).json()) as { id: number }[] // the API's own answer
  if (jobs.length === 0) throw new Error('The server has no jobs. Seed it first: npm run -s zodie -- seed --jobs 1000')
  return jobs.map(({ id }) => id)
}
