import type { FastifyReply, FastifyRequest } from 'fastify'
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

/** How much an Accept header wants a media type, 0–1; only what it names counts, so `curl` (any type) wants none. */
const wish = (accept: string, mediaType: string): number => {
  const entry = accept.split(',').find((part) => part.split(';')[0]?.trim().toLowerCase() === mediaType)
  if (entry === undefined) return 0
  const quality = Number(/;\s*q=([\d.]{1,5})/i.exec(entry)?.[1] ?? 1)
  return Number.isNaN(quality) ? 0 : quality
}

/** Is this a person's browser rather than a program? */
export const prefersHtml = (accept: string | undefined): boolean =>
  wish(accept ?? '', 'text/html') > wish(accept ?? '', 'application/json')
