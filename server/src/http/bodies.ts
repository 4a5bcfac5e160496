import type { FastifyInstance, FastifyRequest } from 'fastify'

const asksForBody = ({ routeOptions }: FastifyRequest): boolean => routeOptions.schema?.body !== undefined

/**
 * JSON is the only body that is read as such; forms are registered by uploads.ts, all else is 415. Front ends put
 * `Content-Type: application/json` on every call, and axios says that a POST of nothing is a form in the address's encoding:
 * where no body is asked for an empty one of any type is taken as none.
 */
export const registerBodies = (app: FastifyInstance): void => {
  app.removeContentTypeParser(['application/json', 'text/plain'])
  const parseJson = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser<string>('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '' && !asksForBody(request)) done(null, undefined)
    else parseJson(request, body, done)
  })
  app.addHook('onRequest', async (request) => {
    const { headers } = request
    // RFC 9112, 6.3: neither header, no body.
    const isEmpty = headers['transfer-encoding'] === undefined && (headers['content-length'] ?? '0') === '0'
    if (isEmpty && !asksForBody(request)) delete headers['content-type']
  })
}
