import type { FastifyReply, FastifyRequest } from 'fastify'
import { prefersToJson } from '../http/accept.ts'
import type { ConsoleFile } from './files.ts'

/** Nothing but this server's own files runs, styles or is asked; no page of another origin may show the console. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const isKnown = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)

/** Sends a file, or 304 to a browser that has it. Names carry no version, so browsers ask each time. */
export const sendConsoleFile = (request: FastifyRequest, reply: FastifyReply, file: ConsoleFile): FastifyReply => {
  reply.headers({
    'content-security-policy': POLICY,
    'cache-control': 'no-cache',
    etag: file.etag,
    'cross-origin-opener-policy': 'same-origin',
  })
  if (isKnown(request.headers['if-none-match'], file.etag)) return reply.code(304).send()
  return reply.type(file.contentType).send(file.body)
}

/** Is this a person's browser rather than a program? */
export const prefersHtml = (accept: string | undefined): boolean => prefersToJson(accept, 'text/html')
