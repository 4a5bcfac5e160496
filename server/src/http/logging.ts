import type { FastifyBaseLogger } from 'fastify'
import { type ChildLoggerOptions, type DestinationStream, type Logger, pino, stdSerializers } from 'pino'
import { contextOfNow } from '../telemetry/context.ts'

/** "    at read (file:///srv/zodie/server/src/read.ts:12:5)": the words before the frames may have lines of their own. */
const FRAME = /^ {4}at .{1,500}:\d{1,7}:\d{1,7}\)?$/

/** "Unexpected token 'M', "Maren Oka"... is not valid JSON", and "Invalid URL" with its input: these repeat what they were given. */
const quotesInput = (error: Error): boolean => error instanceof SyntaxError || error.name === 'SyntaxError'

/** The parts of an error that say where it happened. Database errors quote values in their messages and details, so those stay out. */
const withoutPersonalData = (error: unknown) => {
  if (!(error instanceof Error)) return { type: typeof error }
  const { type, stack } = stdSerializers.err(error)
  const frames = stack?.split('\n').filter((line) => FRAME.test(line))
  const fromDatabase = 'severity' in error && 'code' in error
  return {
    type,
    ...('code' in error ? { code: error.code } : {}),
    ...('slug' in error ? { slug: error.slug } : {}),
    ...(fromDatabase ? { constraint: 'constraint' in error ? error.constraint : undefined } : {}),
    ...(fromDatabase || quotesInput(error) ? {} : { message: error.message }),
    stack: frames,
    ...(error.cause === undefined ? {} : { cause: causeOf(error.cause) }),
  }
}

const causeOf = (cause: unknown) =>
  cause instanceof Error
    ? { type: cause.name, ...('code' in cause ? { code: cause.code } : {}) }
    : { type: typeof cause }

/** Loggers of one request each, whose lines have its id already. */
const ofRequests = new WeakSet<object>()

/** The logger of a request, for Fastify. */
export const createRequestLogger = (
  logger: FastifyBaseLogger,
  bindings: Readonly<Record<string, unknown>>,
  options: ChildLoggerOptions,
): FastifyBaseLogger => {
  const child = logger.child(bindings, options)
  ofRequests.add(child)
  return child
}

const idsOfNow = (logger: object) => {
  const { request_id, ...others } = contextOfNow()
  return request_id === undefined || ofRequests.has(logger) ? others : { request_id, ...others }
}

/**
 * Logs in JSON, one line an event, on standard output. Every line carries the ids of what it is about (request, trace,
 * user, analysis, task), and none a name, an address, an email or text of a resume.
 */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: { name: 'zodie' },
      serializers: { err: withoutPersonalData },
      // The reader of forms says at level trace what it was given: every header, the access token among them.
      redact: { paths: ['headers', '*.headers'], remove: true },
      mixin: (_object, _level, logger) => idsOfNow(logger),
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination ?? pino.destination(1),
  )
