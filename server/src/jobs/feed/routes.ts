import { Type } from 'typebox'
import type { Config } from '../../config.ts'
import type { Db } from '../../database/connect.ts'
import type { App } from '../../http/app-type.ts'
import { pageOf } from '../../http/paging.ts'
import { originOf } from '../../http/public-address.ts'
import { sharedFor } from '../../shared-answer.ts'
import { type JobRow, listOpenJobs } from '../queries.ts'
import { JSON_FEED, XML_FEED } from './examples.ts'
import { toJsonFeed, toXmlFeed } from './present.ts'

// What job boards fetch in one go; who wants them all pages through GET /jobs.
const NEWEST_JOBS = 500
/** Of text, after which the feed ends: 500 ordinary ads have 1.5 million, 500 of the longest 50 million. */
const MOST_CHARACTERS = 2_500_000
const AT_ONCE = 50
/** One look at the database for all that ask meanwhile: anybody may, and it is the largest answer there is. */
const SHARED_MS = 5000

/** `/jobs/feed.xml`, `/jobs/feed.json` */
export const feedRoutes = (app: App, { db, config }: { readonly db: Db; readonly config: Config }): void => {
  const newest = sharedFor(SHARED_MS, async () => {
    const jobs: JobRow[] = []
    for (let left = MOST_CHARACTERS; left > 0 && jobs.length < NEWEST_JOBS; ) {
      const { rows } = await listOpenJobs(db, { ...pageOf({ skip: jobs.length }), limit: AT_ONCE })
      for (const job of rows) {
        left -= job.description.length + job.requirements.length
        if (left > 0) jobs.push(job)
      }
      if (rows.length < AT_ONCE) break
    }
    return jobs
  })

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
