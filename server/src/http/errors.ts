import type { Socket } from 'node:net'
import type { ConnectionError, FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { NoResultError } from 'kysely'
import { isClosed } from '../closed.ts'
import { hasCode } from '../database/error-codes.ts'
import type { ProblemSlug } from '../problem-catalogue.ts'
import { Problem } from '../problems.ts'
import { StoreAwayError } from '../storage/storage.ts'

/** What Fastify and its plugins throw, in our words. The rest of theirs with a 4xx status is a malformed request. */
const FRAMEWORK_ERRORS: Readonly<Record<string, readonly [ProblemSlug, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['body-too-large', 'The request is larger than is taken here.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    'media-type-unsupported',
    'Send JSON with Content-Type: application/json, or a form where a file is asked for.',
  ],
  FST_ERR_BAD_URL: ['malformed-request', 'The address is not a valid URL.'],
  FST_ERR_MAX_PARAM_LENGTH: ['route-not-found', 'There is nothing at an address this long.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: ['malformed-request', 'The request says that it is JSON but is empty.'],
  FST_ERR_CTP_INVALID_JSON_BODY: ['malformed-request', 'The request is not valid JSON.'],
  FST_REQ_FILE_TOO_LARGE: ['upload-too-large', 'The file is larger than is taken here.'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: ['media-type-unsupported', 'Send a form with Content-Type: multipart/form-data.'],
  FST_FILES_LIMIT: ['malformed-request', 'Send one file only.'],
  FST_FIELDS_LIMIT: ['malformed-request', 'The form has too many fields.'],
  FST_PARTS_LIMIT: ['malformed-request', 'The form has too many parts.'],
}

/** What triggers of ours raise, by SQLSTATE. */
const REFUSED_BY_DATABASE: Readonly<Record<string, readonly [ProblemSlug, string]>> = {
  ZH001: ['legal-hold', 'A legal hold keeps this from being deleted or written over. An administrator can release it.'],
}

/** Errors of `pg` and of the socket that mean "the database is away", not "the query is wrong". */
const CONNECTION_FAILURES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  '08000',
  '08001',
  '08003',
  '08006',
  '53300', // too many connections
  '57P01', // terminated by an administrator
  '57P02', // crash of another backend
  '57P03', // starting up or shutting down
])

const isDatabaseAway = (error: { readonly code?: unknown; readonly message?: unknown }): boolean =>
  CONNECTION_FAILURES.has(String(error.code)) ||
  /^(Connection terminated|timeout exceeded when trying to connect)/.test(String(error.message))

/** Deadlocks, and transactions that could not be put in an order: the same request may go through the next time. */
const COLLISIONS = ['40P01', '40001']
/** Rows that point to one that is gone; all that a request may name was looked at before, so it went after that. */
const isDeletedMeanwhile = (error: unknown): boolean => hasCode(error, '23503') || error instanceof NoResultError

const raceOf = (error: unknown): Problem | undefined => {
  if (hasCode(error, ...COLLISIONS))
    return new Problem('collided', 'Another request changed the same things at the same moment. Send it again.', {
      cause: error,
      headers: { 'retry-after': '1' },
    })
  if (isDeletedMeanwhile(error))
    return new Problem(
      'deleted-meanwhile',
      'Something that this needs was deleted at the same moment. Read again what is there.',
      { cause: error },
    )
  return undefined
}

const toProblem = (error: FastifyError | Problem): Problem => {
  if (error instanceof Problem) return error
  if (isClosed(error))
    return new Problem('too-busy', 'The service is being restarted. Try again in a few seconds.', { cause: error })
  const known = FRAMEWORK_ERRORS[error.code] ?? REFUSED_BY_DATABASE[error.code]
  if (known !== undefined) return new Problem(known[0], known[1], { cause: error })
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return new Problem('malformed-request', 'The request cannot be understood.', { cause: error })
  if (error instanceof StoreAwayError)
    return new Problem('storage-unavailable', 'The file cannot be read just now. Try again in a moment.', {
      cause: error,
    })
  if (isDatabaseAway(error))
    return new Problem(
      'database-unavailable',
      'The service cannot reach its database just now. Try again in a moment.',
      { cause: error },
    )
  const race = raceOf(error)
  if (race !== undefined) return race
  return new Problem('internal-error', 'Something went wrong on our side. The request id helps us to find out what.', {
    cause: error,
  })
}

const render = (problem: Problem, request: FastifyRequest) => ({
  type: `/docs/problems#${problem.slug}`,
  title: problem.title,
  status: problem.status,
  detail: problem.message,
  instance: request.url.split('?')[0] ?? '/',
  request_id: request.id,
  ...(problem.errors === undefined ? {} : { errors: problem.errors }),
})

const send = (problem: Problem, request: FastifyRequest, reply: FastifyReply) =>
  reply
    .code(problem.status)
    .headers(problem.headers)
    .type('application/problem+json')
    // Serialised here: a route's own response schemas do not apply to problems.
    .serializer(JSON.stringify)
    .send(render(problem, request))

/** On every answer, also where no route or hook is reached. */
export const headersOfEveryAnswer = (request: FastifyRequest) => ({
  'x-request-id': request.id,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
})

/** Addresses that the router cannot read reach neither hooks nor error handlers. */
export const answerBadAddress = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
  reply.headers(headersOfEveryAnswer(request))
  send(toProblem(error), request, reply)
}

/** What is not HTTP, or too long for it, has no request to speak of; Node's code → status line and sentence. */
const HTTP_FAULTS: Readonly<Record<string, readonly [status: string, sentence: string]>> = {
  HPE_HEADER_OVERFLOW: ['431 Request Header Fields Too Large', 'The headers of the request are too large.'],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'The request did not arrive in time.'],
}

export const answerBadHttp = (error: ConnectionError, socket: Socket): void => {
  // Nobody listens any more.
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
  const [statusLine, detail] = HTTP_FAULTS[error.code] ?? ['400 Bad Request', 'The request is not valid HTTP.']
  const [status, ...title] = statusLine.split(' ')
  const body = JSON.stringify({ type: 'about:blank', title: title.join(' '), status: Number(status), detail })
  socket.end(
    `${[`HTTP/1.1 ${statusLine}`, 'Content-Type: application/problem+json', `Content-Length: ${body.length}`].join(
      '\r\n',
    )}\r\nConnection: close\r\n\r\n${body}`,
  )
}

/**
 * The one place where an error becomes an answer: RFC 9457 problem details, nothing of the inside told. Once `stopping` is
 * aborted, requests that nobody waits for any more may be at work still while everything is closed; that is no fault.
 */
export const registerErrors = (app: FastifyInstance, { stopping }: { readonly stopping: AbortSignal }): void => {
  app.setErrorHandler<FastifyError | Problem>((error, request, reply) => {
    const problem = toProblem(error)
    const isCutOff = stopping.aborted && (isClosed(error) || problem.slug === 'database-unavailable')
    // Told to many at once, when there is no time for it, and counted by status anyway. What was closed while nothing stops is a fault.
    const isRefusal = problem.slug === 'too-busy' && !isClosed(error)
    if (isCutOff) request.log.info({ err: error }, 'request was cut off: the process stops')
    else if (problem.status >= 500 && !isRefusal) request.log.error({ err: error }, 'request failed')
    else if (raceOf(error) !== undefined) request.log.warn({ err: error }, 'request lost a race')
    return send(problem, request, reply)
  })
  app.setNotFoundHandler((request, reply) =>
    send(
      new Problem('route-not-found', `There is nothing at ${request.method} ${request.url.split('?')[0]}.`),
      request,
      reply,
    ),
  )
}
