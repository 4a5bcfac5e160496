import { OutgoingError, type RefusalReason } from '../outgoing/policy.ts'
import type { OutgoingRequest, OutgoingResponse, SendOutgoing } from '../outgoing/send.ts'
import { githubApiUrl, type LinkCheck, type LinkStatus, statusOfAnswer } from './rules.ts'

const LIMITS = { timeoutMs: 5_000, maxBytes: 0, maxRedirects: 3 } as const
const AT_ONCE = 4
/** Answers to HEAD from servers that only know GET. */
const NO_HEAD = new Set([400, 403, 404, 405, 406, 500, 501])

const STATUS_OF: Readonly<Record<RefusalReason, LinkStatus>> = {
  url: 'refused',
  address: 'refused',
  redirects: 'unreachable',
  name: 'unreachable',
  timeout: 'unreachable',
  network: 'unreachable',
}

type Found = Pick<LinkCheck, 'status' | 'detail'>

/** Asks for a link without reading what is there. */
const askPage = async (send: SendOutgoing, url: string): Promise<Found> => {
  const ask = (method: OutgoingRequest['method']): Promise<OutgoingResponse> => send({ method, url, ...LIMITS })
  const head = await ask('HEAD')
  const { status } = NO_HEAD.has(head.status) ? await ask('GET') : head
  return statusOfAnswer(status)
}

/** GitHub's API tells a user or repository that is not there from a page that is. */
const askGithub = async (send: SendOutgoing, apiUrl: string): Promise<Found | undefined> => {
  const headers = { accept: 'application/vnd.github+json' }
  const { status } = await send({ method: 'GET', url: apiUrl, headers, ...LIMITS })
  if (status === 200) return { status: 'reachable', detail: 'GitHub knows it.' }
  if (status === 404) return { status: 'missing', detail: 'GitHub knows no public user or repository of this name.' }
  // 60 requests an hour are free; beyond them the page itself is asked.
  return undefined
}

const checkLink = async (send: SendOutgoing, url: string): Promise<LinkCheck> => {
  const githubUrl = githubApiUrl(url)
  const found = await findOut(async () => {
    const known = githubUrl === undefined ? undefined : await askGithub(send, githubUrl)
    return known ?? askPage(send, url)
  })
  return { url, ...found, checked_at: new Date().toISOString() }
}

const findOut = async (ask: () => Promise<Found>): Promise<Found> => {
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof OutgoingError)) throw error
    return { status: STATUS_OF[error.reason], detail: error.message }
  }
}

/** Looks at every link, a few at a time; the answers are in the links' order. */
export const checkLinks = async (send: SendOutgoing, urls: readonly string[]): Promise<readonly LinkCheck[]> => {
  const checks: LinkCheck[] = []
  for (let from = 0; from < urls.length; from += AT_ONCE) {
    checks.push(...(await Promise.all(urls.slice(from, from + AT_ONCE).map((url) => checkLink(send, url)))))
  }
  return checks
}
