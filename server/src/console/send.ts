import { randomBytes } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { prefersToJson, varyBy } from '../http/accept.ts'
import { type ConsoleFile, ENCODINGS, type Encoding } from './files.ts'
import { policyOf } from './policy.ts'

const POLICY = policyOf()

// A name with a digest in it is asked for once; the others each time, and answered 304.
const FOR_EVER = 'public, max-age=31536000, immutable'
const ASK_EACH_TIME = 'no-cache'

const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

/** `gzip, deflate, br;q=0` → takes gzip, not br. */
const takes = (acceptEncoding: string, encoding: Encoding): boolean =>
  acceptEncoding.split(',').some((one) => {
    const [name, ...parameters] = one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/)
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })

const encodingFor = ({ headers }: FastifyRequest, { compressed }: ConsoleFile): Encoding | undefined =>
  ENCODINGS.find((one) => compressed.has(one) && takes(String(headers['accept-encoding'] ?? ''), one))

/** Sends a file as small as the browser takes it, or 304 to one that has it. */
export const sendConsoleFile = (request: FastifyRequest, reply: FastifyReply, file: ConsoleFile): FastifyReply => {
  reply.headers({
    'content-security-policy': POLICY,
    'cache-control': file.isImmutable ? FOR_EVER : ASK_EACH_TIME,
    etag: file.etag,
    'cross-origin-opener-policy': 'same-origin',
  })
  if (file.compressed.size > 0) varyBy(reply, 'Accept-Encoding')
  if (isKnown(request.headers['if-none-match'], file.etag)) return reply.code(304).send()
  const encoding = encodingFor(request, file)
  if (encoding !== undefined) reply.header('content-encoding', encoding)
  return reply
    .type(file.contentType)
    .send(encoding === undefined ? file.body : (file.compressed.get(encoding) ?? file.body))
}

/**
 * Sends the first page of the console where Clerk's form may be shown in it: with a nonce of its own, so it is never kept. The
 * console reads the nonce from the tag, as Vite names it.
 */
export const sendPageWithClerk = (reply: FastifyReply, { body }: ConsoleFile, frontendHost: string): FastifyReply => {
  const nonce = randomBytes(16).toString('base64url')
  const page = body.toString('utf8').replace('<head>', `<head>\n    <meta property="csp-nonce" nonce="${nonce}">`)
  return reply
    .headers({
      'content-security-policy': policyOf({ frontendHost, nonce }),
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
    })
    .type('text/html; charset=utf-8')
    .send(page)
}

/** Is this a person's browser rather than a program? */
export const prefersHtml = (accept: string | undefined): boolean => prefersToJson(accept, 'text/html')
