import { queryOptions, useQuery } from '@tanstack/react-query'
import type { User } from '@zodie/sdk'
import { useSyncExternalStore } from 'react'
import { client, keeper } from './client.ts'

/** Whether somebody is signed in, in this tab or another. */
export const useIsSignedIn = (): boolean => useSyncExternalStore(keeper.subscribe, () => keeper.read() !== undefined)

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => client.users.me({ signal }),
  staleTime: 5 * 60_000,
})

/** Who is signed in; `undefined` while nobody is, or it is not known yet. */
export const useMe = (): User | undefined => {
  const isSignedIn = useIsSignedIn()
  const { data } = useQuery({ ...meQuery, enabled: isSignedIn })
  return isSignedIn ? data : undefined
}

/** How one signs in here; asked once. */
export const aboutQuery = queryOptions({
  queryKey: ['about'],
  queryFn: ({ signal }) => client.about({ signal }),
  staleTime: Number.POSITIVE_INFINITY,
})
