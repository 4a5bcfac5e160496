import http from 'node:http'
import https from 'node:https'
import type { LookupFunction } from 'node:net'
import { findTarget, OutgoingError, type OutgoingPolicy, PUBLIC_INTERNET, type Target } from './policy.ts'

export interface OutgoingRequest {
  readonly method: 'HEAD' | 'GET' | 'POST'
  readonly url: string
  /** Sent to the first host alone; after a redirect to another, they stay behind. */
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** For the whole of it: names, redirects, body. */
  readonly timeoutMs: number
  /** Bytes of the body that are read; the rest is left. */
  readonly maxBytes: number
  /** How many redirects are followed (each checked like the first URL); at 0, as for any POST, one is the answer. */
  readonly maxRedirects: number
}

export interface OutgoingResponse {
  /** The HTTP status of the last answer. */
  readonly status: number
  /** The URL that answered last. */
  readonly url: string
  readonly headers: Readonly<http.IncomingHttpHeaders>
  readonly body: Buffer
  readonly isTruncated: boolean
}

/** Sends a request to an address that a stranger has written. @throws OutgoingError */
export type SendOutgoing = (request: OutgoingRequest) => Promise<OutgoingResponse>

const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MAX_HEADER_BYTES = 16_384

/**
 * No cookies, no credentials, no proxy of the environment, a new connection each time, and none to an address that the policy
 * forbids.
 */
export const createOutgoing =
  (policy: OutgoingPolicy = PUBLIC_INTERNET): SendOutgoing =>
  async (request) => {
    const signal = AbortSignal.timeout(request.timeoutMs)
    return Promise.race([follow(request, policy, signal), rejectOn(signal)])
  }

/** A resolver that hangs cannot be told to stop; nobody waits for it. */
const rejectOn = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new OutgoingError('timeout', 'It took too long.')), { once: true })
  })

const follow = async (
  request: OutgoingRequest,
  policy: OutgoingPolicy,
  signal: AbortSignal,
): Promise<OutgoingResponse> => {
  const most = request.method === 'POST' ? 0 : request.maxRedirects
  let url = request.url
  let headers = request.headers ?? {}
  for (let redirects = 0; ; redirects += 1) {
    const target = await findTarget(url, policy)
    signal.throwIfAborted()
    const answer = await ask(target, { ...request, headers }, signal)
    const next = REDIRECTS.has(answer.status) ? answer.headers.location : undefined
    if (next === undefined || most === 0) return answer
    if (redirects >= most) throw new OutgoingError('redirects', `It redirects more than ${most} times.`)
    const following = URL.parse(next, target.url.href)
    if (following === null) throw new OutgoingError('url', 'It redirects to something that is no URL.')
    if (following.origin !== target.url.origin) headers = {}
    url = following.href
  }
}

/** Binds the connection to the address that was judged. */
const pinned = ({ address: { address, family } }: Target): LookupFunction => {
  return (_host, options, done) => {
    if (options.all === true) done(null, [{ address, family }])
    else done(null, address, family)
  }
}

const ask = (target: Target, request: OutgoingRequest, signal: AbortSignal): Promise<OutgoingResponse> =>
  new Promise((resolve, reject) => {
    const failed = (cause: unknown) => reject(new OutgoingError('network', reasonOf(cause), { cause }))
    const { request: open } = target.url.protocol === 'https:' ? https : http
    const sent = open(target.url, {
      method: request.method,
      headers: { 'user-agent': 'zodie', accept: '*/*', ...request.headers },
      lookup: pinned(target),
      agent: false,
      maxHeaderSize: MAX_HEADER_BYTES,
      signal,
    })
    sent.on('error', failed)
    sent.on('response', (response) => {
      response.on('error', failed)
      readBody(response, request.maxBytes).then(({ body, isTruncated }) => {
        sent.destroy()
        // A response to a request, and this is one, always has a status.
        const status = response.statusCode ?? 0
        resolve({ status, url: target.url.href, headers: response.headers, body, isTruncated })
      }, failed)
    })
    sent.end(request.body)
  })

const readBody = async (
  response: http.IncomingMessage,
  maxBytes: number,
): Promise<Pick<OutgoingResponse, 'body' | 'isTruncated'>> => {
  const chunks: Buffer[] = []
  let size = 0
  if (maxBytes === 0) return { body: Buffer.alloc(0), isTruncated: true }
  for await (const chunk of response) {
    const bytes = Buffer.from(chunk)
    chunks.push(bytes)
    size += bytes.length
    if (size > maxBytes) return { body: Buffer.concat(chunks).subarray(0, maxBytes), isTruncated: true }
  }
  return { body: Buffer.concat(chunks), isTruncated: false }
}

/** What a user can be told of an error of the network; its code, not its message, which may name addresses of ours. */
const reasonOf = (cause: unknown): string => {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return REASONS[code] ?? 'The connection failed.'
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'The connection was refused.',
  ECONNRESET: 'The connection was cut.',
  EHOSTUNREACH: 'The host cannot be reached.',
  ENETUNREACH: 'The host cannot be reached.',
  CERT_HAS_EXPIRED: 'The certificate of the site has expired.',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'The certificate of the site is not trusted.',
  SELF_SIGNED_CERT_IN_CHAIN: 'The certificate of the site is not trusted.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'The certificate of the site is not trusted.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'The certificate is for another site.',
  HPE_HEADER_OVERFLOW: 'The header of the answer is too long.',
}
