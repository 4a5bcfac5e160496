import { queryOptions } from '@tanstack/react-query'
import { client } from '../session/client.ts'

/* What several views of a candidate ask. */

export const jobQuery = (jobId: number) =>
  queryOptions({ queryKey: ['job', jobId], queryFn: ({ signal }) => client.jobs.get(jobId, { signal }) })

export const resultQuery = (jobId: number) =>
  queryOptions({ queryKey: ['result', jobId], queryFn: ({ signal }) => client.analyses.results(jobId, { signal }) })

export const myAnalysesQuery = queryOptions({
  queryKey: ['my-analyses'],
  queryFn: ({ signal }) => client.analyses.mine({ limit: 100, signal }),
})

export const myResumesQuery = queryOptions({
  queryKey: ['my-resumes'],
  queryFn: ({ signal }) => client.resumes.mine({ limit: 100, signal }),
})

export const myApplicationsQuery = queryOptions({
  queryKey: ['my-applications'],
  queryFn: ({ signal }) => client.applications.mine({ limit: 100, signal }),
})

export const topMatchesQuery = (limit: number) =>
  queryOptions({
    queryKey: ['top-matches', limit],
    queryFn: ({ signal }) => client.analyses.topMatches({ limit, signal }),
  })
