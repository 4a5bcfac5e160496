import { Type } from 'typebox'
import type { Db } from '../../database/connect.ts'
import type { App } from '../../http/app-type.ts'
import { pageOf, sendPage } from '../../http/paging.ts'
import { ref } from '../../http/schemas.ts'
import { toJob } from '../rules.ts'
import { Job } from '../schemas.ts'
import { countFacets, FACET_SAMPLE, orderOf, searchJobs, understand } from './queries.ts'
import { sortOf, toFacets } from './rules.ts'
import { FacetsQuery, JobFacets, SearchQuery } from './schemas.ts'

const tags = ['Jobs']

/** `/jobs/search`, `/jobs/facets` */
export const searchRoutes = (app: App, { db }: { readonly db: Db }): void => {
  app.get(
    '/search',
    {
      schema: {
        tags,
        operationId: 'searchJobs',
        security: [],
        summary: 'Search the active jobs',
        description:
          'Title before company before skills and place before the text; accents do not matter. The order of equals is fixed: newest first, then the higher id. Of more than 500 matches the newest 500 are ranked, those with all words in title, company, skills or place before others. Behind them the other matches follow, newest first: those with all words there, then the rest. Pages go through every match in every order, and those by `cursor` repeat and miss nothing when jobs come or go meanwhile.',
        querystring: SearchQuery,
        response: { 200: Type.Array(ref(Job)) },
      },
    },
    async (request, reply) => {
      const { sort: asked, skip, limit, cursor, ...filters } = request.query
      const search = await understand(db, filters)
      const sort = sortOf(asked, search)
      const page = pageOf({ ...request.query }, orderOf(sort))
      return sendPage(request, reply, page, await searchJobs(db, search, sort, page), toJob)
    },
  )

  app.get(
    '/facets',
    {
      schema: {
        tags,
        operationId: 'countJobFacets',
        security: [],
        summary: 'What the jobs of a search are made of',
        description: 'Counts by type, level, place … of the jobs that the same filters find.',
        querystring: FacetsQuery,
        response: { 200: ref(JobFacets) },
      },
    },
    async (request) => {
      const { rows, total } = await countFacets(db, await understand(db, request.query))
      return toFacets(rows, total, FACET_SAMPLE)
    },
  )
}
