import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { currentUserIfAny } from '../auth/guards.ts'
import type { Db } from '../database/connect.ts'
import type { App } from '../http/app-type.ts'
import { readForm } from '../http/uploads.ts'
import { fail } from '../problems.ts'
import { type Claim, claimKey, findKey, keepAnswer, releaseKey } from './queries.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** This POST makes something: an `Idempotency-Key` makes it once. */
    isIdempotent?: boolean
  }
}

interface IdempotencyDeps {
  readonly db: Db
  readonly maxUploadBytes: number
}

// Visible ASCII without quotes. The IETF draft sends it as a structured string, in quotes, which are no part of it.
const KEY = /^[\x21\x23-\x7e]+$/
const MAX_KEY_LENGTH = 255
const withoutQuotes = (given: string): string =>
  given.length > 1 && given.startsWith('"') && given.endsWith('"') ? given.slice(1, -1) : given
/** Headers of an answer that belong to what was made, not to the request. */
const KEPT_HEADERS = ['content-type', 'location', 'etag'] as const

const claims = new WeakMap<FastifyRequest, Claim>()

const keyOf = ({ headers }: FastifyRequest): string | undefined => {
  const given = headers['idempotency-key']
  if (given === undefined) return undefined
  const key = withoutQuotes(String(given))
  if (key.length <= MAX_KEY_LENGTH && KEY.test(key)) return key
  const detail = `Idempotency-Key must be 1 to ${MAX_KEY_LENGTH} visible ASCII characters; a UUID is a good one.`
  return fail('validation-failed', detail, { errors: [{ pointer: 'headers/idempotency-key', detail }] })
}

const hashOf = async (request: FastifyRequest, maxUploadBytes: number): Promise<Buffer> => {
  const hash = createHash('sha256').update(`${request.method} ${request.url}\n`)
  if (!request.isMultipart()) return hash.update(JSON.stringify(request.body ?? null)).digest()
  const { fields, files } = await readForm(request, maxUploadBytes)
  hash.update(JSON.stringify(Object.entries(fields).sort(([one], [other]) => (one < other ? -1 : 1))))
  for (const { bytes, fileName } of Object.values(files)) hash.update(`\n${fileName}\n`).update(bytes)
  return hash.digest()
}

/** The first answer again; fails when the key was used for something else or its first use is still at work. */
const answerAgain = async (db: Db, claim: Claim, reply: FastifyReply): Promise<FastifyReply> => {
  const kept = await findKey(db, claim)
  if (kept !== undefined && !kept.request_hash.equals(claim.requestHash))
    return fail(
      'idempotency-key-reused',
      'This Idempotency-Key was sent before with another request. Send a new key for a new request.',
    )
  if (kept === undefined || kept.status === null || kept.body === null)
    return fail(
      'idempotency-key-in-flight',
      'The first request with this Idempotency-Key is still at work. Try again in a moment.',
      {
        headers: { 'retry-after': '1' },
      },
    )
  // `keepAnswer` wrote them.
  const headers = kept.headers as Record<string, string>
  return reply
    .code(kept.status)
    .headers({ ...headers, 'idempotency-replayed': 'true' })
    .serializer((body: string) => body)
    .send(kept.body)
}

/** `Idempotency-Key` on every POST that makes something: the same key and body answer the first response again. */
export const registerIdempotency = (app: App, { db, maxUploadBytes }: IdempotencyDeps): void => {
  app.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.config.isIdempotent !== true) return
    const [key, user] = [keyOf(request), currentUserIfAny(request)]
    if (key === undefined || user === undefined) return
    const claim = { userId: user.id, key, requestHash: await hashOf(request, maxUploadBytes) }
    if (!(await claimKey(db, claim))) return answerAgain(db, claim, reply)
    claims.set(request, claim)
  })

  app.addHook('onSend', async (request, reply, payload) => {
    const claim = claims.get(request)
    if (claim === undefined) return payload
    claims.delete(request)
    // A fault of ours, a limit or a collision says nothing of the request: the next try may go through.
    const isFinal = reply.statusCode < 500 && reply.statusCode !== 202 && !reply.hasHeader('retry-after')
    if (isFinal && typeof payload === 'string')
      await keepAnswer(db, claim, { status: reply.statusCode, headers: headersOf(reply), body: payload })
    else await releaseKey(db, claim)
    return payload
  })
}

const headersOf = (reply: FastifyReply): Record<string, string> =>
  Object.fromEntries(
    KEPT_HEADERS.flatMap((name) => {
      const value = reply.getHeader(name)
      return value === undefined ? [] : [[name, String(value)]]
    }),
  )
