import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import type { JobCandidate } from '@zodie/sdk'
import { client } from '../session/client.ts'

/* What several views of an employer ask. */

const PAGE_SIZE = 20
/** As many as the service gives at once. */
export const MAX_PAGE_SIZE = 100

export const myJobsQuery = infiniteQueryOptions({
  queryKey: ['my-jobs'],
  queryFn: ({ pageParam: cursor, signal }) =>
    client.jobs.mine({ limit: PAGE_SIZE, signal, ...(cursor !== undefined && { cursor }) }),
  initialPageParam: undefined as string | undefined, // the type of the cursors that follow
  getNextPageParam: ({ next }) => next,
})

/** How many applied; those who withdrew too. */
export const applicantCountQuery = (jobId: number) =>
  queryOptions({
    queryKey: ['applicant-count', jobId],
    queryFn: async ({ signal }) => (await client.applications.ofJob(jobId, { limit: 1, blind: true, signal })).total,
  })

export const candidatesQuery = (jobId: number, isBlind: boolean, minScore: number | undefined) =>
  infiniteQueryOptions({
    queryKey: ['candidates', jobId, isBlind, minScore],
    queryFn: ({ pageParam: cursor, signal }) =>
      client.jobs.candidates(jobId, {
        blind: isBlind,
        limit: MAX_PAGE_SIZE,
        signal,
        ...(minScore !== undefined && { min_score: minScore }),
        ...(cursor !== undefined && { cursor }),
      }),
    initialPageParam: undefined as string | undefined, // as above
    getNextPageParam: ({ next }) => next,
  })

/** These of the ranked applicants; who withdrew is not among them. */
export const someCandidatesQuery = (jobId: number, applicationIds: readonly number[], isBlind: boolean) =>
  queryOptions({
    queryKey: ['some-candidates', jobId, applicationIds, isBlind],
    queryFn: async ({ signal }): Promise<readonly JobCandidate[]> => {
      const found: JobCandidate[] = []
      for await (const candidate of client.jobs.allCandidates(jobId, {
        blind: isBlind,
        limit: MAX_PAGE_SIZE,
        signal,
      })) {
        if (applicationIds.includes(candidate.application_id)) found.push(candidate)
        if (found.length === applicationIds.length) break
      }
      return applicationIds.flatMap((id) => found.filter(({ application_id }) => application_id === id))
    },
  })

export const insightsQuery = (jobId: number) =>
  queryOptions({
    queryKey: ['insights', jobId],
    queryFn: ({ signal }) => client.optimus.jobInsights(jobId, { signal }),
  })
