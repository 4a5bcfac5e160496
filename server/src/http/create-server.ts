import { randomUUID } from 'node:crypto'
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyBaseLogger, LogController } from 'fastify'
import type { Logger } from 'pino'
import type { App } from './app-type.ts'
import { answerBadAddress, answerBadHttp } from './errors.ts'
import { createRequestLogger } from './logging.ts'
import { buildSerializer } from './serializers.ts'

// Bodies other than uploads are JSON; the longest is a job with two texts of 50,000 characters, up to four bytes each.
const BODY_LIMIT_BYTES = 512 * 1024
// Within this the whole request must have come: 5 MB take that long at 90 kB/s. Slower ones only hold a connection.
const REQUEST_TIMEOUT_MS = 60_000
// A client may name its request; anything that could not be a name is replaced, because it goes into the log.
const REQUEST_ID = /^[\w.-]{8,64}$/

export interface ServerDeps {
  readonly config: { readonly trustedProxies: readonly string[] }
  readonly log: Logger
}

/** A server without a route: how requests are named, bounded, logged, and answered where nothing else answers. */
export const createServer = ({ config, log }: ServerDeps): App => {
  const loggerInstance: FastifyBaseLogger = log
  return Fastify({
    loggerInstance,
    childLoggerFactory: createRequestLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request_id' }),
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // What still comes over a connection that was kept open is answered too, and the connection closed.
    return503OnClosing: false,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    frameworkErrors: answerBadAddress,
    clientErrorHandler: answerBadHttp,
    schemaController: { compilersFactory: { buildSerializer } },
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 100 },
    genReqId: (request) => {
      const given = request.headers['x-request-id']
      return typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID()
    },
  }).withTypeProvider<TypeBoxTypeProvider>()
}
