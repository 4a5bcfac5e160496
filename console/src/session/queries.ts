import { MutationCache, QueryClient } from '@tanstack/react-query'
import { ZodieProblem } from '@zodie/sdk'
import { showToast } from '../shell/toasts.ts'
import { keeper } from './client.ts'
import { subjectOf } from './keeper.ts'

const MAX_RETRIES = 2
const FAULT = 'Something in this page went wrong. Reload it and try again.'

/** What to say to a person. */
export const sentenceOf = (error: unknown): string => (error instanceof ZodieProblem ? error.detail : FAULT)

/** Trying again helps where nobody answered, or where the server could not just then. */
const isPassing = (error: unknown): boolean =>
  error instanceof ZodieProblem && (error.status === 0 || error.status >= 502)

export const createQueries = (): QueryClient => {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < MAX_RETRIES && isPassing(error),
        throwOnError: false,
      },
    },
    // What a person asked for and did not get is said; views say themselves what they could not load.
    mutationCache: new MutationCache({
      onError: (error, _variables, _context, mutation) => {
        if (mutation.meta?.['isSaidInPlace'] !== true) showToast({ tone: 'problem', text: sentenceOf(error) })
      },
    }),
  })
  // Another person's answers are nobody else's to see: also when another tab signed in as somebody else.
  let subject = subjectOf(keeper.read())
  keeper.subscribe(() => {
    const now = subjectOf(keeper.read())
    if (subject !== undefined && now === undefined) queries.clear()
    else if (subject !== undefined && now !== subject) void queries.resetQueries()
    subject = now
  })
  return queries
}
