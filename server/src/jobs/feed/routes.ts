import { Type } from 'typebox'
import type { Config } from '../../config.ts'
import type { Db } from '../../database/connect.ts'
import type { App } from '../../http/app-type.ts'
import { pageOf } from '../../http/paging.ts'
import { originOf } from '../../http/public-address.ts'
import { listOpenJobs } from '../queries.ts'
import { JSON_FEED, XML_FEED } from './examples.ts'
import { toJsonFeed, toXmlFeed } from './present.ts'

// What job boards fetch in one go; who wants them all pages through GET /jobs.
const NEWEST_JOBS = 500

/** `/jobs/feed.xml`, `/jobs/feed.json` */
export const feedRoutes = (app: App, { db, config }: { readonly db: Db; readonly config: Config }): void => {
  const newest = async () => (await listOpenJobs(db, { ...pageOf({}), limit: NEWEST_JOBS })).rows

  app.get(
    '/feed.xml',
    {
      schema: {
        tags: ['Jobs'],
        operationId: 'getXmlFeed',
        security: [],
        summary: 'The newest active jobs for job boards, as XML',
        produces: ['application/xml'],
        response: { 200: Type.String({ description: 'The feed.', examples: [XML_FEED] }) },
      },
    },
    async (request, reply) => {
      reply.type('application/xml; charset=utf-8')
      return toXmlFeed(await newest(), originOf(config, request))
    },
  )
  app.get(
    '/feed.json',
    {
      schema: {
        tags: ['Jobs'],
        operationId: 'getJsonFeed',
        security: [],
        summary: 'The newest active jobs as a JSON Feed',
        produces: ['application/feed+json'],
        response: {
          200: Type.Record(Type.String(), Type.Unknown(), {
            description: 'https://www.jsonfeed.org/version/1.1/',
            examples: [JSON_FEED],
          }),
        },
      },
    },
    async (request, reply) => {
      reply.type('application/feed+json; charset=utf-8')
      return toJsonFeed(await newest(), originOf(config, request))
    },
  )
}
