import type { FastifyInstance } from 'fastify'

/**
 * JSON is the only body that is read as such; forms are registered by uploads.ts, all else is 415. Front ends put
 * `Content-Type: application/json` on every call, so where no body is asked for an empty one is taken as none.
 */
export const registerBodies = (app: FastifyInstance): void => {
  app.removeContentTypeParser(['application/json', 'text/plain'])
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '' && request.routeOptions.schema?.body === undefined) done(null, undefined)
    else parseJson(request, body, done)
  })
}
