import type { FastifyInstance } from 'fastify'
import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino'

/** The parts of an error that say where it happened. Database errors quote values in their messages and details, so those stay out. */
const withoutPersonalData = (error: unknown) => {
  if (!(error instanceof Error)) return { type: typeof error }
  const { type, stack } = stdSerializers.err(error)
  const frames = stack?.split('\n').filter((line) => line.trimStart().startsWith('at '))
  const fromDatabase = 'severity' in error && 'code' in error
  return {
    type,
    ...('code' in error ? { code: error.code } : {}),
    ...('slug' in error ? { slug: error.slug } : {}),
    ...(fromDatabase
      ? { constraint: 'constraint' in error ? error.constraint : undefined }
      : { message: error.message }),
    stack: frames,
    ...(error.cause === undefined ? {} : { cause: causeOf(error.cause) }),
  }
}

const causeOf = (cause: unknown) =>
  cause instanceof Error
    ? { type: cause.name, ...('code' in cause ? { code: cause.code } : {}) }
    : { type: typeof cause }

/** Logs in JSON, one line an event, on standard output. Lines carry ids, never names, addresses, emails or resume text. */
export const createLogger = (level: string, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: { name: 'zodie' },
      serializers: { err: withoutPersonalData },
      timestamp: pino.stdTimeFunctions.isoTime,
    },
    destination ?? pino.destination(1),
  )

/** One line per answered request, with the route's pattern instead of its address: a search term may be a person's name. */
export const registerRequestLog = (app: FastifyInstance): void => {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info(
      {
        method: request.method,
        route: request.routeOptions.url ?? 'none',
        status: reply.statusCode,
        duration_ms: Math.round(reply.elapsedTime * 10) / 10,
      },
      'answered',
    )
  })
}
