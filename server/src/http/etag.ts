import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { fail } from '../problems.ts'

/** A strong validator (RFC 9110, 8.8.3) of what a resource looks like in the API. */
const etagOf = (body: object): string =>
  `"${createHash('sha256').update(JSON.stringify(body)).digest('base64url').slice(0, 22)}"`

// `"one", W/"two"` or `*`; W/ is passed over, as If-None-Match asks (RFC 9110, 13.1.2).
const names = (header: string | undefined, etag: string, isWeak: boolean): boolean =>
  (header ?? '').split(',').some((each) => {
    const tag = each.trim()
    return tag === '*' || (isWeak ? tag.replace(/^W\//, '') : tag) === etag
  })

/** Answers with a single resource under its ETag; `registerEtags` makes it 304 for who has it already. */
export const withEtag = <Body extends object>(reply: FastifyReply, body: Body): Body => {
  reply.header('etag', etagOf(body))
  return body
}

/**
 * What `If-Match` asks before a change, against the resource as it is now; read it in the transaction that writes.
 * @throws Problem changed-meanwhile (412)
 */
export type Precondition = (current: object) => void

export const preconditionOf = ({ headers }: FastifyRequest): Precondition => {
  const wanted = headers['if-match']
  return (current) => {
    if (wanted === undefined || names(wanted, etagOf(current), false)) return
    fail(
      'changed-meanwhile',
      'Somebody has changed this since you read it. Read it again and repeat your change on that.',
      {
        headers: { etag: etagOf(current) },
      },
    )
  }
}

/** A GET whose `If-None-Match` names the answer's ETag is answered 304, without a body. */
export const registerEtags = (app: FastifyInstance): void => {
  app.addHook('onSend', async (request, reply, payload) => {
    const etag = reply.getHeader('etag')
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!isRead || reply.statusCode !== 200 || typeof etag !== 'string') return payload
    if (!names(request.headers['if-none-match'], etag, true)) return payload
    reply.code(304).removeHeader('content-length').removeHeader('content-type')
    return ''
  })
}
